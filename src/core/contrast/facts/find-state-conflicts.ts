import type { Conflict } from "../../model.ts";
import { areDisjoint, namesIn, sharedStems, type Statements } from "../statements/read-statements.ts";
import { contrastFacts } from "./contrast-facts.ts";
import { readStates, type State } from "./read-states.ts";

/** Share of the longer name of the thing that is in the shorter: the north gate is not the gate of the yard. */
const SAME = 0.5;

/** States of one thing that different articles give and that exclude each other: “stayed open”, “was closed”. */
export const findStateConflicts = (statements: Statements): readonly Conflict[] =>
  contrastFacts(statements.all.flatMap(readStates), {
    areOfOne: (a: State, b: State) =>
      a.pair === b.pair &&
      sharedStems(a.thing, b.thing).length > 0 &&
      (a.thing.has(b.head) || b.thing.has(a.head)) &&
      statements.coverage(a.thing, b.thing) >= SAME &&
      !areDisjoint(namesIn(a.thing, a.statement), namesIn(b.thing, b.statement)),
    agree: (a, b) => a.side === b.side,
    why: "the same thing, in another state",
  });
