import type { MarkedEvent } from "../../core/assets.ts";

/** Which ends of an event's bar are open or approximate. */
export function fadesOf({ when }: MarkedEvent): "start" | "end" | "both" | undefined {
  if (/[~?%]/.test(when)) return "both";
  if (when.startsWith("../")) return "start";
  return when.endsWith("/..") ? "end" : undefined;
}
