import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

import type { MarkedEvent } from "../../core/wire/assets.ts";

interface ChartKeys {
  readonly area: RefObject<HTMLElement | null>;
  readonly events: readonly MarkedEvent[];
  readonly chosen: string | undefined;
  /** Id of the event where Tab stops. */
  readonly reached: string | undefined;
  readonly onChoose: (event: string | undefined, how?: "replace") => void;
  readonly onZoom: (by: 1 | -1) => void;
}

interface Steering {
  readonly onKeyDown: (key: KeyboardEvent) => void;
  /** Says that the focus shall be on this event once it is chosen. */
  readonly steer: (event: string) => void;
}

/**
 * Arrows along, Home and End choose an event, `+` and `-` zoom; the focus stays with the tab stop of the marks. Arrow
 * down leads to the nearest count of what does not fit, arrow up back.
 */
export function useChartKeys({ area, events, chosen, reached, onChoose, onZoom }: ChartKeys): Steering {
  // A key may choose an event that is not drawn yet, and take away the mark that had the focus.
  const steered = useRef<{ readonly to: string | undefined }>(undefined);
  useEffect(() => {
    if (steered.current === undefined || steered.current.to !== chosen) return;
    const stop = stopIn(area.current);
    if (chosen !== undefined && stop?.dataset["chosen"] === undefined) return;
    steered.current = undefined;
    const { activeElement } = document;
    if (activeElement === document.body || area.current?.contains(activeElement)) stop?.focus();
  });
  const onKeyDown = (key: KeyboardEvent): void => {
    if (key.ctrlKey || key.metaKey || key.altKey || key.defaultPrevented) return;
    // What lies open on top has the keys.
    if (document.querySelector(":popover-open")) return;
    if (key.key === "ArrowDown" || key.key === "ArrowUp") {
      const to = key.key === "ArrowDown" ? nearestCrowd(area.current) : stopIn(area.current);
      to?.focus();
      key.preventDefault();
      return;
    }
    // Keys may come faster than the chart is drawn: each goes on from where the one before it went.
    const from = steered.current?.to ?? chosen ?? reached;
    const at = events.findIndex(({ id }) => id === from);
    const to: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(at + 1, events.length - 1),
      ArrowLeft: Math.max(at - 1, 0),
      Home: 0,
      End: events.length - 1,
    };
    const next = events[to[key.key] ?? -1];
    if (next) onChoose(next.id, "replace");
    else if (key.key === "+" || key.key === "=") onZoom(1);
    else if (key.key === "-") onZoom(-1);
    else if (key.key !== "Escape") return;
    steered.current = { to: next?.id ?? (key.key === "Escape" ? undefined : chosen) };
    // Escape goes on to the panel, which closes the event.
    if (key.key !== "Escape") key.preventDefault();
  };
  return {
    onKeyDown,
    steer: (event) => {
      steered.current = { to: event };
    },
  };
}

const stopIn = (area: HTMLElement | null): HTMLElement | undefined =>
  area?.querySelector<HTMLElement>("[tabindex='0']") ?? undefined;

/** The count that is nearest to what has the focus. */
function nearestCrowd(area: HTMLElement | null): HTMLElement | undefined {
  const here = leftOf(document.activeElement);
  return Array.from(area?.querySelectorAll<HTMLElement>(".chart-crowd") ?? []).toSorted(
    (a, b) => Math.abs(leftOf(a) - here) - Math.abs(leftOf(b) - here),
  )[0];
}

const leftOf = (element: Element | null): number => element?.getBoundingClientRect().left ?? 0;
