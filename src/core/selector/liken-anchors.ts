import { findAgreements } from "../text/find-agreements.ts";
import { parseAnchor } from "./anchor.ts";

/**
 * How much two anchors say the same, 0..1: the share of their initials, those of the context included, that both have in
 * this order (Dice). 1 for one anchor twice, 0 where one of them is none. Where its passage was edited by a few words, an
 * anchor keeps most; those of two passages seldom have half.
 */
export function likenAnchors(one: string, other: string): number {
  const [a, b] = [initialsOf(one), initialsOf(other)];
  if (a === undefined || b === undefined) return 0;
  const common = findAgreements(a, b).reduce((sum, { length }) => sum + length, 0);
  return (2 * common) / (a.length + b.length);
}

function initialsOf(anchor: string): Int32Array | undefined {
  const fields = parseAnchor(anchor);
  if (!fields) return undefined;
  const { before, head, tail = "", after } = fields;
  return Int32Array.from(before + head + tail + after, (letter) => letter.charCodeAt(0));
}
