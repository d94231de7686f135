import type { Conflict } from "../../model.ts";
import { areDisjoint, namesIn, sharedStems, type Statements } from "../statements/read-statements.ts";
import { contrastFacts } from "./contrast-facts.ts";
import { readCauses, type Cause } from "./read-causes.ts";

/** Share of the lesser effect's words that the other has too. */
const SAME = 0.5;

/** Causes that different articles give to one thing, and that have no word in common. */
export const findCauseConflicts = (statements: Statements): readonly Conflict[] =>
  contrastFacts(statements.all.flatMap(readCauses), {
    areOfOne: (a, b) =>
      sharedStems(a.effect, b.effect).length > 0 &&
      statements.similarity(a.effect, b.effect) >= SAME &&
      !areDisjoint(namesIn(a.effect, a.statement), namesIn(b.effect, b.statement)),
    agree: (a: Cause, b: Cause) => sharedStems(a.causing, b.causing).length > 0,
    why: "the same effect, another cause",
  });
