import { lazy, type ReactNode, useMemo, useRef, useState } from "react";

import { quotePassage } from "../../core/selector/quote-passage.ts";
import { slice } from "../../core/span.ts";
import type { ArticleCard, CorpusAsset } from "../../core/wire/assets.ts";
import { Later } from "../ui/later.tsx";
import { LinkNotice } from "../ui/link-notice.tsx";
import { whenMarked } from "../ui/marked-text.tsx";
import { useArrival } from "../ui/use-arrival.ts";
import { useMedia } from "../ui/use-media.ts";
import { CompareBar } from "./compare-bar.tsx";
import { type ComparePlace, panesOf, placeAt, placeAtNone } from "./compare-places.ts";
import { EventStrip } from "./event-strip.tsx";
import { InCommon } from "./in-common.tsx";
import { TEXTS_ID } from "./panes-in.ts";
import { PassageBar } from "./passage-bar.tsx";
import { PassageNote } from "./passage-note.tsx";
import { Texts } from "./texts.tsx";
import { useComparison } from "./use-comparison.ts";
import { useFront } from "./use-front.ts";
import { useLevel } from "./use-level.ts";
import { useMoves } from "./use-moves.ts";
import { useSame } from "./use-same.ts";
import { useSetOff } from "./use-set-off.ts";

const EditedPassage = lazy(async () => ({
  default: (await import("./edited-passage.tsx")).EditedPassage,
}));
const SelectionLink = lazy(async () => ({
  default: (await import("../ui/selection-link.tsx")).SelectionLink,
}));

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
  /** How an article was found, unless by its name. */
  readonly notice: ReactNode;
}

/** The comparison itself. Which passage is chosen is in the URL; which pane is in front, and the list, are local. */
export function Comparison({ place, corpus, cards, away, room, notice }: ComparisonProps) {
  const comparison = useComparison(place, cards, corpus.conflicts);
  const { witnesses, resolved } = comparison;
  const base = useSame(placeAtNone(place));
  const anchors = panesOf(place).map(({ at }) => at);
  const here = anchors.slice(0, cards.length).join(" ");
  const named = anchors.findIndex((anchor) => anchor !== undefined);
  const articles = useMemo(
    () => Object.fromEntries(witnesses.map(({ article }, pane) => [pane, article])),
    [witnesses],
  );

  const texts = useRef<HTMLDivElement>(null);
  const seen = useFront(named === 1 ? 1 : 0);
  const { front, setFront } = seen;
  useArrival(texts, named >= 0);
  // On a phone the pane that comes to the front is brought to the passage anew.
  const passage = named < 0 ? undefined : [...anchors, cards.length, front].join(" ");
  const level = useLevel(texts, passage);
  useSetOff(texts, comparison);
  const { step, choose, turn, swap, release } = useMoves(texts, place, comparison, seen, level, passage);

  const hasColumn = useMedia(BESIDE[cards.length - 2] ?? BESIDE[0], true);
  // Where the reader was who last opened or closed it. Over the texts it makes way for the next passage.
  const [toggled, setToggled] = useState<string>();
  const isToggled = hasColumn ? toggled !== undefined : toggled === here;
  const isListed = isToggled !== hasColumn;
  const toggle = (): void => setToggled(isToggled ? undefined : here);
  const listButton = useRef<HTMLButtonElement>(null);
  const closeList = (): void => {
    toggle();
    listButton.current?.focus();
  };
  // The passage that the link has words of, as it stands.
  const [standing, teller] = [resolved[named], witnesses[named]];
  const words =
    standing && standing.state !== "gone" && teller ? slice(teller.article.text, standing) : undefined;
  const link: ComparePlace =
    words !== undefined && standing?.state === "exact" ? { ...place, quote: quotePassage(words) } : place;
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
        seen={seen}
        onSwap={swap}
        isListed={isListed}
        listButton={listButton}
        onListed={toggle}
      />
      {notice}
      <noscript>
        <p className="text-soft px-5 pt-2 text-sm">
          Without JavaScript a link opens the first two of its articles, and not at its passage.
        </p>
      </noscript>
      {witnesses.map(({ card, pane }) => (
        <LinkNotice
          key={pane}
          resolved={resolved[pane]}
          quote={pane === named ? place.quote : undefined}
          where={card.siglum}
        />
      ))}
      {words !== undefined && standing?.state === "edited" && (
        <Later what="What the passage was">
          <EditedPassage anchor={anchors[named]} quote={place.quote} now={words} />
        </Later>
      )}
      <EventStrip
        events={corpus.events}
        cards={cards}
        base={base}
        here={here}
        front={front}
        onFront={setFront}
      />
      <div className="compare-body" data-list={listOf(isListed, hasColumn)}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys n, p and the list of passages do the same */}
        <div
          ref={texts}
          id={TEXTS_ID}
          className="compare-texts"
          data-panes={front === undefined ? cards.length : 1}
          onClick={whenMarked(choose)}
        >
          <Texts texts={texts} comparison={comparison} front={front} />
        </div>
        <InCommon
          comparison={comparison}
          base={base}
          here={here}
          corpus={corpus}
          onClose={isListed && !hasColumn ? closeList : undefined}
        />
      </div>
      <PassageBar
        comparison={comparison}
        link={link}
        away={front === undefined ? undefined : witnesses[1 - front]}
        lock={front === undefined && comparison.isLevel ? level : undefined}
        onStep={step}
        onTurn={turn}
        onRelease={release}
      >
        <PassageNote comparison={comparison} base={base} />
      </PassageBar>
      <Later what="What can be done with selected words">
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
      </Later>
    </div>
  );
}

function listOf(isListed: boolean, hasColumn: boolean): "closed" | "beside" | "over" {
  if (!isListed) return "closed";
  return hasColumn ? "beside" : "over";
}
