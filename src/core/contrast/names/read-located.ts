import { slice } from "../../span.ts";
import { readAmounts } from "../numbers/read-amounts.ts";
import type { Statement } from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import type { Name } from "./read-names.ts";

/**
 * A thing of which a sentence says which one it is, by where it stands: “the military hospital in Pleven”, “the east stand”;
 * or a place, by where it lies: “two miles south of Gannet Point”.
 */
export interface Located {
  readonly statement: Statement;
  /** The stem of the thing. */
  readonly thing: string;
  /** Where it stands, as it is written. */
  readonly where: string;
  /** The same as it is compared. */
  readonly place: string;
  /** What makes it one and the same wherever it is told of: whose side it is, how far off and from what it lies. */
  readonly identity?: string;
  /** Indexes of the words of the thing and its place. */
  readonly from: number;
  readonly to: number;
}

/** Words that make one of a thing; “a hospital in …” may be another each time, but who is taken “to hospital in …” is in one. */
const TO = /^(?:to|at|in|from)$/iu;
const DEFINITE = /^(?:the|its|his|her|their)$/iu;
const IN = /^(?:in|at|near|on)$/u;
/** Words between “the” and the thing at most: “the old military hospital”. */
const BETWEEN = 4;
const SIDE =
  /^(?:(?:north|south|east|west|left|right|upper|lower|front|rear)(?:ern|-hand)?|upstream|downstream|inner|outer|(?:north|south|east|west|in|out)bound)$/iu;
const BEARING = /^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/iu;
/** Words before a bearing in which its distance stands: “about two nautical miles to the”. */
const DISTANCE = 6;

/** The things that `statement`, of the article's `text`, places, its `names` given. */
export function readLocated(statement: Statement, text: string, names: readonly Name[]): readonly Located[] {
  const words = statement.words.map((word) => slice(text, word));
  const afterOf = (at: number): number =>
    words[at] !== "of" ? -1 : DEFINITE.test(words[at + 1] ?? "") ? at + 2 : at + 1;
  /** The name after “of” or “of the” at word `at`, and a thing there, as stems. */
  const ownerAfter = (at: number): string | undefined =>
    names
      .find(({ from }) => from === afterOf(at))
      ?.words.map(conceptOf)
      .join(" ");
  const thingAfter = (at: number): string | undefined => statement.stems[afterOf(at)];
  const inPlaces = names.flatMap(({ from, to, words: written }): readonly Located[] => {
    const at = from - 2;
    const thing = statement.stems[at];
    if (thing === undefined || !IN.test(words[from - 1] ?? "") || words[at]?.endsWith("s")) return [];
    const before = words.slice(Math.max(0, at - BETWEEN), at);
    const isName = /^\p{Lu}/u.test(words[at] ?? "") && at > 0;
    if (!isName && !before.some((word) => DEFINITE.test(word)) && !TO.test(before.at(-1) ?? "")) return [];
    const where = written.join(" ");
    return [{ statement, thing, where, place: where.toLowerCase(), from: at, to }];
  });
  const sides = words.flatMap((word, at): readonly Located[] => {
    const thing = statement.stems[at + 1];
    const isSide =
      SIDE.test(word) && DEFINITE.test(words[at - 1] ?? "") && /^\p{Ll}/u.test(words[at + 1] ?? "");
    if (!isSide || thing === undefined || words[at + 1]?.endsWith("s")) return [];
    const place = conceptOf(word.toLowerCase().replace(/-hand$/u, ""));
    const owner = ownerAfter(at + 2);
    return [
      {
        statement,
        thing,
        where: word,
        place,
        ...(owner !== undefined && { identity: `${thing} of ${owner}` }),
        from: at,
        to: at + 2,
      },
    ];
  });
  const lengths = words.some((word) => BEARING.test(word))
    ? readAmounts(statement, text).filter(({ measure }) => measure === "length")
    : [];
  const bearings = words.flatMap((word, at): readonly Located[] => {
    const origin = BEARING.test(word) ? (ownerAfter(at + 1) ?? thingAfter(at + 1)) : undefined;
    if (origin === undefined) return [];
    const from = /^(?:north|south)$/iu.test(words[at - 1] ?? "") ? at - 1 : at;
    const where = text.slice(statement.words[from]?.start, statement.words[at]?.end);
    const distance = lengths.find(({ to }) => to <= from && to > from - DISTANCE);
    return [
      {
        statement,
        thing: `off ${origin}`,
        where,
        place: where.toLowerCase().replace(/\P{L}/u, ""),
        ...(distance && { identity: `${Math.round(distance.low)} off ${origin}` }),
        from,
        to: at + 1,
      },
    ];
  });
  return [...inPlaces, ...sides, ...bearings];
}
