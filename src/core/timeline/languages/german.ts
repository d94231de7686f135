import { GERMAN_KINDS } from "./german-kinds.ts";
import { GERMAN_PHRASES } from "./german-phrases.ts";
import { GERMAN_WORDS } from "./german-words.ts";
import { isCalendarUnit, type Language, type Pattern } from "./language.ts";
import { clockTime, date, distance, duration, lasting, set, step, vague } from "./readings.ts";

const DAY_NAME = String.raw`(?:{weekday},? (?:de[mn] |der )?)?`;
const NOT_YEAR_AFTER =
  /^\s?(?:Euro|Dollar|Menschen|Personen|Meter|Kilometer|km|m|kg|Tonnen|Prozent|%|€|Soldaten|Einwohner)/u;
/** “für 2015 Ziegel”, where a noun follows. */
const COUNT_BEFORE = /\b(?:allen|den|für|knapp|mit|um|von)\s$/u;
const NOT_YEAR_BEFORE = /(?:[$€£#]|\b(?:Nr|Seite|S|über|rund|etwa|fast|mehr als)\.?)\s?$/u;

const PATTERNS: readonly Pattern[] = [
  {
    rule: "full date",
    form: String.raw`${DAY_NAME}<day> ?<month> <year>`,
    read: ({ year, month, day }) => date("day", { year, month, day }),
  },
  {
    rule: "full date in figures",
    form: String.raw`${DAY_NAME}<day> ?<hour>\. ?<year>`,
    read: ({ year, hour, day }) => date("day", { year, month: hour, day }),
  },
  {
    rule: "full date",
    form: String.raw`<year>-<two>-(?:0?[1-9]|[12]\d|3[01])`,
    read: ({ year, two }, { matched }) => date("day", { year, month: two, day: Number(matched.slice(8)) }),
  },
  {
    rule: "day; month at the end of the range",
    form: String.raw`<day>(?=(?: ?(?:-|–) ?| bis | und ){day} ?<month>(?: <year>)?)`,
    read: ({ year, month, day }) => date("day", { year, month, day }),
  },
  {
    rule: "day and month without a year",
    form: String.raw`${DAY_NAME}<day> ?<month>`,
    read: ({ month, day }) => date("day", { month, day }),
  },
  {
    rule: "month and year",
    form: String.raw`<edge>?<month>(?: des Jahres)? <year>`,
    read: ({ month, year, edge }) => date("month", { month, year, edge }),
  },
  {
    rule: "month without a year",
    form: "<edge>?<name>",
    read: ({ name, edge }, { before, after }) =>
      /\b(?:im|seit|bis|ab|vom|zum|und|Anfang|Mitte|Ende|von)\s(?:Monat )?$/iu.test(before) &&
      !/^ \d/u.test(after)
        ? date("month", { month: name, edge })
        : edge && date("month", { month: name, edge }),
  },
  {
    rule: "year",
    form: String.raw`<about>?<edge>?(?:im )?(?:dem |das )?(?:Jahr |Jahre |Jahres )?<year>`,
    read: ({ year, edge, about }, { before, after }) =>
      NOT_YEAR_AFTER.test(after) ||
      NOT_YEAR_BEFORE.test(before) ||
      (COUNT_BEFORE.test(before) && /^ \p{Lu}/u.test(after))
        ? undefined
        : date("year", { year, edge, approximate: about }),
  },
  {
    rule: "decade",
    form: String.raw`(?:<edge>der )?<year>er(?:-| )?(?:Jahre|Jahren|Jahr)?`,
    read: ({ year = 1, edge }) => (year % 10 === 0 ? date("decade", { year, edge }) : undefined),
  },
  {
    rule: "decade in words",
    form: String.raw`(?:<edge>der )?<decade>(?:-| )?(?:Jahre|Jahren)`,
    read: ({ decade, edge }) => date("decade", { year: decade, edge }),
  },
  {
    rule: "century",
    form: String.raw`<ordinal> Jahrhunderts?`,
    read: ({ ordinal = 1 }) => date("century", { year: (ordinal - 1) * 100 }),
  },
  {
    rule: "season",
    form: String.raw`(?<=\b(?:im|seit|bis|zum|vom|letzten|diesen) )<season>(?: <year>)?`,
    read: ({ season, year }) => date("season", { month: season, year }),
  },
  {
    rule: "weekday",
    form: String.raw`<weekday>(?:(?: |)<part>)?`,
    read: ({ weekday, part }) => date("day", { weekday, time: part }),
  },
  {
    rule: "named weekday",
    form: String.raw`<step> <weekday>(?:(?: |)<part>)?`,
    read: ({ step: count = 0, weekday, part }) =>
      count === 0
        ? date("day", { weekday, time: part })
        : step("day", count, "present", { weekday, time: part }),
  },
  {
    rule: "named weekday, counted from what was told before",
    form: "<weekday>(?:(?: |)<part>)? (?:zuvor|davor|darauf|danach)",
    read: ({ weekday, part }, { matched }) =>
      step("day", matched.endsWith("vor") ? -1 : 1, "narrative", { weekday, time: part }),
  },
  {
    rule: "named weekday, counted on from what was told before",
    form: "(?:darauf)?folgenden <weekday>(?:(?: |)<part>)?",
    read: ({ weekday, part }) => step("day", 1, "narrative", { weekday, time: part }),
  },
  {
    rule: "part of the next day",
    form: "(?:am|in der) <part> (?:danach|darauf)",
    read: ({ part }) => step("day", 1, "narrative", { time: part }),
  },
  {
    rule: "part of the next day",
    form: "(?:am|in der) (?:nächsten|folgenden) <part>",
    read: ({ part }) => step("day", 1, "narrative", { time: part }),
  },
  {
    rule: "part of a day",
    form: "(?<=(?:^|[^\\p{L}])(?:[Aa]m |[Ii]n der ))<part>",
    read: ({ part = "" }, { after }) =>
      /^ (?:de[rs]|zu[mr]?|von|auf) /u.test(after) ? undefined : { is: "clock", time: part },
  },
  {
    rule: "today",
    form: "heute(?: <part>)?",
    read: ({ part }) => step("day", 0, "publication", { time: part }),
  },
  {
    rule: "yesterday",
    form: "gestern(?: <part>)?",
    read: ({ part }) => step("day", -1, "publication", { time: part }),
  },
  { rule: "the day before yesterday", form: "vorgestern", read: () => step("day", -2, "publication") },
  {
    rule: "tomorrow",
    form: "(?<!guten |am |jeden |diesen )morgen(?: <part>)?",
    read: ({ part }, { matched }) =>
      matched === "Morgen" ? undefined : step("day", 1, "publication", { time: part }),
  },
  { rule: "the day after tomorrow", form: "übermorgen", read: () => step("day", 2, "publication") },
  {
    rule: "counted from the time of writing",
    form: "<edge>?<step> <one>",
    read: ({ step: count = 0, one = "minute" }) =>
      isCalendarUnit(one) && one !== "day" ? step(one, count, "present") : undefined,
  },
  {
    rule: "named month or season",
    form: "<step> (?:<name>|<season>)",
    read: ({ step: count = 0, name, season }) =>
      step(name ? "month" : "season", count, "present", { month: name ?? season }),
  },
  { rule: "the year before", form: "(?:im )?Vorjahr", read: () => step("year", -1, "publication") },
  {
    rule: "length counted back",
    form: "vor (?:rund |etwa |fast |mehr als )?<number> <unit>",
    read: ({ number = "X", unit = "day" }) => distance(number, unit, -1, "publication"),
  },
  {
    rule: "length counted on",
    form: "in <number> <unit>",
    read: ({ number = "X", unit = "day" }) => duration(number, unit),
  },
  {
    rule: "length counted on",
    form: "<number> <unit> (?:später|danach)",
    read: ({ number = "X", unit = "day" }) => distance(number, unit, 1, "narrative"),
  },
  {
    rule: "length counted back",
    form: "<number> <unit> (?:zuvor|früher|davor)",
    read: ({ number = "X", unit = "day" }) => distance(number, unit, -1, "narrative"),
  },
  {
    rule: "day counted",
    form: "(?:am )?(?:nächsten|folgenden) (?:<one>)|tags darauf",
    read: ({ one = "day" }) => (isCalendarUnit(one) ? step(one, 1, "narrative") : undefined),
  },
  { rule: "day counted", form: "am Vortag|tags zuvor", read: () => step("day", -1, "narrative") },
  {
    rule: "length",
    form: "(?:die |den )?(?:letzten |vergangenen |nächsten |kommenden |ersten )?<number> <unit>",
    read: ({ number = "X", unit = "day" }) => duration(number, unit),
  },
  { rule: "how often", form: "jede[nrs]? <one>", read: ({ one = "day" }) => set(lasting(1, one)) },
  { rule: "how often", form: "täglich", read: () => set("P1D") },
  { rule: "how often", form: "wöchentlich", read: () => set("P1W") },
  { rule: "how often", form: "jährlich", read: () => set("P1Y") },
  {
    rule: "the time of writing",
    form: "jetzt|derzeit|zurzeit|gegenwärtig",
    read: () => vague("PRESENT_REF"),
  },
  { rule: "some time before", form: "kürzlich|neulich|jüngst", read: () => vague("PAST_REF") },
  {
    rule: "time of day",
    form: String.raw`<hour>(?:(?::|\.)<minute>)? Uhr`,
    read: ({ hour = 0, minute }) => ({ is: "clock", time: clockTime(hour, minute) }),
  },
];

const GERMAN_STOP_WORDS: ReadonlySet<string> = new Set(
  "aber als also am an auch auf aus bei beim bis da damit dann das dass dem den denn der des die dies diese diesem diesen dieser dieses doch durch ein eine einem einen einer eines er es für gegen hat hatte hatten haben ich ihm ihn ihr ihre im in ins ist ja kann kein keine man mehr mit nach nicht noch nun nur ob oder ohne sehr sei sein seine seit sich sie sind so soll sondern über um und uns unter vom von vor war waren was weil wenn werden wie wieder will wir wird wo worden wurde wurden zu zum zur zwischen".split(
    " ",
  ),
);

/** A past participle, as far as its form shows it. */
const PARTICIPLE = String.raw`(?:\p{L}{0,8}ge\p{L}{2,14}(?:t|en)|(?:be|ver|er|ent|zer)\p{L}{3,14}(?:t|en)|\p{L}{3,12}iert|worden)(?!\p{L})`;

/** German. */
export const GERMAN: Language = {
  code: "de",
  verbSecond: true,
  vocabulary: GERMAN_WORDS,
  patterns: PATTERNS,
  tense: {
    future: "wird|werden|soll|sollen|will|wollen|geplant|kommende[nrms]?|nächste[nrms]?",
    // “ist … gestorben” is past, “ist am 3. Mai” is not.
    past: String.raw`war|waren|hatte|hatten|wurde|wurden|(?:hat|haben|ist|sind)(?=[^;]{0,160}\s${PARTICIPLE})|sagte|teilte|kam|kamen|gab|ging|begann|starb|\p{L}{3,20}(?:te|ten)`,
    present: "bleibt|bleiben|gilt|gibt|ist|sind|hat|haben",
  },
  phrases: GERMAN_PHRASES,
  clauses: {
    openers: "seit|bis|als|während|nachdem|bevor|weil|obwohl|wobei|welche|welcher|welches|nach|vor|wenn|da",
    relative: "(?!)",
    apart: "seit|bis|nachdem|bevor|weil|obwohl|nach|vor|wenn|da",
    asking: "warum|was|welche[nrs]?|wer|wie|wieso",
    supposed: "wenn|falls|sobald|bis|ob|sollte|sollten",
    joiners: "und|aber|oder|sondern",
    address:
      "(?:vielen )?dank(?:e)? (?:für|fürs|dass)|(?:folgen|schreiben|schicken|senden) sie (?:uns|ihre)|(?:damit|hier) (?:beenden|schließen) wir",
    saying: "sagte|sagten|teilte mit|teilten mit|mitteilte|mitteilten|erklärte|hieß es",
    judging: "befand|befanden|entschied|entschieden|ergab|urteilte|urteilten",
    cleft: String.raw`(?:\p{L}+ )?es (?:ist|war)(?: (?:erst|schon))?(?: (?:am|im|um))?`,
    ending: "bis|bis zum",
    verb: String.raw`ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kam|kamen|gab|gaben|ging|gingen|begann|begannen|starb|starben|fiel|fielen|traf|trafen|nahm|nahmen|stand|standen|brach|brachen|schloss|schlossen|\p{L}{3,20}(?:te|ten)`,
    adverbial: "davor|danach|später|zuvor",
    participle: "(?!)",
    leads: "im|in|am|an|um|seit|bis|von|vom|ab|nach|vor|gegen|zum|den|dem|der",
    bounds: String.raw`\b(?:erste[nrsm]?|nicht|nie|kein\p{L}{0,3}|\p{L}{3,12}ste[nrsm]?)\s[^;]*\bseit\s$`,
    backward: "dies|diese|dieser|dieses|die Entscheidung|der Schritt|die Ankündigung",
    person: "er",
    pronoun: "er|sie|es|wir|ihr|dies|diese|dieser|dieses|das|der|die|dessen|deren|sein|seine",
  },
  kinds: GERMAN_KINDS,
  stopWords: GERMAN_STOP_WORDS,
  stem: (word) =>
    word.length < 5 ? word : word.replace(/(?:ungen|ung|en|ern|er|es|em|e|n|s|t|te|ten)$/u, ""),
  aside: /\b(?:seit|bis|(?<!\b(?:knapp|kurz)\s)vor)\s$/iu,
  byTheWay:
    /(?<!\p{L})(?:de[rmns]|die|das|ein(?:e[mnrs]?)?|sein\p{L}{0,2}|ihr\p{L}{0,2})\s(?:im Jahr )?…\s\p{Ll}+e[mnrs]?\s|,\s(?:de[rmn]|die|das|denen|deren|dessen)\s[^,;()]*…/iu,
  ofNoun: /(?!)/u,
  countedTo: /^,? (?:(?<after>nachdem|nach)|bevor|vor|(?<since>seit|seitdem))(?= )/iu,
  lasting: /\b(?:innerhalb von|für)\s$/iu,
  passed: /\b(?:es )?(?:ist|sind) (?:es )?(?:jetzt |nun )?$/iu,
  dayNextTo: /\bam Tag (?:(?<after>nach)|vor)(?= \p{L})/giu,
  joiner: /^(?:,? (?:am |um |gegen |des )?|, )$/u,
  negated: /\b(?:nicht|nie|kein\p{L}*)\s(?:\p{L}+\s){0,2}(?:erwähnt|genannt|bestätigt|stattgefunden)/u,
  hypothetical: /\b(?:hätte|hätten|wäre|wären)\b/u,
};
