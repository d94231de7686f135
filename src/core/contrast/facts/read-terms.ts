import type { Statement } from "../statements/read-statements.ts";
import { readNumeral } from "../words/read-numbers.ts";

/** How long somebody is to go to prison, as a sentence has it. */
export interface Term {
  readonly statement: Statement;
  /** As it is written: “jailed for six years”. */
  readonly said: string;
  readonly months: number;
}

const NUMBER = "(?<number>\\d{1,2}|\\p{L}{3,9}(?:-\\p{L}{3,5})?)";
const PATTERNS = [
  // “Jailed for six years”, “was sentenced to six years”, “sent to prison for 18 months”
  `\\b(?:jailed for|imprisoned for|sentenced to|sent(?:enced)? to (?:prison|jail) for|prison for|jail for|given|got|gets)\\s(?:at least\\s)?${NUMBER}[ -](?<unit>years?|months?)\\b(?! old)`,
  // “An eight-year sentence”, “a term of eight years”
  `\\b(?:an?|his|her|the)\\s${NUMBER}-(?<unit>year|month)\\s(?:prison\\s|jail\\s|custodial\\s)?(?:sentence|term|stretch)\\b`,
  `\\b(?:sentence|term|stretch) of\\s${NUMBER}\\s(?<unit>years?|months?)\\b`,
  // “Six years in prison”
  `(?<![\\p{L}\\d-])${NUMBER}\\s(?<unit>years?|months?)[’']?\\s(?:in (?:prison|jail|custody)|behind bars|imprisonment)\\b`,
].map((pattern) => new RegExp(pattern, "u"));
/** That it is of a prison; a chairman has a term, too. */
const PRISON =
  /\b(?:jail\p{L}*|prison\p{L}*|imprison\p{L}*|sentenc\p{L}*|custod\p{L}*|stretch|behind bars|judge|court|crown)\b/iu;
/** A term that is only possible, suspended, or of another’s or another day’s; part of one; and time that was lost. */
const OTHER =
  /\?|\b(?:could|may|might|would|up to|maximum|faces?|suspended|asked|demanded|called for|sought|not serve|released|after serving|previous(?:ly)?|earlier|already|appeal(?:s|ed|ing)?|reduced|probation|instead|rather than|years? ago|19\d\d)\b/iu;

/** The prison term that `statement` gives, in English. */
export function readTerms(statement: Statement): readonly Term[] {
  const { text } = statement;
  if (!PRISON.test(text) || OTHER.test(text)) return [];
  const match = PATTERNS.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const { number = "", unit = "" } = match?.groups ?? {};
  const value = readNumeral(number.toLowerCase().split("-"))?.low;
  if (!match || value === undefined) return [];
  return [{ statement, said: match[0], months: unit.startsWith("year") ? 12 * value : value }];
}
