import type { Statement, Stems } from "../statements/read-statements.ts";
import { stemsOf } from "../statements/stems-of.ts";

/** Two happenings in the order in which a sentence puts them. */
export interface Order {
  readonly statement: Statement;
  /** Stems of the clause of what came first, and of what came later. */
  readonly first: Stems;
  readonly later: Stems;
  /** The first stem of its main clause: mostly whom it tells of. */
  readonly subject: string;
  /** The word that says so, as it is written. */
  readonly said: string;
}

const LINK =
  "(?<said>(?:(?:only|just|soon|shortly|long|well|immediately|right|minutes|hours|moments|not until)\\s)?(?<link>before|after))";
const PATTERNS = [
  // “The siren sounded before the wave struck”
  new RegExp(`^(?:.*[,;:–—]\\s)?(?<main>[^,;:–—]{8,}?)\\s${LINK}\\s(?<other>[^,;:–—.]{5,})`, "u"),
  // “Only after the wave had struck, the siren sounded”
  new RegExp(
    `^(?<said>(?:(?:Only|Long|Shortly|Soon|Just)\\s)?(?<link>[Bb]efore|[Aa]fter))\\s(?<other>[^,;:–—]{5,}),\\s(?<main>[^,;:–—.]{8,})`,
    "u",
  ),
];
/** A time, a court or an idiom puts nothing in an order: “after 3am”, “before a judge”, “one after another”, “named after”. */
const NO_ORDER =
  /\b(?:before|after)\s(?:\d|noon|dawn|dusk|midnight|midday|sunrise|sunset|dark|all\b|another|(?:an?|the)\s(?:judge|court|magistrate|committee|panel|tribunal)|court|parliament|congress|long\b|then\b|that\b|this\b|it\b)|\b(?:look(?:s|ed|ing)?|named|take[sn]?|took|day|week|month|year|morning|night)\safter\b|\bbefore and after\b/iu;
/** What is only possible, planned or asked happened in no order. */
const UNSTATED = /\?|\b(?:whether|if|unless|would|could|might|may|should|will|must)\b/iu;

/** The order in which `statement` puts two happenings, if it puts two and no more, in English. */
export function readOrder(statement: Statement): readonly Order[] {
  const { text } = statement;
  if (text.match(/\b(?:before|after)\b/giu)?.length !== 1) return [];
  if (NO_ORDER.test(text) || UNSTATED.test(text)) return [];
  const groups = PATTERNS.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  const [main, other] = [groups?.["main"], groups?.["other"]].map((words = "") => stemsOf(words));
  const { said = "", link = "" } = groups ?? {};
  if (!main || !other || main.size < LEAST || other.size === 0) return [];
  const [first, later] = link.toLowerCase() === "before" ? [main, other] : [other, main];
  const [subject = ""] = main;
  return [{ statement, first, later, subject, said }];
}

/** Stems of a main clause at least: who, and what they did. */
const LEAST = 2;
