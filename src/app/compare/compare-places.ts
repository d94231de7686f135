import type { Anchor, Span } from "../../core/model.ts";
import { quotePassage } from "../../core/selector/quote-passage.ts";
import { slice } from "../../core/span.ts";
import type { PanePlace, Place } from "../place.ts";
import type { PairConflict } from "./conflicts-between.ts";
import { anchorsOf, type Shared, type Witness, wordsIn } from "./shared-passages.ts";

export type ComparePlace = Extract<Place, { panel: "compare" }>;

/** The articles that a comparison names, in the order of its panes, each with the anchor of its passage. */
export const panesOf = ({ left, right, at, to, beside = [] }: ComparePlace): readonly PanePlace[] => [
  { slug: left, at },
  { slug: right, at: to },
  ...beside,
];

/** The comparison of the articles in `panes`, at their passages; `quote` is what the first of them says. */
export function placeOfPanes(place: ComparePlace, panes: readonly PanePlace[], quote?: string): ComparePlace {
  const [left, right, ...beside] = panes;
  return {
    panel: "compare",
    left: left?.slug ?? place.left,
    right: right?.slug ?? place.right,
    at: left?.at,
    to: right?.at,
    ...(beside.length > 0 && { beside }),
    quote,
    show: place.show,
  };
}

/** The same articles at the passages of `anchors`, by pane; `quote` is what the first of them says. */
export const placeAt = (
  place: ComparePlace,
  anchors: readonly (string | undefined)[],
  quote: string,
): ComparePlace =>
  placeOfPanes(
    place,
    panesOf(place).map(({ slug }, pane) => ({ slug, at: anchors[pane] })),
    quote,
  );

/** The same articles at a passage that two of the `witnesses` share. */
export const placeAtShared = (
  place: ComparePlace,
  shared: Shared,
  witnesses: readonly Witness[],
): ComparePlace =>
  placeAt(place, anchorsOf(shared, witnesses.length), quotePassage(wordsIn(shared, shared.from, witnesses)));

/** The same articles at a stretch of the one in `pane`. */
export const placeAtSpan = (
  place: ComparePlace,
  pane: number,
  { article }: Witness,
  span: Span & { readonly anchor: Anchor },
): ComparePlace =>
  placeAt(
    place,
    panesOf(place).map((_, index) => (index === pane ? span.anchor : undefined)),
    quotePassage(slice(article.text, span)),
  );

/** The same articles with no passage chosen. */
export const placeAtNone = (place: ComparePlace): ComparePlace =>
  placeOfPanes(
    place,
    panesOf(place).map(({ slug }) => ({ slug })),
  );

/** The same comparison with its first two articles exchanged, at the same passages. */
export function placeSwapped(place: ComparePlace): ComparePlace {
  const [left, right, ...beside] = panesOf(place);
  return left && right ? placeOfPanes(place, [right, left, ...beside]) : place;
}

/** The comparison with the article `slug` in `pane`; the one that stood there goes where `slug` came from. */
export function placePicked(place: ComparePlace, pane: number, slug: string): ComparePlace {
  const panes = panesOf(place);
  const before = panes[pane];
  const from = panes.findIndex((other) => other.slug === slug);
  const isOwn = panes[0]?.slug === panes[1]?.slug;
  if (from < 0 || before === undefined || isOwn) {
    return placeAtNone(placeOfPanes(place, panes.toSpliced(pane, 1, { slug })));
  }
  return placeOfPanes(place, panes.with(pane, panes[from] ?? before).with(from, before));
}

/** The comparison without the article in `pane`. */
export const placeWithout = (place: ComparePlace, pane: number): ComparePlace =>
  placeOfPanes(place, panesOf(place).toSpliced(pane, 1));

/** The same articles at the sentences that conflict. */
export const placeAtConflict = (place: ComparePlace, { sides }: PairConflict): ComparePlace =>
  placeAt(
    place,
    sides.map((side) => side?.anchor),
    quotePassage(sides.find((side) => side !== undefined)?.text ?? ""),
  );
