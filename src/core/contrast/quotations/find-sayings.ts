import { groupBy } from "../../group-by.ts";
import type { Passage } from "../../model.ts";
import type { Speaker } from "../speakers/name-speaker.ts";
import { joinPairs } from "../statements/join-pairs.ts";
import type { Difference } from "../words/align-words.ts";
import { alignQuotes } from "./align-quotes.ts";
import { compareQuotes, likeQuotes, type WordingChange } from "./compare-quotes.ts";
import { cutWording, type Piece } from "./cut-wording.ts";
import type { SpokenQuote } from "./read-spoken-quotes.ts";

/** One way in which a saying is quoted. */
export interface SayingWording {
  /** The quotations with these words, by article. */
  readonly witnesses: readonly SayingWitness[];
  /** Its words, set against those of the saying's first wording. */
  readonly pieces: readonly Piece[];
  /**
   * What sets it apart from the first wording; `part` when it only quotes less, `alike` when but little words or forms of
   * words differ. Absent in the first itself.
   */
  readonly change?: WordingChange | "part" | "alike";
}

/** Where an article quotes a wording. */
export interface SayingWitness extends Passage {
  /** Whose words they are here, where that is somebody else than most say. */
  readonly speaker?: Speaker;
  /** Its words, where they are printed otherwise than the wording's: between other marks, on another line. */
  readonly text?: string;
}

/** What somebody said, in all the wordings that articles quote. */
export interface QuotedSaying {
  /** As far as the words around any of the quotations tell. */
  readonly speaker?: Speaker;
  /** The fullest first. */
  readonly wordings: readonly SayingWording[];
}

/**
 * `quotes`, which are in the order of their articles, grouped by what they say: those most articles quote first. One that
 * a single article quotes is a saying by itself.
 */
export function findSayings(quotes: readonly SpokenQuote[]): readonly QuotedSaying[] {
  const heard = hear(quotes);
  const wordings = groupBy(quotes, ({ words }) => words.join(" "));
  const firsts = Array.from(wordings.values()).flatMap((same) => firstOf(same, heard) ?? []);
  const joined = joinPairs(
    likeQuotes(firsts)
      .filter(([left, right]) => compareQuotes(left, right))
      .map(([left, right]) => ({ left, right })),
  );
  const known = new Set(joined.flat());
  const order = new Map(quotes.map((quote, i) => [quote, i]));
  return [...joined, ...firsts.filter((quote) => !known.has(quote)).map((quote) => [quote])]
    .map((saying) => saying.map(({ words }) => wordings.get(words.join(" ")) ?? []))
    .map((saying) => ({
      saying,
      articles: new Set(saying.flat().map(({ article }) => article)).size,
      place: Math.min(...saying.flat().map((quote) => order.get(quote) ?? 0)),
    }))
    .toSorted((x, y) => y.articles - x.articles || x.place - y.place)
    .map(({ saying }) => toSaying(saying, heard));
}

/** How often each name is given for a speaker. */
type Heard = ReadonlyMap<string, number>;

const hear = (quotes: readonly SpokenQuote[]): Heard =>
  new Map(
    Array.from(
      groupBy(quotes, ({ speaker }) => speaker?.name ?? ""),
      ([name, own]) => [name, own.length],
    ),
  );

/** The first of the quotations with the same words, of whoever any of them is said to be. */
function firstOf(same: readonly SpokenQuote[], heard: Heard): SpokenQuote | undefined {
  const [first] = same;
  return first && { ...first, speaker: mostTold(same, heard) };
}

/** Each wording is the quotations with its words. */
function toSaying(wordings: readonly (readonly SpokenQuote[])[], heard: Heard): QuotedSaying {
  const speaker = mostTold(wordings.flat(), heard);
  const fullest = wordings
    .flatMap((same) => {
      const own = firstOf(same, heard);
      const witnesses = same.map((quote) => toWitness(quote, own, speaker));
      return own ? [{ own, witnesses }] : [];
    })
    .toSorted((x, y) => y.own.words.length - x.own.words.length);
  return {
    ...(speaker !== undefined && { speaker }),
    wordings: fullest.map(({ own, witnesses }, i): SayingWording => {
      if (i === 0) return { witnesses, pieces: [{ kind: "same", text: own.text }] };
      // What goes with the fullest by way of another wording is set against that.
      const others = fullest.map((wording) => wording.own).filter((other) => other !== own);
      const base = others.find((other) => compareQuotes(other, own)) ?? own;
      return { witnesses, ...setAgainst(base, own) };
    }),
  };
}

const toWitness = (
  { article, start, end, text, speaker }: SpokenQuote,
  wording: SpokenQuote | undefined,
  most: Speaker | undefined,
): SayingWitness => ({
  article,
  start,
  end,
  ...(speaker?.isNamed && most?.isNamed && speaker.name !== most.name && { speaker }),
  ...(text !== wording?.text && { text }),
});

/** How a wording differs from another. */
function setAgainst(base: SpokenQuote, own: SpokenQuote): Pick<SayingWording, "pieces" | "change"> {
  const { differences } = alignQuotes(base.words, own.words);
  const change = compareQuotes(base, own)?.change ?? (isPart(differences) ? "part" : "alike");
  return { pieces: cutWording(base.text, own.text, differences), change };
}

/** Whether a wording has no word that the fullest has not. */
const isPart = (differences: readonly Difference[]): boolean =>
  differences.every(({ right }) => right.length === 0);

/** The speaker that is told oftenest, one with a name before any other; of several, who is heard most elsewhere too. */
function mostTold(quotes: readonly SpokenQuote[], heard: Heard): Speaker | undefined {
  const speakers = quotes.flatMap(({ speaker }) => speaker ?? []);
  const counts = Array.from(groupBy(speakers, ({ name }) => name).values(), (all) => ({
    speaker: all.find(({ role }) => role !== undefined) ?? all[0],
    count: all.length + (all[0]?.isNamed ? speakers.length : 0),
  }));
  const often = ({ name }: Speaker): number => heard.get(name) ?? 0;
  return counts
    .flatMap(({ speaker, count }) => (speaker ? [{ speaker, count }] : []))
    .toSorted((a, b) => b.count - a.count || often(b.speaker) - often(a.speaker))[0]?.speaker;
}
