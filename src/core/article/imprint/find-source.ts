import { type Block, isRead } from "../../model.ts";
import { slice } from "../../span.ts";
import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import { isSectionName } from "../furniture/section-names.ts";
import type { Judged } from "../judge/judge-pieces.ts";
import { shareTold } from "../judge/running-text.ts";
import { findDateline } from "../metadata/find-dateline.ts";
import { readMailField } from "../metadata/mail-header.ts";
import { nameInHeader, plainNameInHeader } from "../metadata/masthead-name.ts";
import { mastheadSite } from "../metadata/masthead.ts";
import { inSmallLetters, isRunTogether, nameOfDomain } from "../metadata/printed-name.ts";
import { siteSuffix } from "../metadata/read-headline.ts";
import {
  agencyBehind,
  copyrightHolder,
  domainIn,
  firstPrinter,
  fullName,
  headerSite,
  officeHolder,
  siteIn,
} from "../metadata/source-lines.ts";
import { agencyName, creditedSource } from "../metadata/source-names.ts";
import { lettersIn, spellsOut } from "../metadata/unknown-agency.ts";
import { paperInVoice } from "./own-voice.ts";

/**
 * Who published the article: the site's name in the header or at the headline's end, else a credit, else the name with
 * its article above the headline, else the agency of the dateline or behind the last sentence, else who printed it
 * first, holds the copyright or has its office in the footer, else the paper that the report calls its own, else an address of the site, by its name
 * where the text has it. A name that might as well be anything else gives none. `file` is the file's name.
 */
export function findSource(
  text: string,
  judged: readonly Judged[],
  blocks: readonly Block[],
  file: string,
): string | undefined {
  // The header may stand between two printings of the title.
  const titleAt = judged.findLastIndex(({ verdict }) => verdict.kind === "title");
  const below = judged.slice(titleAt + 1);
  const of = (kind: Block["kind"]): readonly string[] =>
    judged.filter(({ verdict }) => verdict.kind === kind).map(({ piece }) => piece.text);
  const header = judged
    .slice(0, Math.max(titleAt, 0))
    .filter(({ verdict }) => verdict.kind !== "title")
    .map(({ piece }) => piece.text);
  const apart = judged.filter(({ verdict }) => !isRead(verdict)).map(({ piece }) => piece.text);
  const datelines = blocks.filter(({ kind }) => kind === "dateline").map((block) => slice(text, block));
  const paragraphs = of("paragraph");
  const domain = firstOf(apart.filter((line) => readMailField(line)?.part !== "address").map(domainIn));
  const labels = [file, domain?.split(".")[0] ?? "", ...header];
  const voice = paperInVoice(paragraphs, (name) => labels.some((label) => isRunTogether(name, label)));
  const running = paragraphs.join(" ").toLowerCase().replaceAll(ADDRESSED, " ");
  const told = (name: string): number =>
    voice?.toLowerCase() === name.toLowerCase() ? 0 : shareTold(name, running);
  const plain = plainNameInHeader(header, told);
  const sites = header.flatMap((line) => headerSite(line) ?? []);
  // A page on which others' reports are printed names their paper below its own name.
  const site = sites.find((name) => !AGGREGATOR.test(name)) ?? sites[0];
  const signers = new Set([...of("byline"), ...judged.map(({ metadata }) => metadata?.author ?? "")]);
  const found = firstOf([
    // “Journal” and “Topics Companies Data Magazine” below the name of a paper are its menu.
    site && plain && !header.slice(0, header.indexOf(plain)).includes(site) && !isWholeName(site)
      ? plain
      : site,
    ...of("title").map(siteSuffix),
    ...judged.map(({ metadata }) => metadata?.source),
    ...of("byline").map(creditedSource),
    ...of("byline").map(siteIn),
    ...below.slice(0, NEAR).map(siteOfSection),
    nameInHeader({
      lines: header.filter((line) => edgeFurnitureOf(line)?.reason !== "navigation" || isSectionName(line)),
      headline: judged[titleAt]?.piece.text ?? "",
      signed: isSigned(below),
      told,
    }),
    // A word after it, for a dateline is one only where text follows.
    ...datelines.map((dateline) => findDateline(`${dateline} A`)?.agency),
    judged[0]?.metadata?.date && lettersIn(judged[0].piece.text),
    agencyBehind(paragraphs.at(-1) ?? ""),
    ...apart.map(firstPrinter),
    ...apart.map(officeHolder),
    // “© 2026 Ann Lee”, who signs it, and has a newsletter.
    ...apart.map(copyrightHolder).filter((name) => !signers.has(name ?? "")),
    voice && (fullName(voice, header[0] ?? "") ?? voice),
    ...judged.map(({ metadata }) => agencyName(metadata?.author ?? "")),
    domain && (nameOfDomain(domain, text) ?? domain),
    plain,
  ]);
  // “BBC News, Saltmere” below “BBC”.
  const whole = of("byline")
    .map(siteIn)
    .find((name) => found && name?.startsWith(`${found} `));
  if (whole !== undefined) return whole;
  // “(NPA)” in the dateline of “By Ann Lee, Northern Press Agency”.
  return (
    found &&
    (of("byline")
      .map(siteIn)
      .find((name) => name && spellsOut(name, found)) ??
      inSmallLetters(found, text))
  );
}

const firstOf = (claims: readonly (string | undefined)[]): string | undefined =>
  claims.find((claim) => claim !== undefined);

const AGGREGATOR =
  /^(?:yahoo|msn|aol|google|apple|microsoft|bing|flipboard|newsbreak|smartnews)(?:!|\s|\.|$)/iu;

/** Lines below the headline among which “Valley Ledger | US News” may stand. */
const NEAR = 3;

const siteOfSection = ({ piece, verdict }: Judged): string | undefined =>
  verdict.kind === "furniture" ? mastheadSite(piece.text) : undefined;

/** Whether `name` is more than a menu's item, a numbered page or a menu. */
const isWholeName = (name: string): boolean => {
  const words = name.split(" ").length;
  return words > 1 && words < LONGEST_MENU && !/\s\d+$/.test(name);
};

const LONGEST_MENU = 5;

const isSigned = (below: readonly Judged[]): boolean =>
  below.some(({ metadata }) => metadata?.date !== undefined) &&
  below.some(({ verdict }) => verdict.kind === "byline");

/** A paper’s handle and its readers’ letters are not what its report speaks of; bounded, for a word may be a file long. */
const ADDRESSED = /(?<!\S)\S{0,80}@\S+|https?:\S+/g;
