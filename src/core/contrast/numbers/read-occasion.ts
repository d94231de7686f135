import { stemSet, type Stems } from "../statements/read-statements.ts";
import type { Amount } from "./read-amounts.ts";
import { isFateWord } from "./read-fate.ts";

/** What a sentence tells of that in which so many came to harm. */
export interface Occasion {
  /** Stems of its sentence besides who came to what, and who says so: of what it happened in. */
  readonly occasion: Stems;
  /** Whether its clause says nothing besides what so many came to: “the toll has risen to four”. */
  readonly bare: boolean;
}

/** People, and those who count them: words that the toll of any event may stand beside. */
const WHO =
  /^(?:people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|victims?|bod(?:y|ies)|police|officials?|authorit(?:y|ies)|ministry|media|spokes\p{L}+)$/u;
/** Words of counting the dead, which say nothing of what they died of. */
const COUNTING =
  /^(?:known|confirmed|presumed|feared|number|total|count|counted|risen|rose|rises|rising|climbed|stands|stood|reached|brings|brought|takes|took)$/u;

const NONE: Occasion = { occasion: new Set(), bare: false };

/**
 * The occasion of people who came to harm; none of another amount. `words` are those of its statement in lower case, and
 * `clause` tells which of them are of its clause.
 */
export function readOccasion(
  { statement: { stems }, from, to, fate }: Amount,
  words: readonly string[],
  clause: Pick<Amount, "from" | "to">,
): Occasion {
  if (fate === undefined) return NONE;
  const telling = words.flatMap((word, at) => {
    const stem = at < from || at >= to ? stems[at] : undefined;
    return stem === undefined || isFateWord(word) || WHO.test(word) ? [] : [{ stem, word, at }];
  });
  const ofClause = telling.filter(({ at }) => at >= clause.from && at < clause.to);
  return {
    occasion: stemSet(telling.map(({ stem }) => stem)),
    bare: ofClause.every(({ word }) => COUNTING.test(word)),
  };
}
