import type { RefObject } from "react";

import type { Highlight } from "../ui/marked-text.tsx";
import type { Geometry } from "./use-geometry.ts";

interface OverviewStripProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly highlights: readonly Highlight[];
  readonly chosen: string | undefined;
  readonly geometry: Geometry | undefined;
}

/** All passages of a pane along its height, kinds by shape as well as by colour; a click goes there. By hand only. */
export function OverviewStrip({ pane, highlights, chosen, geometry }: OverviewStripProps) {
  if (geometry === undefined) return <div className="overview-strip" aria-hidden="true" />;
  const { height, places } = geometry;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- scrolling and the list of passages do the same by keyboard
    <div
      className="overview-strip"
      aria-hidden="true"
      onClick={(event) => {
        const strip = event.currentTarget.getBoundingClientRect();
        const middle = ((event.clientY - strip.top) / strip.height) * height;
        pane.current?.scrollTo({ top: middle - pane.current.clientHeight / 2, behavior: "smooth" });
      }}
    >
      {highlights.map(({ id, kind, common }) => {
        const place = places.get(id);
        if (place === undefined) return null;
        return (
          <span
            key={id}
            data-look={common ? "common" : kind}
            data-chosen={id === chosen || undefined}
            style={{
              insetBlockStart: `${(100 * place.top) / height}%`,
              blockSize: `max(3px, ${(100 * (place.bottom - place.top)) / height}%)`,
            }}
          />
        );
      })}
    </div>
  );
}
