import type { ClockUnit, CalendarUnit, Unit } from "../calendar.ts";
import type { Edge, Stated } from "./stated.ts";

/** A number as words give it: `several` is the unknown one. */
export type Amount = number | "X";

/** What the words of a language can stand for, by the name that forms call them. */
interface Vocabulary {
  readonly month: number;
  readonly weekday: number;
  readonly season: number;
  readonly day: number;
  readonly year: number;
  readonly number: Amount;
  readonly ordinal: number;
  readonly unit: Unit;
  /** A unit in the plural only. */
  readonly many: Unit;
  /** A unit in the singular only. */
  readonly one: Unit;
  /** Part of a date that is meant: “early”, “the end of”. */
  readonly edge: Edge;
  /** −1, 0, 1: last, this, next. */
  readonly step: number;
  /** Suffix of a TIMEX3 value, `TMO`. */
  readonly part: string;
  /** A fixed feast as `MM-DD`. */
  readonly feast: string;
  readonly hour: number;
  readonly minute: number;
  /** An hour of twelve, in words: “ten (past two)”. */
  readonly clock: number;
  /** A number of up to four figures that needs other words to be a year. */
  readonly short: number;
  /** Two figures. */
  readonly two: number;
  /** Full names of months, without their short forms. */
  readonly name: number;
  /** First year of a decade in words: “the sixties”. */
  readonly decade: number;
  /** “about”, “circa”: the date is not exact. */
  readonly about: true;
  readonly zone: string;
}

export type Parts = { readonly [Name in keyof Vocabulary]?: Vocabulary[Name] };

/** How a word class is written: listed words with what they mean, or a pattern and how to read it. */
export type Lexicon<Meaning> =
  | { readonly words: Readonly<Record<string, Meaning>> }
  | { readonly pattern: string; readonly read: (text: string) => Meaning };

/**
 * One wording. `form` is a regular expression in which `<month>` is a word of that class whose meaning `read` gets,
 * `{month}` one that it does not, a space is white space of one line break at most, and a word that begins with a
 * small letter may begin with a capital. Quantifiers are bounded: a form reads at most some 100 characters.
 */
export interface Pattern {
  /** The rule, as a reader is told it. */
  readonly rule: string;
  readonly form: string;
  /** `undefined` refuses the match. */
  readonly read: (parts: Parts, at: Surroundings) => Stated | undefined;
}

/** The match, and what stands beside it, up to 40 characters. */
export interface Surroundings {
  readonly matched: string;
  readonly before: string;
  readonly after: string;
}

/** Words by which a clause shows its time: each finds one mark, whatever its length. */
interface TenseMarks {
  readonly future: string;
  readonly past: string;
  readonly present: string;
}

/**
 * How the words right before a date place it in time, whatever the verb of its clause. All are tried on the text up to
 * the date, `timetable` on the text between verb and date, `planned` also on what follows, the date's place marked “…”.
 */
export interface DatePhrases {
  /** What lies ahead even after a past verb: “until”, “ahead of a vote on”. */
  readonly ahead: RegExp;
  /** What lies behind even after a present one: “since”. */
  readonly back: RegExp;
  /** Verbs, at the end of the text, after which “until” tells of what is over: “lasted”. */
  readonly lasted: RegExp;
  /** A happening named by the way, which the clause's verb does not date: “a vote on”. */
  readonly happening: RegExp;
  /** What stands between a present verb and a date to come: “(is) in Oslo on”. */
  readonly timetable: RegExp;
  /** A present verb of plans with its date's preposition: “trains cross on …”, “on … the fair opens”. */
  readonly planned: RegExp;
  /** A date that opens a clause of its own: “and on”. */
  readonly newClause: RegExp;
  /** Around a date, its place marked “…”, a possessive kept: what was called off, “…’s match was cancelled”, or declared, “declared … a holiday”, or comes after it, “before a vote on …”. */
  readonly calledOff: RegExp;
  /** Around a time of day, marked likewise: what is so on any day, “tours start at …”. */
  readonly usual: RegExp;
  /** Around a date, marked likewise: it is that of words about the story, “told reporters on …”. */
  readonly spoken: RegExp;
  /** Around a date, marked likewise: what was only to be, “was to open on …”. */
  readonly wasTo: RegExp;
  /** Around a date, marked likewise: what had been before something else, “had been mended on …”. */
  readonly hadBeen: RegExp;
}

/** Words by which sentences are cut into clauses; each is a list of alternatives. */
export interface ClauseWords {
  /** They begin a clause or phrase with a time of its own: “since they seized power”, “after the vote”. */
  readonly openers: string;
  /** Words that open a clause only where a verb follows: “the fire that killed six”. */
  readonly relative: string;
  /** Those of the openers that begin what was or will be at another time. */
  readonly apart: string;
  /** They begin a question or a heading that tells nothing: “How the mill burnt”. */
  readonly asking: string;
  /** They begin what has not happened, or may not have: “once the king has signed”. */
  readonly supposed: string;
  /** They join two clauses when each has a verb. */
  readonly joiners: string;
  /** They begin what a page says to its readers, or of itself: “Thank you for following”, “Here is what we know”. */
  readonly address: string;
  /** Verbs of saying that may end a sentence: “…, police said”. */
  readonly saying: string;
  /** Verbs of finding and deciding that may end a sentence: “…, a court ruled”. What they tell of happens then. */
  readonly judging: string;
  /** What puts a date before the clause that it dates: “it was only (on 3 May that …)”. */
  readonly cleft: string;
  /** Words right before a date with which something ends. */
  readonly ending: string;
  /** Finite verbs, as far as their form shows them. */
  readonly verb: string;
  /** Words that stand for a subject named elsewhere. */
  readonly pronoun: string;
  /** Those of them that stand for one person. */
  readonly person: string;
  /** They end a date before which no little word stands: “(sworn in) minutes later”. */
  readonly adverbial: string;
  /** What begins a phrase that says more of the clause before it: “, followed by”. */
  readonly participle: string;
  /** Little words before a date, which go with it when a label leaves it out. */
  readonly leads: string;
  /** The clause up to a date that only bounds it and tells of nothing then: “the worst since”, “had not fought since”. */
  readonly bounds: string;
  /** Words by which a clause speaks of what the sentence before it told: “this decision”, “the move”. */
  readonly backward: string;
}

/** All that the tagger knows of one language. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Whether it is written without spaces, so that a letter may follow an expression at once. */
  readonly unspaced?: boolean;
  /** Whether the verb stands second: without its first phrase (“Am Montag”) a sentence would begin with it. */
  readonly verbSecond?: boolean;
  readonly vocabulary: { readonly [Name in keyof Vocabulary]: Lexicon<Vocabulary[Name]> };
  readonly patterns: readonly Pattern[];
  readonly tense: TenseMarks;
  readonly phrases: DatePhrases;
  readonly clauses: ClauseWords;
  /** Words that name the same kind of happening, by kind; a verb may have a particle with it: “step down”. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Words too common to tell events apart. */
  readonly stopWords: ReadonlySet<string>;
  readonly stem: (word: string) => string;
  /** Words right before a year that is only looked back on: “since”. */
  readonly aside: RegExp;
  /** Words around a date, its place marked “…”, that give it to a noun and not to the story: “the … dam”. */
  readonly byTheWay: RegExp;
  /** The same of a date of what stands before the verb alone: “A bell taken in … has been found”. */
  readonly ofNoun: RegExp;
  /** What follows a length counted to another event: “(a day) after”, with the group `after`, “before”, or “since”, with `since`. */
  readonly countedTo: RegExp;
  /** The sentence up to a length that says how long something went on: “for (an hour before …)”. */
  readonly lasting: RegExp;
  /** The sentence up to a length that has passed “since”: “it is”. */
  readonly passed: RegExp;
  /** “the day after”, likewise counted to another event; global, with the group `after`, “the night of” with `same`. */
  readonly dayNextTo: RegExp;
  /** Between a time of day and its date: “of”, “on”, a comma. */
  readonly joiner: RegExp;
  /** Words beside a date that deny it. */
  readonly negated: RegExp;
  /** Words beside a date that only suppose it. */
  readonly hypothetical: RegExp;
}

const CLOCK: ReadonlySet<string> = new Set<ClockUnit>(["hour", "minute", "second"]);

/** Whether `unit` has a place on the calendar. */
export const isCalendarUnit = (unit: Unit): unit is CalendarUnit => !CLOCK.has(unit);
