import type { Conflict } from "../../model.ts";
import type { SpokenQuote } from "../quotations/read-spoken-quotes.ts";
import type { Statements } from "../statements/read-statements.ts";
import { findOppositeConflicts } from "./find-opposite-conflicts.ts";
import { findSilenceConflicts } from "./find-silence-conflicts.ts";

/** What different articles make of where somebody stands: silent or speaking, for a thing or against it. In English. */
export const findStanceConflicts = (
  quotes: readonly SpokenQuote[],
  statements: Statements,
): readonly Conflict[] => [...findSilenceConflicts(quotes, statements), ...findOppositeConflicts(statements)];
