import { useSuspenseQuery } from "@tanstack/react-query";

import type { findReworded } from "../../core/selector/find-reworded.ts";
import type { Resolved } from "./find-passage.ts";

/** Makes the finder for a link that carries these words. */
type FindReworded = typeof findReworded;

/**
 * What finds passages that were rewritten, once one of `found` is not as it was: few links need it, so it is loaded
 * then. Without a connection the service worker has it; it is absent only where it could not be had at all.
 */
export function useRewritten(found: readonly (Resolved | undefined)[]): FindReworded | undefined {
  const isNeeded = found.some((passage) => passage !== undefined && passage.state !== "exact");
  const { data } = useSuspenseQuery({
    queryKey: ["rewritten", isNeeded],
    queryFn: loadRewritten,
    ...(!isNeeded && { initialData: {} }),
    staleTime: "static",
    networkMode: "always",
  });
  return data.findReworded;
}

/** What finds passages that were rewritten; nothing where the file could not be had. */
export const loadRewritten = (): Promise<{ readonly findReworded?: FindReworded }> =>
  import("../../core/selector/find-reworded.ts").catch(() => ({}));
