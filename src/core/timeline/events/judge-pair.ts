import { daysOf } from "../../edtf.ts";
import { commonContent, type Evidence } from "../mentions/common-content.ts";
import { wordsOf } from "../mentions/features.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";
import { hoursOf } from "../mentions/time-of-day.ts";
import { compareClauses } from "./compare-clauses.ts";

/** Days by which articles may date one event differently: a week, and a little, for “Thursday” in a late article. */
export const NEAR_DAYS = 8;

/**
 * What each circumstance adds to the log-odds that two mentions whose dates fit tell of one event: a logistic
 * regression on 7,000 pairs of mentions, of thirty collections about disasters, trials, takeovers, elections, prizes,
 * laws, breaches and museums. With the collections left out of the fit by eighths, the F1 of merged pairs is 79, and 76
 * without subject, deed, what a word tells and what is to come. Not one of these adds to it: the overlap of the two
 * passages, their place in the lead, the rest of their sentences, a denial in one of them, the stem of the verb.
 */
const ODDS = {
  base: 1.42,
  /** Times the content in common, 0..1; and where there is none. */
  content: 2.14,
  noContent: -1.08,
  /** Times the weight of the words in common: a word seen once weighs 5.3. */
  weight: 0.05,
  /** Times what the most telling of them tells, 0..1. */
  tells: 0.82,
  /** Times what their subjects have in common, 0..1; and where one of them has none. */
  subject: 1.09,
  noSubject: 0.48,
  /** Their verbs name one kind of happening. */
  oneDeed: 1.67,
  /** They name kinds of happening, and no common one: on one day “resigned” and “was appointed” are two events. */
  otherKinds: -0.46,
  /** Both name people and things, and none in common. */
  otherNames: -0.41,
  /** For each name or number in common in two languages, which have hardly a word in common. */
  nameAcross: 1.29,
  /** One date is coarser than the other; one of them is coarser than a month. */
  uneven: -1.43,
  coarse: -0.68,
  /** Both give a time of day, and these fit, or do not; one of them gives one. */
  fittingHours: 0.89,
  otherHours: -0.89,
  oneHour: -0.39,
  /** It was still to come for one of the two articles only. */
  toCome: -1.18,
  /** Times the logarithm of how many pairs of the two articles' mentions their dates fit. */
  rivals: -0.79,
  /** Their dates fit no other mention of the two articles. */
  noRival: 1.02,
  /** For each place by which they differ in what the two articles tell of the date: articles tell first what a day is known for. */
  places: -0.84,
  sameArticle: -1.37,
};

/** How two mentions stand among the others of their articles. */
export interface Standing {
  /** Pairs of the two articles' mentions that could be of one event by their dates. */
  readonly rivals: number;
  /** By how many others of their date the one is told later in its article than the other in its own. */
  readonly places: number;
}

/** Places of which more say no more. */
const FAR_PLACES = 3;

/** Days beyond which a date is coarser than a month. */
const MONTH = 31;

/** Names of which more in common say no more. */
const ENOUGH_NAMES = 3;

/** Content that mentions must share whose days differ, and with it so much more when they name other kinds of happening. */
const SAME_ACCOUNT = 0.6;
const OTHER_KINDS = 0.15;

/** The same for “Thursday” in a late article, which is the Thursday of the week before. */
const SAME_LATE_ACCOUNT = 0.3;

/** Minutes by which two articles may tell one time of day otherwise: “about half past six”. */
const ROUNDED = 15;

/** Content that two mentions must share that have other times of day: with less in common they are of two events. */
const OTHER_TIME = 0.15;

/**
 * How likely it is that two mentions tell of one event, 0..1. Days that differ by at most `NEAR_DAYS` may be one event
 * that two articles date differently; then content must be near certain.
 */
export function judgePair(
  a: DatedMention,
  b: DatedMention,
  standing: () => Standing,
  evidence: Evidence,
): number {
  if (areToldApart(a, b)) return 0;
  const [x, y] = [daysOf(a.when), daysOf(b.when)];
  const apart = Math.max(x.first, y.first) - Math.min(x.last, y.last);
  const isOneArticle = a.mention.article === b.mention.article;
  const areDays = x.first === x.last && y.first === y.last;
  if (apart > 0 && (!areDays || apart > NEAR_DAYS || isOneArticle)) return 0;
  if (apart > 0) return judgeDisagreement(a, b, apart, evidence);
  const { content, weight, tells, subject, isOneDeed, isOtherKind } = compareClauses(a, b, evidence);
  const fit = fitHours(a, b, isOneArticle ? 0 : ROUNDED);
  if (content < OTHER_TIME && fit === false) return 0;
  const isUneven = x.last - x.first !== y.last - y.first;
  if (isUneven && (isSaying(a) !== isSaying(b) || (isOtherKind && areOfSamePeople(a, b)))) return 0;
  const isAcross = a.grammar !== b.grammar;
  const names = Math.min(ENOUGH_NAMES, countCommon(a.names, b.names));
  // “On Monday” alone says little, as every article tells several things of it; a date in full does where it is the
  // only one of its articles. In another language the words cannot tell, and the year need not be there.
  const isDateAlone = content === 0 && names === 0 && !(isAcross && haveSameMinute(a, b));
  if (isDateAlone && !(isAcross ? areDays && namesDay(a) && namesDay(b) : a.explicit && b.explicit)) return 0;
  const areOtherNames = names === 0 && a.names.size > 0 && b.names.size > 0;
  // One article that names others in each tells of two: of two resignations of one day.
  if (areOtherNames && (isOneArticle || differByName(a, b))) return 0;
  const { rivals, places } = standing();
  if (isDateAlone && rivals > 1) return 0;
  const hours = [a, b].filter(({ mention: { date } }) => hoursOf(date?.value ?? "") !== undefined).length;
  const odds =
    ODDS.base +
    (content > 0 ? ODDS.content * content : isAcross ? 0 : ODDS.noContent) +
    ODDS.weight * weight +
    ODDS.tells * tells +
    (a.statement.subject.size > 0 && b.statement.subject.size > 0 ? ODDS.subject * subject : ODDS.noSubject) +
    (isOneDeed ? ODDS.oneDeed : 0) +
    (isOtherKind ? ODDS.otherKinds : 0) +
    (areOtherNames ? ODDS.otherNames : 0) +
    (isAcross ? ODDS.nameAcross * names : 0) +
    (isUneven ? ODDS.uneven : 0) +
    (Math.max(x.last - x.first, y.last - y.first) > MONTH ? ODDS.coarse : 0) +
    (fit === undefined ? (hours === 1 ? ODDS.oneHour : 0) : fit ? ODDS.fittingHours : ODDS.otherHours) +
    (a.isToCome === b.isToCome ? 0 : ODDS.toCome) +
    ODDS.rivals * Math.log(rivals) +
    (rivals === 1 ? ODDS.noRival : 0) +
    (isOneArticle ? ODDS.sameArticle : ODDS.places * Math.min(FAR_PLACES, places));
  return 1 / (1 + Math.exp(-odds));
}

/** The same of two whose days are `apart`: only an account in the same words is one event that is dated differently. */
function judgeDisagreement(a: DatedMention, b: DatedMention, apart: number, evidence: Evidence): number {
  const isLate = apart === 7 && a.explicit !== b.explicit;
  const words = commonContent(a.statement.words, b.statement.words, evidence.weigh);
  const least = isLate ? SAME_LATE_ACCOUNT : SAME_ACCOUNT;
  if (words < least) return 0;
  const { isOtherKind } = compareClauses(a, b, evidence);
  return isOtherKind && words < least + OTHER_KINDS ? 0 : (1 + words) / 2;
}

/**
 * Whether one article sets them apart as two events: a sentence has a date for each, each has its time of day, or one
 * is told as hours or minutes later.
 */
export const areToldApart = (a: DatedMention, b: DatedMention): boolean =>
  a.mention.article === b.mention.article &&
  (a.sentence === b.sentence || fitHours(a, b, 0) === false || isLater(a) !== isLater(b));

const isLater = ({ mention: { date } }: DatedMention): boolean => date?.value.endsWith("TXX") ?? false;

/**
 * Whether their times of day can be one, or are no more than some minutes apart; `undefined` where one of them gives
 * none, or only when it was posted.
 */
function fitHours(a: DatedMention, b: DatedMention, minutes: number): boolean | undefined {
  const [left, right] = [a, b].map(({ mention: { date }, isPosted }) =>
    isPosted ? undefined : hoursOf(date?.value ?? ""),
  );
  return left && right && left.first < right.last + minutes && right.first < left.last + minutes;
}

/** Whether they have words in common, all of them names and numbers: of the same people several things are told. */
function areOfSamePeople(a: DatedMention, b: DatedMention): boolean {
  const common = [...a.features].filter((feature) => b.features.has(feature));
  const names = new Set([...a.names, ...b.names].map((name) => a.grammar.language.stem(name)));
  return common.length > 0 && common.every((feature) => names.has(feature));
}

/** Whether they say the same of other people or places: of one day “A school in Orla shut” and “a school in Vega shut”. */
const differByName = (a: DatedMention, b: DatedMention): boolean => hasNoOther(a, b) && hasNoOther(b, a);

/** Whether all that the first says besides what the second does are names. */
function hasNoOther({ features, names, grammar }: DatedMention, other: DatedMention): boolean {
  const stems = new Set([...names].map((name) => grammar.language.stem(name)));
  return wordsOf(features).every((word) => stems.has(word) || other.features.has(word));
}

/**
 * Whether the date only tells when something was said, and not when that was: “…, police said on Friday”. “This step,
 * announced on Friday” was taken then.
 */
export function isSaying({ mention: { text, date, start }, grammar }: DatedMention): boolean {
  if (date === undefined || date.start <= start || grammar.backward.test(text)) return false;
  return grammar.saying.test(text.slice(0, date.start - start));
}

/** Whether its date is one of the calendar, “am 3. Mai”: what happens “on Wednesday” and “today” is much. */
const namesDay = ({ mention: { date } }: DatedMention): boolean => /\p{N}/u.test(date?.text ?? "");

/** Whether both give the same time by the clock. */
function haveSameMinute({ mention: a }: DatedMention, { mention: b }: DatedMention): boolean {
  const [left, right] = [a.date, b.date].map((date) => /T\d\d:\d\d/u.exec(date?.value ?? "")?.[0]);
  return left !== undefined && left === right && !left.endsWith(":00");
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
