/**
 * Least score of an alignment that counts as shared unless a reader asks for more or less: where a careful reader would
 * rather say “the same” than not.
 */
export const USUAL_CLOSENESS = 0.5;
