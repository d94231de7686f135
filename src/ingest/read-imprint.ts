import type { DefaultTreeAdapterTypes as Tree } from "parse5";

import { parseEdtf } from "../core/edtf.ts";
import type { Imprint } from "../core/model.ts";
import { elementsOf } from "./page-elements.ts";

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

/** What `page` states of itself in its `meta` elements; `undefined` where it states nothing. */
export function readImprint(page: Tree.Document): Imprint | undefined {
  const metas = new Map<string, string>();
  for (const { tagName, attrs } of elementsOf(page)) {
    if (tagName !== "meta") continue;
    const valueOf = (wanted: string): string => attrs.find(({ name }) => name === wanted)?.value.trim() ?? "";
    const name = (valueOf("property") || valueOf("name") || valueOf("itemprop")).toLowerCase();
    const content = valueOf("content").replaceAll(/\s+/g, " ");
    if (content !== "" && content.length <= LONGEST && !metas.has(name)) metas.set(name, content);
  }
  const stated = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const [site, author] = [stated(SITE), stated(AUTHOR)];
  const published = parseEdtf(/^\d{4}-\d\d-\d\d/.exec(stated(PUBLISHED) ?? "")?.[0] ?? "");
  if (site === undefined && author === undefined && published === undefined) return undefined;
  return { ...(site && { site }), ...(author && { author }), ...(published && { published }) };
}

/** A name or a date is shorter; a site that writes its slogan here has no name there. */
const LONGEST = 80;
