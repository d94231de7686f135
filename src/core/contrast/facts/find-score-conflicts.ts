import type { Conflict } from "../../model.ts";
import { sharedStems, type Statements } from "../statements/read-statements.ts";
import { contrastFacts } from "./contrast-facts.ts";
import { readScores } from "./read-scores.ts";

/** Names in common from which two sentences are of one match: one team plays many. */
const SAME = 2;

/** Scores that different articles give of one match, at one stage of it: of the two teams that both sentences name. */
export const findScoreConflicts = ({ all }: Statements): readonly Conflict[] =>
  contrastFacts(all.flatMap(readScores), {
    areOfOne: (a, b) => a.stage === b.stage && sharedStems(a.names, b.names).length >= SAME,
    agree: (a, b) => a.more === b.more && a.less === b.less,
    why: "the same match, another score",
  });
