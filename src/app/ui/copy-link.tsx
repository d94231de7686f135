import { type ReactNode, useState } from "react";
import { useRouter } from "wouter";

import { formatPlace, type Place } from "../place.ts";
import { Icon } from "./icon.tsx";

interface CopyLinkProps {
  /** Asked when the link is copied. Give the component a key that changes with its answer. */
  readonly placeOf: () => Place;
  readonly children: ReactNode;
}

/** Copies the full address of a place, and says so. Where the clipboard is refused, the address is shown to copy by hand. */
export function CopyLink({ placeOf, children }: CopyLinkProps) {
  const { base } = useRouter();
  const [copied, setCopied] = useState<{ readonly address: string; readonly refused: boolean }>();
  const copy = async (): Promise<void> => {
    const address = window.location.origin + base + formatPlace(placeOf());
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ address, refused: false });
    } catch {
      setCopied({ address, refused: true });
    }
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="link" />
        {children}
      </button>
      <output className="text-soft text-sm">{copied?.refused === false && "Copied"}</output>
      {copied?.refused && (
        <input
          className="field"
          aria-label="Link to copy"
          readOnly
          value={copied.address}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}
