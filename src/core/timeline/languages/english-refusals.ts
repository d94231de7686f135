import type { Surroundings } from "./language.ts";

/** What stands before a number that is no year: money, “No.”, a page, a model. */
const NO_YEAR_BEFORE =
  /(?:[$£€¥#№@]|\b(?:No|Nos|Number|number|pp?|pages?|Page|Room|Flight|Highway|Route|Chapter|Section|Resolution|Windows|Boeing|Airbus|US|USD|EUR|GBP|Rs|top|nearly|almost|than|some|(?<!(?:until|till|by|since) at )least|most|estimated|approximately|roughly|total of|all|other|these|those|population of|distance of|height of)\.?)\s?$/u;
const NO_YEAR_AFTER =
  /^(?:\s?(?:%|°|percent|per cent|kg|km|cm|mm|m\b|ft|mph|kph|tons?|tonnes?|barrels|feet|foot|miles?|met(?:er|re)s?|acres|people|men|women|children|personnel|troops|hrs?|hours|GMT|UTC|years?|dead|wounded|men-at|dollars|pounds|euros|yen|or so|votes|of (?:them|these|those|whom)|-strong|-man|-foot|-mile|-acre|million|billion)|\s?[xX×]\s?\d|[-–]\d{3}(?!\d))(?![\p{Ll}])/u;
/** A street right after the number, which is a house’s. */
const STREET_AFTER =
  /^ (?:\p{Lu}[\p{L}.'’]+ ){1,3}(?:Avenue|Ave|Boulevard|Blvd|Drive|Lane|Road|Rd|Square|Street|St)(?!\p{L})/u;
/** A word in the plural right after the number. */
const PLURAL = /^ \p{Ll}{2,}(?:s|ren)(?!\p{L})/u;
const NO_PLURAL =
  /^ (?:was|has|is|does|this|his|its|as|us|across|against|towards|thus|perhaps|besides|always|plus|versus|series|crisis|genocide|class|press|process|congress)(?!\p{L})/u;
const YEAR_BEFORE =
  /(?:^|[\s(,])(?:in|since|until|till|by|from|during|of|after|before|between|through|to|and|early|late|mid|the|its|his|her|their|our|this|summer|spring|autumn|fall|winter)\s$|['’]s\s$/iu;

/** Whether the four figures between `before` and `after` are a year: not money, not a count, not a number's part. */
export function isEnglishYear(year: number | undefined, { before, after }: Surroundings): boolean {
  if (year === undefined || NO_YEAR_BEFORE.test(before) || NO_YEAR_AFTER.test(after)) return false;
  if (STREET_AFTER.test(after)) return false;
  if (/\p{N}[-–:/.]$/u.test(before) && !/(?<!\d)(?:1[4-9]|20)\d\d[-–/]$/u.test(before)) return false;
  if (/^[-–]\p{Ll}/u.test(after) && year % 100 === 0) return false;
  if (!PLURAL.test(after) || NO_PLURAL.test(after)) return true;
  return YEAR_BEFORE.test(before) && year % 100 !== 0;
}

const MONTH_BEFORE =
  /(?:(?:^|[\s(“"])(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|to|through|during|throughout|and|or|between|for|after|before|around|about|every|each|previous|following|that|ending|ended|beginning|through|on)\s|[-–(])$/iu;
/** Another person’s name, to which one like “June Moe” is joined. */
const NAMES_BEFORE = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:and|or) $/u;
const PERSON_AFTER =
  /^(?:['’]s)? (?:said|says|told|tells|has|had|will|was|added|wrote|asked|replied)(?!\p{L})/u;

/** Whether a month's name alone is a month: “May” and “March” need a word before them that takes a date. */
export function isEnglishMonth(month: number | undefined, { before, after }: Surroundings): boolean {
  const led = MONTH_BEFORE.test(before);
  if (/^ (?:on|for|of) (?:the )?\p{Lu}/u.test(after) && /\bthe\s$/iu.test(before)) return false;
  if (month === 5 || month === 3)
    return led ? !PERSON_AFTER.test(after) : /^ (?:elections?|vote|summit|talks|offensive)/u.test(after);
  if (led) return !NAMES_BEFORE.test(before) || !/^ \p{Lu}\p{Ll}+/u.test(after);
  return !PERSON_AFTER.test(after) && !/^ \p{Lu}\p{Ll}+/u.test(after);
}

/** Whether a season's name alone is a season: not “fall” the verb or “spring” of water. */
export function isEnglishSeason({ matched, before, after }: Surroundings): boolean {
  if (/summer|autumn|winter/iu.test(matched)) return !/^ (?:Olympics|Games|Palace|school)/u.test(after);
  if (/^ (?:of|in|from|to|by|into|on|at|under|short|apart|out|behind|back)(?!\p{L})/u.test(after))
    return false;
  if (/spring/iu.test(matched) && /^ (?:offensive|campaign|break|training|semester|elections?)/iu.test(after))
    return true;
  return (
    /\b(?:in|by|during|until|since|through|throughout|late|early|that|this|mid-?)\s(?:the )?$/iu.test(
      before,
    ) ||
    (/^the\s/iu.test(matched) &&
      /\b(?:in|by|during|until|since|through|throughout|over|for|and|spent|of)\s$/iu.test(before))
  );
}
