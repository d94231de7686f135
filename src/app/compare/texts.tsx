import { Fragment, lazy, type RefObject } from "react";

import { Later } from "../ui/later.tsx";
import type { Highlight } from "../ui/marked-text.tsx";
import type { Compared } from "./compared.ts";
import { Pane } from "./pane.tsx";
import { endIn } from "./shared-passages.ts";
import { useGeometry } from "./use-geometry.ts";

const Gutter = lazy(async () => ({ default: (await import("./gutter.tsx")).Gutter }));

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
  const { witnesses, highlights, chosen, company, targets, own } = comparison;
  const geometry = useGeometry(texts, highlights);
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
            <Later what="What joins the texts">
              <Gutter texts={texts} pane={pane} comparison={comparison} geometry={geometry} />
            </Later>
          </div>
        )}
      </Fragment>
    );
  });
}
