import { ENGLISH_DATES } from "./english-dates.ts";
import { ENGLISH_RELATIVE } from "./english-relative.ts";
import { ENGLISH_WORDS } from "./english-words.ts";
import type { Language } from "./language.ts";

/** English. */
export const ENGLISH: Language = {
  code: "en",
  vocabulary: ENGLISH_WORDS,
  patterns: [...ENGLISH_DATES, ...ENGLISH_RELATIVE],
  tense: {
    future: String.raw`will|shall|won't|won’t|(?:is|are) (?:due|set|expected|scheduled|slated|planned|going|about|likely|to)|(?:plan|hope|expect|intend|aim|need|want|agree)(?:s|ed)? to|upcoming|scheduled for|expected (?:on|in|by)|due (?:on|in|by|to)|'ll|’ll|next`,
    past: String.raw`was|were|had|did|has been|have been|said|told|came|became|began|broke|brought|built|fell|fought|found|gave|got|held|killed|led|left|lost|made|met|ran|rose|saw|sent|set|shot|spoke|stood|struck|took|went|won|wrote|\p{L}{2,20}(?:[^e\P{L}]ed|ied|eed|ted)`,
    present: String.raw`is|are|has|have|remains?`,
  },
  lead: /^(?:in|on|at|by|during|of|until|since|through|throughout|to|from|over|for|within) /iu,
  joiner: /^(?:,? (?:on |of |in )?|, )$/u,
  negated:
    /(?:\b(?:is|was|are|were|has|have|had|did|does|do|do)(?: not|n['’]t)\b[^,.;:]{0,40}\b(?:mention|state|specif|confirm|give|list|happen|occur|take place)\p{L}*)/u,
  hypothetical: /\b(?:would have|could have|might have|should have|if it had|had it)\b/u,
};
