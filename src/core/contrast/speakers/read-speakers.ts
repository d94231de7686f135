/** A name of one or more words with capitals, “of” and the like between them allowed; a pattern's source. */
export const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}(?:\\s{1,3}(?:(?:of|for|the|de|da|del|al|bin|van|von)\\s{1,3}){0,2}\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}){0,8}";
/** Words that may stand between a name and its verb, as a pattern's source. */
export const ADVERB =
  "(?:(?:also|already|since|later|then|today|yesterday|publicly|officially|formally|immediately|on \\p{Lu}\\p{Ll}+day)\\s+)?";
/** Verbs of saying, as a pattern's source. */
export const SAYS =
  "(?:said|says|told|added|adds|stated|states|noted|notes|wrote|writes|warned|warns|insisted|explained|declared|remarked|argued|claimed|announced|asked|replied|answered|answers)";

/** Words of a name that are its bearer's office and not the name. */
export const OFFICE =
  /^(?:mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|president|minister|prime|foreign|deputy|acting|vice|chancellor|king|queen|prince|general|gen|colonel|col|captain|capt|major|lieutenant|sergeant|senator|sen|sheriff|governor|gov|mayor|secretary|chief|director|judge|justice|ambassador|spokesman|spokeswoman|spokesperson|chairman|chairwoman|manager|boss|leader|coach|bishop|pope|imam|mullah|mawlawi|sheikh)$/iu;
/** Words of a body's name: a body and the person who speaks for it may both be named for the same words. */
export const BODY =
  /^(?:ministry|government|department|office|council|committee|commission|party|court|police|army|navy|bank|company|agency|university|institute|association|federation|union|group|house|embassy|board|authority|service|news|times|post|organi[sz]ation)$/iu;

/** The words of a person's name, without offices; `undefined` when it is not one with first and last name. */
export function readPerson(name: string): readonly string[] | undefined {
  const words = name
    .replaceAll(/['’]s\b|\.(?=\s|$)/gu, "")
    .split(/\s+/u)
    .filter((word) => !OFFICE.test(word));
  const isPerson = words.length >= 2 && /^\p{Lu}/u.test(name) && !words.some((word) => BODY.test(word));
  return isPerson ? words : undefined;
}

/** Whether the words around say that somebody says so: no fact of the writer's own. */
export const isAttributed = (words: string): boolean =>
  /\b(?:said|says?|saying|told|added|adding|stat(?:es?|ed|ing)|not(?:es|ed|ing)|wr(?:ote|ites)|warn(?:s|ed|ing)|insist(?:s|ed)|explain(?:s|ed|ing)|declar(?:es|ed|ing)|argu(?:es|ed|ing)|claim(?:s|ed|ing)|announc(?:es|ed|ing)|assert(?:s|ed|ing)|promis(?:es|ed|ing)|suggest(?:s|ed|ing)|believe[ds]?|report(?:s|ed|edly|ing)?|alleg(?:es|ed|edly|ing)|according|describ(?:es|ed|ing)|call(?:s|ed|ing)|hail(?:s|ed|ing)|prais(?:es|ed|ing)|stress(?:es|ed|ing)|emphasi[sz](?:es|ed|ing)|quot(?:es|ed|ing)|statement|spokes\w+)\b/iu.test(
    words,
  );
