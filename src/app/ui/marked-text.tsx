import type { MouseEvent } from "react";

import { cutStretches } from "../../core/cut-stretches.ts";
import type { AlignmentKind, Span } from "../../core/model.ts";
import type { Place } from "../place.ts";
import { KIND_ORDER, KINDS } from "./kinds.ts";
import { PlaceLink } from "./place-link.tsx";

/** A stretch of text to be marked. */
export interface Highlight extends Span {
  readonly id: string;
  readonly kind: AlignmentKind;
  readonly common: boolean;
}

/** Words that date an event; they lead to it. */
export interface DateLink extends Span {
  readonly id: string;
  readonly to: Place;
  /** How the words were read. */
  readonly reading: string;
}

/** The passage a link points at has this id among the stretches. */
const TARGET = "target";

interface MarkedTextProps extends Span {
  readonly text: string;
  readonly highlights: readonly Highlight[];
  readonly dates: readonly DateLink[];
  /** Id of the highlight that is chosen. */
  readonly chosen?: string | undefined;
  /** The passage a link leads to. */
  readonly target?: Span | undefined;
}

/**
 * The text from `start` to `end`, cut at the edges of its highlights. The text under the element is `text` itself,
 * character for character, so `data-start` and an offset in it give a place in the article.
 */
export function MarkedText(props: MarkedTextProps) {
  const { text, start, end, highlights, dates, chosen, target } = props;
  const byId = new Map(highlights.map((highlight) => [highlight.id, highlight]));
  const marks = [...highlights, ...dates, ...(target ? [{ ...target, id: TARGET }] : [])];
  return (
    <span data-start={start}>
      {cutStretches({ start, end }, marks).map((stretch) => {
        const date = dates.find(({ id }) => stretch.ids.includes(id));
        const ids = stretch.ids.filter((id) => id === TARGET || byId.has(id));
        const words = date ? (
          <PlaceLink key={stretch.start} to={date.to} title={date.reading} className="date-link">
            {text.slice(stretch.start, stretch.end)}
          </PlaceLink>
        ) : (
          text.slice(stretch.start, stretch.end)
        );
        if (ids.length === 0) return words;
        const covering = ids.flatMap((id) => byId.get(id) ?? []);
        return (
          <mark
            key={stretch.start}
            className={lookOf(covering, chosen)}
            data-ids={ids.join(" ")}
            data-chosen={(chosen !== undefined && ids.includes(chosen)) || undefined}
            data-target={ids.includes(TARGET) || undefined}
          >
            {words}
          </mark>
        );
      })}
    </span>
  );
}

/** The chosen one's kind where several overlap, or else the closest. */
function lookOf(covering: readonly Highlight[], chosen: string | undefined): string {
  const own = covering.filter(({ id }) => id === chosen);
  const highlights = own.length > 0 ? own : covering;
  const real = highlights.filter(({ common }) => !common);
  const kind = KIND_ORDER.find((name) => real.some((highlight) => highlight.kind === name));
  if (kind !== undefined) return KINDS[kind].mark;
  return highlights.length > 0 ? "mark-common" : "mark-target";
}

/**
 * Answers a click on a text with what is marked there: the ids of its highlights. A click that ends a selection is
 * none.
 */
export const whenMarked =
  (choose: (ids: readonly string[], at: Element) => void) =>
  ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || window.getSelection()?.isCollapsed === false) return;
    const mark = target.closest<HTMLElement>("a, summary, mark[data-ids]");
    const ids = mark?.dataset["ids"]?.split(" ").filter((id) => id !== TARGET) ?? [];
    if (ids.length > 0) choose(ids, target);
  };
