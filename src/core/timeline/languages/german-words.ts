import type { Unit } from "../calendar.ts";
import type { Amount, Language } from "./language.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["Januar", "Jänner", "Jan."],
  ["Februar", "Feb."],
  ["März"],
  ["April", "Apr."],
  ["Mai"],
  ["Juni"],
  ["Juli"],
  ["August", "Aug."],
  ["September", "Sept.", "Sep."],
  ["Oktober", "Okt."],
  ["November", "Nov."],
  ["Dezember", "Dez."],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ["Montag"],
  ["Dienstag"],
  ["Mittwoch"],
  ["Donnerstag"],
  ["Freitag"],
  ["Samstag", "Sonnabend"],
  ["Sonntag"],
];

const numbered = (names: readonly (readonly string[])[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.flatMap((words, i) => words.map((word) => [word, i + 1])));

const NUMBERS: Readonly<Record<string, Amount>> = {
  ...Object.fromEntries(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
      .split(" ")
      .map((word, i) => [word, i + 2]),
  ),
  ...Object.fromEntries(["ein", "eine", "einem", "einen", "einer", "eines"].map((word) => [word, 1])),
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  hundert: 100,
  ...Object.fromEntries(
    ["mehrere", "mehreren", "einige", "einigen", "wenige", "wenigen", "paar", "ein paar"].map(
      (word): [string, Amount] => [word, "X"],
    ),
  ),
};

/** Every ending that a noun or adjective takes here. */
const forms = <Meaning>(meaning: Meaning, words: string): Readonly<Record<string, Meaning>> =>
  Object.fromEntries(words.split(" ").map((word) => [word, meaning]));

const ONE: Readonly<Record<string, Unit>> = {
  ...forms<Unit>("day", "Tag Tages Tage"),
  ...forms<Unit>("week", "Woche"),
  ...forms<Unit>("weekend", "Wochenende Wochenendes"),
  ...forms<Unit>("month", "Monat Monats"),
  ...forms<Unit>("quarter", "Quartal Quartals"),
  ...forms<Unit>("year", "Jahr Jahres Jahre"),
  ...forms<Unit>("decade", "Jahrzehnt Jahrzehnts"),
  ...forms<Unit>("century", "Jahrhundert Jahrhunderts"),
  ...forms<Unit>("hour", "Stunde"),
  ...forms<Unit>("minute", "Minute"),
};

const MANY: Readonly<Record<string, Unit>> = {
  ...forms<Unit>("day", "Tage Tagen Nächte Nächten"),
  ...forms<Unit>("week", "Wochen"),
  ...forms<Unit>("month", "Monate Monaten"),
  ...forms<Unit>("year", "Jahre Jahren"),
  ...forms<Unit>("decade", "Jahrzehnte Jahrzehnten"),
  ...forms<Unit>("century", "Jahrhunderte Jahrhunderten"),
  ...forms<Unit>("hour", "Stunden"),
  ...forms<Unit>("minute", "Minuten"),
  ...forms<Unit>("second", "Sekunden"),
};

/** The word classes of German. */
export const GERMAN_WORDS: Language["vocabulary"] = {
  month: { words: numbered(MONTHS) },
  name: { words: numbered(MONTHS.map(([name = ""]) => [name])) },
  weekday: { words: numbered(WEEKDAYS) },
  season: {
    words: { Frühjahr: 3, Frühling: 3, Sommer: 6, Herbst: 9, Winter: 12 },
  },
  day: { pattern: String.raw`(?:0?[1-9]|[12]\d|3[01])\.`, read: Number.parseInt },
  year: { pattern: String.raw`(?:1[4-9]\d\d|20[0-4]\d)(?![.,]\d)`, read: Number },
  short: { pattern: String.raw`\d{1,4}`, read: Number },
  two: { pattern: String.raw`\d\d`, read: Number },
  number: {
    pattern: String.raw`\d{1,4}(?:,\d{1,2})?|${Object.keys(NUMBERS)
      .toSorted((a, b) => b.length - a.length)
      .join("|")}`,
    read: (text) => NUMBERS[text.toLowerCase()] ?? Number(text.replace(",", ".")),
  },
  ordinal: { pattern: String.raw`\d{1,2}\.`, read: Number.parseInt },
  unit: { words: { ...ONE, ...MANY } },
  one: { words: ONE },
  many: { words: MANY },
  edge: {
    pattern: "Anfang |Mitte |Ende |Beginn des |Ende des ",
    read: (text) => (text.startsWith("Mitte") ? "middle" : text.startsWith("Ende") ? "end" : "start"),
  },
  step: {
    words: {
      ...forms(
        -1,
        "letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges",
      ),
      ...forms(0, "diese diesen dieser dieses diesem"),
      ...forms(
        1,
        "nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem",
      ),
    },
  },
  part: {
    words: {
      früh: "TMO",
      morgen: "TMO",
      Morgen: "TMO",
      Vormittag: "TMO",
      vormittag: "TMO",
      Mittag: "TMI",
      mittag: "TMI",
      Nachmittag: "TAF",
      nachmittag: "TAF",
      Abend: "TEV",
      abend: "TEV",
      Nacht: "TNI",
      nacht: "TNI",
    },
  },
  feast: {
    words: { Heiligabend: "12-24", Weihnachten: "12-25", Silvester: "12-31", Neujahr: "01-01" },
  },
  hour: { pattern: String.raw`(?:[01]?\d|2[0-3])`, read: Number },
  minute: { pattern: String.raw`[0-5]\d`, read: Number },
  clock: { words: {} },
  decade: { words: { fünfziger: 1950, sechziger: 1960, siebziger: 1970, achtziger: 1980, neunziger: 1990 } },
  about: {
    words: { "etwa ": true, "um ": true, "circa ": true, "ca. ": true, "gegen ": true, "rund ": true },
  },
  zone: { pattern: "(?:MEZ|MESZ|UTC|GMT|Ortszeit)", read: String },
};
