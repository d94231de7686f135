import { OFFICE } from "../speakers/read-speakers.ts";
import type { Statement, Stems } from "../statements/read-statements.ts";
import { stemsOf } from "../statements/stems-of.ts";

/** Who a sentence says did a thing that one does. */
export interface Agent {
  readonly statement: Statement;
  /** The name, as it is written. */
  readonly said: string;
  /** Its words. */
  readonly name: ReadonlySet<string>;
  /** Which of the deeds below it is. */
  readonly deed: number;
  /** Stems of what it was done to. */
  readonly object: Stems;
}

/** Deeds that one does alone, or leads: what was done “by” them, and what they did. */
const DEEDS: readonly (readonly [passive: string, active: string])[] = [
  ["(?:planned|masterminded|plotted|organi[sz]ed)", "(?:planned|masterminded|plotted|organi[sz]ed)"],
  [
    "(?:carried out|committed|perpetrated)",
    "(?:carried out|committed|perpetrated|was responsible for|was behind)",
  ],
  ["(?:designed|drawn)", "(?:designed|drew)"],
  ["(?:written|composed)", "(?:wrote|composed)"],
  ["(?:painted|sculpted)", "(?:painted|sculpted)"],
  ["(?:discovered|found)", "(?:discovered|found)"],
  [
    "(?:driven|steered|piloted|flown|captained)",
    "(?:drove|steered|piloted|flew|captained|was at the wheel of|was driving)",
  ],
  ["(?:shot|stabbed|strangled|killed)", "(?:shot|stabbed|strangled|killed)"],
  ["(?:scored|headed)", "(?:scored|headed)"],
  ["(?:founded|set up|established)", "(?:founded|set up|established)"],
  ["(?:won)", "(?:won)"],
  ["(?:ordered|commissioned)", "(?:ordered|commissioned)"],
  [
    "(?:chaired|led|headed|refereed|presided over)",
    "(?:chairs|chaired|leads|led|heads|refereed|presides over|presided over)",
  ],
];
const NAME =
  "(?<name>\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}(?:\\s(?:(?:de|van|von|der|al|bin)\\s)?\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}){1,3})";
const ROLE = "(?:(?:the|a|an)\\s(?:[\\p{Ll}-]+\\s){1,4}|[\\p{Ll}-]+\\s)?";
const ASIDE = "(?:,[^,]{2,60},)?";
const OBJECT = '(?<object>(?:the|its|their|his|her)\\s[^,.;:–—“”"()]{3,70})';
const SUBJECT = '(?<object>(?:[Tt]he|[Ii]ts|[Tt]heir)\\s[^,.;:–—“”"()]{3,70}?)';
const PATTERNS = DEEDS.flatMap(([passive, active], deed) => [
  // “The break-in was planned by Ana Lind”
  {
    deed,
    pattern: new RegExp(
      `${SUBJECT}${ASIDE}\\s(?:was|were|is|are|had been)\\s(?:\\p{L}+ly\\s)?${passive} by\\s${ROLE}${NAME}`,
      "u",
    ),
  },
  // “It was Ana Lind who planned the break-in”, “Ana Lind, a locksmith, planned the break-in”
  {
    deed,
    pattern: new RegExp(`${NAME}(?:${ASIDE}\\s(?:(?:who|that)\\s)?(?:had\\s)?)${active}\\s${OBJECT}`, "u"),
  },
]);
/**
 * “An independent inquiry, chaired by Sir Ivo Thole”, “the review would be led by Ana Lind”: of what is looked into by one
 * body, who is to lead it is known before it begins, and a former judge is one still.
 */
const LEADING = {
  deed: DEEDS.length - 1,
  pattern: new RegExp(
    `(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\\s(?:(?:independent|public|judicial|official|formal|full|new)\\s)*(?<object>inquiry|inquest|investigation|review|commission|panel|tribunal),?\\s(?:(?:to|will|would|is to) be\\s)?(?:chaired|led|headed) by\\s${ROLE}${NAME}`,
    "u",
  ),
};
/** What another may do as well, or nobody. */
const UNSURE = /\?|\b(?:not|never|n[’']t|whether|if|unless|could|might|may|should|also|one of|co-\p{L}+)\b/iu;

/** What is not stated, or is not of the one deed: it was done again, in part, or by others too. */
const UNSTATED =
  /\?|\b(?:not|never|no|n[’']t|whether|if|unless|would|could|might|may|should|will|denie[sd]|first|second|third|another|also|together|along with|with (?:his|her|their)|one of|co-\p{L}+|previous(?:ly)?|former(?:ly)?|last (?:year|month|season)|years? ago|19\d\d|20\d\d)\b/iu;
/** Where the thing ends and its time, place or reason begins. */
const REST =
  /\s(?:in|at|on|from|during|after|before|when|while|that|which|who|near|because|with|and|for|as|to)\s.*$/u;

/** Who did what in `statement`, where it names one and says so, in English. */
export function readAgents(statement: Statement): readonly Agent[] {
  const { text } = statement;
  const patterns = [...(UNSTATED.test(text) ? [] : PATTERNS), ...(UNSURE.test(text) ? [] : [LEADING])];
  return patterns.flatMap(({ deed, pattern }): readonly Agent[] => {
    const { name = "", object: thing = "" } = pattern.exec(text)?.groups ?? {};
    const object = stemsOf(thing.replace(REST, ""));
    if (name === "" || object.size === 0) return [];
    const words = name.split(/\s/u).filter((word) => !OFFICE.test(word));
    if (words.length < 2) return [];
    return [{ statement, said: words.join(" "), name: new Set(words), deed, object }];
  });
}
