import { useSuspenseQueries } from "@tanstack/react-query";
import { type RefObject, useMemo, useRef, useState } from "react";

import type { ArticleCard } from "../../core/assets.ts";
import { articleQuery } from "../data/queries.ts";
import { findMark, findPassage } from "../ui/find-passage.ts";
import { LinkNotice } from "../ui/link-notice.tsx";
import { SelectionLink } from "../ui/selection-link.tsx";
import { useArrival } from "../ui/use-arrival.ts";
import { useKeys } from "../ui/use-keys.ts";
import { useMedia } from "../ui/use-media.ts";
import { useGo } from "../ui/use-place.ts";
import { countKinds, leastScore, marksWith, nextOf, shows } from "./choose-marks.ts";
import { type ComparePlace, placeAt, placeAtNone, placeSwapped } from "./compare-places.ts";
import { OverviewStrip } from "./overview-strip.tsx";
import { Pane } from "./pane.tsx";
import { PassageBar } from "./passage-bar.tsx";
import { PassageList } from "./passage-list.tsx";
import { PickArticles } from "./pick-articles.tsx";
import { Ribbons } from "./ribbons.tsx";
import { ShowControls } from "./show-controls.tsx";
import { useGeometry } from "./use-geometry.ts";
import { useLevel } from "./use-level.ts";

interface PairProps {
  readonly place: ComparePlace;
  readonly left: ArticleCard;
  readonly right: ArticleCard;
  readonly cards: readonly ArticleCard[];
}

/** The comparison itself. Which passage is chosen is in the URL; which pane is in front, and the list, are local. */
export function Pair({ place, left, right, cards }: PairProps) {
  const go = useGo();
  const [{ data: a }, { data: b }] = useSuspenseQueries({
    queries: [articleQuery(left), articleQuery(right)],
  });
  const { at, to } = place;
  // Memos here keep objects the same from one choice to the next, so that only the paragraphs it touches are drawn
  // anew: with 500 passages the difference between a few milliseconds and half a second.
  const { verbatim, edited, paraphrase, common, closeness } = place.show;
  const show = useMemo(
    () => ({ verbatim, edited, paraphrase, common, closeness }),
    [verbatim, edited, paraphrase, common, closeness],
  );
  const all = useMemo(() => marksWith(a.marks, right.id, left.id === right.id), [a, left, right]);
  const here = useMemo(() => findPassage(a.article, at), [a, at]);
  const there = useMemo(() => findPassage(b.article, to), [b, to]);
  const chosen = useMemo(() => findMark(all, at, to, here, there), [all, at, to, here, there]);
  // The chosen passage stays, whatever the filters: a link shows what it points at.
  const extra = chosen && !shows(show, chosen) ? chosen : undefined;
  const shown = useMemo(() => all.filter((mark) => shows(show, mark) || mark === extra), [all, show, extra]);
  const mirrored = useMemo(() => shown.map((mark) => ({ ...mark, ...mark.there })), [shown]);

  const base = useMemo(
    (): ComparePlace => ({ panel: "compare", left: left.slug, right: right.slug, show }),
    [left, right, show],
  );
  const articles = useMemo(() => ({ left: a.article, right: b.article }), [a, b]);
  const leftText = useMemo(() => ({ siglum: left.siglum, text: a.article.text }), [left, a]);
  const rightText = useMemo(() => ({ siglum: right.siglum, text: b.article.text }), [right, b]);

  const leftPane = useRef<HTMLDivElement>(null);
  const rightPane = useRef<HTMLDivElement>(null);
  useArrival(at === undefined ? rightPane : leftPane, at !== undefined || to !== undefined);

  const leftGeometry = useGeometry(leftPane, shown);
  const rightGeometry = useGeometry(rightPane, mirrored);
  const narrow = useMedia("(max-width: 47.99rem)", false);
  const wide = useMedia("(min-width: 80rem)", true);
  const [front, setFront] = useState<"left" | "right">(
    at === undefined && to !== undefined ? "right" : "left",
  );
  // On a phone the pane that comes to the front is brought to the passage anew.
  const passage = at === undefined && to === undefined ? undefined : `${at} ${to} ${narrow ? front : ""}`;
  const level = useLevel(leftPane, rightPane, passage);
  const [toggled, setToggled] = useState(false);

  const step = (by: 1 | -1): void => {
    const index = chosen ? shown.indexOf(chosen) : by === 1 ? -1 : 0;
    const next = shown[(index + by + shown.length) % shown.length];
    if (next) go(placeAt(place, next, a.article.text));
  };
  const choose = (pane: RefObject<HTMLElement | null>, ids: readonly string[], mark: Element): void => {
    const id = nextOf(ids, chosen?.id);
    const found = shown.find((candidate) => candidate.id === id);
    if (!found || !pane.current || found === chosen) return;
    level.keepAt(mark.getBoundingClientRect().top - pane.current.getBoundingClientRect().top);
    go(placeAt(place, found, a.article.text));
  };
  const turn = (): void => {
    const side = narrow ? front : leftPane.current?.contains(document.activeElement) ? "left" : "right";
    const other = side === "left" ? "right" : "left";
    if (narrow) setFront(other);
    else (other === "left" ? leftPane : rightPane).current?.focus();
  };
  const swap = (): void => go(placeSwapped(place), "replace");
  const release = at === undefined && to === undefined ? undefined : () => go(placeAtNone(place));
  useKeys({ n: () => step(1), p: () => step(-1), o: turn, s: swap, Escape: release });

  const partner =
    front === "left"
      ? ({ side: "right", card: right, text: b.article.text } as const)
      : ({ side: "left", card: left, text: a.article.text } as const);
  const listOpen = toggled !== wide;
  return (
    <div className="compare">
      <title>{`${left.label} ⇄ ${right.label} · Variorum`}</title>
      <h1 className="sr-only">{`${left.label} compared with ${right.label}`}</h1>
      <div className="compare-bar">
        <PickArticles
          place={place}
          cards={cards}
          onSwap={swap}
          front={narrow ? front : undefined}
          onFront={setFront}
        />
        <details className="show-details" open={!narrow}>
          <summary className="button">Show</summary>
          <ShowControls
            show={show}
            counts={countKinds(all, show)}
            least={leastScore(all)}
            onChange={(next) => go({ ...place, show: next }, "replace")}
          />
        </details>
        <button
          type="button"
          className="button ml-auto"
          aria-expanded={listOpen}
          onClick={() => setToggled(!toggled)}
        >
          Passages in common ({shown.length})
        </button>
      </div>
      <LinkNotice resolved={here} quote={place.quote} where={left.siglum} />
      <LinkNotice resolved={there} quote={at === undefined ? place.quote : undefined} where={right.siglum} />
      <div className="compare-texts" data-list={listOpen || undefined}>
        <Pane
          ref={leftPane}
          side="left"
          card={left}
          article={a.article}
          highlights={shown}
          chosen={chosen?.id}
          resolved={here}
          onChoose={(ids, mark) => choose(leftPane, ids, mark)}
          hidden={narrow && front !== "left"}
        />
        {narrow || (
          <div className="gutter">
            <OverviewStrip pane={leftPane} highlights={shown} chosen={chosen?.id} geometry={leftGeometry} />
            <Ribbons
              marks={shown}
              chosen={chosen?.id}
              left={leftPane}
              right={rightPane}
              leftGeometry={leftGeometry}
              rightGeometry={rightGeometry}
            />
            <OverviewStrip
              pane={rightPane}
              highlights={mirrored}
              chosen={chosen?.id}
              geometry={rightGeometry}
            />
          </div>
        )}
        <Pane
          ref={rightPane}
          side="right"
          card={right}
          article={b.article}
          highlights={mirrored}
          chosen={chosen?.id}
          resolved={there}
          onChoose={(ids, mark) => choose(rightPane, ids, mark)}
          hidden={narrow && front !== "right"}
        />
        {listOpen && (
          <PassageList
            base={base}
            marks={shown}
            chosen={chosen?.id}
            left={leftText}
            right={rightText}
            onClose={wide ? undefined : () => setToggled(false)}
          />
        )}
      </div>
      <PassageBar
        marks={shown}
        chosen={chosen}
        link={place}
        partner={narrow ? partner : undefined}
        together={!narrow && level.together && chosen !== undefined}
        onStep={step}
        onUnlock={level.release}
        onTurn={turn}
        onRelease={release}
      />
      <SelectionLink
        articles={articles}
        placeOf={(side, anchor, quote) => ({
          ...placeAtNone(place),
          [side === "left" ? "at" : "to"]: anchor,
          quote,
        })}
      />
    </div>
  );
}
