import type { MarkedConflict } from "../../core/wire/assets.ts";

/** How a reader calls what one conflict is about. */
export const CONFLICT_NAMES = {
  number: "Number",
  date: "Date",
  name: "Name",
  place: "Place",
  quotation: "Quotation",
  attribution: "Who said it",
  stance: "Stance",
  fact: "Fact",
} as const satisfies Record<MarkedConflict["kind"], string>;

/** How a reader calls all conflicts of a kind. */
export const CONFLICT_KINDS = {
  number: "Numbers",
  date: "Dates",
  name: "Names",
  place: "Places",
  quotation: "Quotations",
  attribution: "Who said it",
  stance: "Stances",
  fact: "Facts",
} as const satisfies Record<MarkedConflict["kind"], string>;

/** Names a conflict in links: the same while its sides' words are. Two sentences may differ in several things. */
export const conflictId = ({ kind, sides }: Pick<MarkedConflict, "kind" | "sides">): string =>
  [kind, ...sides.slice(0, 2).map(({ anchor }) => anchor), sides[0]?.value.slice(0, 40)].join(" ");
