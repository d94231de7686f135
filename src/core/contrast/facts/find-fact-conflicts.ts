import type { Conflict } from "../../model.ts";
import type { StatementPair } from "../statements/pair-statements.ts";
import type { Statements } from "../statements/read-statements.ts";
import { findCauseConflicts } from "./find-cause-conflicts.ts";
import { findDenialConflicts } from "./find-denial-conflicts.ts";
import { findOrderConflicts } from "./find-order-conflicts.ts";

/**
 * What different articles state of the same thing and cannot both be so: what caused it, what came first, and whether it is
 * so at all.
 */
export const findFactConflicts = (
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] => [
  ...findCauseConflicts(statements),
  ...findOrderConflicts(statements),
  ...findDenialConflicts(statements, aligned),
];
