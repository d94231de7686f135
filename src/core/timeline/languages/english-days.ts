import type { Pattern, Surroundings } from "./language.ts";
import { date, set, step, vague } from "./readings.ts";

/** Days named from the day of writing and weekdays, and their parts, as English says them. */
export const ENGLISH_DAYS: readonly Pattern[] = [
  {
    rule: "today",
    form: String.raw`(?:early |late |later |earlier )?today(?:'s|’s)?`,
    read: (_, at) => (isOfName(at) ? undefined : step("day", 0, "publication")),
  },
  {
    rule: "part of the day of writing",
    form: String.raw`(?:early |late |later )?this <part>`,
    read: ({ part }) => step("day", 0, "publication", { time: part }),
  },
  { rule: "tonight", form: "tonight", read: () => step("day", 0, "publication", { time: "TNI" }) },
  {
    rule: "last night",
    form: "(?:late )?last night",
    read: () => step("day", -1, "publication", { time: "TNI" }),
  },
  {
    rule: "yesterday",
    form: String.raw`(?:early |late |earlier )?yesterday(?:'s|’s)?(?: <part>)?`,
    read: ({ part }) => step("day", -1, "publication", { time: part }),
  },
  {
    rule: "tomorrow",
    form: String.raw`(?:early |late )?tomorrow(?:'s|’s)?(?: <part>)?`,
    read: ({ part }) => step("day", 1, "publication", { time: part }),
  },
  {
    rule: "the day before yesterday",
    form: "the day before yesterday",
    read: () => step("day", -2, "publication"),
  },
  {
    rule: "the day after tomorrow",
    form: "the day after tomorrow",
    read: () => step("day", 2, "publication"),
  },
  {
    rule: "weekday",
    form: String.raw`(?:early |late |later |earlier |mid-?)?<weekday>(?:'s|’s)?(?:,? <part>)?`,
    read: ({ weekday, part }, { before, after }) =>
      /(?:Black|Bloody|Good|Super|Ash|Palm|Easter|Maundy|Shrove|Cyber|Holy|Whit)\s$/u.test(before) ||
      /^ (?:Times|Telegraph|Mail|Post|Mirror|Herald|Night Live|School|Evening Post)(?!\p{L})/u.test(after)
        ? undefined
        : // “the first Monday in April” is none of those beside the day of writing.
          /\b(?:first|second|third|fourth|last) $/iu.test(before) && /^ (?:in|of) /u.test(after)
          ? undefined
          : // “He never missed a Saturday.”
            /\b(?:an?|any|every|one) $/iu.test(before) && /^\s?(?:[,.;:)”"!?]|$)/u.test(after)
            ? vague(`XXXX-WXX-${weekday ?? "X"}${part ?? ""}`)
            : date("day", { weekday, time: part }),
  },
  {
    rule: "named weekday",
    form: String.raw`(?:early |late )?<step> <weekday>(?: <part>)?`,
    read: ({ step: count = 0, weekday, part }) =>
      count === 0
        ? date("day", { weekday, time: part })
        : step("day", count, "present", { weekday, time: part }),
  },
  {
    rule: "named weekday, counted on from what was told before",
    form: String.raw`(?:the next|(?:the )?following) <weekday>(?: <part>)?`,
    read: ({ weekday, part }) => step("day", 1, "narrative", { weekday, time: part }),
  },
  {
    rule: "named weekday, counted back from what was told before",
    form: String.raw`(?:the )?(?:previous|preceding) <weekday>(?: <part>)?`,
    read: ({ weekday, part }) => step("day", -1, "narrative", { weekday, time: part }),
  },
  {
    rule: "named weekday, counted from what was told before",
    form: String.raw`the <weekday>(?: <part>)? (?:before|after)`,
    read: ({ weekday, part }, { matched, after }) =>
      COUNTED_FROM.test(after)
        ? undefined
        : step("day", matched.endsWith("after") ? 1 : -1, "narrative", { weekday, time: part }),
  },
  {
    rule: "named weekday of the week counted",
    form: String.raw`<weekday>(?: <part>)? (?:of )?<step> week`,
    read: ({ step: count = 0, weekday, part }) =>
      step("day", count, "publication", { weekday, time: part, of: "week" }),
  },
  ...["a week (?:on|from) <weekday>", "<weekday> week"].map((form): Pattern => ({
    rule: "named weekday, counted in weeks",
    form,
    // “Monday week 3” of a course
    read: ({ weekday }, { after }) =>
      /^ \d/u.test(after) ? undefined : step("day", 2, "publication", { weekday }),
  })),
  {
    rule: "named weekday, counted in weeks",
    form: String.raw`<number> <weekday>s ago`,
    read: ({ number, weekday }) =>
      typeof number === "number" ? step("day", -number, "publication", { weekday }) : undefined,
  },
  {
    rule: "named weekday of what was told",
    form: String.raw`(?<=(?:^|\.|["“])\s?On |\b(?:by|on|until) )(?:the|that) <weekday>(?: <part>)?(?=[,.;:)]| (?:all|an?|and|but|did|he|her|his|it|its|my|no|she|the|their|there|they|this|we|when)\b)`,
    read: ({ weekday, part }) => date("day", { weekday, time: part, from: "narrative" }),
  },
  {
    rule: "every week on that day",
    form: String.raw`(?:every|each) <weekday>(?: {part})?`,
    read: ({ weekday }) => set(`XXXX-WXX-${weekday}`),
  },
  {
    rule: "every year at that time",
    form: String.raw`(?:every|each) (?:<season>|<name>)`,
    read: ({ season = 12, name }) =>
      set(`XXXX-${name === undefined ? SEASON_CODES[season] : String(name).padStart(2, "0")}`),
  },
  {
    rule: "every week on that day",
    form: String.raw`<weekday>s`,
    read: ({ weekday }) => set(`XXXX-WXX-${weekday}`),
  },
  {
    rule: "part of that day",
    form: String.raw`(?:early |late |later )?(?:that|the same|that same) <part>`,
    read: ({ part }) => date("day", { from: "narrative", time: part }),
  },
  {
    rule: "part of the next day",
    form: String.raw`(?:early |late |later )?(?:the )?(?:next|following) <part>`,
    read: ({ part }) => step("day", 1, "narrative", { time: part }),
  },
  {
    rule: "part of the day before",
    form: String.raw`the (?:previous <part>|night before|evening before)`,
    read: ({ part }, { matched, after }) =>
      part === undefined && !/^(?:\s?[,.;:)—–]|$| (?:and|but|when|in|at)\b)/u.test(after)
        ? undefined
        : step("day", -1, "narrative", { time: part ?? (/evening/u.test(matched) ? "TEV" : "TNI") }),
  },
  {
    rule: "part of that day",
    form: String.raw`(?<=\b(?:through|throughout|during|into) )the night`,
    read: () => date("day", { from: "narrative", time: "TNI" }),
  },
  {
    rule: "last night",
    form: "overnight",
    read: (_, { before, after }) =>
      ENDS_PHRASE.test(after) &&
      !/\b(?:will|could|may|expected to|due to|stay|staying)\s(?:\p{L}+\s){0,3}$/u.test(before)
        ? step("day", -1, "publication", { time: "TNI" })
        : undefined,
  },
];

/** Whether “Today” ends a newspaper's name; in a headline every word has a capital: “told Denholm Today of …”. */
const isOfName = ({ matched, before, after }: Surroundings): boolean =>
  matched.startsWith("T") &&
  /\p{Lu}[\p{L}’']+ $/u.test(before) &&
  (/(?:^|\s)\p{Ll}{2,} \p{Lu}/u.test(before) || /^ \p{Ll}+ \p{Ll}/u.test(after));

/** TIMEX3 names of the seasons by their first month. */
const SEASON_CODES: Readonly<Record<number, string>> = { 3: "SP", 6: "SU", 9: "FA", 12: "WI" };

/** What follows “the Sunday before” where it is counted from there: “the vote”, “Easter”. */
const COUNTED_FROM =
  /^ (?:(?:an?|another|he|her|his|it|its|last|my|our|she|that|the|their|they|this|we)(?!\p{L})|[\p{Lu}\p{N}])/u;

/** What follows an adverb at the end of its phrase: a stop, or a little word that begins another. */
const ENDS_PHRASE =
  /^(?:\s?[,.;:)—–]|$| (?:across|after|along|and|as|at|because|before|but|by|for|from|in|into|near|on|over|that|to|when|while|with)\b)/u;
