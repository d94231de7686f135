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
      {geometry && (
        <svg viewBox={`0 0 ${WIDTH} ${geometry.height}`} preserveAspectRatio="none">
          <Places highlights={highlights} geometry={geometry} />
          {chosen !== undefined && <path data-chosen d={drawPlace(geometry, chosen, 0)} />}
        </svg>
      )}
    </div>
  );
}

interface PlacesProps {
  readonly highlights: readonly Highlight[];
  readonly geometry: Geometry;
}

/** In pixels, of the strip and of what the places of a kind leave free at each side: the freer, the narrower. */
const WIDTH = 10;
const FREE = { verbatim: 2, edited: 3, paraphrase: 4, common: 2 } as const;
const LOOKS = ["common", "paraphrase", "edited", "verbatim"] as const;

/**
 * Apart from the chosen one, so that choosing another draws none of them anew. A path a kind: an element each would
 * cost more.
 */
const Places = memo(function Places({ highlights, geometry }: PlacesProps) {
  return LOOKS.map((look) => {
    const own = highlights.filter(({ kind, common }) => look === (common ? "common" : kind));
    return (
      <path
        key={look}
        data-look={look}
        d={own.map(({ id }) => drawPlace(geometry, id, FREE[look])).join("")}
      />
    );
  });
});

/** Empty for what has no place. */
function drawPlace({ height, seen, places }: Geometry, id: string, free: number): string {
  const place = places.get(id);
  if (!place) return "";
  // A pixel of the strip, which is as high as what is seen of the text: so far from the next, and at least twice as
  // long.
  const pixel = height / seen;
  const length = Math.max(place.bottom - place.top - pixel, 2 * pixel);
  return `M${free} ${Math.round(place.top)}h${WIDTH - 2 * free}v${Math.round(length)}H${free}z`;
}
