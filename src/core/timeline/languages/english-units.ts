import { ABOUT, MIDDLE } from "./english-lengths.ts";
import { isCalendarUnit, type Pattern, type Surroundings } from "./language.ts";
import { date, distance, duration, step, vague } from "./readings.ts";

/** Weeks, months, years and the like, counted from publication or from what is told, as English says them. */
export const ENGLISH_UNITS: readonly Pattern[] = [
  {
    rule: "length up to now",
    form: String.raw`the (?:past|last) <one>`,
    // “the end of the last century” is a date.
    read: ({ one = "day" }, { before, matched }) =>
      /past/iu.test(matched) || /\b(?:over|in|for|during|within|throughout)\s$/iu.test(before)
        ? duration(1, one)
        : undefined,
  },
  {
    rule: "counted from the time of writing",
    form: String.raw`<edge>?(?:the )?<step> (?:fiscal |financial |calendar )?<one>(?:'s|’s)?`,
    read: ({ step: count = 0, one = "second" }) =>
      isCalendarUnit(one) && one !== "day" ? step(one, count, "present") : undefined,
  },
  {
    rule: "the same time of the year before",
    form: "(?:the same|this) (?:point|stage|time) last year",
    read: () => step("month", -12, "publication"),
  },
  { rule: "weekend", form: String.raw`the weekend(?:'s|’s)?`, read: () => date("weekend", { weekday: 6 }) },
  {
    rule: "the year of writing",
    form: String.raw`(?<=\b(?:for|of) )the (?:full |entire |whole )?year`,
    read: (_, { after }) =>
      /^ (?:[IVX]+(?!\p{L})|of|to \p{Lu}|from|end|before|after|when|that|which|\p{L}+ed|\p{L}+ing|\d)/u.test(
        after,
      )
        ? undefined
        : step("year", 0, "present"),
  },
  {
    rule: "the one told before",
    form: String.raw`(?:(?<=\b(?:for|in|during) )the|the latest|the current) quarter`,
    // “in the quarter of an hour”, “in the quarter-finals”, “in the quarter of the weavers”
    read: (_, { matched, after }) =>
      /^the q/iu.test(matched) &&
      /^(?:-| mile| of (?!\d|(?:the|this|that|last) (?:\p{L}+ )?year))/u.test(after)
        ? undefined
        : step("quarter", 0, "narrative"),
  },
  {
    rule: "the same of the year before",
    form: String.raw`(?:the |its |their )?year-(?:ago|earlier)(?: (?:quarter|period|month|level))?`,
    read: () => step("year", -1, "narrative"),
  },
  {
    rule: "counted on from what was told before",
    form: String.raw`<edge>?(?:the )(?:very )?(?:next|following|subsequent) <unit>`,
    read: ({ unit = "second" }) => (isCalendarUnit(unit) ? step(unit, 1, "narrative") : duration(1, unit)),
  },
  {
    rule: "counted back from what was told before",
    form: String.raw`<edge>?(?:the )(?:previous|preceding|prior) <unit>`,
    read: ({ unit = "second" }) => (isCalendarUnit(unit) ? step(unit, -1, "narrative") : duration(1, unit)),
  },
  {
    rule: "named month",
    form: String.raw`(?:the )?(?:previous|preceding) <name>`,
    read: ({ name }) => step("month", -1, "narrative", { month: name }),
  },
  {
    rule: "named month or season",
    form: String.raw`the (?:next|following) (?:<name>|<season>)`,
    read: ({ name, season }) =>
      step(name === undefined ? "season" : "month", 1, "narrative", { month: name ?? season }),
  },
  {
    rule: "named month or season",
    form: String.raw`<edge>?(?:that|the same|that same) (?:<name>|<season>)`,
    read: ({ name, season, edge }) =>
      date(name === undefined ? "season" : "month", { month: name ?? season, edge, from: "narrative" }),
  },
  {
    rule: "the one told before",
    form: String.raw`<edge>?(?:that|the same|that same|the very same) <one>`,
    read: ({ one = "minute" }) => (isCalendarUnit(one) ? step(one, 0, "narrative") : undefined),
  },
  {
    rule: "the one told before",
    form: String.raw`<edge>(?:the )?<one>(?:'s|’s)?`,
    read: ({ one = "minute" }, { matched }) =>
      isCalendarUnit(one) && (one !== "day" || /^(?:later|earlier)/iu.test(matched)) && /the /iu.test(matched)
        ? step(one, 0, "narrative")
        : undefined,
  },
  {
    rule: "the end of the one told before",
    form: String.raw`(?:the )?<one>(?:(?:'|’)s |-)end`,
    read: ({ one = "minute" }) =>
      isCalendarUnit(one) && one !== "day" ? step(one, 0, "narrative") : undefined,
  },
  {
    rule: "length counted back",
    form: String.raw`${ABOUT}<number>(?: |-)${MIDDLE}<unit> ago`,
    read: ({ number = "X", unit = "day" }) => distance(number, unit, -1, "publication"),
  },
  {
    rule: "length counted back",
    form: "a fortnight ago",
    read: () => distance(2, "week", -1, "publication"),
  },
  {
    rule: "length counted on",
    form: "a fortnight later",
    read: () => distance(2, "week", 1, "narrative"),
  },
  {
    rule: "length counted back, unknown",
    form: String.raw`(?:just |only |many )?<many> ago|long ago|a long time ago|some time ago`,
    read: () => vague("PAST_REF"),
  },
  {
    rule: "length counted on",
    form: String.raw`${ABOUT}<number> ${MIDDLE}<unit> (?:from now|hence|from today)`,
    read: ({ number = "X", unit = "day" }) => distance(number, unit, 1, "publication"),
  },
  {
    rule: "length counted back",
    form: String.raw`${ABOUT}<number> ${MIDDLE}<unit> (?:earlier|before|previously|prior)`,
    read: ({ number = "X", unit = "day" }, at) =>
      isAlone(at) ? distance(number, unit, -1, "narrative") : undefined,
  },
  {
    rule: "length counted on",
    form: String.raw`${ABOUT}<number> ${MIDDLE}<unit> (?:later|after|afterwards?|thereafter)`,
    read: ({ number = "X", unit = "day" }, at) =>
      isAlone(at) ? distance(number, unit, 1, "narrative") : undefined,
  },
  {
    rule: "length counted on, unknown",
    form: String.raw`(?:just )?<many> (?:later|afterwards?)`,
    read: ({ many = "day" }) => distance("X", many, 1, "narrative"),
  },
  {
    rule: "counted from what was told before",
    form: "the <one> (?:before|earlier|after|following)",
    read: ({ one = "minute" }, at) =>
      isCalendarUnit(one) && isAlone(at)
        ? step(one, /after|following/u.test(at.matched) ? 1 : -1, "narrative")
        : undefined,
  },
];

/** Whether “two days before” ends its phrase: “two days before the vote” is counted from the vote. */
const isAlone = ({ after, matched }: Surroundings): boolean =>
  /(?:earlier|later|previously)$/u.test(matched) ||
  /^(?:\s*(?:[,.;:)–—]|$)| (?:and|but|in|on|at|when)\b| that(?:[,.;]|$| (?:an?|he|it|she|the|they|we)\b))/u.test(
    after,
  );
