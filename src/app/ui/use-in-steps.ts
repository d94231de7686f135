import { startTransition, useEffect, useState } from "react";

import { useArriving } from "./arriving.tsx";

/** So many items fill any screen, and a slow processor draws them in less than the 50 ms in which it must answer. */
const STEP = 40;

/**
 * The first of `items`, soon more of them, in the end all: a long list is drawn step by step, and the browser answers
 * in between. `least` of them are there from the beginning, so that the one that a link names is.
 */
export function useInSteps<Item>(items: readonly Item[], least = 0): readonly Item[] {
  const arriving = useArriving();
  const [drawn, setDrawn] = useState(STEP);
  const isWhole = drawn >= items.length;
  useEffect(() => {
    if (arriving || isWhole) return undefined;
    const next = setTimeout(() => startTransition(() => setDrawn(drawn + STEP)));
    return () => clearTimeout(next);
  }, [arriving, isWhole, drawn]);
  return isWhole ? items : items.slice(0, Math.max(drawn, least));
}
