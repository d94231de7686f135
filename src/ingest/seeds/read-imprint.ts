import type { DefaultTreeAdapterTypes as Tree } from "parse5";

import { parseEdtf } from "../../core/edtf.ts";
import type { Edtf, Imprint } from "../../core/model.ts";
import { elementsOf } from "./page-elements.ts";
import { readStructuredData } from "./read-structured-data.ts";

/** Names under which pages state each, in small letters, the surest first (Open Graph, Dublin Core, Parse.ly). */
const SITE = ["og:site_name", "application-name"];
const AUTHOR = ["author", "article:author", "dc.creator", "parsely-author"];
const PUBLISHED = [
  "article:published_time",
  "datepublished",
  "dc.date.issued",
  "parsely-pub-date",
  "pubdate",
];

/**
 * What `page` states of itself in its `meta` elements, its title, whose site is `titled`, and its JSON-LD; `undefined`
 * where it states nothing.
 */
export function readImprint(page: Tree.Document, titled: string | undefined): Imprint | undefined {
  const elements = elementsOf(page);
  const data = readStructuredData(elements);
  const metas = new Map<string, string>();
  for (const { tagName, attrs } of elements) {
    if (tagName !== "meta") continue;
    const valueOf = (wanted: string): string => attrs.find(({ name }) => name === wanted)?.value.trim() ?? "";
    const name = (valueOf("property") || valueOf("name") || valueOf("itemprop")).toLowerCase();
    const content = valueOf("content").replaceAll(/\s+/g, " ");
    if (content !== "" && content.length <= LONGEST && !metas.has(name)) metas.set(name, content);
  }
  const stated = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  // The publisher of JSON-LD may be the firm that owns the paper.
  const site = stated(SITE) ?? titled ?? shortOf(data?.site);
  // There `author` is as often the site itself, or an address.
  const author = shortOf(data && namesOf(data.authors)) ?? stated(AUTHOR);
  const published = dayOf(data?.published) ?? dayOf(stated(PUBLISHED));
  if (site === undefined && author === undefined && published === undefined) return undefined;
  return { ...(site && { site }), ...(author && { author }), ...(published && { published }) };
}

/** “Ann Lee, Tom Hall and Jo Farrow” */
function namesOf(names: readonly string[]): string | undefined {
  const last = names.at(-1);
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last ?? ""}` : last;
}

const dayOf = (time: string | undefined): Edtf | undefined =>
  parseEdtf(/^\d{4}-\d\d-\d\d/.exec(time ?? "")?.[0] ?? "");

const shortOf = (text: string | undefined): string | undefined =>
  text !== undefined && text.length <= LONGEST ? text : undefined;

/** A name or a date is shorter; a site that writes its slogan here has no name there. */
const LONGEST = 80;
