import { useMemo, useRef, useState } from "react";

import type { ArticleCard, CorpusAsset } from "../../core/assets.ts";
import { LinkNotice } from "../ui/link-notice.tsx";
import { usePreference } from "../ui/preference.ts";
import { SelectionLink } from "../ui/selection-link.tsx";
import { useArrival } from "../ui/use-arrival.ts";
import { useKeys } from "../ui/use-keys.ts";
import { useMedia } from "../ui/use-media.ts";
import { useGo } from "../ui/use-place.ts";
import { nextOf } from "./choose-passages.ts";
import { CompareBar } from "./compare-bar.tsx";
import {
  type ComparePlace,
  panesOf,
  placeAt,
  placeAtNone,
  placeAtShared,
  placeAtSpan,
  placeSwapped,
} from "./compare-places.ts";
import { conflictsBetween, isAt } from "./conflicts-between.ts";
import { EventStrip } from "./event-strip.tsx";
import { findStop } from "./find-stop.ts";
import { InCommon } from "./in-common.tsx";
import { panesIn, paneOf } from "./panes-in.ts";
import { PassageBar } from "./passage-bar.tsx";
import { PassageNote } from "./passage-note.tsx";
import { Texts } from "./texts.tsx";
import { useComparison } from "./use-comparison.ts";
import { useDiffering } from "./use-differing.ts";
import { useLevel } from "./use-level.ts";
import { useSame } from "./use-same.ts";
import { useSwipe } from "./use-swipe.ts";

/** From these widths the list has a column of its own beside so many panes. */
const BESIDE = ["(min-width: 80rem)", "(min-width: 117rem)", "(min-width: 150rem)"] as const;

interface ComparisonProps {
  readonly place: ComparePlace;
  readonly corpus: CorpusAsset;
  /** The articles in the panes, and those that the screen has no room for. */
  readonly cards: readonly ArticleCard[];
  readonly away: readonly ArticleCard[];
  /** Panes that the screen has room for. */
  readonly room: number;
}

/** The comparison itself. Which passage is chosen is in the URL; which pane is in front, and the list, are local. */
export function Comparison({ place, corpus, cards, away, room }: ComparisonProps) {
  const go = useGo();
  const comparison = useComparison(place, cards);
  const { witnesses, resolved, targets, shown, chosen, own } = comparison;
  const base = useSame(placeAtNone(place));
  const conflicts = useMemo(
    () =>
      conflictsBetween(
        corpus.conflicts,
        cards.map(({ id }) => id),
      ),
    [corpus, cards],
  );
  const anchors = panesOf(place).map(({ at }) => at);
  const conflict = conflicts.find((candidate) => isAt(candidate, anchors));
  const here = chosen || own === undefined ? undefined : targets[own.pane];
  const sentence = own?.sentences.find(({ start }) => start === here?.start);
  const articles = useMemo(
    () => Object.fromEntries(witnesses.map(({ article }, pane) => [pane, article])),
    [witnesses],
  );

  const isPhone = useMedia("(max-width: 47.99rem)", false);
  const [columns, setColumns] = usePreference("columns", ["one", "two"]);
  const isSingle = isPhone && columns === "one";
  const [front, setFront] = useState(anchors[0] === undefined && anchors[1] !== undefined ? 1 : 0);
  const hasColumn = useMedia(BESIDE[cards.length - 2] ?? BESIDE[0], true);
  const [toggled, setToggled] = useState(false);
  const isListed = toggled !== hasColumn;

  const texts = useRef<HTMLDivElement>(null);
  const isChosen = anchors.some((anchor) => anchor !== undefined);
  useArrival(texts, isChosen);
  // On a phone the pane that comes to the front is brought to the passage anew.
  const level = useLevel(
    texts,
    isChosen ? [...anchors, cards.length, isSingle ? front : ""].join(" ") : undefined,
  );

  useDiffering(texts, comparison);

  const step = (by: 1 | -1): void => {
    const stop = findStop(comparison, by);
    if (stop === undefined) return;
    if ("shared" in stop) go(placeAtShared(place, stop.shared, witnesses));
    else if (own) {
      setFront(own.pane);
      go(placeAtSpan(place, own.pane, own.witness, stop.sentence));
    }
  };
  const choose = (ids: readonly string[], mark: Element): void => {
    const id = nextOf(ids, chosen?.id);
    const found = shown.find((candidate) => candidate.id === id);
    const pane = mark.closest("[data-pane]");
    if (!found || !pane || found === chosen) return;
    level.keepAt(mark.getBoundingClientRect().top - pane.getBoundingClientRect().top);
    go(placeAtShared(place, found, witnesses));
  };
  const turn = (): void => {
    const panes = panesIn(texts.current);
    if (isSingle) setFront(1 - front);
    else panes[(paneOf(panes, document.activeElement) + 1) % panes.length]?.focus();
  };
  const swap = (): void => go(placeSwapped(place), "replace");
  const release = isChosen ? () => go(placeAtNone(place)) : undefined;
  useKeys({ n: () => step(1), p: () => step(-1), o: turn, s: swap, Escape: release });
  useSwipe(texts, isSingle ? (by) => setFront(Math.max(0, Math.min(1, front + by))) : undefined);

  const partner = witnesses[1 - front];
  const names = cards.map(({ label }) => label);
  return (
    <div className="compare">
      <title>{`${names.join(" ⇄ ")} · Variorum`}</title>
      <h1 className="sr-only">{`${names[0]} compared with ${names.slice(1).join(" and ")}`}</h1>
      <CompareBar
        place={place}
        comparison={comparison}
        cards={corpus.cards}
        away={away}
        room={room}
        phone={isPhone ? { columns, onColumns: setColumns } : undefined}
        front={isSingle ? front : undefined}
        onFront={setFront}
        onSwap={swap}
        isListed={isListed}
        onListed={() => setToggled(!toggled)}
      />
      {witnesses.map(({ card, pane }) => (
        <LinkNotice
          key={pane}
          resolved={resolved[pane]}
          quote={anchors.findIndex((anchor) => anchor !== undefined) === pane ? place.quote : undefined}
          where={card.siglum}
        />
      ))}
      <EventStrip
        events={corpus.events}
        cards={cards}
        base={base}
        here={anchors.slice(0, cards.length).join(" ")}
        front={isSingle ? front : undefined}
        onFront={setFront}
      />
      <div className="compare-body" data-list={listOf(isListed, hasColumn)}>
        <div ref={texts} className="compare-texts" data-panes={isSingle ? 1 : cards.length}>
          <Texts
            texts={texts}
            comparison={comparison}
            front={isSingle ? front : undefined}
            onChoose={choose}
          />
        </div>
        <InCommon
          comparison={comparison}
          base={base}
          pairs={corpus.pairs}
          conflicts={conflicts}
          conflict={conflict}
          sentence={sentence}
          onClose={hasColumn ? undefined : () => setToggled(false)}
        />
      </div>
      <PassageBar
        comparison={comparison}
        sentence={sentence}
        link={place}
        partner={isSingle && partner ? { pane: 1 - front, witness: partner } : undefined}
        together={!isSingle && level.together && (chosen ?? conflict) !== undefined}
        onStep={step}
        onUnlock={level.release}
        onTurn={turn}
        onRelease={release}
      >
        <PassageNote comparison={comparison} base={base} conflicts={conflicts} conflict={conflict} />
      </PassageBar>
      <SelectionLink
        articles={articles}
        placeOf={(pane, anchor, quote) =>
          placeAt(
            place,
            anchors.map((_, index) => (String(index) === pane ? anchor : undefined)),
            quote,
          )
        }
      />
    </div>
  );
}

function listOf(isListed: boolean, hasColumn: boolean): "closed" | "beside" | "over" {
  if (!isListed) return "closed";
  return hasColumn ? "beside" : "over";
}
