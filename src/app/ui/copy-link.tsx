import type { ReactNode } from "react";

import type { Place } from "../place.ts";
import { CopyText } from "./copy-text.tsx";
import { useAddressOf } from "./use-address-of.ts";

interface CopyLinkProps {
  /** Asked when the link is copied. Give the component a key that changes with its answer. */
  readonly placeOf: () => Place;
  readonly children: ReactNode;
}

/** Copies the full address of a place, and says so. */
export function CopyLink({ placeOf, children }: CopyLinkProps) {
  const addressOf = useAddressOf();
  return (
    <CopyText textOf={() => addressOf(placeOf())} what="Link" icon="link">
      {children}
    </CopyText>
  );
}
