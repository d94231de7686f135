import { memo } from "react";

import { cutStretches } from "../../core/cut-stretches.ts";
import type { AlignmentKind, Span } from "../../core/model.ts";
import { KIND_ORDER, KINDS } from "./kinds.ts";

/** A stretch of text to be marked. */
export interface Highlight extends Span {
  readonly id: string;
  readonly kind: AlignmentKind;
  readonly common: boolean;
}

/** The passage a link points at has this id among the stretches. */
const TARGET = "target";

interface MarkedTextProps extends Span {
  readonly text: string;
  readonly highlights: readonly Highlight[];
  /** Id of the highlight that is chosen. */
  readonly chosen?: string | undefined;
  /** The passage a link leads to. */
  readonly target?: Span | undefined;
}

/**
 * The text from `start` to `end`, cut at the edges of its highlights. The text under the element is `text` itself,
 * character for character, so `data-start` and an offset in it give a place in the article.
 */
export const MarkedText = memo(function MarkedText({
  text,
  start,
  end,
  highlights,
  chosen,
  target,
}: MarkedTextProps) {
  const byId = new Map(highlights.map((highlight) => [highlight.id, highlight]));
  const marks = target ? [...highlights, { ...target, id: TARGET }] : highlights;
  return (
    <span data-start={start}>
      {cutStretches({ start, end }, marks).map((stretch) => {
        const words = text.slice(stretch.start, stretch.end);
        if (stretch.ids.length === 0) return words;
        const covering = stretch.ids.flatMap((id) => byId.get(id) ?? []);
        return (
          <mark
            key={stretch.start}
            className={lookOf(covering)}
            data-ids={stretch.ids.join(" ")}
            data-chosen={(chosen !== undefined && stretch.ids.includes(chosen)) || undefined}
            data-target={stretch.ids.includes(TARGET) || undefined}
          >
            {words}
          </mark>
        );
      })}
    </span>
  );
});

/** The closest kind wins where several overlap. */
function lookOf(highlights: readonly Highlight[]): string {
  const real = highlights.filter(({ common }) => !common);
  const kind = KIND_ORDER.find((name) => real.some((highlight) => highlight.kind === name));
  if (kind !== undefined) return KINDS[kind].mark;
  return highlights.length > 0 ? "mark-common" : "mark-target";
}

/** Ids of the highlights under `node`, outermost article first; none when it stands in no mark. */
export function idsAt(node: EventTarget | null): readonly string[] {
  const mark = node instanceof Element ? node.closest<HTMLElement>("mark[data-ids]") : null;
  return mark?.dataset["ids"]?.split(" ").filter((id) => id !== TARGET) ?? [];
}
