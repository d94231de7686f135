import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

/** What the JSON-LD of a page says of its article, as it stands there. */
export interface StructuredData {
  /** The publisher's name. */
  readonly site?: string;
  /** Persons alone. */
  readonly authors: readonly string[];
  readonly published?: string;
}

type Thing = Readonly<Record<string, unknown>>;

/**
 * What the `script` elements of type `application/ld+json` among `elements` say of the first article that they describe;
 * `undefined` where they describe none, or are no JSON.
 *
 * Schema.org, `Article`; https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function readStructuredData(elements: readonly Tree.Element[]): StructuredData | undefined {
  const things = elements.filter(isJsonLd).flatMap(thingsIn);
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (article === undefined) return undefined;
  // “{"@id": "#desk"}” stands for the thing that has this `@id`.
  const whole = (thing: Thing): Thing => ({
    ...things.find((other) => other["@id"] !== undefined && other["@id"] === thing["@id"]),
    ...thing,
  });
  const site = listOf(article["publisher"]).map(whole).map(nameOf).find(isWritten);
  const authors = listOf(article["author"])
    .map(whole)
    .filter((thing) => typesOf(thing).every((type) => type === "Person"))
    .map(nameOf)
    .filter(isWritten);
  const published = article["datePublished"];
  return { authors, ...(site && { site }), ...(typeof published === "string" && { published }) };
}

/** `NewsArticle`, `OpinionNewsArticle`, `BlogPosting`, `LiveBlogPosting` and the like. */
const ARTICLE = /(?:Article|BlogPosting)$/;

const isJsonLd = ({ tagName, attrs }: Tree.Element): boolean =>
  tagName === "script" &&
  attrs.some(({ name, value }) => name === "type" && value.trim().toLowerCase() === "application/ld+json");

/** The things that `script` lists, in its graph or by itself, and what a page is about. */
function thingsIn(script: Tree.Element): readonly Thing[] {
  const source = script.childNodes.map((node) => (tree.isTextNode(node) ? node.value : "")).join("");
  const listed = listOf(parse(source)).flatMap((thing) => [thing, ...listOf(thing["@graph"])]);
  return listed.flatMap((thing) => [thing, ...listOf(thing["mainEntity"])]);
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** `value`, one thing or several, as things; a name alone is a thing that has it. */
function listOf(value: unknown): readonly Thing[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => {
    if (typeof each === "string") return [{ name: each }];
    return isThing(each) ? [each] : [];
  });
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const typesOf = (thing: Thing): readonly string[] =>
  [thing["@type"]].flat().filter((type): type is string => typeof type === "string");

const nameOf = ({ name }: Thing): string | undefined =>
  typeof name === "string" ? name.replaceAll(/\s+/g, " ").trim() : undefined;

const isWritten = (name: string | undefined): name is string => name !== undefined && name !== "";
