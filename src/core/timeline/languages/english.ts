import { ENGLISH_CLAUSES } from "./english-clauses.ts";
import { ENGLISH_CLOCKS } from "./english-clocks.ts";
import { ENGLISH_STOP_WORDS, stemEnglish } from "./english-content.ts";
import { ENGLISH_DATES } from "./english-dates.ts";
import { ENGLISH_DAYS } from "./english-days.ts";
import { ENGLISH_KINDS } from "./english-kinds.ts";
import { ENGLISH_LENGTHS } from "./english-lengths.ts";
import { ENGLISH_PHRASES } from "./english-phrases.ts";
import { ENGLISH_UNITS } from "./english-units.ts";
import { ENGLISH_WORDS } from "./english-words.ts";
import type { Language } from "./language.ts";

/** Past participles without “-ed”, those of things that happen. */
const PARTICIPLES =
  "beaten begun born bought broken brought built burnt buried caught chosen drawn driven drowned fallen fired flown fought found frozen given grown heard held hidden hit hurt kept killed laid left lent lost made paid put read ridden said seen sent sewn shaken shot shown shut sold spent spoken stolen struck sunk sworn taken taught thrown told torn won woven written";

/** English. */
export const ENGLISH: Language = {
  code: "en",
  vocabulary: ENGLISH_WORDS,
  patterns: [...ENGLISH_DATES, ...ENGLISH_DAYS, ...ENGLISH_CLOCKS, ...ENGLISH_UNITS, ...ENGLISH_LENGTHS],
  tense: {
    future: String.raw`will|shall|should(?! (?:not )?have)|may (?:also |not |soon )?(?:be|become|begin|come|fall|go|rise|see|start|take)|would(?! have)|won't|won’t|(?:is|are) (?:due|set|expected|scheduled|slated|planned|going|about|likely|to)|(?:plan|hope|expect|intend|aim|need|want|agree)(?:s|ed)? to|upcoming|tomorrow|expected (?:on|in|by)|(?<!\bhad (?:\p{L}+ ){0,4})(?:to (?:be held|take place|begin|start|open|reopen|resume)|(?:scheduled|slated) (?:for|on|in|to)|due (?:on|in|by|to))|must|'ll|’ll|next`,
    past: String.raw`was|were|had|did|yesterday|ago|has been|have been|said|told|came|became|began|bought|broke|brought|built|caught|chose|died|drew|drove|fell|fled|flew|fought|found|froze|gave|got|grew|held|kept|killed|knew|led|left|lost|made|met|paid|quit|ran|rode|rose|sank|sat|saw|sent|set|shot|sold|sought|spent|spoke|stood|stole|struck|swore|swept|threw|took|tore|went|withdrew|won|wrote|\p{L}{2,20}(?:[^e\P{L}]ed|ied|eed|ted)|\p{L}ied`,
    present: String.raw`is|are|has|have|remains?|stays?`,
  },
  phrases: ENGLISH_PHRASES,
  clauses: ENGLISH_CLAUSES,
  kinds: ENGLISH_KINDS,
  stopWords: ENGLISH_STOP_WORDS,
  stem: stemEnglish,
  aside: /\b(?:since|until|till|(?<!\b(?:just|little|moments|shortly)\s)before)\s$/iu,
  byTheWay:
    /\b(?:an?|her|his|its|that|the|their|this|\p{L}+['’]s)\s…\s\p{L}|[,(]\s?(?:which|who|whose|where|built|born|held|made|\p{L}+ed)\s[^,;()]*…/iu,
  ofNoun: new RegExp(
    String.raw`(?:\p{L}{3,}ed|${PARTICIPLES.replaceAll(" ", "|")})\s(?:[^\s,;:.()]+\s){0,7}…\s(?:are|had|has|have|is|was|were|will|would)\s`,
    "iu",
  ),
  countedTo: /^ (?:(?<after>after)|before|(?<since>since))(?= )/iu,
  lasting: /\b(?:for|in|lasted|took|within)\s$/iu,
  passed: /\b(?:it (?:is|has been|will (?:be|have been))|it['’]s(?: been)?)(?: now)? (?:\p{L}+ )?$/iu,
  dayNextTo:
    /\bthe day (?:(?<after>after)|before)(?= \p{L})|\b(?:on the day(?: that| when| on which)?|(?:on )?the (?:day|night|morning|afternoon|evening) of)(?<same>)(?= (?:an?|her|his|its|the|their) \p{Ll})/giu,
  joiner: /^(?:,? (?:on |of |at |in )?|, )$/u,
  negated:
    /\b(?:(?:is|was|are|were|has|have|had|did|does|do|never)(?: not|n['’]t)|never)\s(?:\p{L}+\s){0,2}(?:mention|state|specif|confirm|g[ia]ve|list|happen|occur|t[ao]ke place|took place|true|correct)\p{L}*/u,
  hypothetical: /\b(?:would|could|might|should) (?:not )?have\b/u,
};
