import type { Unit } from "./calendar.ts";
import { isCalendarUnit, type Amount, type Pattern, type Surroundings } from "./language.ts";
import { clockTime, date, distance, duration, lasting, set, step, vague } from "./readings.ts";

const ABOUT = String.raw`(?:(?:about|around|nearly|almost|some|well over|over|under|at least|at most|up to|more than|less than|fewer than|only|just|roughly|approximately|another|close to|a mere|barely|as many as|as little as|a little more than) ){0,2}`;
const MIDDLE = String.raw`(?:(?:full|long|short|more|consecutive|straight|bloody|brutal|whole|entire|single|working|business|calendar|fiscal|additional|solid|successive|further|odd) )?`;
const UP_TO_NOW = String.raw`(?:last|past|previous|preceding|final|first|next|coming|following|subsequent|opening|closing|intervening|upcoming)`;

/** Days and units counted from the publication or from what was just told, as English names them. */
export const ENGLISH_RELATIVE: readonly Pattern[] = [
  {
    rule: "today",
    form: String.raw`today(?:'s|’s)?`,
    read: () => step("day", 0, "publication"),
  },
  {
    rule: "this part of the day",
    form: String.raw`(?:early |late |later )?this <part>`,
    read: ({ part }) => step("day", 0, "publication", { time: part }),
  },
  { rule: "tonight", form: "tonight", read: () => step("day", 0, "publication", { time: "TNI" }) },
  {
    rule: "night before the reference",
    form: "(?:late )?last night",
    read: () => step("day", -1, "publication", { time: "TNI" }),
  },
  {
    rule: "day before the reference",
    form: String.raw`(?:early |late |earlier )?yesterday(?:'s|’s)?(?: <part>)?`,
    read: ({ part }) => step("day", -1, "publication", { time: part }),
  },
  {
    rule: "day after the reference",
    form: String.raw`(?:early |late )?tomorrow(?:'s|’s)?(?: <part>)?`,
    read: ({ part }) => step("day", 1, "publication", { time: part }),
  },
  {
    rule: "two days before the reference",
    form: "the day before yesterday",
    read: () => step("day", -2, "publication"),
  },
  {
    rule: "two days after the reference",
    form: "the day after tomorrow",
    read: () => step("day", 2, "publication"),
  },
  {
    rule: "weekday",
    form: String.raw`(?:early |late |mid-?)?<weekday>(?:'s|’s)?(?:,? <part>)?`,
    read: ({ weekday, part }, { before, after }) =>
      /(?:Black|Bloody|Good|Super|Ash|Palm|Easter|Maundy|Shrove|Cyber|Holy|Whit)\s$/u.test(before) ||
      /^ (?:Times|Telegraph|Mail|Post|Mirror|Herald|Night Live|School|Evening Post)(?!\p{L})/u.test(after)
        ? undefined
        : date("day", { weekday, time: part }),
  },
  {
    rule: "weekday before or after the reference",
    form: String.raw`(?:early |late )?<step> <weekday>(?: <part>)?`,
    read: ({ step: count = 0, weekday, part }) =>
      count === 0
        ? date("day", { weekday, time: part })
        : step("day", count, "publication", { weekday, time: part }),
  },
  {
    rule: "every week on that day",
    form: String.raw`(?:every|each) <weekday>(?: {part})?`,
    read: ({ weekday }) => set(`XXXX-WXX-${weekday}`),
  },
  {
    rule: "every week on that day",
    form: String.raw`<weekday>s`,
    read: ({ weekday }) => set(`XXXX-WXX-${weekday}`),
  },
  {
    rule: "part of the day that was spoken of",
    form: String.raw`(?:early |late |later )?(?:that|the same|that same) <part>`,
    read: ({ part }) => date("day", { from: "narrative", time: part }),
  },
  {
    rule: "the next day's part",
    form: String.raw`(?:early |late |later )?(?:the )?(?:next|following) <part>`,
    read: ({ part }) => step("day", 1, "narrative", { time: part }),
  },
  {
    rule: "unit before or after the reference",
    form: String.raw`<edge>?(?:the )?<step> <one>(?:'s|’s)?`,
    read: ({ step: count = 0, one = "second" }) =>
      isCalendarUnit(one) && one !== "day" ? step(one, count, "publication") : undefined,
  },
  {
    rule: "length up to now",
    form: String.raw`(?<=\b(?:over|in|for|during|within|of) )the (?:past|last) <one>`,
    read: ({ one = "day" }) => duration(1, one),
  },
  {
    rule: "the next or the previous unit of what is told",
    form: String.raw`<edge>?(?:the )(?:very )?(?:next|following|subsequent) <unit>`,
    read: ({ unit = "second" }) => (isCalendarUnit(unit) ? step(unit, 1, "narrative") : duration(1, unit)),
  },
  {
    rule: "the unit before what is told",
    form: String.raw`<edge>?(?:the )(?:previous|preceding|prior) <unit>`,
    read: ({ unit = "second" }) => (isCalendarUnit(unit) ? step(unit, -1, "narrative") : duration(1, unit)),
  },
  {
    rule: "month of the year before or after what is told",
    form: String.raw`(?:the )?(?:previous|preceding) <name>`,
    read: ({ name }) => step("month", -1, "narrative", { month: name }),
  },
  {
    rule: "month or season after what is told",
    form: String.raw`the (?:next|following) (?:<name>|<season>)`,
    read: ({ name, season }) =>
      step(name === undefined ? "season" : "month", 1, "narrative", { month: name ?? season }),
  },
  {
    rule: "the unit that was spoken of",
    form: String.raw`<edge>?(?:that|the same|that same|the very same) <one>`,
    read: ({ one = "minute" }) => (isCalendarUnit(one) ? step(one, 0, "narrative") : undefined),
  },
  {
    rule: "the unit that was spoken of",
    form: String.raw`<edge>(?:the )?<one>(?:'s|’s)?`,
    read: ({ one = "minute" }, { matched }) =>
      isCalendarUnit(one) && (one !== "day" || /^(?:later|earlier)/iu.test(matched)) && /the /iu.test(matched)
        ? step(one, 0, "narrative")
        : undefined,
  },
  {
    rule: "the end of the unit that was spoken of",
    form: String.raw`(?:the )?<one>(?:(?:'|’)s |-)end`,
    read: ({ one = "minute" }) =>
      isCalendarUnit(one) && one !== "day" ? step(one, 0, "narrative") : undefined,
  },
  {
    rule: "length before the reference",
    form: String.raw`${ABOUT}<number>(?: |-)${MIDDLE}<unit> ago`,
    read: ({ number = "X", unit = "day" }) => distance(number, unit, -1, "publication"),
  },
  {
    rule: "length before the reference, not counted",
    form: String.raw`(?:just |only |many )?<many> ago|long ago|a long time ago|some time ago`,
    read: () => vague("PAST_REF"),
  },
  {
    rule: "length after the reference",
    form: String.raw`${ABOUT}<number> ${MIDDLE}<unit> (?:from now|hence|from today)`,
    read: ({ number = "X", unit = "day" }) => distance(number, unit, 1, "publication"),
  },
  {
    rule: "length before what is told",
    form: String.raw`${ABOUT}<number> ${MIDDLE}<unit> (?:earlier|before|previously|prior)`,
    read: ({ number = "X", unit = "day" }, at) =>
      isAlone(at) ? distance(number, unit, -1, "narrative") : undefined,
  },
  {
    rule: "length after what is told",
    form: String.raw`${ABOUT}<number> ${MIDDLE}<unit> (?:later|after|afterwards?|thereafter)`,
    read: ({ number = "X", unit = "day" }, at) =>
      isAlone(at) ? distance(number, unit, 1, "narrative") : undefined,
  },
  {
    rule: "length after what is told, not counted",
    form: String.raw`(?:just )?<many> (?:later|afterwards?)`,
    read: () => vague("FUTURE_REF"),
  },
  {
    rule: "unit beside what is told",
    form: "the <one> (?:before|earlier|after|following)",
    read: ({ one = "minute" }, at) =>
      isCalendarUnit(one) && isAlone(at)
        ? step(one, /after|following/u.test(at.matched) ? 1 : -1, "narrative")
        : undefined,
  },
  {
    rule: "length",
    form: String.raw`${ABOUT}<number>(?:-| )${MIDDLE}<unit>(?:(?:-| )(?:long|old)| of age)?(?:'s|’s|'|’)?`,
    read: ({ number = "X", unit = "day" }, at) =>
      isLength(number, unit, at) ? duration(number, unit) : undefined,
  },
  {
    rule: "length, not counted",
    form: String.raw`(?<=\b(?:for|in|within|over|after|of|lasted|took|spent|many) )(?:the |many |just |only )?<many>`,
    read: ({ many = "day" }) => duration("X", many),
  },
  {
    rule: "length, not counted",
    form: String.raw`(?:days|weeks|months|years|decades|hours)(?:-| )(?:long|old)|(?:the |these |those )?(?:coming|intervening|following|ensuing|subsequent|preceding) <many>`,
    read: ({ many = "day" }, { matched }) =>
      duration(
        "X",
        many === "day"
          ? ((/week|month|year|decade|hour/iu.exec(matched)?.[0] as Unit | undefined) ?? "day")
          : many,
      ),
  },
  {
    rule: "length",
    form: String.raw`(?:day|week|month|year|decade|century|hour)-long`,
    read: (_, { matched }) => duration(1, matched.toLowerCase().replace("-long", "") as Unit),
  },
  {
    rule: "length with a half",
    form: String.raw`${ABOUT}<number>(?: and a half |-and-a-half-| and a half-| 1/2 |½ )<unit>`,
    read: ({ number = "X", unit = "day" }) => duration(number === "X" ? "X" : number + 0.5, unit),
  },
  {
    rule: "length with a half",
    form: String.raw`${ABOUT}<number> <unit> and a half`,
    read: ({ number = "X", unit = "day" }) => duration(number === "X" ? "X" : number + 0.5, unit),
  },
  {
    rule: "half a unit",
    form: String.raw`half an? <unit>`,
    read: ({ unit = "day" }) => duration(0.5, unit),
  },
  {
    rule: "length",
    form: String.raw`(?:the )?${UP_TO_NOW} (?:few |several |many )?<many>`,
    read: ({ many = "day" }) => duration("X", many),
  },
  {
    rule: "length, counted",
    form: String.raw`(?:the )?${UP_TO_NOW} <number> <unit>(?: of (?:the )?<year>)?`,
    read: ({ number = "X", unit = "day" }) => duration(number, unit),
  },
  {
    rule: "how often",
    form: String.raw`(?:every|each|per) (?:<number> )?<unit>`,
    read: ({ number = 1, unit = "day" }) => set(lasting(number, unit)),
  },
  {
    rule: "how often",
    form: String.raw`(?:once|twice|{number} times) (?:a|an|each|every|per) <unit>`,
    read: ({ unit = "day" }) => set(lasting(1, unit)),
  },
  {
    rule: "how often",
    form: "(?:a|an) <one>",
    read: ({ one = "day" }, { before }) =>
      /(?:[$£€]\s?[\d.,]+(?: \p{L}+)?|times|once|twice|percent|%)\s$/u.test(before)
        ? set(lasting(1, one))
        : undefined,
  },
  { rule: "how often", form: "daily|nightly", read: () => set("P1D") },
  { rule: "how often", form: "weekly", read: () => set("P1W") },
  { rule: "how often", form: "monthly", read: () => set("P1M") },
  { rule: "how often", form: "quarterly", read: () => set("P1Q") },
  { rule: "how often", form: "annually|yearly", read: () => set("P1Y") },
  {
    rule: "the time of writing",
    form: "(?:right |even |just )?now|currently|at present|(?:the )?present(?:-| )day|modern(?:-| )day|these days|nowadays|at the moment|to date|at this (?:time|moment|stage)|the time being",
    read: (_, { after }) => (/^ that\b/u.test(after) ? undefined : vague("PRESENT_REF")),
  },
  {
    rule: "some time before",
    form: "(?:as )?recently|lately|formerly|the (?:recent |not too distant |distant )?past|recent <many>",
    read: (_, { after }) =>
      /^ (?:\p{L}+ ){0,2}(?:days|weeks|months|years|decades)/u.test(after) ? undefined : vague("PAST_REF"),
  },
  {
    rule: "some time to come",
    form: "the (?:near |foreseeable |immediate |not too distant |distant )?future|in future",
    read: () => vague("FUTURE_REF"),
  },
  {
    rule: "time of day",
    form: String.raw`<hour>(?::|\.)<minute> ?(?:am|pm|a\.m\.?|p\.m\.?|AM|PM)?(?: ?(?:hrs|hours))?(?: {zone})?`,
    read: ({ hour = 0, minute }, { matched }) => clock(hour, minute, matched),
  },
  {
    rule: "time of day",
    form: String.raw`(?:<hour>|noon|midnight) ?(?:am|pm|a\.m\.?|p\.m\.?|AM|PM|o'clock|o’clock)(?: {zone})?`,
    read: ({ hour = 0, minute }, { matched }) => clock(hour, minute, matched),
  },
  {
    rule: "part of a day",
    form: String.raw`(?:(?:early|late) (?:in|on) )?the (?:early |late )?<part>(?: hours)?(?= of (?:{weekday}|{month}|{day}|the {day}))`,
    read: ({ part = "" }) => ({ is: "clock", time: part }),
  },
  {
    rule: "part of any day",
    form: String.raw`(?<=\bat )night`,
    read: () => vague("XXXX-XX-XXTNI"),
  },
];

/** Whether “a quarter” and the like are a length here, and not a share, a rate or part of a longer word. */
function isLength(number: Amount, unit: Unit, { before, matched, after }: Surroundings): boolean {
  if (unit === "quarter") return number !== 1 && !/^(?: of|-)/u.test(after) && !/-/u.test(matched);
  if (number === 1 && /^(?:a|an)\s/iu.test(matched))
    return !/(?:[$£€]\s?[\d.,]+(?: \p{L}+)?|times|once|twice|percent|%)\s$/u.test(before);
  return !after.startsWith("-") || /\s/u.test(matched);
}

/** Whether “two days before” ends its phrase: “two days before the vote” is counted from the vote. */
const isAlone = ({ after, matched }: Surroundings): boolean =>
  /(?:earlier|later|previously)$/u.test(matched) ||
  /^(?:\s*(?:[,.;:)–—]|$)| (?:and|but|in|on|at|when)\b)/u.test(after);

function clock(hour: number, minute: number | undefined, text: string) {
  const half = /\bp\.?m|\dpm/iu.test(text) ? "pm" : /\ba\.?m|\dam/iu.test(text) ? "am" : undefined;
  if (half === undefined && !/:/u.test(text)) return undefined;
  return { is: "clock" as const, time: clockTime(hour, minute, half) };
}
