import { type ReactNode, useEffect, useRef } from "react";

import { groupBy } from "../../core/group-by.ts";
import type { ArticleCard, MarkedSaying } from "../../core/wire/assets.ts";
import { nameArticle } from "../ui/article-name.tsx";
import { cardsById } from "../ui/cards-of.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { quotePlace, sidesPlace } from "../ui/quote-places.ts";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { textOfPieces } from "../ui/text-of-pieces.ts";
import { SpeakerName } from "./speaker-name.tsx";
import { WordingText } from "./wording-text.tsx";

interface SayingEntryProps {
  readonly saying: MarkedSaying;
  readonly cards: readonly ArticleCard[];
  /** Whether a link means this one: it is brought into view. */
  readonly chosen: boolean;
  /** What the link that means it has to say. */
  readonly notice: ReactNode;
}

type Wording = MarkedSaying["wordings"][number];

/** What sets a wording apart from the fullest. */
const CHANGES = {
  part: "quoted in part",
  alike: "the same but for little words",
  "words dropped": "words dropped inside the quotation marks",
  "verb changed": "verb changed inside the quotation marks",
  "another number": "another number inside the quotation marks",
  "other words": "other words inside the quotation marks",
} as const satisfies Record<NonNullable<Wording["change"]>, string>;

/** Links shown of those to the articles that quote the same words. */
const FEW = 6;

/** What somebody said: the speaker, then each wording with the articles that quote it so. */
export function SayingEntry({ saying: { speaker, wordings }, cards, chosen, notice }: SayingEntryProps) {
  const entry = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) entry.current?.scrollIntoView({ block: "start" });
  }, [chosen]);
  const byId = cardsById(cards);
  const quoted = wordings.map((wording) => ({
    wording,
    text: textOfPieces(wording.pieces),
    witnesses: wording.witnesses.flatMap(({ article, ...witness }) => {
      const card = byId.get(article);
      return card ? [{ card, ...witness }] : [];
    }),
  }));
  const named = quoted.flatMap(({ witnesses }) =>
    witnesses.flatMap(({ card, speaker }) => (speaker ? [{ siglum: card.siglum, speaker }] : [])),
  );
  const others = [...groupBy(named, ({ speaker: { name, role = "" } }) => `${name}, ${role}`)].flatMap(
    ([name, sayers]) => {
      const sigla = new Set(sayers.map(({ siglum }) => siglum));
      return sayers
        .slice(0, 1)
        .map((sayer) => ({ name, speaker: sayer.speaker, sigla: [...sigla].join(", ") }));
    },
  );
  const [full] = quoted;
  const [first] = full?.witnesses ?? [];
  return (
    <article ref={entry} className="saying" data-chosen={chosen || undefined}>
      {notice}
      <h2>
        {speaker ? (
          <SpeakerName speaker={speaker} />
        ) : (
          <span className="text-soft">Speaker not named beside it</span>
        )}
      </h2>
      {others.length > 0 && (
        <p className="saying-others">
          {others.map((other) => (
            <span key={other.name}>
              <span aria-hidden="true">≠ </span>in {other.sigla}: <SpeakerName speaker={other.speaker} />
            </span>
          ))}
        </p>
      )}
      <ul>
        {quoted.map(({ wording, text, witnesses }) => {
          const [own] = witnesses;
          if (!own) return null;
          return (
            <li key={own.anchor + own.card.id}>
              <blockquote {...textLanguage(own.card)}>
                <WordingText pieces={wording.pieces} />
              </blockquote>
              <p className="coverage-ways">
                <span>{describe(wording, wordings, new Set(witnesses.map(({ card }) => card.id)).size)}</span>
                <span className="saying-witnesses">
                  {witnesses.slice(0, FEW).map(({ card, anchor }) => (
                    <PlaceLink
                      key={card.id + anchor}
                      to={quotePlace({ text, anchor }, card)}
                      title={`Read in ${card.siglum}: ${nameArticle(card)}`}
                      aria-label={`Read in ${card.siglum}`}
                    >
                      <Siglum>{card.siglum}</Siglum>
                    </PlaceLink>
                  ))}
                  {witnesses.length > FEW && <span>and {witnesses.length - FEW} more</span>}
                </span>
                {full && first && wording !== full.wording && first.card !== own.card && (
                  <PlaceLink
                    className="link"
                    to={sidesPlace(
                      { text: full.text, anchor: first.anchor },
                      first.card,
                      { text, anchor: own.anchor },
                      own.card,
                    )}
                  >
                    {first.card.siglum} and {own.card.siglum} side by side
                  </PlaceLink>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

function describe({ change }: Wording, all: readonly Wording[], articles: number): string {
  const same = articles > 1 ? `the same words in ${articles} articles` : "";
  if (change !== undefined) return same === "" ? CHANGES[change] : `${CHANGES[change]}, ${same}`;
  if (all.length > 1) return same === "" ? "the fullest wording" : same;
  return same === "" ? "quoted only here" : same;
}
