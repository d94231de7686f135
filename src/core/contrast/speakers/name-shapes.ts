import { isDateWord } from "../words/date-words.ts";
import { BODY, OFFICE } from "./read-speakers.ts";

/** A word with a capital, an initial or a title cut short; a full stop that ends a sentence is not in it. */
export const CAPITAL =
  "(?:(?:\\p{Lu}\\.)+|(?:Mr|Mrs|Ms|Dr|Prof|St|Sgt|Lt|Col|Capt|Gen|Gov|Sen|Rep|Rev|Hon|Sr|Sra|Mme)\\.|\\p{Lu}[\\p{L}\\p{M}’'-]{0,30})";
/** Words with capitals in a row, with the little words that stand in names; a pattern's source. */
export const CAPITALS = `${CAPITAL}(?:\\s(?:(?:&|of|for|the|de|da|do|dos|del|della|di|la|al|bin|ibn|van|von|der|den|zu)\\s){0,2}${CAPITAL}){0,7}`;

/** Words that stand for a person where a headline's writer gives no article: “Widow Karen Wexley”. */
const ROLE_NOUN =
  /^(?:nurse|teacher|student|pupil|widow|widower|mum|mother|dad|father|gran|grandmother|grandfather|grandad|pensioner|driver|passenger|witness|neighbou?r|survivor|resident|farmer|builder|plumber|fisherman|shopkeeper|pilot|engineer|lawyer|solicitor|doctor|surgeon|scientist|economist|analyst|activist|campaigner|fan|striker|detective|inspector|constable|officer|commander|superintendent|councillor|mp|commissioner|premier|union|harbou?r|transport|health|police|fire|interior|finance|defence|justice|head|owner|founder|ceo|\p{L}+-of-\p{L}+|\p{L}*(?:forscher|leiter|führer|sprecher|minister|meister|präsident|chef|anwalt|ärzt|rät)(?:in)?|señora?|don|doña|frau|herr|monsieur|madame|mme|sra?|sgt|lt|rep|rev|hon)$/iu;
/** Kinds of places and bodies that a name ends in or begins with, beside those of `BODY`. */
const PLACE =
  /^(?:street|road|avenue|lane|square|quay|wharf|pier|dock|station|airport|hospital|clinic|school|college|church|cathedral|river|bridge|tunnel|hall|island|islands|isle|lake|mount|mountain|valley|bay|cape|port|park|plaza|tower|county|province|state|city|town|village|district|ward|saint|st|north|south|east|west|northern|southern|eastern|western|new|great|lines?|rovers|united|fc|ltd|inc|plc|corp|corporation|holdings|airlines|airways|railways?|metro|club|museum|gallery|theatre|inquiry|act|daily|weekly|courier|gazette|herald|tribune|standard|press|radio|tv|fund|foundation|trust|centre|center|operator)$/iu;
/** Words that a sentence begins with and no name. */
const OPENER =
  /^(?:the|a|an|in|on|at|as|by|of|for|to|from|with|after|before|but|and|so|yet|if|when|while|last|this|that|these|those|it|its|he|she|his|her|they|their|we|our|you|your|i|my|one|two|some|many|most|no|not|there|then|now|here|asked|also|according|although|both|even|meanwhile|speaking|later|earlier|today|yesterday|tomorrow|el|la|los|las|un|una|en|al|según|le|les|une|selon|der|die|das|ein|eine|im|am|laut|nach|celle-ci|celui-ci|ceux-ci|dieser|diese|éste|ésta)$/iu;
/** Titles that say no more of who it is than the name, with whom they are given to. */
const HE = /^(?:mr|sir|lord|father|brother|king|prince|herr|don|señor|sr|monsieur|dad|grandad|widower)$/iu;
const SHE = /^(?:mrs|ms|miss|dame|lady|queen|princess|frau|doña|señora|sra|madame|mme|mum|widow|gran)$/iu;

export type Gender = "he" | "she";

/** A name as it is written, taken apart. */
export interface ReadName {
  /** Without offices. */
  readonly words: readonly string[];
  /** What its bearer is, of the words with capitals before it: “Transport Minister”. */
  readonly office?: string;
  readonly gender?: Gender;
  /** Whether it can be a person's: no word of it is a kind of place or body. */
  readonly isPerson: boolean;
}

/**
 * Takes the words with capitals in `written` apart; `undefined` when no name is left: a day, the first word of a
 * sentence. What follows “of” belongs to a body's name and not to a person's.
 */
export function readName(written: string): ReadName | undefined {
  const all = written
    .replace(/['’]s?$/u, "")
    .split(/\s+/u)
    .filter((word, i, list) => !isDay(word.replace(/['’]s$/u, ""), list[i - 1], i === list.length - 1));
  const first = all.findIndex((word) => !OPENER.test(word));
  const words = first < 0 ? [] : all.slice(first);
  const [head = ""] = words;
  if (head === "") return undefined;
  const of = words.findIndex((word) => /^\p{Ll}/u.test(word) && /^(?:of|for|the)$/u.test(word));
  const kept = of > 1 && !words.slice(0, of).some(isBody) ? words.slice(0, of) : words;
  const body = kept.findLastIndex(isBody);
  const last = kept.findLastIndex((word) => isOffice(word) || ROLE_NOUN.test(word));
  const after = kept.slice(last + 1);
  // “Leiterin der Behörde”: what little words join to an office is no name.
  const own = /^\p{Ll}/u.test(after[0] ?? "") && last >= 0 ? [] : after;
  // “Ministry of Foreign Affairs” is a body, “Fire Service Commander Ivo Brandt” a person.
  const isBodyName = body >= 0 && (body >= last || /^\p{Ll}/u.test(kept[body + 1] ?? ""));
  if (isBodyName || own.some((word) => PLACE.test(word))) return { words: kept, isPerson: false };
  if (own.length === 0) return undefined;
  const offices = kept.slice(0, last + 1);
  const gender = offices.some((word) => HE.test(bare(word)))
    ? "he"
    : offices.some((word) => SHE.test(bare(word)))
      ? "she"
      : undefined;
  const office = offices.filter((word) => !COURTESY.test(bare(word)));
  return {
    words: own,
    isPerson: own.length <= 4,
    ...(office.length > 0 && { office: office.join(" ") }),
    ...(gender && { gender }),
  };
}

/** Months that are last names too. */
const SURNAME = /^(?:May|August)$/u;

/** Whether a word among others with capitals is a day or a month: “Theresa May” is a name, “2 June Ivo Brandt” is none. */
const isDay = (word: string, before: string | undefined, isLast: boolean): boolean =>
  isDateWord(word) && (!SURNAME.test(word) || !isLast || before === undefined || OPENER.test(before));

const COURTESY = /^(?:mr|mrs|ms|miss|dr|prof|señora?|sra?|don|doña|frau|herr|monsieur|madame|mme)$/iu;
const bare = (word: string): string => word.replace(/\.$/u, "");
const isOffice = (word: string): boolean => OFFICE.test(bare(word));
const isBody = (word: string): boolean =>
  BODY.test(word) || /^(?:&|lines|metro|ltd|plc|inc|corp)$/iu.test(word);
