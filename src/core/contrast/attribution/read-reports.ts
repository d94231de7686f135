import type { Quote } from "../quotations/read-quotes.ts";
import { ADVERB, NAME, SAYS } from "../speakers/read-speakers.ts";
import type { Statement } from "../statements/read-statements.ts";
import { foldWords } from "../words/fold-words.ts";

/** What somebody is reported to have said, in the writer's words: a saying without quotation marks. */
export interface Report extends Quote {
  /** The name as it is written. */
  readonly speaker: string;
}

/** A first and a last name: a bare office (“The mayor”) begins with a capital too. */
const PERSON = `(?=\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s(?:(?:de|da|del|al|bin|van|von)\\s)?\\p{Lu})${NAME}`;
/** What the person is, between commas; or the comma alone, after “The mayor, Jon Aske,”. */
const ASIDE = '(?:,(?:[^,“”"]{2,80},)?)?';
const PATTERNS = [
  // “Lena Holt, a guide who saw it, said that the rope had looked worn”
  new RegExp(`(?<who>${PERSON})${ASIDE}\\s${ADVERB}${SAYS}\\s(?:that\\s)?(?<said>[^“”"]+)$`, "u"),
  // “The rope had looked worn, Lena Holt said”
  new RegExp(
    `^(?<said>[^“”"]+),\\s(?:(?:\\p{Ll}[\\p{L}-]+\\s){0,4}(?<who>${PERSON})${ASIDE}\\s${SAYS}|${SAYS}\\s(?:\\p{Ll}[\\p{L}-]+\\s){0,4}(?<whose>${PERSON}))[^“”"]{0,30}$`,
    "u",
  ),
];

/** What `statement` reports somebody with a name to have said, in indirect speech. */
export function readReports({ article, start, text }: Statement): readonly Report[] {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    const [said, speaker] = [groups?.["said"], groups?.["who"] ?? groups?.["whose"]];
    if (said === undefined || speaker === undefined) continue;
    const at = start + text.lastIndexOf(said);
    const words = foldWords(said);
    return [{ article, start: at, end: at + said.length, text: said, words, marked: false, speaker }];
  }
  return [];
}
