import { isSectionName } from "../furniture/section-names.ts";
import { countWords, endsSentence } from "../lines/wording.ts";
import { isNameWithArticle } from "./paper-names.ts";
import { isSiteName } from "./source-names.ts";

/** Signs that part the items of a menu; a stroke only with spaces, for “and/or” is one word. */
const PARTED = /\s*[|•·›»→‣]\s*|\s+[/>–—]\s+/u;

/** “Home”, “World News”, “Arts & Culture”; a longer item is a headline. */
const LONGEST_ITEM = 3;
const LEAST_ITEMS = 3;

const partsOf = (line: string): readonly string[] => line.split(PARTED).filter((part) => part.trim() !== "");

/** Whether `line` is three or more short names with signs between: “Home | News | Sport”. Figures are a table's. */
export function isMenuRow(line: string): boolean {
  const items = partsOf(line);
  return (
    items.length >= LEAST_ITEMS &&
    !/\p{N}/u.test(line) &&
    items.every((item) => countWords(item) <= LONGEST_ITEM && /\p{L}/u.test(item) && !endsSentence(item))
  );
}

/** Whether one item of the menu `line` is a section that most sites have. */
export const namesSection = (line: string): boolean => partsOf(line).some(isSectionName);

/** A site's name and the few words that it says of itself: “Valley Radio - Local News, Great Music”. */
export function siteWithMotto(line: string): { readonly site: string; readonly motto: string } | undefined {
  const [site = "", motto = "", ...more] = line.split(/\s[–—-]\s|:\s(?=\p{Ll})/u);
  const isTitled = motto !== "" && more.length === 0 && countWords(motto) <= LONGEST_MOTTO;
  return isTitled && isSiteName(site) && !isSectionName(site) ? { site, motto } : undefined;
}

const LONGEST_MOTTO = 8;

/** Words that a paper begins with where it speaks of itself, and what it was founded in. */
const OF_ITSELF =
  /^(?:your|our|serving|bringing|telling|proudly|independent|trusted|the (?:voice|paper|newspaper) of|est(?:ablished|d)?|founded|ihre?|votre|tu|su)(?!\p{L})/iu;
const FOUNDED =
  /(?<!\p{L})(?:since|est(?:ablished|d)?\.?|founded|seit|depuis|desde)(?: in)? 1[5-9]\d\d\.?$/iu;

/** Whether `line` is what a paper says below its name: “Your town, your paper since 1864”. “Worst floods since 1953” is a headline. */
export const namesFounding = (line: string): boolean => OF_ITSELF.test(line) && FOUNDED.test(line);

/** Where a capital follows a small letter. */
const GLUED = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** The site in a line of two parts that names it and its section: “Valley Ledger | US News”, “The Valley LedgerUK news”. */
export function mastheadSite(line: string): string | undefined {
  const glued = [...line.matchAll(GLUED)]
    .map(({ index }) => [line.slice(0, index), line.slice(index)] as const)
    .find(([site, section]) => isSectionName(section) && (isSiteName(site) || isNameWithArticle(site)));
  if (glued !== undefined) return glued[0];
  const parts = partsOf(line);
  const sites = parts.filter((part) => isSiteName(part));
  const known = parts.every((part) => isSectionName(part) || isSiteName(part));
  return parts.length === 2 && known ? (sites.find((site) => !isSectionName(site)) ?? sites[0]) : undefined;
}
