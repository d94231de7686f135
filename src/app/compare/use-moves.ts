import type { RefObject } from "react";

import { useKeys } from "../ui/use-keys.ts";
import { useGo } from "../ui/use-place.ts";
import { nextOf } from "./choose-passages.ts";
import {
  type ComparePlace,
  panesOf,
  placeAtNone,
  placeAtShared,
  placeAtSpan,
  placeSwapped,
} from "./compare-places.ts";
import type { Compared } from "./compared.ts";
import { findStop } from "./find-stop.ts";
import { paneOf, panesIn } from "./panes-in.ts";
import { useFollow } from "./use-follow.ts";
import type { Front } from "./use-front.ts";
import type { Level } from "./use-level.ts";
import { useSwipe } from "./use-swipe.ts";

/** What a reader can do in a comparison, by button, key or finger. */
interface Moves {
  /** To the next passage or the one before. */
  readonly step: (by: 1 | -1) => void;
  /** To one of the passages under a click. */
  readonly choose: (ids: readonly string[], mark: Element) => void;
  /** To the other side. */
  readonly turn: () => void;
  readonly swap: () => void;
  /** Leaves the passage; absent when none is chosen. */
  readonly release: (() => void) | undefined;
}

/**
 * The moves through `comparison`, which is at `place` in the panes of `texts`; keys and swipes act at once. `passage`
 * names what is chosen.
 */
export function useMoves(
  texts: RefObject<HTMLElement | null>,
  place: ComparePlace,
  comparison: Compared,
  { front, setFront }: Front,
  level: Level,
  passage: string | undefined,
): Moves {
  const go = useGo();
  const { witnesses, shown, chosen, own } = comparison;
  const step = (by: 1 | -1): void => {
    const stop = findStop(comparison, by);
    if (stop === undefined) return;
    if ("shared" in stop) go(placeAtShared(place, stop.shared, witnesses));
    else if (own) {
      setFront(own.pane);
      go(placeAtSpan(place, own.pane, own.witness, stop.sentence));
    }
  };
  const choose = (ids: readonly string[], mark: Element): void => {
    const id = nextOf(ids, chosen?.id);
    const found = shown.find((candidate) => candidate.id === id);
    const pane = mark.closest("[data-pane]");
    if (!found || !pane || found === chosen) return;
    level.keepAt(mark.getBoundingClientRect().top - pane.getBoundingClientRect().top);
    go(placeAtShared(place, found, witnesses));
  };
  const turn = (): void => {
    const panes = panesIn(texts.current);
    if (front !== undefined) setFront(1 - front);
    else {
      const at = paneOf(panes, document.activeElement);
      enter(at === undefined ? 0 : (at + 1) % panes.length);
    }
  };
  const swap = (): void => go(placeSwapped(place), "replace");
  const isChosen = panesOf(place).some(({ at }) => at !== undefined);
  const release = isChosen ? () => go(placeAtNone(place)) : undefined;
  const { follow, enter } = useFollow(texts, passage);
  /** The move by key, with the focus. */
  const led = (move: () => void) => (): void => {
    follow();
    move();
  };
  useKeys({
    n: led(() => step(1)),
    p: led(() => step(-1)),
    o: turn,
    s: led(swap),
    Escape: release && led(release),
  });
  useSwipe(texts, front === undefined ? undefined : (by) => setFront(Math.max(0, Math.min(1, front + by))));
  return { step, choose, turn, swap, release };
}
