import type { ReactNode } from "react";
import { useRouter } from "wouter";

import { formatPlace, type Place } from "../place.ts";
import { CopyText } from "./copy-text.tsx";

interface CopyLinkProps {
  /** Asked when the link is copied. Give the component a key that changes with its answer. */
  readonly placeOf: () => Place;
  readonly children: ReactNode;
}

/** Copies the full address of a place, and says so. */
export function CopyLink({ placeOf, children }: CopyLinkProps) {
  const { base } = useRouter();
  return (
    <CopyText textOf={() => window.location.origin + base + formatPlace(placeOf())} what="Link" icon="link">
      {children}
    </CopyText>
  );
}
