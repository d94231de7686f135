import type { Block } from "../../model.ts";
import { slice } from "../../span.ts";
import type { Judged } from "../judge/judge-pieces.ts";
import { cleanText } from "../lines/split-lines.ts";
import { isDesk, isPersonName, readByline, withoutPost } from "../metadata/read-byline.ts";
import { isAgency } from "../metadata/source-names.ts";

/**
 * Who signs the article: a person before those whom its last line calls reporters, and these before a desk or “admin”;
 * an agency is its source and not its author.
 */
export function findAuthor(
  text: string,
  judged: readonly Judged[],
  blocks: readonly Block[],
  language: string,
): string | undefined {
  const bylines = blocks
    .filter(({ kind }) => kind === "byline")
    .map((block) => cleanText(slice(text, block)));
  const notes = blocks.filter(({ kind }) => kind === "note").map((block) => cleanText(slice(text, block)));
  const names = [
    ...judged.map(({ metadata }) => metadata?.author),
    ...bylines
      .map((line) => readByline(line, language) ?? (isDesk(line) ? line : withoutPost(line)))
      .filter((name) => isPersonName(name) || isDesk(name)),
  ].filter((name): name is string => name !== undefined && !isAgency(name));
  return (
    names.find(isPersonName) ??
    names.find((name) => !isDesk(name)) ??
    reportersIn(notes) ??
    reporterInBrackets(text, blocks) ??
    personOfBio(notes) ??
    names[0]
  );
}

/** “Ann Lee is a columnist”, “Ann Lee covers the north for The Valley Post” */
const BIO =
  /^\W{0,3}(?<name>\p{Lu}[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){1,3}),? (?:is|covers|writes|reports)\s/u;

/** Whom a note at the end presents: the author, where no byline names one. */
const personOfBio = (notes: readonly string[]): string | undefined =>
  notes.map((note) => BIO.exec(note)?.groups?.["name"] ?? "").find(isPersonName);

/** “本报讯（记者 王海、李木）”, and the same behind the last sentence. */
const BRACKETED =
  /[（(][^()（）]{0,10}?(?:记者|記者)[\s:：]*(?<names>\p{Script=Han}{2,4}(?:[\s、]+(?!通)\p{Script=Han}{2,4}){0,3})(?=[\s)）])/u;

/** The reporters in brackets in the dateline, or else at the end of the report. */
function reporterInBrackets(text: string, blocks: readonly Block[]): string | undefined {
  const datelines = blocks.filter(({ kind }) => kind === "dateline").map((block) => slice(text, block));
  const last = blocks.findLast(({ kind }) => kind === "paragraph");
  return [...datelines, last ? slice(text, last).slice(-LONGEST_SIGNATURE) : ""]
    .map((place) => BRACKETED.exec(place)?.groups?.["names"]?.replaceAll(/[\s、]+/g, "、"))
    .find((names) => names !== undefined);
}

/** In units. */
const LONGEST_SIGNATURE = 40;

/** “(Reporting by Ann Lee in Bonn and Tom Hall; editing by Jo Farrow)” */
const REPORTING = /^\W*reporting by (?<names>[^;.()]{4,100})/iu;

/** Those whom the first note about the report's makers names. */
function reportersIn(notes: readonly string[]): string | undefined {
  const line = notes
    .map((note) => REPORTING.exec(note)?.groups?.["names"])
    .find((found) => found !== undefined);
  const names =
    line
      ?.split(/,\s*(?:and\s+)?|\s+and\s+/)
      .map(withoutPost)
      .filter(isPersonName) ?? [];
  const [last] = names.slice(-1);
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last ?? ""}` : last;
}
