import { memo, type RefObject } from "react";

import { howToScroll } from "../ui/how-to-scroll.ts";
import type { Highlight } from "../ui/marked-text.tsx";
import { panesIn } from "./panes-in.ts";
import type { Geometry } from "./use-geometry.ts";

interface OverviewStripProps {
  readonly texts: RefObject<HTMLElement | null>;
  /** Index of its pane in `texts`. */
  readonly pane: number;
  readonly highlights: readonly Highlight[];
  readonly chosen: string | undefined;
  readonly geometry: Geometry | undefined;
}

/** All passages of a pane along its height, kinds by shape as well as by colour; a click goes there. By hand only. */
export function OverviewStrip({ texts, pane, highlights, chosen, geometry }: OverviewStripProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- scrolling and the list of passages do the same by keyboard
    <div
      className="overview-strip"
      aria-hidden="true"
      onClick={(event) => {
        const strip = event.currentTarget.getBoundingClientRect();
        const middle = ((event.clientY - strip.top) / strip.height) * (geometry?.height ?? 0);
        const text = panesIn(texts.current)[pane];
        text?.scrollTo({ top: middle - text.clientHeight / 2, behavior: howToScroll() });
      }}
    >
      {geometry && <Places highlights={highlights} geometry={geometry} />}
      {geometry && chosen !== undefined && geometry.places.has(chosen) && (
        <span data-chosen style={placeOf(geometry, chosen)} />
      )}
    </div>
  );
}

interface PlacesProps {
  readonly highlights: readonly Highlight[];
  readonly geometry: Geometry;
}

/** Apart from the chosen one, so that choosing another draws none of them anew. */
const Places = memo(function Places({ highlights, geometry }: PlacesProps) {
  return highlights
    .filter(({ id }) => geometry.places.has(id))
    .map(({ id, kind, common }) => (
      <span key={id} data-look={common ? "common" : kind} style={placeOf(geometry, id)} />
    ));
});

function placeOf({ height, places }: Geometry, id: string) {
  const { top, bottom } = places.get(id) ?? { top: 0, bottom: 0 };
  return {
    insetBlockStart: `${(100 * top) / height}%`,
    blockSize: `max(3px, ${(100 * (bottom - top)) / height}%)`,
  };
}
