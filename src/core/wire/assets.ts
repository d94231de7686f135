/**
 * What the app fetches: one `CorpusAsset`, one `ArticleAsset` for each article (on the way a `PackedArticle`) and, for
 * what asks for them, the `CoverageAsset` and the `TextsAsset`. A comparison loads the corpus and the articles on
 * screen, each with its alignments with every partner, seen from its own side; only where they have no passage in common
 * does it ask for the coverage.
 */

import type { SayingWitness, SayingWording } from "../contrast/quotations/find-sayings.ts";
import type { Speaker } from "../contrast/speakers/name-speaker.ts";
import type { ClaimSentence } from "../coverage/find-claims.ts";
import type { Gaps } from "../coverage/find-gaps.ts";
import type {
  Alignment,
  AlignmentKind,
  Anchor,
  Article,
  ArticleId,
  Conflict,
  ConflictSide,
  Evidence,
  Mention,
  Passage,
  Problem,
  Published,
  Reading,
  Span,
  TimeExpression,
  TimelineEvent,
} from "../model.ts";

/** An article as the library lists it. */
export interface ArticleCard {
  readonly id: ArticleId;
  readonly slug: string;
  /** The letter that stands for the witness, as in an apparatus: A, B, … Z, AA. */
  readonly siglum: string;
  readonly label: string;
  /** False when the label had to be made from the opening words. */
  readonly titled: boolean;
  readonly source?: string;
  readonly author?: string;
  readonly published?: Published;
  readonly language: string;
  /** Words of the reading blocks. */
  readonly words: number;
  /** The first sentence of the body; empty when there is none. */
  readonly opening: string;
  /** Share of the words that some other article has too, 0..1. */
  readonly shared: number;
  /** Expressions of time read in it; none also where its language has no table. */
  readonly dates: number;
  /** Where its `ArticleAsset` is, below the site's base. */
  readonly asset: string;
}

/** How much two articles have in common; not symmetric, so both shares. Common phrases do not count. */
export interface PairSummary {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly passages: Readonly<Record<AlignmentKind, number>>;
  /** Share of a's words that stand in b, and of b's in a, 0..1. */
  readonly aInB: number;
  readonly bInA: number;
}

/** A clause with the link that leads to it. */
export type MarkedMention = Mention & { readonly anchor: Anchor };

export type MarkedEvent = Omit<TimelineEvent, "mentions"> & { readonly mentions: readonly MarkedMention[] };

export type MarkedConflict = Omit<Conflict, "sides"> & {
  readonly sides: readonly (ConflictSide & { readonly anchor: Anchor })[];
};

export interface CorpusAsset {
  readonly cards: readonly ArticleCard[];
  /** Only pairs with something in common. */
  readonly pairs: readonly PairSummary[];
  readonly events: readonly MarkedEvent[];
  readonly conflicts: readonly MarkedConflict[];
  /** Where the `CoverageAsset` and the `TextsAsset` are, below the site's base. */
  readonly coverage: string;
  readonly texts: string;
  readonly problems: readonly Problem[];
}

/** An alignment seen from one of its articles: the span itself is here, `there` is in `partner`. */
export interface Mark extends Span, Pick<Alignment, "kind" | "score" | "common"> {
  /** The same in both articles; unique among the marks of each. No white space. */
  readonly id: string;
  readonly anchor: Anchor;
  readonly partner: ArticleId;
  readonly there: Span;
  readonly thereAnchor: Anchor;
  /** `left` is here, `right` is there. */
  readonly readings: readonly Reading[];
  readonly evidence: Evidence;
}

export interface ArticleAsset {
  readonly article: Article;
  /** By position here. */
  readonly marks: readonly Mark[];
  readonly times: readonly TimeExpression[];
}

/** A sentence with its words and the link that leads to it. */
export interface QuotedSentence extends Passage {
  readonly text: string;
  readonly anchor: Anchor;
}

/** A claim with its sentences' words. */
export interface QuotedClaim {
  /** Names the claim in links: the anchor of its clearest words. */
  readonly id: Anchor;
  readonly sentences: readonly (QuotedSentence & Pick<ClaimSentence, "part">)[];
  readonly clearest: number;
  /** Id of the event that it reports. */
  readonly event?: string;
  /** The nearest sentence of each article that has something that may be the same. */
  readonly unsure: readonly QuotedSentence[];
}

/** What an article has by itself, in its words, and the indexes of the claims that it lacks. */
export type QuotedGaps = Omit<Gaps, "onlyHere"> & { readonly onlyHere: readonly QuotedSentence[] };

/** What somebody said, in the wordings that articles quote, each with the links that lead to them. */
export interface MarkedSaying {
  readonly speaker?: Speaker;
  readonly wordings: readonly (Omit<SayingWording, "witnesses"> & {
    readonly witnesses: readonly (Omit<SayingWitness, keyof Span> & { readonly anchor: Anchor })[];
  })[];
}

/** All articles without their marks, for searching: hundreds of them are a request, and a fraction of the marked ones. */
export interface TextsAsset {
  readonly articles: readonly Article[];
}

export interface CoverageAsset {
  readonly claims: readonly QuotedClaim[];
  readonly sayings: readonly MarkedSaying[];
  readonly gaps: readonly QuotedGaps[];
}
