import type { Conflict } from "../../model.ts";
import { areDisjoint, namesIn, sharedStems, type Statements } from "../statements/read-statements.ts";
import { contrastFacts } from "./contrast-facts.ts";
import { type Agent, readAgents } from "./read-agents.ts";

/** Share of the words for what was done that the longer has in common with the shorter. */
const SAME = 0.5;

/** People to whom different articles give one deed that one does: who planned it, drove it, scored the winner. */
export const findAgentConflicts = ({ all, coverage }: Statements): readonly Conflict[] =>
  contrastFacts(all.flatMap(readAgents), {
    areOfOne: (a: Agent, b: Agent) =>
      a.deed === b.deed &&
      sharedStems(a.object, b.object).length > 0 &&
      coverage(a.object, b.object) >= SAME &&
      !areDisjoint(namesIn(a.object, a.statement), namesIn(b.object, b.statement)),
    agree: (a, b) => Array.from(a.name).some((word) => b.name.has(word)),
    why: "the same deed, by somebody else",
  });
