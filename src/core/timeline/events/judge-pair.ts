import { daysOf } from "../../edtf.ts";
import { commonContent, type Weigh } from "../mentions/common-content.ts";
import { isKind, type Features } from "../mentions/features.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";
import { hoursOf } from "../mentions/time-of-day.ts";

/** Days by which articles may date one event differently: a week, and a little, for “Thursday” in a late article. */
export const NEAR_DAYS = 8;

/**
 * What each circumstance adds to the log-odds that two mentions whose dates fit tell of one event: a logistic
 * regression on 2,000 pairs of mentions, of twenty-two collections about disasters, trials, takeovers, elections,
 * prizes, laws, breaches and museums. That overlap finds the two passages alike adds nothing, nor does their place in
 * the lead.
 */
const ODDS = {
  base: 1.57,
  /** Times the content in common, 0..1; less so where both also name one kind of happening. */
  content: 7.45,
  contentOfKind: -1.5,
  /** They name kinds of happening, and no common one: on one day “resigned” and “was appointed” are two events. */
  otherKinds: -1.33,
  /** One of them names no kind. */
  noKind: -0.97,
  /** For each name or number in common, and so much more in two languages, which have hardly a word in common. */
  name: 0.32,
  /** Of six collections in two languages; the others say nothing of it. */
  nameAcross: 1.9,
  /** One date is coarser than the other. */
  uneven: -1.76,
  /** Both give a time of day, and these fit. */
  timeOfDay: 0.3,
  /** Both give the same minute, and no round hour. Too few pairs for the fit. */
  sameMinute: 2.5,
  /** Times the logarithm of how many pairs of the two articles' mentions their dates fit. */
  rivals: -0.8,
  /** Their dates fit no other mention of the two articles. */
  noRival: 0.9,
  /**
   * For each place by which they differ in what the two articles tell of the date: articles tell first what a day is
   * known for. With each collection left out of the fit in turn it raises the F1 of merged pairs from 64.9 to 66.7.
   */
  places: -1.1,
  sameArticle: -1.14,
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

/** Names of which more in common say no more. */
const ENOUGH_NAMES = 3;

/** Content that mentions must share whose days differ, and with it so much more when they name other kinds of happening. */
const SAME_ACCOUNT = 0.6;
const OTHER_KINDS = 0.15;

/** The same for “Thursday” in a late article, which is the Thursday of the week before. */
const SAME_LATE_ACCOUNT = 0.3;

/** Content that two mentions must share that have other times of day: with less in common they are of two events. */
const OTHER_TIME = 0.15;

/**
 * How likely it is that two mentions tell of one event, 0..1. Days that differ by at most `NEAR_DAYS` may be one event
 * that two articles date differently; then content must be near certain.
 */
export function judgePair(a: DatedMention, b: DatedMention, standing: () => Standing, weigh: Weigh): number {
  if (areToldApart(a, b)) return 0;
  const [x, y] = [daysOf(a.when), daysOf(b.when)];
  const apart = Math.max(x.first, y.first) - Math.min(x.last, y.last);
  const isOneArticle = a.mention.article === b.mention.article;
  const areDays = x.first === x.last && y.first === y.last;
  if (apart > 0 && (!areDays || apart > NEAR_DAYS || isOneArticle)) return 0;
  const content = commonContent(a.features, b.features, weigh);
  const kinds = compareKinds(a.features, b.features);
  if (apart > 0) {
    const isLate = apart === 7 && a.explicit !== b.explicit;
    const least = (isLate ? SAME_LATE_ACCOUNT : SAME_ACCOUNT) + (kinds === "other" ? OTHER_KINDS : 0);
    const words = commonContent(a.features, b.features, (feature) => (isKind(feature) ? 0 : weigh(feature)));
    return words < least ? 0 : (1 + words) / 2;
  }
  if (content < OTHER_TIME && fitHours(a, b) === false) return 0;
  const isUneven = x.last - x.first !== y.last - y.first;
  if (isUneven && (isSaying(a) !== isSaying(b) || (kinds === "other" && areOfSamePeople(a, b)))) return 0;
  const isAcross = a.grammar !== b.grammar;
  const names = Math.min(ENOUGH_NAMES, countCommon(a.names, b.names));
  // “On Monday” alone says little, as every article tells several things of it; a date in full does where it is the
  // only one of its articles. In another language the words cannot tell, and the year need not be there.
  const isDateAlone = content === 0 && names === 0 && !(isAcross && haveSameMinute(a, b));
  if (isDateAlone && !(isAcross ? areDays && namesDay(a) && namesDay(b) : a.explicit && b.explicit)) return 0;
  // One article that names others in each tells of two: of two resignations of one day.
  if (isOneArticle && names === 0 && a.names.size > 0 && b.names.size > 0) return 0;
  const { rivals, places } = standing();
  if (isDateAlone && rivals > 1) return 0;
  const odds =
    ODDS.base +
    content * (ODDS.content + (kinds === "same" ? ODDS.contentOfKind : 0)) +
    (kinds === "other" ? ODDS.otherKinds : kinds === "none" ? ODDS.noKind : 0) +
    names * (ODDS.name + (isAcross ? ODDS.nameAcross : 0)) +
    (isUneven ? ODDS.uneven : 0) +
    (fitHours(a, b) ? ODDS.timeOfDay : 0) +
    (haveSameMinute(a, b) ? ODDS.sameMinute : 0) +
    ODDS.rivals * Math.log(rivals) +
    (rivals === 1 ? ODDS.noRival : 0) +
    (isOneArticle ? ODDS.sameArticle : ODDS.places * Math.min(FAR_PLACES, places));
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Whether one article sets them apart as two events: a sentence has a date for each, each has its time of day, or one
 * is told as hours or minutes later.
 */
export const areToldApart = (a: DatedMention, b: DatedMention): boolean =>
  a.mention.article === b.mention.article &&
  (a.sentence === b.sentence || fitHours(a, b) === false || isLater(a) !== isLater(b));

const isLater = ({ mention: { date } }: DatedMention): boolean => date?.value.endsWith("TXX") ?? false;

/** Whether their times of day can be one; `undefined` where one of them gives none. */
function fitHours({ mention: a }: DatedMention, { mention: b }: DatedMention): boolean | undefined {
  const [left, right] = [a.date, b.date].map((date) => hoursOf(date?.value ?? ""));
  return left && right && left.first < right.last && right.first < left.last;
}

/** Whether they have words in common, all of them names and numbers: of the same people several things are told. */
function areOfSamePeople(a: DatedMention, b: DatedMention): boolean {
  const common = [...a.features].filter((feature) => b.features.has(feature));
  const names = new Set([...a.names, ...b.names].map((name) => a.grammar.language.stem(name)));
  return common.length > 0 && common.every((feature) => names.has(feature));
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

/** Whether two clauses name one kind of happening, other kinds, or one of them none. */
function compareKinds(a: Features, b: Features): "same" | "other" | "none" {
  const [left, right] = [a, b].map((features) => [...features].filter(isKind));
  if (!left?.length || !right?.length) return "none";
  return left.some((kind) => right.includes(kind)) ? "same" : "other";
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
