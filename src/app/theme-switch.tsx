import { useEffect } from "react";

import { Icon, type IconName } from "./ui/icon.tsx";
import { usePreference } from "./ui/preference.ts";

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const LOOK: Readonly<Record<Theme, { readonly icon: IconName; readonly next: Theme }>> = {
  auto: { icon: "auto", next: "light" },
  light: { icon: "sun", next: "dark" },
  dark: { icon: "moon", next: "auto" },
};

/**
 * Goes round the themes: as the system has it, light, dark. The script in index.html applies the choice before first
 * paint.
 */
export function ThemeSwitch() {
  const [theme, setTheme] = usePreference("theme", THEMES);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "auto") delete dataset["theme"];
    else dataset["theme"] = theme;
  }, [theme]);
  const { icon, next } = LOOK[theme];
  return (
    <button type="button" className="button-quiet" title={`Theme: ${theme}`} onClick={() => setTheme(next)}>
      <Icon name={icon} />
      <span className="sr-only">{`Theme: ${theme}. Change to ${next}.`}</span>
    </button>
  );
}
