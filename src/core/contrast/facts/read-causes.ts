import type { Statement, Stems } from "../statements/read-statements.ts";
import { stemsOf } from "../statements/stems-of.ts";

/** What a sentence says to have brought something about. */
export interface Cause {
  readonly statement: Statement;
  /** The words for what brought it about. */
  readonly said: string;
  /** Stems of these. */
  readonly causing: Stems;
  /** Stems of what was brought about. */
  readonly effect: Stems;
}

/** Verbs of bringing about, in a form that a “was” before them or an object after them fits. */
const CAUSED =
  "(?:caused|triggered|sparked|set off|touched off|started|ignited|brought about|provoked|made possible|prompted)";
/** One of the words of the patterns below, which take long to find that they fit nowhere. */
const CAUSING = new RegExp(
  `\\b(?:${CAUSED}|led to|brought|because of|due to|owing to|result of|work of|blam(?:ed|es|ing)|[Cc]ause of)\\b`,
  "u",
);
/** A phrase within a clause. */
const PHRASE = '[^,.;:–—“”"()]';
const PATTERNS = [
  // “The blast was caused by a gas leak”
  new RegExp(
    `(?<effect>${PHRASE}{3,80}?)\\s(?:was|were|is|had been|has been)\\s(?:\\p{L}+ly\\s)?${CAUSED} by\\s(?<cause>${PHRASE}{3,80})`,
    "u",
  ),
  // “It was a gas leak that caused the blast”
  new RegExp(
    `\\b[Ii]t was\\s(?<cause>${PHRASE}{3,60}?)\\sthat\\s(?:${CAUSED}|brought(?: down)?|led to)\\s(?<effect>${PHRASE}{3,80})`,
    "u",
  ),
  // “A gas leak caused the blast”
  new RegExp(
    `(?<cause>${PHRASE}{3,80}?)\\s(?:had\\s)?(?:${CAUSED}|led to|brought down)\\s(?<effect>(?:the|its|his|her|their|a|an|this|that)\\s${PHRASE}{3,80})`,
    "u",
  ),
  // “The escape was the work of a bribed guard”
  new RegExp(
    `(?<effect>${PHRASE}{3,80}?)\\s(?:was|were|is|had been)\\s(?:\\p{L}+ly\\s)?the (?:work|result) of\\s(?<cause>${PHRASE}{3,80})`,
    "u",
  ),
  // “The fire has been blamed on a cigarette”
  new RegExp(
    `(?<effect>${PHRASE}{3,80}?)\\s(?:was|were|is|has been|had been)\\sblamed on\\s(?<cause>${PHRASE}{3,80})`,
    "u",
  ),
  // “The stand collapsed because of rust”
  new RegExp(
    `(?<effect>${PHRASE}{3,100}?)\\s(?:because of|due to|owing to|as a result of)\\s(?<cause>${PHRASE}{3,80})`,
    "u",
  ),
  // “Investigators blamed the fire on a cigarette”
  new RegExp(`\\bblam(?:ed|es|ing)\\s(?<effect>${PHRASE}{3,80}?)\\son\\s(?<cause>${PHRASE}{3,80})`, "u"),
  // “The cause of the fire was a cigarette”
  new RegExp(
    `\\b[Cc]ause of\\s(?<effect>${PHRASE}{3,80}?)\\s(?:was|is|were)\\s(?<cause>${PHRASE}{3,80})`,
    "u",
  ),
];

/** What is denied, asked or only thought possible is no cause that is given. */
const DOUBT =
  /\b(?:not|never|no|n[’']t|ruled out|denied|denies|whether|if|may|might|could|possibl[ey]|possibility|unclear|unknown|would|will|suspected|fear(?:s|ed)?)\b|\?/iu;
/** Who says so stands before the cause, or after it. */
const SAYER = /^.*\b(?:sa(?:id|ys?)|believes?|found|concluded|suggests?|shows?)\s(?:that\s)?/u;
/** What a cause is told more nearly by: “a gas leak in the cellar”. */
const REST = /\s(?:in|at|on|from|during|after|when|while|that|which|who|near|inside|under)\s.*$/u;

/** The causes that `statement` gives, in English; of what it denies or wonders, none. */
export function readCauses(statement: Statement): readonly Cause[] {
  const { text } = statement;
  if (!CAUSING.test(text) || DOUBT.test(text)) return [];
  const groups = PATTERNS.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  if (!groups) return [];
  const cause = (groups["cause"] ?? "").replace(SAYER, "").replace(REST, "").trim();
  const [causing, effect] = [stemsOf(cause), stemsOf((groups["effect"] ?? "").replace(SAYER, ""))];
  return causing.size === 0 || effect.size === 0 ? [] : [{ statement, said: cause, causing, effect }];
}
