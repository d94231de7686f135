import type { RefObject } from "react";

import type { Highlight } from "../ui/marked-text.tsx";
import type { Compared } from "./compared.ts";
import { OverviewStrip } from "./overview-strip.tsx";
import { Ribbons } from "./ribbons.tsx";
import type { Geometry } from "./use-geometry.ts";

interface GutterProps {
  /** What holds the panes. */
  readonly texts: RefObject<HTMLElement | null>;
  /** Index of the pane to the left; the next one stands to the right. */
  readonly pane: number;
  readonly comparison: Compared;
  readonly geometry: readonly (Geometry | undefined)[];
}

const NONE: readonly Highlight[] = [];

/** What joins two panes: where the passages stand along the left one, and along the last one, and which go together. */
export function Gutter({ texts, pane, comparison, geometry }: GutterProps) {
  const { witnesses, highlights, shown, chosen } = comparison;
  const next = pane + 1;
  const strip = (of: number) => (
    <OverviewStrip
      texts={texts}
      pane={of}
      highlights={highlights[of] ?? NONE}
      chosen={chosen?.id}
      geometry={geometry[of]}
    />
  );
  return (
    <>
      {strip(pane)}
      <Ribbons
        texts={texts}
        pane={pane}
        shown={shown}
        chosen={chosen}
        left={geometry[pane]}
        right={geometry[next]}
      />
      {next === witnesses.length - 1 && strip(next)}
    </>
  );
}
