import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";

import { howToScroll } from "../ui/how-to-scroll.ts";
import { paneOf, panesIn } from "./panes-in.ts";

/** How far from the top a passage comes to stand, as a share of the pane, when no pointer chose it. */
const REST = 0.28;

/** Whether the panes are level at a passage and scroll together. */
export interface Level {
  readonly together: boolean;
  readonly release: () => void;
  /** Brings the panes level again, and together. */
  readonly join: () => void;
  /** Says where, from the pane's top in pixels, the passage that is chosen next shall stand. */
  readonly keepAt: (top: number) => void;
}

/**
 * Brings the passages marked `data-chosen` or `data-target` in the panes of `texts` level whenever `passage` changes,
 * then keeps them level: the pane under the pointer, finger or keyboard leads and the others follow, until released.
 * The height at which they stand slides, so that both ends of all texts can be reached.
 */
export function useLevel(texts: RefObject<HTMLElement | null>, passage: string | undefined): Level {
  const [released, setReleased] = useState<string>();
  const wanted = useRef<number>(undefined);
  /** Where the passage stands in each pane's text. */
  const places = useRef<readonly (number | undefined)[]>([]);
  /** Index of the pane that a hand moves. */
  const leader = useRef<number>(undefined);
  const together = passage !== undefined && released !== passage;

  const bringLevel = useEffectEvent((behavior: ScrollBehavior) => {
    const panes = panesIn(texts.current);
    const found = panes.map(placeOf);
    const rest = wanted.current ?? REST * Math.max(...panes.map(({ clientHeight }) => clientHeight));
    const top = Math.min(rest, ...found.filter((place) => place !== undefined));
    wanted.current = undefined;
    leader.current = undefined;
    places.current = found;
    for (const [index, place] of found.entries()) {
      if (place !== undefined) panes[index]?.scrollTo({ top: place - top, behavior });
    }
  });
  const arrived = useRef(false);
  useEffect(() => {
    if (passage === undefined) return;
    bringLevel(arrived.current ? howToScroll() : "instant");
    arrived.current = true;
  }, [passage]);

  const lead = useEffectEvent((event: Event) => {
    const index = paneOf(panesIn(texts.current), event.target);
    leader.current = index ?? leader.current;
  });
  const follow = useEffectEvent((event: Event) => {
    const panes = panesIn(texts.current);
    const led = leader.current;
    if (!together || led === undefined) return;
    const [from, place] = [panes[led], places.current[led]];
    if (place === undefined || from === undefined || event.target !== from) return;
    for (const [index, other] of places.current.entries()) {
      const pane = panes[index];
      if (pane && pane !== from && other !== undefined) pane.scrollTop = from.scrollTop + other - place;
    }
  });
  useEffect(() => {
    const undo = new AbortController();
    // Scrolling does not bubble; on its way down it passes here.
    const options = { passive: true, capture: true, signal: undo.signal };
    for (const type of BY_HAND) texts.current?.addEventListener(type, (event) => lead(event), options);
    texts.current?.addEventListener("scroll", (event) => follow(event), options);
    return () => undo.abort();
  }, [texts]);

  return {
    together,
    release: () => setReleased(passage),
    join: () => {
      setReleased(undefined);
      bringLevel(howToScroll());
    },
    keepAt: (top) => {
      wanted.current = top;
    },
  };
}

/** Where the passage begins within the pane's text, in pixels. */
function placeOf(pane: HTMLElement): number | undefined {
  const mark = pane.querySelector("[data-chosen], [data-target]");
  if (pane.hidden || !mark) return undefined;
  return mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
}

/** Only the pane that a hand last touched leads: a scroll that no hand began, such as ours, leads nobody. */
const BY_HAND = ["wheel", "touchmove", "pointerdown", "keydown"] as const;
