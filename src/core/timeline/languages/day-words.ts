import type { CalendarUnit } from "../calendar.ts";

/** What one language says of days and times of day, beyond the names that the platform knows. */
export interface DayWords {
  /** Parts of the day as suffixes of a TIMEX3 value. */
  readonly parts: Readonly<Record<string, string>>;
  /** Days counted from the day of writing. */
  readonly days: Readonly<Record<string, number>>;
  /** What stands between a day and its part: “por la”. */
  readonly join: string;
  /** What makes a part this day's: “esta”. */
  readonly these: string;
  /** What stands right before a part of the day that is no day: “la (mañana)”. */
  readonly notDay: RegExp;
  /** Hours from one to twelve. */
  readonly hours: string;
  /** Small numbers that are said otherwise of things than of hours. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Weeks, months and years counted from the time of writing in words that the platform does not know. */
  readonly spans: readonly (readonly [form: string, unit: CalendarUnit, count: number])[];
  /** Wordings of a time of day, with `<short>` or `<clock>` for the hour, `<minute>` and `<part>`. */
  readonly clocks: readonly string[];
  /** What stands before a bare hour that is a time of day: “à (7 heures)”. */
  readonly at: RegExp;
  /** The day after what was told, and the one before. */
  readonly nextDay: string;
  readonly dayBefore: string;
  /** Words for the night before the day of writing. */
  readonly lastNight: string;
  /** How a part of the day is said to be the next day's, with `<part>`. */
  readonly nextPart: string;
  /** What happens on any day. */
  readonly daily: string;
  /** What makes a weekday the coming one, `…` standing for the weekday. */
  readonly coming: readonly string[];
  /** What a date to come stands behind, whatever the verb. */
  readonly until: string;
  readonly future: string;
  readonly past: string;
  /** Verbs of those who talk about a story. */
  readonly saying: string;
}

const SPANISH: DayWords = {
  parts: { mañana: "TMO", madrugada: "TMO", mediodía: "TMI", tarde: "TAF", noche: "TNI" },
  days: { anteayer: -2, ayer: -1, hoy: 0, mañana: 1, "pasado mañana": 2 },
  join: "(?: (?:por|de|en) la | al )",
  these: "esta",
  notDay: /(?<!\p{L})(?:cada|esa|esta|la|media|misma|otra|primera|toda|una)\s$/iu,
  numbers: { un: 1 },
  spans: [
    ["(?:el|del) pasado año", "year", -1],
    ["(?:el|del) pasado mes", "month", -1],
    ["la pasada semana", "week", -1],
  ],
  hours: "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
  clocks: [
    "las? <short>(?:(?:[.:]|h)<minute>)?(?: ?(?:horas|h))?(?: de la <part>)?",
    "las? <clock>(?: y (?:media|cuarto))?(?: de la <part>)",
  ],
  at: /(?!)/u,
  nextDay: "(?:al|el) día siguiente",
  dayBefore: "el día (?:anterior|antes)|la víspera",
  lastNight: "anoche",
  nextPart: "(?:a la|la) <part> siguiente",
  daily: "todos los días|cada día|a diario",
  coming: ["próximo …", "… (?:próximo|que viene)"],
  until: String.raw`hasta`,
  future: String.raw`\p{L}{2,20}(?:rá|rán)|van? a|debería|deberían|prev(?:é|én|istos?|istas?)`,
  past: String.raw`fue|fueron|era|eran|estaba|estaban|ha|han|había|habían|hubo|dijo|hizo|tuvo|vino|\p{L}{2,20}(?:ó|aron|ieron|aba|aban)`,
  saying: "dijo|dijeron|afirmó|afirmaron|aseguró|comentó|contó|declaró|explicó|indicó|recordó|relató|señaló",
};

const FRENCH: DayWords = {
  parts: {
    matin: "TMO",
    matinée: "TMO",
    midi: "TMI",
    "après-midi": "TAF",
    soir: "TEV",
    soirée: "TEV",
    nuit: "TNI",
  },
  days: { "avant-hier": -2, hier: -1, "aujourd'hui": 0, "aujourd’hui": 0, demain: 1, "après-demain": 2 },
  join: "(?: | en | dans la | dans l['’])",
  these: "cet?|cette",
  notDay: /(?!)/u,
  numbers: { un: 1 },
  spans: [
    ["l['’]an (?:dernier|passé)", "year", -1],
    ["l['’]an prochain", "year", 1],
    ["le mois passé", "month", -1],
    ["la semaine passée", "week", -1],
  ],
  hours: "une deux trois quatre cinq six sept huit neuf dix onze douze",
  clocks: [
    "(?:<short>|<clock>) ?(?:heures?|h)(?: ?<minute>)?(?: (?:du |de la |de l['’])<part>)?",
    "<short>[.:]<minute>",
  ],
  at: /(?<!\p{L})(?:à|après|avant|dès|depuis|vers)\s$/iu,
  nextDay: "le lendemain|le jour suivant",
  dayBefore: "la veille|le jour précédent|le jour d['’]avant",
  lastNight: "la nuit dernière",
  nextPart: "le lendemain(?: | en )<part>",
  daily: "tous les jours|chaque jour",
  coming: ["… prochain"],
  until: String.raw`jusqu['’](?:à|au|aux|en)|d['’]ici(?: à| au)?`,
  future: String.raw`\p{L}{2,20}(?:era|eront|ira|iront|dra|dront|vra|vront)|aura|auront|va|vont|devrai(?:t|ent)|(?:est|sont) (?:attendu|prévu)\p{L}{0,2}`,
  past: String.raw`a|ont|était|étaient|avait|avaient|fut|furent|(?:est|sont)(?= \p{L}+(?:é|i|u|t)\p{L}{0,2} )|\p{L}{2,20}(?:èrent|aient|irent)`,
  saying: "a dit|ont dit|a déclaré|ont déclaré|a affirmé|a expliqué|a raconté|a assuré|a indiqué|a rappelé",
};

const PORTUGUESE: DayWords = {
  parts: { manhã: "TMO", madrugada: "TMO", tarde: "TAF", noite: "TNI" },
  days: { anteontem: -2, ontem: -1, hoje: 0, amanhã: 1, "depois de amanhã": 2 },
  join: "(?: (?:de|da|à|na|pela) )",
  these: "esta|nesta|desta",
  notDay: /(?!)/u,
  numbers: { um: 1, dois: 2 },
  spans: [
    ["(?:o|no) ano que vem", "year", 1],
    ["(?:o|no) mês que vem", "month", 1],
    ["(?:a|na) semana que vem", "week", 1],
  ],
  hours: "uma duas três quatro cinco seis sete oito nove dez onze doze",
  clocks: [
    String.raw`(?:às?|as|das) <short>(?: ?h(?:oras)?|[.:](?=\d))<minute>?(?: da <part>)?`,
    "(?:às?|as|das) (?:<short>|<clock>)(?: e meia)?(?: horas)? da <part>",
  ],
  at: /(?!)/u,
  nextDay: "no dia seguinte",
  dayBefore: "no dia anterior|na véspera",
  lastNight: "na noite passada",
  nextPart: "na <part> seguinte",
  daily: "todos os dias|diariamente",
  coming: ["próxim[ao] …", "… (?:próxim[ao]|que vem)"],
  until: String.raw`até`,
  future: String.raw`\p{L}{2,20}(?:rá|rão)|vai|vão|deve|devem|deverá|previst[ao]s?`,
  past: String.raw`foi|foram|era|eram|estava|estavam|tinha|tinham|havia|houve|disse|fez|teve|\p{L}{2,20}(?:ou|eu|iu|aram|eram|iram|ava|avam)`,
  saying: "disse|disseram|afirmou|afirmaram|contou|declarou|explicou|garantiu|lembrou|relatou",
};

const ITALIAN: DayWords = {
  parts: {
    mattina: "TMO",
    mattinata: "TMO",
    mattino: "TMO",
    pomeriggio: "TAF",
    sera: "TEV",
    serata: "TEV",
    notte: "TNI",
  },
  days: { "l'altro ieri": -2, ieri: -1, oggi: 0, stamattina: 0, stasera: 0, domani: 1, dopodomani: 2 },
  join: "(?: | (?:al|di|in|nel|nella) )",
  these: "quest[ao]",
  notDay: /(?!)/u,
  numbers: { un: 1, uno: 1 },
  spans: [
    ["(?:lo|dello|nello) scorso anno", "year", -1],
    ["(?:lo|dello|nello) scorso mese", "month", -1],
    ["(?:la|della|nella) scorsa settimana", "week", -1],
  ],
  hours: "una due tre quattro cinque sei sette otto nove dieci undici dodici",
  clocks: [
    "(?:alle|dalle|delle|le|ore) <short>[.:]<minute>(?: (?:del|della|di) <part>)?",
    "(?:alle|dalle|delle|le|ore) (?:<short>|<clock>)(?: e mezz[ao])? (?:del|della|di) <part>",
  ],
  at: /(?!)/u,
  nextDay: "il giorno (?:dopo|seguente|successivo)|l['’]indomani",
  dayBefore: "il giorno (?:prima|precedente)|la vigilia",
  lastNight: "la notte scorsa|la scorsa notte",
  nextPart: "(?:la|il) <part> (?:dopo|seguente|successiv[ao])",
  daily: "tutti i giorni|ogni giorno",
  coming: ["prossim[ao] …", "… prossim[ao]"],
  until: String.raw`fino a\p{L}{0,3}|entro`,
  future: String.raw`\p{L}{2,20}(?:rà|ranno)|dovrebbe|dovrebbero|previst[aeio]`,
  past: String.raw`ha|hanno|era|erano|aveva|avevano|fu|furono|disse|(?:è|sono)(?= \p{L}+(?:t|s)[aeio] )|\p{L}{2,20}(?:arono|irono|ava|avano)`,
  saying:
    "ha detto|hanno detto|ha dichiarato|hanno dichiarato|ha affermato|ha spiegato|ha raccontato|ha ricordato",
};

/** By BCP 47 primary tag. */
export const DAY_WORDS: Readonly<Record<string, DayWords>> = {
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  pt: PORTUGUESE,
};
