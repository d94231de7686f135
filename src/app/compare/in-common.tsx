import { useEffect, useRef } from "react";

import type { PairSummary } from "../../core/assets.ts";
import { speaksAlike } from "../../core/text/speaks-alike.ts";
import { count } from "../ui/count.ts";
import { Icon } from "../ui/icon.tsx";
import type { ComparePlace } from "./compare-places.ts";
import { ConflictList } from "./conflict-list.tsx";
import { PassageList } from "./passage-list.tsx";
import { PrintHead } from "./print-head.tsx";
import { SentenceList } from "./sentence-list.tsx";
import type { Witness } from "./shared-passages.ts";
import { Shares } from "./shares.tsx";
import type { Comparison } from "./use-comparison.ts";

interface InCommonProps {
  readonly comparison: Comparison;
  /** The comparison without a passage. */
  readonly base: ComparePlace;
  readonly pairs: readonly PairSummary[];
  /** Absent where the list has a place of its own. */
  readonly onClose: (() => void) | undefined;
}

/** Beside the texts, and alone on paper: what they share, or what only one of them has, and where they conflict. */
export function InCommon(props: InCommonProps) {
  const { comparison, base, pairs, onClose } = props;
  const { witnesses, shown, chosen, own, sentence, conflicts, meant, values } = comparison;
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    aside.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, [chosen, sentence, meant]);
  const what = own ? `Only in ${own.witness.card.siglum}` : "Passages in common";
  return (
    <aside ref={aside} className="in-common" aria-labelledby="in-common">
      <PrintHead comparison={comparison} />
      <header>
        <h2 id="in-common">
          {what} ({own ? own.sentences.length : shown.length})
        </h2>
        {onClose && (
          <button type="button" className="button" onClick={onClose}>
            <Icon name="close" />
            <span className="sr-only">Close the list</span>
          </button>
        )}
      </header>
      {own ? (
        <p className="in-common-note">
          Of {count(own.all, "sentence")}, those of which little or nothing is in a passage in common.
        </p>
      ) : (
        <Shares witnesses={witnesses} pairs={pairs} />
      )}
      {!own && <ConflictList base={base} conflicts={conflicts} chosen={meant} witnesses={witnesses} />}
      {own ? (
        <SentenceList base={base} {...own} chosen={sentence} />
      ) : (
        <PassageList base={base} witnesses={witnesses} passages={shown} chosen={chosen} values={values} />
      )}
      {(own ? own.sentences : shown).length === 0 && (
        <p className="in-common-note">
          {own ? "No sentence of this length and content." : nothing(witnesses)}
        </p>
      )}
    </aside>
  );
}

function nothing([first, second]: readonly Witness[]): string {
  if (first?.card === second?.card) {
    return "This article repeats nothing of the kinds and content asked for.";
  }
  if (first && second && !speaksAlike(first.card, second.card)) {
    return "These articles are in two languages, across which words are not compared. Their events are.";
  }
  return "No passage of the kinds and content asked for.";
}
