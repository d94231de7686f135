/**
 * The nouns. Each has its one home here; everything is JSON-safe (no `Map`, `Date` or class), because the model is
 * also the wire format.
 *
 * One coordinate system: a position is a UTF-16 unit of `Article.text`, which is the seed's own text, whole.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The seed's file name without its ending: the identity of an article for as long as its file keeps its name. */
export type ArticleId = Branded<"ArticleId">;

/**
 * A date in EDTF, level 1 (ISO 8601-2): `2021-08`, `198X`, `1996/2001`, `2021-08/..`, `2001~`. Made by `parseEdtf` and
 * `formatDay`.
 */
export type Edtf = Branded<"Edtf">;

/** The name of a passage in a link; grammar in `selector/anchor.ts`, the only maker. */
export type Anchor = Branded<"Anchor">;

/** A raw file, decoded: `name` is its file name, `source` its text without a byte-order mark. */
export interface Seed {
  readonly name: string;
  readonly source: string;
  /** What a saved web page says of itself outside its text. */
  readonly imprint?: Imprint;
}

/** Who published a page, who wrote it and when, as its head states them. */
export interface Imprint {
  readonly site?: string;
  readonly author?: string;
  readonly published?: Edtf;
}

/** Half-open `[start, end)`, in UTF-16 units of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one article. */
export interface Passage extends Span {
  readonly article: ArticleId;
}

export type FurnitureReason =
  | "advert"
  | "clock"
  | "comment form"
  | "contact"
  | "navigation"
  | "promotion"
  | "repeated title"
  | "sharing"
  | "stray"
  | "tags";

/**
 * A stretch of an article with its part in it. Blocks are in order and do not overlap; every character outside
 * them is white space. An article has one `title` at most; where it is printed again is furniture.
 */
export type Block = Span &
  (
    | { readonly kind: "title" | "heading" | "paragraph" | "dateline" | "byline" | "note" }
    | { readonly kind: "furniture"; readonly reason: FurnitureReason }
  );

/**
 * Whether a block is read: a title, a heading or a paragraph, and not what was set aside or says who wrote it and when.
 */
export const isRead = ({ kind }: Pick<Block, "kind">): boolean =>
  kind === "title" || kind === "heading" || kind === "paragraph";

/** When an article was published; `span` is where that stands, absent when `inferred` from the other articles. */
export interface Published {
  readonly value: Edtf;
  readonly how: "stated" | "inferred";
  readonly span?: Span;
}

/** One report of the event; in textual scholarship, a witness. */
export interface Article {
  readonly id: ArticleId;
  /** Its name in URLs: unique, and the same when another article is added. */
  readonly slug: string;
  /** Absent when the file gives none. */
  readonly title?: string;
  /** What to call it: the title, or the opening words of the text when there is none. */
  readonly label: string;
  readonly source?: string;
  readonly author?: string;
  readonly published?: Published;
  /** BCP 47: `en`, `ar`, `zh`; `und` when nothing could be told. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Sentences of the reading blocks (titles, headings, paragraphs), in order; none crosses a block's edge. */
  readonly sentences: readonly Span[];
}

export type AlignmentKind = "verbatim" | "edited" | "paraphrase";

/**
 * A stretch that the two sides of an alignment share or differ in, as in TEI and CollateX. An `addition` stands
 * only on the right (its `left` is empty, at the place), an `omission` only on the left.
 */
export interface Reading {
  readonly kind: "agreement" | "variant" | "addition" | "omission";
  readonly left: Span;
  readonly right: Span;
}

/** Why an alignment is believed. */
export interface Evidence {
  /** Longest run of equal words. */
  readonly run: number;
  /** Words in common, in order. */
  readonly words: number;
  /** Names, numbers, dates and quoted words that both sides have, as the left writes them. */
  readonly carriers: readonly string[];
}

/** Two passages that say the same thing. */
export interface Alignment {
  readonly left: Passage;
  readonly right: Passage;
  readonly kind: AlignmentKind;
  /** 0..1: of alignments scored .8, about four in five are right. */
  readonly score: number;
  /** True for a phrase that most articles use: set apart, not shown as overlap by default. */
  readonly common: boolean;
  readonly readings: readonly Reading[];
  readonly evidence: Evidence;
}

/** What a date was read against. */
export interface Reference {
  readonly value: Edtf;
  /** The article's publication, the passage's own narrative, or another expression of the sentence. */
  readonly from: "publication" | "narrative" | "sentence";
  /** Where the reference stands in the same article, when it stands there. */
  readonly span?: Span;
}

/** How a time expression got its value. */
interface Resolution {
  /** For the reader: “the last Thursday up to publication on 8 November 2019”. */
  readonly rule: string;
  readonly reference?: Reference;
}

/** An expression of time, as TIMEX3 (ISO-TimeML) has it. */
export interface TimeExpression extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `2025-07-03`, `2025-W27`, `198`, `P2Y`, `PRESENT_REF`. */
  readonly value: string;
  /** Absent when the expression names no place on the calendar. */
  readonly edtf?: Edtf;
  readonly approximate: boolean;
  /** Why it is not plotted although it has a place on the calendar. */
  readonly doubt?: "negated" | "hypothetical" | "garbled";
  readonly resolution: Resolution;
}

/** An article's words for an event. */
export interface Mention extends Passage {
  /** The clause itself. */
  readonly text: string;
  /** The expression that dates it; absent where the words give no date. */
  readonly date?: Span & { readonly text: string; readonly value: string; readonly rule: string };
}

/** Something that happened, as one or more articles report it. */
export interface TimelineEvent {
  /** Stable while its date and label are: `2021-08-taliban-seized-power`. */
  readonly id: string;
  /** The finest date its mentions agree on. */
  readonly when: Edtf;
  /** A clause cut from the clearest mention. */
  readonly label: string;
  readonly mentions: readonly Mention[];
  /** Dates of mentions that do not fit `when`. */
  readonly conflicts: readonly Disagreement[];
}

/** A date that some mentions give and that cannot be squared with the event's. */
export interface Disagreement {
  readonly value: Edtf;
  readonly mentions: readonly Passage[];
}

/** Something about a seed that its owner should know. `line` counts from 1. */
export interface Problem {
  /** The file's name; “.” for the folder itself. */
  readonly seed: string;
  readonly line: number;
  readonly severity: "error" | "warning";
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** One side of a conflict: the passage, its words, and the value it gives (a number, a date, a speaker). */
export interface ConflictSide extends Passage {
  readonly text: string;
  readonly value: string;
  /** The same for sides that agree in other words: “14”, “Fourteen”. Absent where only equal words agree. */
  readonly reading?: string;
}

/** What two or more passages about the same thing give differently. Shown with all its sides, never as a verdict. */
export interface Conflict {
  readonly kind: "number" | "date" | "name" | "place" | "quotation" | "attribution" | "stance" | "fact";
  /** What the sides speak about, in words of theirs. */
  readonly about: string;
  /** Why it was reported, as a clause: “same nouns, other number”. */
  readonly why: string;
  readonly sides: readonly ConflictSide[];
}
