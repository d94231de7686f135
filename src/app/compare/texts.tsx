import { Fragment, type RefObject } from "react";

import type { Highlight } from "../ui/marked-text.tsx";
import type { Compared } from "./compared.ts";
import { OverviewStrip } from "./overview-strip.tsx";
import { Pane } from "./pane.tsx";
import { Ribbons } from "./ribbons.tsx";
import { endIn } from "./shared-passages.ts";
import { useGeometry } from "./use-geometry.ts";

interface TextsProps {
  /** What holds the panes. */
  readonly texts: RefObject<HTMLElement | null>;
  readonly comparison: Compared;
  /** The one pane that is seen, where there is room for one. */
  readonly front: number | undefined;
}

const NONE: readonly Highlight[] = [];

/** The articles side by side, with what joins them in the gutters between. */
export function Texts({ texts, comparison, front }: TextsProps) {
  const { witnesses, highlights, shown, chosen, company, targets, own } = comparison;
  const geometry = useGeometry(texts, highlights);
  const strip = (pane: number) => (
    <OverviewStrip
      texts={texts}
      pane={pane}
      highlights={highlights[pane] ?? NONE}
      chosen={chosen?.id}
      geometry={geometry[pane]}
    />
  );
  const last = witnesses.length - 1;
  return witnesses.map((witness) => {
    const { pane } = witness;
    return (
      <Fragment key={pane}>
        <Pane
          witness={witness}
          highlights={highlights[pane] ?? NONE}
          chosen={chosen && endIn(chosen, pane) ? chosen.id : undefined}
          target={chosen ? company[pane] : targets[pane]}
          faded={own?.pane === pane}
          hidden={front !== undefined && front !== pane}
        />
        {front === undefined && pane < last && (
          <div className="gutter">
            {strip(pane)}
            <Ribbons
              texts={texts}
              pane={pane}
              shown={shown}
              chosen={chosen}
              left={geometry[pane]}
              right={geometry[pane + 1]}
            />
            {pane + 1 === last && strip(last)}
          </div>
        )}
      </Fragment>
    );
  });
}
