import type { CoverageView, Place } from "../place.ts";

export type CoveragePlace = Extract<Place, { panel: "coverage" }>;

/** Another view, from the same article. */
export const viewPlace = ({ article }: CoveragePlace, view: CoverageView): CoveragePlace => ({
  panel: "coverage",
  view,
  article,
});
