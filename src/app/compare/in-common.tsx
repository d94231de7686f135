import { lazy, useEffect, useRef } from "react";

import { isUsual } from "../../core/closeness.ts";
import type { CorpusAsset } from "../../core/wire/assets.ts";
import { count } from "../ui/count.ts";
import { Icon } from "../ui/icon.tsx";
import { Later } from "../ui/later.tsx";
import { useKeys } from "../ui/use-keys.ts";
import type { ComparePlace } from "./compare-places.ts";
import type { Compared } from "./compared.ts";
import { ConflictList } from "./conflict-list.tsx";
import { PassageList } from "./passage-list.tsx";
import { PrintHead } from "./print-head.tsx";
import { SentenceList } from "./sentence-list.tsx";
import { Shares } from "./shares.tsx";
import { whyNothing } from "./why-nothing.ts";

const OtherwiseAlike = lazy(async () => ({
  default: (await import("./otherwise-alike.tsx")).OtherwiseAlike,
}));

interface InCommonProps {
  readonly comparison: Compared;
  /** The comparison without a passage. */
  readonly base: ComparePlace;
  /** The anchors of the link, by pane. */
  readonly here: string;
  readonly corpus: CorpusAsset;
  /** Absent where the list has a place of its own, or is not seen. */
  readonly onClose: (() => void) | undefined;
}

/** Beside the texts, and alone on paper: what they share, or what only one of them has, and where they conflict. */
export function InCommon(props: InCommonProps) {
  const { comparison, base, here, corpus, onClose } = props;
  const { witnesses, shown, all, chosen, own, sentence, conflicts, meant, values } = comparison;
  const aside = useRef<HTMLElement>(null);
  useKeys({ Escape: onClose });
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
        <Shares witnesses={witnesses} pairs={corpus.pairs} />
      )}
      {!own && <ConflictList base={base} conflicts={conflicts} chosen={meant} witnesses={witnesses} />}
      {own ? (
        <SentenceList base={base} {...own} chosen={sentence} />
      ) : (
        <PassageList base={base} witnesses={witnesses} passages={shown} chosen={chosen} values={values} />
      )}
      {(own ? own.sentences : shown).length === 0 && (
        <p className="in-common-note">
          {own ? "No sentence of this length and content." : whyNothing(comparison)}
        </p>
      )}
      {!own && !all.some(isUsual) && (
        <Later what="What they quote or claim alike">
          <OtherwiseAlike base={base} corpus={corpus} witnesses={witnesses} here={here} />
        </Later>
      )}
    </aside>
  );
}
