import type { Block } from "../../model.ts";
import { slice } from "../../span.ts";
import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import type { Judged } from "../judge/judge-pieces.ts";
import { mastheadSite } from "../judge/masthead.ts";
import { findDateline } from "./find-dateline.ts";
import { readMailField } from "./mail-header.ts";
import { isNameWithArticle, paperIn } from "./paper-names.ts";
import { siteSuffix } from "./read-headline.ts";
import { agencyName, creditedSource, isSiteName } from "./source-names.ts";

/**
 * Who published the article: the site's name in the header or at the headline's end, else a credit, else the agency of
 * the dateline, else the holder of the copyright, else the domain of an address of the site. Never from running text.
 */
export function findSource(
  text: string,
  judged: readonly Judged[],
  blocks: readonly Block[],
): string | undefined {
  // The header may stand between two printings of the title.
  const titleAt = judged.findLastIndex(({ verdict }) => verdict.kind === "title");
  const of = (kind: Block["kind"]): readonly string[] =>
    judged.filter(({ verdict }) => verdict.kind === kind).map(({ piece }) => piece.text);
  const header = judged
    .slice(0, Math.max(titleAt, 0))
    .filter(({ verdict }) => verdict.kind !== "title")
    .map(({ piece }) => piece.text);
  const apart = judged.filter(({ verdict }) => !READING.has(verdict.kind)).map(({ piece }) => piece.text);
  const datelines = blocks.filter(({ kind }) => kind === "dateline").map((block) => slice(text, block));
  const claims: readonly (string | undefined)[] = [
    ...header.map(headerSite),
    ...of("title").map(siteSuffix),
    ...judged.map(({ metadata }) => metadata?.source),
    ...of("byline").map(creditedSource),
    ...of("byline").map(siteIn),
    // A word after it, for a dateline is one only where text follows.
    ...datelines.map((dateline) => findDateline(`${dateline} A`)?.agency),
    ...apart.map((line) => /^\W*published in (?:the )?(\p{Lu}[\p{L} ]{2,40}),/iu.exec(line)?.[1]),
    ...apart.map(copyrightHolder),
    ...judged.map(({ metadata }) => agencyName(metadata?.author ?? "")),
    ...apart.filter((line) => readMailField(line)?.part !== "address").map(domainIn),
  ];
  return claims.find((claim) => claim !== undefined);
}

/** “The Valley Post” or “The Valley Post | Local”; neither a menu such as “World News” nor a mail's header names one. */
const headerSite = (line: string): string | undefined => {
  if (edgeFurnitureOf(line) !== undefined || readMailField(line) !== undefined) return undefined;
  return isSiteName(line) ? line : mastheadSite(line);
};

/** “BBC News, Rome”, “By Valley Post Staff”, “The Harbinger”, “By Ann Lee, Valley Press Agency” */
function siteIn(line: string): string | undefined {
  const name = line
    .replace(/^by:?\s+/i, "")
    .replace(/(?:,|\s(?:staff|reporters?|correspondents?|desk)\b).*$/i, "");
  const alone = isSiteName(name) || isNameWithArticle(name);
  return alone && !/['’]s$/.test(name) ? name : paperIn(line);
}

const READING: ReadonlySet<Block["kind"]> = new Set(["title", "heading", "paragraph"]);

const HOLDER =
  /(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by )?(\p{Lu}[\p{L}\p{N}'’&. -]{2,40}?)(?:[.,|]|\s[-–—]|\s\d{4}|\sall rights|$)/iu;

function copyrightHolder(line: string): string | undefined {
  const holder = HOLDER.exec(line)?.[1]?.trim();
  return holder === undefined || /^(?:all rights|the author)/i.test(holder) ? undefined : holder;
}

const DOMAIN = /(?:@|https?:\/\/)(?:www\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,12})/iu;
/** Where anybody has an address, and what any page links to. */
const ANYBODYS =
  /(?:^|\.)(?:gmail|googlemail|yahoo|hotmail|outlook|live|aol|icloud|proton(?:mail)?|gmx|web|mail|yandex|qq|163|facebook|fb|twitter|x|t|youtube|youtu|instagram|linkedin|whatsapp|wa|telegram|bit|tiktok|google|apple)\.[a-z.]{2,6}$/;

function domainIn(line: string): string | undefined {
  const domain = DOMAIN.exec(line)?.[1]?.toLowerCase();
  return domain === undefined || ANYBODYS.test(domain) ? undefined : domain;
}
