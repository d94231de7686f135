import type { Conflict } from "../../model.ts";
import type { StatementPair } from "../statements/pair-statements.ts";
import type { Statements } from "../statements/read-statements.ts";
import { findAgentConflicts } from "./find-agent-conflicts.ts";
import { findCauseConflicts } from "./find-cause-conflicts.ts";
import { findDenialConflicts } from "./find-denial-conflicts.ts";
import { findOrderConflicts } from "./find-order-conflicts.ts";
import { findScoreConflicts } from "./find-score-conflicts.ts";
import { findStateConflicts } from "./find-state-conflicts.ts";
import { findTermConflicts } from "./find-term-conflicts.ts";
import { findVoteConflicts } from "./find-vote-conflicts.ts";

/**
 * What different articles state of the same thing and cannot both be so: what caused it, who did it,
 * how it ended or was voted on, how long somebody is jailed, in which state it was, what came first, and whether it is so at all.
 */
export const findFactConflicts = (
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] => [
  ...findCauseConflicts(statements),
  ...findScoreConflicts(statements),
  ...findVoteConflicts(statements),
  ...findTermConflicts(statements),
  ...findStateConflicts(statements),
  ...findAgentConflicts(statements),
  ...findOrderConflicts(statements),
  ...findDenialConflicts(statements, aligned),
];
