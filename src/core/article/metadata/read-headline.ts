import { countWords } from "../lines/wording.ts";
import { headlineLabel } from "./mail-header.ts";
import { isSiteName } from "./source-names.ts";

/** A headline without its mark-up, its label and the site's name at its end. */
export const titleText = (text: string): string => readHeadline(text).words;

/** The site's name at the end of a headline. */
export const siteSuffix = (text: string): string | undefined => readHeadline(text).site;

function readHeadline(text: string): { readonly words: string; readonly site?: string } {
  const whole = text
    .slice(headlineLabel(text))
    .replace(/^(?:#{1,6}\s+|\*\*)/, "")
    .replace(/\*\*$/, "")
    .trim();
  const words = whole.replace(SECTION_LABEL, (label: string, name: string, rest: string) =>
    isSiteName(rest) || countWords(rest) < LEAST_LABELLED * countWords(name) ? label : rest,
  );
  const [suffix, site = ""] = SITE_SUFFIX.exec(words) ?? [];
  if (suffix === undefined || !(suffix.includes("|") || isSiteName(site))) return { words };
  return { words: words.slice(0, -suffix.length).trim(), site: site.trim() };
}

/** “Opinion | The dam that nobody wanted”: a label of one or two words, and twice as many behind it. */
const SECTION_LABEL = /^([\p{L}\p{M}&'’]{2,15}(?: [\p{L}\p{M}&'’]{1,15})?)\s+\|\s+(.+)$/u;
const LEAST_LABELLED = 2;

/** “ | The Valley Post”, “ - BBC News”. */
const SITE_SUFFIX = /\s+[|–—-]\s+([^|–—]{2,40})$/u;
