/** The URL as state: what a reader sees can be sent. Pure; the history itself is wouter's. */

/** What is on screen, and where in it. Anchors and dates are as the URL has them: whoever uses them checks them. */
export type Place =
  | {
      readonly panel: "library";
      /** Absent: whichever suits the articles' dates. */
      readonly order?: ArticleOrder | undefined;
    }
  | {
      readonly panel: "reader";
      readonly slug: string;
      readonly at?: string | undefined;
      readonly quote?: string | undefined;
    }
  | {
      readonly panel: "compare";
      readonly left: string;
      readonly right: string;
      /** Anchor of the passage on the left, and of its partner on the right. */
      readonly at?: string | undefined;
      readonly to?: string | undefined;
      /** Articles in the panes after these two, where the screen is wide enough for them. */
      readonly beside?: readonly PanePlace[] | undefined;
      /** First words of the first passage named, for when it is gone. */
      readonly quote?: string | undefined;
      readonly show: Show;
    }
  | {
      readonly panel: "timeline";
      readonly event?: string | undefined;
      /** Slugs of the articles shown; none means all. */
      readonly sources: readonly string[];
      readonly from?: string | undefined;
      readonly to?: string | undefined;
      /** Words that the events shown have. */
      readonly words?: string | undefined;
      /** Absent: whichever suits the dates. */
      readonly spacing?: Spacing | undefined;
      /** Absent: all events together, in as many rows as they need. */
      readonly lanes?: Lanes | undefined;
    }
  | {
      readonly panel: "coverage";
      readonly view: CoverageView;
      /** Id of the claim that is open, or of the saying or conflict that is meant. */
      readonly item?: string | undefined;
      /** Slug of the article that the view is seen from. */
      readonly article?: string | undefined;
      /** Absent: what most articles say first. */
      readonly order?: ClaimOrder | undefined;
      /** The one kind of conflict or quotation that is shown. */
      readonly kind?: string | undefined;
      /** Words that the claims or quotations shown have. */
      readonly words?: string | undefined;
    }
  | {
      readonly panel: "search";
      /** What is looked for in the texts. */
      readonly words?: string | undefined;
    }
  | { readonly panel: "unknown"; readonly path: string };

/** Articles as they appeared, by their letters, or those first of which most stands in others. */
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];
export const ARTICLE_ORDERS = ["date", "letter", "shared"] as const;

export const COVERAGE_VIEWS = ["claims", "only", "pairs", "quotations", "conflicts"] as const;
export type CoverageView = (typeof COVERAGE_VIEWS)[number];

/** Claims in the order of the first article's text, or by the date of the event they report. */
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];
export const CLAIM_ORDERS = ["text", "date"] as const;

/** Days in proportion, or every date with the same room. */
export type Spacing = (typeof SPACINGS)[number];
const SPACINGS = ["proportion", "even"] as const;

/** A lane of the chart for each article. */
type Lanes = (typeof LANES)[number];
const LANES = ["articles"] as const;

/** An article in a pane, by its slug, and the anchor of a passage of it. */
export interface PanePlace {
  readonly slug: string;
  readonly at?: string | undefined;
}

/** What a comparison shows. */
export interface Show {
  readonly verbatim: boolean;
  readonly edited: boolean;
  readonly paraphrase: boolean;
  /** Phrases that most articles use. */
  readonly common: boolean;
  /** Least score, 0..1; absent for the usual one. */
  readonly closeness?: number | undefined;
  /** Fewest words of a passage. */
  readonly words?: number | undefined;
  /** What a passage must hold. */
  readonly holding?: readonly Holding[] | undefined;
  /** Slug of the article of which only what no other one on screen has stands out. */
  readonly only?: string | undefined;
}

export type Holding = (typeof HOLDINGS)[number];
export const HOLDINGS = ["quotes", "numbers"] as const;

export const SHOW_USUAL: Show = { verbatim: true, edited: true, paraphrase: true, common: false };

/** Longer values are no link of ours; they are ignored before anything looks into them. */
export const LONGEST = 200;

/** Panes beside the first two, and words that a passage can be asked to have. */
const MOST_BESIDE = 2;
const MOST_WORDS = 999;

/**
 * The place a path (below the site's base) and a query string name; the name of a page's file says nothing. Unknown
 * keys, repeated keys and malformed values are ignored; a path that is none of ours is `unknown`. Never throws.
 */
export function parsePlace(path: string, search: string): Place {
  const query = new URLSearchParams(search);
  const value = (key: string): string | undefined => {
    const text = query.get(key) ?? "";
    return text === "" || text.length > LONGEST ? undefined : text;
  };
  const parts = path
    .replace(/\/index\.html$/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  const [panel, first = "", second = ""] = parts;
  if (panel === undefined) return { panel: "library", order: oneOf(ARTICLE_ORDERS, value("by")) };
  if (panel === "a" && parts.length === 2) {
    return { panel: "reader", slug: first, at: value("at"), quote: value("q") };
  }
  if (panel === "compare" && parts.length === 3) {
    return {
      panel: "compare",
      left: first,
      right: second,
      at: value("at"),
      to: value("to"),
      beside: parseBeside(query.get("with") ?? ""),
      quote: value("q"),
      show: {
        ...parseKinds(value("show")),
        closeness: parseNumber(value("close"), 1, 2),
        words: parseNumber(value("words"), MOST_WORDS, 0),
        holding: someOf(HOLDINGS.filter((name) => value("has")?.split(",").includes(name))),
        only: value("only"),
      },
    };
  }
  if (panel === "timeline" && parts.length === 1) {
    const sources = (query.get("src") ?? "").split(",").filter((slug) => slug !== "");
    return {
      panel: "timeline",
      event: value("e"),
      sources: sources.slice(0, 1000),
      from: value("from"),
      to: value("to"),
      words: value("q"),
      spacing: oneOf(SPACINGS, value("space")),
      lanes: oneOf(LANES, value("lanes")),
    };
  }
  if (panel === "coverage" && parts.length <= 2) {
    // The view once stood in the query: links to it last.
    const view = oneOf(COVERAGE_VIEWS, first || value("view"));
    if (view === undefined && first !== "") return { panel: "unknown", path };
    return {
      panel: "coverage",
      view: view ?? "claims",
      item: value("item"),
      article: value("in"),
      order: oneOf(CLAIM_ORDERS, value("by")),
      kind: value("kind"),
      words: value("q"),
    };
  }
  if (panel === "search" && parts.length === 1) return { panel: "search", words: value("q") };
  return { panel: "unknown", path };
}

/** The address of `place`, below the site's base: `parsePlace` of it is `place`. */
export function formatPlace(place: Place): string {
  switch (place.panel) {
    case "library":
      return withQuery("/", [["by", place.order]]);
    case "reader":
      return withQuery(`/a/${encodeURIComponent(place.slug)}`, [
        ["at", place.at],
        ["q", place.quote],
      ]);
    case "compare":
      return withQuery(`/compare/${encodeURIComponent(place.left)}/${encodeURIComponent(place.right)}`, [
        ["at", place.at],
        ["to", place.to],
        ["with", place.beside?.map(({ slug, at }) => (at === undefined ? slug : `${slug}/${at}`)).join(",")],
        ["q", place.quote],
        ["show", formatKinds(place.show)],
        ["close", place.show.closeness?.toFixed(2)],
        ["words", place.show.words?.toFixed(0)],
        ["has", place.show.holding?.join(",")],
        ["only", place.show.only],
      ]);
    case "timeline":
      return withQuery("/timeline", [
        ["e", place.event],
        ["src", place.sources.join(",") || undefined],
        ["from", place.from],
        ["to", place.to],
        ["q", place.words],
        ["space", place.spacing],
        ["lanes", place.lanes],
      ]);
    case "coverage":
      return withQuery(place.view === "claims" ? "/coverage" : `/coverage/${place.view}`, [
        ["item", place.item],
        ["in", place.article],
        ["by", place.order],
        ["kind", place.kind],
        ["q", place.words],
      ]);
    case "search":
      return withQuery("/search", [["q", place.words]]);
    case "unknown":
      return place.path;
    default:
      return place satisfies never;
  }
}

const KINDS = ["verbatim", "edited", "paraphrase", "common"] as const;

function parseKinds(kinds: string | undefined): Pick<Show, (typeof KINDS)[number]> {
  const named = kinds?.split(",");
  const has = (kind: (typeof KINDS)[number]): boolean => named?.includes(kind) ?? SHOW_USUAL[kind];
  return {
    verbatim: has("verbatim"),
    edited: has("edited"),
    paraphrase: has("paraphrase"),
    common: has("common"),
  };
}

function formatKinds(show: Show): string | undefined {
  const usual = KINDS.every((kind) => show[kind] === SHOW_USUAL[kind]);
  // “none” is no kind, so it parses as nothing shown.
  return usual ? undefined : KINDS.filter((kind) => show[kind]).join(",") || "none";
}

/** From `slug,slug/anchor`. */
function parseBeside(list: string): readonly PanePlace[] | undefined {
  const panes = list.split(",").flatMap((pane): readonly PanePlace[] => {
    const [slug = "", at] = pane.split("/");
    return slug === "" || pane.length > LONGEST ? [] : [{ slug, at: at || undefined }];
  });
  return someOf(panes.slice(0, MOST_BESIDE));
}

const someOf = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);

const oneOf = <Name extends string>(names: readonly Name[], name: string | undefined): Name | undefined =>
  names.find((known) => known === name);

/** A number from 0 to `most`, of so many `digits` behind the point. */
function parseNumber(text: string | undefined, most: number, digits: number): number | undefined {
  const number = Number(Number(text).toFixed(digits));
  return text !== undefined && number >= 0 && number <= most ? number : undefined;
}

function withQuery(path: string, pairs: readonly (readonly [string, string | undefined])[]): string {
  const query = pairs
    .filter((pair): pair is readonly [string, string] => pair[1] !== undefined && pair[1] !== "")
    .map(
      ([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/")}`,
    );
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
