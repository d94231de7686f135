import { type ReactNode, useState } from "react";

import { Icon, type IconName } from "./icon.tsx";

interface CopyTextProps {
  /** Asked when it is copied. Give the component a key that changes with its answer. */
  readonly textOf: () => string;
  /** What is copied, for where it must be copied by hand: “Link”. */
  readonly what: string;
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** Copies a text, and says so. Where the clipboard is refused, the text is shown to copy by hand. */
export function CopyText({ textOf, what, icon, children }: CopyTextProps) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly refused: boolean }>();
  const copy = async (): Promise<void> => {
    const text = textOf();
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, refused: false });
    } catch {
      setCopied({ text, refused: true });
    }
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name={icon} />
        {children}
      </button>
      <output className="text-soft text-sm">{copied?.refused === false && "Copied"}</output>
      {copied?.refused && (
        <input
          className="field"
          aria-label={`${what} to copy`}
          readOnly
          value={copied.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}
