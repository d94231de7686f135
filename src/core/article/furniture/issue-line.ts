const raw = String.raw;

/** “Issue 212”, “Vol. 31 No. 1”, “Heft 3/2026”. “No. 10” alone is also an address. */
const NUMBER = raw`(?:(?:issue|vol(?:ume)?|ausgabe|heft|jahrgang|edition|édition|numéro|número|edición)\.?:? (?:(?:no|nr|number|n[º°])\.? ?)?\d[\d.,/]*(?:,? (?:no|nr|issue|number|n[º°])\.? ?\d+)?)`;
/** “Published ten times a year”, “monthly” */
const FREQUENCY = raw`(?:(?:published|printed|sent|out|erscheint) )?(?:(?:once|twice|\p{L}+ times|\d+ times|\d+ ?[x×]) (?:an?|each|every|per) (?:day|week|month|year)|(?:every|each) (?:\p{L}+ )?(?:day|week|fortnight|month|quarter|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|daily|weekly|fortnightly|monthly|bimonthly|quarterly|\p{L}+ mal im jahr|monatlich|wöchentlich|vierteljährlich)`;
/** “Spring 2026”, “March/April 2026”, “£4.50”, “since 1887” */
const BESIDE = raw`(?:\p{L}{3,12}(?:[/–-]\p{L}{3,12})? \d{4}|\d{1,2} \p{L}{3,12} \d{4}|\p{Sc}\s?\d+(?:[.,]\d{2})?|(?:since|est\.?|established|founded in) \d{4})`;

const part = (...kinds: readonly string[]): RegExp => new RegExp(raw`^(?:${kinds.join("|")})$`, "iu");
const TELLS = part(NUMBER, raw`(?:published|printed|erscheint) ${FREQUENCY}|${FREQUENCY}`);
const FITS = part(NUMBER, FREQUENCY, BESIDE);
/** “No. 87”, beside a date. */
const SHORT_NUMBER = raw`(?:no|nr|n[º°])\.? ?\d{1,5}`;
/** By itself a frequency is a word of any text: it says what is published so often. */
const ALONE = part(NUMBER, raw`(?:published|printed|erscheint) ${FREQUENCY}`);

const NUMBERED = part(NUMBER, SHORT_NUMBER);

/** Whether `text`, a part of a line with a date, numbers a paper's issue. */
export const isIssueNumber = (text: string): boolean => NUMBERED.test(text);

/** Whether `text` is the number of a paper's issue or how often it appears, with no more than its season and price. */
export function isIssueLine(text: string): boolean {
  const parts = text.split(/\s+[|·•–—-]\s+|\s*[|·•]\s*|\s{2,}/u).map((each) => each.replace(/\.$/, ""));
  if (parts.length === 1) return ALONE.test(parts[0] ?? "");
  return parts.some((each) => TELLS.test(each)) && parts.every((each) => FITS.test(each));
}
