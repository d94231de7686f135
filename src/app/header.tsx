import { HelpDialog } from "./help-dialog.tsx";
import type { Place } from "./place.ts";
import { ThemeSwitch } from "./theme-switch.tsx";
import { PlaceLink } from "./ui/place-link.tsx";

/** The name, the ways to the panels, and the page's own settings. */
export function Header({ place }: { readonly place: Place }) {
  const current = (...panels: readonly Place["panel"][]) =>
    panels.includes(place.panel) ? "page" : undefined;
  return (
    <header className="masthead">
      <PlaceLink to={{ panel: "library" }} className="wordmark" aria-label="Variorum, the library">
        Variorum
      </PlaceLink>
      <nav aria-label="Panels">
        <PlaceLink to={{ panel: "library" }} aria-current={current("library", "reader", "compare")}>
          Articles
        </PlaceLink>
        <PlaceLink to={{ panel: "timeline", sources: [] }} aria-current={current("timeline")}>
          Timeline
        </PlaceLink>
      </nav>
      <div className="ml-auto flex items-center gap-1">
        <ThemeSwitch />
        <HelpDialog />
      </div>
    </header>
  );
}
