import { stemSet, type Statement, type Stems } from "../statements/read-statements.ts";
import { contentOf } from "../statements/stems-of.ts";

/** How a sentence says a thing was at the time. */
export interface State {
  readonly statement: Statement;
  /** As it is written: “stayed open”. */
  readonly said: string;
  /** Which pair of states it is one of, and which of the two. */
  readonly pair: number;
  readonly side: 0 | 1;
  /** Stems of the thing, without little words. */
  readonly thing: Stems;
  /** The stem of its last word. */
  readonly head: string;
}

/** States that exclude each other. */
const STATES: readonly (readonly [one: string, other: string])[] = [
  ["open|opened|unlocked|unbarred", "closed|shut|locked|sealed|barred|blocked(?: off)?|sealed off|chained"],
  [
    "working|in (?:working )?order|functioning|in operation|switched on|on",
    "broken|out of order|defective|switched off|out of service|off|dead",
  ],
  ["full|packed|crowded|sold out", "empty|deserted|half[- ]empty|almost empty"],
  ["armed", "unarmed"],
  ["sober", "drunk|over the limit"],
  ["awake", "asleep|sleeping"],
  ["conscious", "unconscious"],
  ["insured", "uninsured"],
  ["manned|staffed", "unmanned|unstaffed"],
  ["lit", "unlit|dark|in darkness"],
  ["intact|unharmed|undamaged", "destroyed|wrecked|damaged"],
  ["unanimous", "split|divided"],
];
const BE =
  "(?:(?:was|were|had been|stayed|remained|kept|stood|lay)(?:\\s(?:still|already|all|left|kept|completely|fully|wide|tightly|firmly|then|both))?)";
const THING =
  '(?<thing>(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]ll|[Bb]oth|[Ee]very)\\s)[^,.;:–—“”"()]{2,60}?)';
const PATTERNS = STATES.flatMap((sides, pair) =>
  sides.map((words, side) => ({
    pair,
    side: side === 0 ? (0 as const) : (1 as const),
    pattern: new RegExp(`\\b${THING}(?:,[^,]{2,50},)?\\s(?<said>${BE}\\s(?:${words}))\\b(?![-’'])`, "u"),
  })),
);
/** What is not stated, or was so at another time than the event’s. */
const UNSTATED =
  /\?|\b(?:not|never|no|n[’']t|whether|if|unless|would|could|might|may|should|will|until|since|reopen\p{L}*|before|after(?:wards)?|later|again|usually|normally|always|often|last (?:year|month|week)|partly|partially|half of|some of|to traffic in|tomorrow|next|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|open to|closed to)\b/iu;
/** Verbs that take the state’s word further: what was opened on a day, was opened then. */
const HAPPENING = /^\s(?:in \d|on \d|by the (?:king|queen|mayor|president|prime)|for business|with)/u;

/** The states in which `statement` says things were, in English and of the past. */
export function readStates(statement: Statement): readonly State[] {
  const { text } = statement;
  if (UNSTATED.test(text)) return [];
  return PATTERNS.flatMap(({ pair, side, pattern }): readonly State[] => {
    const match = pattern.exec(text);
    const { thing = "", said = "" } = match?.groups ?? {};
    if (!match || HAPPENING.test(text.slice(match.index + match[0].length))) return [];
    const stems = contentOf(thing);
    const head = stems.at(-1);
    return head === undefined ? [] : [{ statement, said, pair, side, thing: stemSet(stems), head }];
  });
}
