import type { Article, Span } from "../model.ts";
import { splitWords } from "../text/words.ts";
import { isTellingKey, type KeyedSentence, type KeyIndex } from "./index-keys.ts";
import { mattersOf } from "./matters-of.ts";
import { keyOf } from "./read-keys.ts";

/** One word in common, of two sentences that name nobody in common, is chance. */
const LEAST = 2;
/** Besides whom they name, two sentences that say the same have two words in common, or one that one in ten has at most. */
const TELLING = 2.3;

/** Share of the words of both in common from which one sentence is the other. */
const ONE = 0.6;

/** Words of when: “last night” is in many sentences of one day’s news. In English. */
const WHEN: ReadonlySet<string> = new Set(
  (
    "yesterday today tonight tomorrow morning afternoon evening night week month year hour minute monday tuesday " +
    "wednesday thursday friday saturday sunday january february march april june july august september october " +
    "november december"
  )
    .split(" ")
    .map(keyOf),
);

/** Marks that end the words by which somebody is named; a comma does not: “Ana Lind, the leader of the council”. */
const PHRASE_END = /["“”;:—–]/u;
/** Little words that such words may have within them; any other ends them. In English. */
const WITHIN = /^(?:of|the|an?|its|their|his|her|our)$/iu;

/** Bodies that are named by words written small: “the county council”, “the food workers’ union”. */
const BODIES: ReadonlySet<string> = new Set(
  (
    "agency association authority board brigade charity club coastguard commission committee company council court " +
    "department executive federation firm government inspectorate ministry party police service trust union university"
  )
    .split(" ")
    .map(keyOf),
);

/**
 * Whether two sentences have in common more than whom or what they name, and when: a word elsewhere, or two for one
 * matter. Of “the leader of the council, Ana Lind,” articles say many things.
 */
export function shareMoreThanNames(
  articles: readonly Article[],
  [one, other]: readonly [one: KeyedSentence, other: KeyedSentence],
  { weigh, weighMatter, isName }: Pick<KeyIndex, "weigh" | "weighMatter" | "isName">,
): boolean {
  const shared = new Set(
    Array.from(one.keys).filter((key) => isTellingKey(key) && !WHEN.has(key) && other.keys.has(key)),
  );
  const common = Array.from(shared, weigh).reduce((sum, weight) => sum + weight, 0);
  if (common >= ONE * Math.max(one.weight, other.weight)) return true;
  const told = new Set(Array.from(shared).flatMap(mattersOf));
  const matters = Array.from(one.matters).filter((matter) => other.matters.has(matter) && !told.has(matter));
  if (shared.size + matters.length < LEAST) return false;
  const beside = [one, other].flatMap(({ sentence }) =>
    findBesideNames(articles[sentence.article]?.text ?? "", sentence, shared, isName),
  );
  const weights = [...Array.from(new Set(beside), weigh), ...matters.map(weighMatter)];
  return weights.length >= LEAST || weights.some((weight) => weight >= TELLING);
}

/**
 * Those of `shared`, keys of words of `span` of `text`, that stand in no phrase with a name or with the word for a body, and
 * nothing but more of them between.
 */
function findBesideNames(
  text: string,
  span: Span,
  shared: ReadonlySet<string>,
  isName: (key: string) => boolean,
): readonly string[] {
  const runs = splitPhrases(text, span).flatMap((phrase) => runsOf(phrase, shared));
  return runs.filter((run) => !run.some((key) => isName(key) || BODIES.has(key))).flat();
}

/** The words of each phrase of `span`. */
function splitPhrases(text: string, { start, end }: Span): readonly (readonly string[])[] {
  const sentence = text.slice(start, end);
  return sentence
    .split(PHRASE_END)
    .map((phrase) => splitWords(phrase).map((word) => phrase.slice(word.start, word.end)));
}

/** The shared ones of `words` that follow one another, with nothing but little words of such phrases between. */
function runsOf(words: readonly string[], shared: ReadonlySet<string>): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let isBroken = true;
  for (const word of words) {
    const key = keyOf(word.replace(/[’']s$/u, ""));
    if (shared.has(key)) {
      if (isBroken) runs.push([key]);
      else runs.at(-1)?.push(key);
      isBroken = false;
    } else if (!WITHIN.test(word)) {
      isBroken = true;
    }
  }
  return runs;
}
