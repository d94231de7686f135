import type { Anchor, Span } from "../../core/model.ts";
import type { Show } from "../place.ts";
import type { Resolved } from "../ui/find-passage.ts";
import type { Highlight } from "../ui/marked-text.tsx";
import type { KindCounts } from "./choose-passages.ts";
import type { PairConflict } from "./conflicts-between.ts";
import type { Shared, Witness } from "./shared-passages.ts";

/** What a comparison's parts draw: what its articles share, what of it is shown, and what is chosen. */
export interface Compared {
  /** The articles on screen, by pane, as all lists below that have an item for each. */
  readonly witnesses: readonly Witness[];
  /** What the reader looks at. */
  readonly show: Show;
  /** What became of the passages that the link names. */
  readonly resolved: readonly (Resolved | undefined)[];
  /** Where they are, of those that are still there. */
  readonly targets: readonly (Exclude<Resolved, { readonly state: "gone" }> | undefined)[];
  /** Whether two panes stand at a passage: they are brought level. */
  readonly isLevel: boolean;
  /** All passages in common, whatever is asked for; in reading order. */
  readonly all: readonly Shared[];
  /** How many of each kind there are for what else the reader asks for. */
  readonly counts: KindCounts;
  /** Those of `all` that are marked and listed; the chosen one always is. */
  readonly shown: readonly Shared[];
  /** What of `shown` is marked. */
  readonly highlights: readonly (readonly Highlight[])[];
  readonly chosen: Shared | undefined;
  /** Where other panes have the words of the chosen passage, too; empty when none is chosen. */
  readonly company: readonly (Span | undefined)[];
  /** What stands out, where the reader asks for what only one article has. */
  readonly own: OwnPane | undefined;
  /** The one of them that the link leads to. */
  readonly sentence: OwnSentence | undefined;
  /** What the articles report differently. */
  readonly conflicts: readonly PairConflict[];
  /** The conflicts whose sentences the link names: in these two they may differ in several things. */
  readonly meant: readonly PairConflict[];
  /** Where the values of the conflicts stand. */
  readonly values: readonly (readonly Span[])[];
}

/** One article, of which what no other one on screen has stands out. */
interface OwnPane {
  readonly pane: number;
  readonly witness: Witness;
  /** Those of the length and content that the reader asks for. */
  readonly sentences: readonly OwnSentence[];
  /** How many sentences the article has that say something. */
  readonly all: number;
}

/** A sentence that no other article on screen has. */
export interface OwnSentence extends Span {
  readonly anchor: Anchor;
}
