import type { ArticleCard } from "../../core/assets.ts";
import type { Show } from "../place.ts";
import { Icon } from "../ui/icon.tsx";
import { useGo } from "../ui/use-place.ts";
import { countKinds, leastScore } from "./choose-passages.ts";
import type { ComparePlace } from "./compare-places.ts";
import { Filters } from "./filters.tsx";
import { KindBoxes } from "./kind-boxes.tsx";
import { PickArticles } from "./pick-articles.tsx";
import { StandOut } from "./stand-out.tsx";
import type { Comparison } from "./use-comparison.ts";

interface CompareBarProps {
  readonly place: ComparePlace;
  readonly comparison: Comparison;
  /** All that there are, and those that the screen has no room for. */
  readonly cards: readonly ArticleCard[];
  readonly away: readonly ArticleCard[];
  readonly room: number;
  /** Present on a phone: whether the articles stand one at a time. */
  readonly phone:
    | { readonly columns: "one" | "two"; readonly onColumns: (columns: "one" | "two") => void }
    | undefined;
  readonly front: number | undefined;
  readonly onFront: (pane: number) => void;
  readonly onSwap: () => void;
  /** Whether the list of passages is seen. */
  readonly isListed: boolean;
  readonly onListed: () => void;
}

/** What is compared, and what of it is shown. */
export function CompareBar(props: CompareBarProps) {
  const { place, comparison, cards, away, room, phone, front, onFront, onSwap, isListed, onListed } = props;
  const { witnesses, show, all, shown, own } = comparison;
  const go = useGo();
  const change = (next: Show): void => go({ ...place, show: next }, "replace");
  const open = witnesses.map(({ card }) => card);
  const counts = countKinds(all, show);
  const count = own ? own.sentences.length : shown.length;
  const kinds = <KindBoxes show={show} counts={counts} onChange={change} />;
  return (
    <div className="compare-bar needs-script">
      <PickArticles
        place={place}
        cards={cards}
        open={open}
        room={room - away.length}
        onSwap={onSwap}
        front={front}
        onFront={onFront}
      />
      {away.length > 0 && (
        <p className="text-soft">{away.map(({ siglum }) => siglum).join(", ")}: in a wider window</p>
      )}
      {phone ? null : kinds}
      <Filters show={show} common={counts.common} least={leastScore(all)} onChange={change}>
        {phone && kinds}
        {phone && (
          <label>
            <input
              type="checkbox"
              checked={phone.columns === "two"}
              onChange={(event) => phone.onColumns(event.target.checked ? "two" : "one")}
            />
            Both articles, in columns
          </label>
        )}
      </Filters>
      <StandOut
        show={show}
        cards={open}
        onChange={(next) => {
          const pane = open.findIndex(({ slug }) => slug === next.only);
          if (pane >= 0) onFront(pane);
          change(next);
        }}
      />
      <button type="button" className="button list-button" aria-expanded={isListed} onClick={onListed}>
        <Icon name="list" />
        <span className="list-name">
          {own ? `Only in ${own.witness.card.siglum}` : "Passages in common"} ({count})
        </span>
        <span className="list-count" aria-hidden="true">
          {count}
        </span>
      </button>
    </div>
  );
}
