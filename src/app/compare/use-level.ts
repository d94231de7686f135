import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";

type Side = "left" | "right";

/** How far from the top a passage comes to stand, as a share of the pane, when no pointer chose it. */
const REST = 0.28;

/** Whether the panes are level at a passage and scroll together. */
export interface Level {
  readonly together: boolean;
  readonly release: () => void;
  /** Says where, from the pane's top in pixels, the passage that is chosen next shall stand. */
  readonly keepAt: (top: number) => void;
}

/**
 * Brings the passages marked `data-chosen` or `data-target` level whenever `passage` changes, then keeps them level:
 * the pane under the pointer, finger or keyboard leads and the other follows, until released. The height at which
 * they stand slides, so that both ends of both texts can be reached.
 */
export function useLevel(
  left: RefObject<HTMLElement | null>,
  right: RefObject<HTMLElement | null>,
  passage: string | undefined,
): Level {
  const [released, setReleased] = useState<string>();
  const wanted = useRef<number>(undefined);
  const offset = useRef<number>(undefined);
  const leader = useRef<Side>(undefined);
  const together = passage !== undefined && released !== passage;

  const bringLevel = useEffectEvent((smooth: boolean) => {
    const behavior = smooth ? "smooth" : "instant";
    const [a, b] = [placeOf(left.current), placeOf(right.current)];
    const rest = (left.current ?? right.current)?.clientHeight ?? 0;
    const top = Math.min(wanted.current ?? rest * REST, a ?? Infinity, b ?? Infinity);
    wanted.current = undefined;
    leader.current = undefined;
    offset.current = a === undefined || b === undefined ? undefined : b - a;
    if (a !== undefined) left.current?.scrollTo({ top: a - top, behavior });
    if (b !== undefined) right.current?.scrollTo({ top: b - top, behavior });
  });
  const arrived = useRef(false);
  useEffect(() => {
    if (passage === undefined) return;
    bringLevel(arrived.current);
    arrived.current = true;
  }, [passage]);

  const follow = useEffectEvent((side: Side) => {
    if (!together || offset.current === undefined || leader.current !== side) return;
    const [from, to] = side === "left" ? [left.current, right.current] : [right.current, left.current];
    if (from && to) to.scrollTop = from.scrollTop + (side === "left" ? offset.current : -offset.current);
  });
  useEffect(() => {
    const undo = new AbortController();
    const options = { passive: true, signal: undo.signal };
    const sides = { left: left.current, right: right.current };
    for (const side of ["left", "right"] as const) {
      const lead = (): void => {
        leader.current = side;
      };
      for (const type of BY_HAND) sides[side]?.addEventListener(type, lead, options);
      sides[side]?.addEventListener("scroll", () => follow(side), options);
    }
    return () => undo.abort();
  }, [left, right]);

  return {
    together,
    release: () => setReleased(passage),
    keepAt: (top) => {
      wanted.current = top;
    },
  };
}

/** Where the passage begins within the pane's text, in pixels. */
function placeOf(pane: HTMLElement | null): number | undefined {
  const mark = pane?.querySelector("[data-chosen], [data-target]");
  if (!pane || pane.hidden || !mark) return undefined;
  return mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
}

/** Only the pane that a hand last touched leads: a scroll that no hand began, such as ours, leads nobody. */
const BY_HAND = ["wheel", "touchmove", "pointerdown", "keydown"] as const;
