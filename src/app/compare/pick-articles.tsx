import type { ArticleCard } from "../../core/wire/assets.ts";
import { useArriving } from "../ui/arriving.tsx";
import { nameArticle } from "../ui/article-name.tsx";
import { Icon } from "../ui/icon.tsx";
import { useGo } from "../ui/use-place.ts";
import { type ComparePlace, placeWithout } from "./compare-places.ts";
import { usePick } from "./use-pick.ts";

interface PickArticlesProps {
  readonly place: ComparePlace;
  /** All that there are, and those in the panes. */
  readonly cards: readonly ArticleCard[];
  readonly open: readonly ArticleCard[];
  /** Panes that the screen has room for. */
  readonly room: number;
  readonly onSwap: () => void;
  /** The one pane that is seen, where there is room for one. */
  readonly front: number | undefined;
  readonly onFront: (pane: number) => void;
}

const NAMES = ["Article on the left", "Article on the right", "Third article", "Fourth article"] as const;

/** Articles that the widest window has room for. */
const MOST = NAMES.length;

/** Chooses the articles; picking one that stands in another pane exchanges the two. */
export function PickArticles({ place, cards, open, room, onSwap, front, onFront }: PickArticlesProps) {
  const go = useGo();
  const put = usePick(place, cards);
  const pick = (pane: number, slug: string): void => {
    if (front !== undefined) onFront(pane);
    void put(pane, slug);
  };
  // Written pages are many, and their lists long: all but what is chosen comes with the script.
  const arriving = useArriving();
  const isFull = front === undefined && room === open.length && room < Math.min(MOST, cards.length);
  const further =
    isFull && !arriving
      ? `A ${room === 2 ? "third" : "fourth"} article fits beside them in a wider window`
      : undefined;
  const options = (pane: number) => (arriving ? open.slice(pane, pane + 1) : cards).map(nameOption);
  const select = (pane: number) => (
    <select
      key={NAMES[pane]}
      className="field"
      aria-label={NAMES[pane]}
      value={open[pane]?.slug}
      onChange={(event) => pick(pane, event.target.value)}
    >
      {options(pane)}
      {further && <option disabled>{further}</option>}
    </select>
  );
  return (
    <div className="pick-articles">
      {front === undefined ? select(0) : select(front)}
      <button type="button" className="button" onClick={onSwap} title="Swap sides (s)">
        <Icon name="swap" />
        <span className="sr-only">Swap sides</span>
      </button>
      {front === undefined ? (
        open.slice(1).map((card, before) => (
          <span key={NAMES[before + 1]} className="pick-article">
            {select(before + 1)}
            {before > 0 && (
              <button
                type="button"
                className="button"
                title={`Take ${card.siglum} away`}
                onClick={() => go(placeWithout(place, before + 1))}
              >
                <Icon name="close" />
                <span className="sr-only">Take {card.siglum} away</span>
              </button>
            )}
          </span>
        ))
      ) : (
        <button type="button" className="button" onClick={() => onFront(1 - front)}>
          Other article
        </button>
      )}
      {open.length < room && open.length < cards.length && (
        <select
          className="field pick-another"
          aria-label="Add an article"
          value=""
          onChange={(event) => pick(open.length, event.target.value)}
        >
          <option value="">Add an article…</option>
          {!arriving && cards.filter((card) => !open.includes(card)).map(nameOption)}
        </select>
      )}
    </div>
  );
}

const nameOption = (card: ArticleCard) => (
  <option key={card.id} value={card.slug}>{`${card.siglum} · ${nameArticle(card)}`}</option>
);
