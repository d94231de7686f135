import { useSuspenseQuery } from "@tanstack/react-query";

import type { FindRewritten } from "../../core/selector/resolve-anchor.ts";
import type { Resolved } from "./find-passage.ts";

/**
 * What finds passages that were rewritten, once one of `found` is not as it was: few links need it, so it is loaded
 * then. Without a connection the service worker has it; it is absent only where it could not be had at all.
 */
export function useRewritten(found: readonly (Resolved | undefined)[]): FindRewritten | undefined {
  const isNeeded = found.some((passage) => passage !== undefined && passage.state !== "exact");
  const { data } = useSuspenseQuery({
    queryKey: ["rewritten", isNeeded],
    queryFn: loadRewritten,
    ...(!isNeeded && { initialData: {} }),
    staleTime: "static",
    networkMode: "always",
  });
  return data.findRewritten;
}

/** What finds passages that were rewritten; nothing where the file could not be had. */
export const loadRewritten = (): Promise<{ readonly findRewritten?: FindRewritten }> =>
  import("../../core/selector/find-rewritten.ts").catch(() => ({}));
