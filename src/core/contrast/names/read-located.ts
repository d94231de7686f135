import { slice } from "../../span.ts";
import type { Statement } from "../statements/read-statements.ts";
import { conceptOf } from "../words/news-synonyms.ts";
import type { Name } from "./read-names.ts";

/** A thing of which a sentence says which one it is, by where it stands: “the military hospital in Pleven”, “the east stand”. */
export interface Located {
  readonly statement: Statement;
  /** The stem of the thing. */
  readonly thing: string;
  /** Where it stands, as it is written. */
  readonly where: string;
  /** The same as it is compared. */
  readonly place: string;
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
const SIDE = /^(?:north|south|east|west|left|right|upper|lower|front|rear)(?:ern|-hand)?$/iu;

/** The things that `statement`, of the article's `text`, places, its `names` given. */
export function readLocated(statement: Statement, text: string, names: readonly Name[]): readonly Located[] {
  const words = statement.words.map((word) => slice(text, word));
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
    return [{ statement, thing, where: word, place, from: at, to: at + 2 }];
  });
  return [...inPlaces, ...sides];
}
