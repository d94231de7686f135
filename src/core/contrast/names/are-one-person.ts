import { BODY, OFFICE } from "../speakers/read-speakers.ts";
import { sharedStems, stemSet, type Statements, type Stems } from "../statements/read-statements.ts";
import { foldName } from "../words/compare-names.ts";
import { conceptOf } from "../words/concept-of.ts";
import type { Name } from "./read-names.ts";

/** First names that are short for another, which no rule of letters tells. */
const SHORT = new Set(
  "bill william|bob robert|jim james|tom thomas|dick richard|jack john|tony anthony|kate katherine|kate catherine|liz elizabeth|ted edward|mike michael|sasha alexander|peggy margaret|harry henry|nick nicholas|steve stephen|chris christopher|dave david|joe joseph|tim timothy|andy andrew|becky rebecca|jenny jennifer|meg margaret|larry lawrence|hank henry|chuck charles|charlie charles|ned edward|bess elizabeth|betty elizabeth"
    .split("|")
    .flatMap((pair) => [pair, pair.split(" ").toReversed().join(" ")]),
);
/** Offices that one body or place gives to one person at a time; of others, as professor, there are many. */
const SOLE =
  /^(?:president|chancellor|king|queen|pope|governor|gov|mayor|sheriff|spokes(?:man|woman|person)|chairman|chairwoman|boss|coach)$/u;
/** Words before and after a name in which an office or a place is its bearer's. */
const REACH = 6;
/** Share of two sentences' rarer words in common, and least number of them with the last name, that tell of one person. */
const SAME = { share: 0.35, words: 3 };

/**
 * Whether two names of one last name and two first names may stand for one person: of an office that both sentences
 * give them, beside no other names, or in sentences that are otherwise alike. An office that many hold takes a name
 * beside it in both, of a place or a body. A short form of a name is no other name.
 */
export function areOnePerson(left: Name, right: Name, { similarity }: Statements): boolean {
  const [one = "", other = ""] = [left, right].map(({ words }) => foldName(words[0] ?? ""));
  if (Math.min(one.length, other.length) < 3 || one.startsWith(other) || other.startsWith(one)) return false;
  if (SHORT.has(`${one} ${other}`) || left.words.some((word) => BODY.test(word))) return false;
  const offices = new Set(officesOf(right));
  const shared = officesOf(left).filter((office) => offices.has(office));
  const [beside, otherBeside] = [namesBeside(left), namesBeside(right)];
  if (shared.length > 0 && sharedStems(beside, otherBeside).length > 0) return true;
  const areElsewhere = beside.size > 0 && otherBeside.size > 0;
  if (!areElsewhere && shared.some((office) => SOLE.test(office))) return true;
  // Writers mistake a first name for one that begins alike.
  if (one.charAt(0) !== other.charAt(0)) return false;
  const [a, b] = [left.statement.content, right.statement.content];
  return sharedStems(a, b).length >= SAME.words && similarity(a, b) >= SAME.share;
}

/** Stems of the other names near a name, the words for kinds of bodies and offices left out. */
function namesBeside(name: Name): Stems {
  const own = stemSet(name.words.map(conceptOf));
  const beside = wordsAround(name).filter(({ word }) => !OFFICE.test(word) && !BODY.test(word));
  return stemSet(
    beside.flatMap(({ stem = "" }) => (name.statement.names.has(stem) && !own.has(stem) ? [stem] : [])),
  );
}

/** Offices of people that stand beside a name, in lower case. */
const officesOf = (name: Name): readonly string[] =>
  wordsAround(name)
    .map(({ word }) => word.toLowerCase())
    .filter((word) => OFFICE.test(word) && !/^(?:mr|mrs|ms|dr|chief|prime|deputy|acting|vice)$/u.test(word));

/** The words near a name as they are written, and their stems. */
function wordsAround({ statement: { words, stems, text, start }, from, to }: Name) {
  const all = words.map((span, i) => ({
    word: text.slice(span.start - start, span.end - start),
    stem: stems[i],
  }));
  return [...all.slice(Math.max(0, from - REACH), from), ...all.slice(to, to + REACH)];
}
