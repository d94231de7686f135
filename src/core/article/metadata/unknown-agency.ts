/** What else stands in capitals before a date, in brackets or after a dash: a country, a month, a word of a page. */
const NO_AGENCY =
  /^(?:ALERT|BREAK|ENDS?|EXTRA|FLASH|FOCUS|FROM|GMT|INFO|LATEST|LIVE|MAPS?|MORE|NEWS?|NOTE|PHOTOS?|SPORT|STORY|TODAY|UPDATED?|URGENT|USA|UAE|DRC|VIDEOS?|WATCH|WORLD|MON|TUES?|WED|THU|FRI|SAT|SUN|(?:MON|FRI|SUN)DAY|JAN|FEB|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?|OCT|NOV|DEC)$/;

/** Whether `text` may be the letters of an agency that nobody knows: “NPA”. Two are as often a state: “(IL)”. */
export const isAgencyLetters = (text: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(text) && !NO_AGENCY.test(text);

/** “Northern Press”, “NordPress”, “Northwire”: a name that says what it is. */
const NEWS_SERVICE =
  /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}$(?<=(?:[Pp]ress|PRESS|[Ww]ire|[Pp]resse|[ -]News|News Agency|News Service))/u;

/** Whether `text`, which stands where an agency signs, may be one that nobody knows. */
export const isAgencyLike = (text: string): boolean => isAgencyLetters(text) || NEWS_SERVICE.test(text);

/** “NPA Thursday 6 November 2025 13:05 GMT”: an agency's letters before the date above the headline. */
const LETTERS_BEFORE_DATE = /^(?<letters>\p{Lu}{3,6})(?= (?:[|·•–—-] )?[\p{L}\d])/u;

/** The letters of an agency with which the dated `line` begins. */
export function lettersIn(line: string): string | undefined {
  const letters = LETTERS_BEFORE_DATE.exec(line)?.groups?.["letters"];
  return letters !== undefined && isAgencyLetters(letters) ? letters : undefined;
}

/** “The ship is to be towed on Friday. (NPA)”: what signs behind the last sentence. */
const SIGNED_BEHIND =
  /[.!?]["”»]?\s+(?:\((?<inside>\p{Lu}[\p{L} /-]{1,30})\)|[—–-]\s?(?<behind>\p{Lu}[\p{L} ]{1,30}))$/u;

/** Whether `paragraph` has the words that `letters` are short for: “the Sarnow Heritage Fund. (SHF)”. */
export const spellsOut = (paragraph: string, letters: string): boolean =>
  new RegExp(Array.from(letters).join(String.raw`\p{L}*[ -](?:(?:of|and|for|the|de) )*`), "u").test(
    paragraph,
  );

/** The name with which a report's last paragraph is signed, agency or not. */
export function signatureOf(paragraph: string): string | undefined {
  const groups = SIGNED_BEHIND.exec(paragraph)?.groups;
  return groups?.["inside"] ?? groups?.["behind"];
}
