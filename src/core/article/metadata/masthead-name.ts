import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import { isSectionName } from "../furniture/section-names.ts";
import { countWords, isProse, isUpperCase } from "../lines/wording.ts";
import { isNameWithArticle, isPost } from "./paper-names.ts";

/** What is known of an article when the name above its headline is looked for. */
export interface Header {
  /** The lines above the headline, in order. */
  readonly lines: readonly string[];
  readonly headline: string;
  /** Whether both a date and an author stand below the headline. */
  readonly signed: boolean;
  /** Share of the longer words of a name that the report has as well, 0..1. */
  readonly told: (name: string) => number;
}

/** More words than this below a name are the summary of a story that has the name for its title. */
const LONGEST_HEADLINE = 12;

/**
 * “The Beacon”, “Le Quotidien du Lac”: the name with its article that stands first above the headline. By itself it may
 * be the title of a story, so that a menu, a section or a rubric must stand below it, or date and author below a short
 * headline.
 */
export function nameInHeader({ lines, headline, signed, told }: Header): string | undefined {
  const at = lines.findIndex((line) => isNameOfPaper(line, told(line)));
  const name = lines[at];
  if (name === undefined) return undefined;
  const below = lines.slice(at + 1);
  if (below.some(isProse)) return undefined;
  return below.length > 0 || (signed && countWords(headline) <= LONGEST_HEADLINE) ? name : undefined;
}

/** “The Ansel Times” shares its place with the report; a ship or a rescue of which it tells shares every word. */
const MOST_TOLD = 0.5;

/** What a series of reports is called after: “The Ansel Disaster”. */
const TOPIC =
  /(?<!\p{L})(?:affair|attacks?|case|crash|crisis|days?|debate|disaster|election|files|fire|floods?|inquiry|killings?|murders?|mystery|nights?|rescue|saga|scandal|storms?|strikes?|tapes|tragedy|trial|vote|war|years?)$/iu;

/**
 * Whether `line` is a name with its article, in capitals or not, and neither a rubric nor what the report is about:
 * “THE SUNDAY REVIEW”, “L’Écho du Lac”. `told` is the share of its longer words that the report has.
 */
export function isNameOfPaper(line: string, told: number): boolean {
  if (told > MOST_TOLD || TOPIC.test(line)) return false;
  const words = isUpperCase(line) ? line.toLowerCase().replaceAll(/(?<=^|[\s-])\p{L}/gu, toUpper) : line;
  const whole = words
    .replace(/^L['’](?=\p{Lu})/u, "Le ")
    .replaceAll(/\s(?:Of|And|Du|Des|De|Am)\s/gu, toLower);
  return isNameWithArticle(whole) && !isSectionName(line.replace(/^the /i, ""));
}

const toUpper = (letter: string): string => letter.toUpperCase();
const toLower = (word: string): string => word.toLowerCase();

/** “Fenland Journal of Record”: capitals but for little words; no figures, no sentence. */
const PLAIN =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:of|and|the|&|de|del|du|des|der|am|van|delle|della) )?\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;

/**
 * The name without an article that opens `lines`, all that stands above a headline, but for its controls: “Medley”,
 * “Coast & Country Live”. Part of the page must stand below it, or it may be a kicker; and a place or a topic, unlike a
 * paper, is all told in the report.
 */
export function plainNameInHeader(
  lines: readonly string[],
  told: (name: string) => number,
): string | undefined {
  const at = lines.findIndex((line) => edgeFurnitureOf(line) === undefined && !isSectionName(line));
  const name = lines[at] ?? "";
  const words = countWords(name);
  const most = words >= 3 ? ALL_BUT_ONE : words === 2 ? MOST_TOLD : 0;
  return at < lines.length - 1 && PLAIN.test(name) && !TOPIC.test(name) && !isPost(name) && told(name) <= most
    ? name
    : undefined;
}

/** Of the “Port Ansel Advocate” a report has two words of three; its name has five at most. */
const ALL_BUT_ONE = 0.8;
