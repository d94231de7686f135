import type { Ref } from "react";

import type { ArticleCard } from "../../core/wire/assets.ts";
import type { Show } from "../place.ts";
import { Icon } from "../ui/icon.tsx";
import { useGo } from "../ui/use-place.ts";
import { leastScore } from "./choose-passages.ts";
import type { ComparePlace } from "./compare-places.ts";
import type { Compared } from "./compared.ts";
import { Filters } from "./filters.tsx";
import { KindBoxes } from "./kind-boxes.tsx";
import { PickArticles } from "./pick-articles.tsx";
import { StandOut } from "./stand-out.tsx";
import type { Front } from "./use-front.ts";

interface CompareBarProps {
  readonly place: ComparePlace;
  readonly comparison: Compared;
  /** All that there are, and those that the screen has no room for. */
  readonly cards: readonly ArticleCard[];
  readonly away: readonly ArticleCard[];
  readonly room: number;
  readonly seen: Front;
  readonly onSwap: () => void;
  /** Whether the list of passages is seen. */
  readonly isListed: boolean;
  readonly listButton: Ref<HTMLButtonElement>;
  readonly onListed: () => void;
}

/** What is compared, and what of it is shown. */
export function CompareBar(props: CompareBarProps) {
  const { place, comparison, cards, away, room, seen, onSwap, isListed, listButton, onListed } = props;
  const { phone, front, setFront } = seen;
  const { witnesses, show, all, counts, shown, own } = comparison;
  const go = useGo();
  const change = (next: Show): void => go({ ...place, show: next }, "replace");
  const open = witnesses.map(({ card }) => card);
  const count = own ? own.sentences.length : shown.length;
  const kinds = <KindBoxes show={show} counts={counts} onChange={change} />;
  return (
    <div className="compare-bar needs-script">
      <PickArticles
        place={place}
        cards={cards}
        open={open}
        room={room}
        onSwap={onSwap}
        front={front}
        onFront={setFront}
      />
      {away.length > 0 && (
        <p className="text-soft">{away.map(({ siglum }) => siglum).join(", ")}: in a wider window</p>
      )}
      {phone ? null : kinds}
      <Filters
        show={show}
        common={all.filter((shared) => shared.common).length}
        least={leastScore(all)}
        onChange={change}
      >
        {phone && kinds}
        {phone && (
          <label>
            <input
              type="checkbox"
              checked={phone.columns === "two"}
              onChange={(event) => phone.setColumns(event.target.checked ? "two" : "one")}
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
          if (pane >= 0) setFront(pane);
          change(next);
        }}
      />
      <button
        ref={listButton}
        type="button"
        className="button list-button"
        aria-expanded={isListed}
        onClick={onListed}
      >
        <Icon name="list" />
        <span className="list-name">
          {own ? (
            `Only in ${own.witness.card.siglum}`
          ) : (
            <>
              Passages<span className="list-shared"> in common</span>
            </>
          )}{" "}
          ({count})
        </span>
        <span className="list-count" aria-hidden="true">
          {count}
        </span>
      </button>
    </div>
  );
}
