/** What ends a live report: each sentence speaks of the report and not of what it tells. */
const SIGN_OFF =
  /(?:(?:(?:we are|we're|i am|i'm) (?:now )?(?:closing|ending|wrapping up|pausing) (?:this|the|our) (?:live )?(?:blog|page|report|feed|coverage)|(?:this|our) (?:live )?(?:blog|page|coverage|live report) (?:is|has) (?:now )?(?:closed|ended|paused)|that(?:'s| is) (?:all|it) (?:from (?:us|me)|for (?:today|now|tonight))|(?:thank you|thanks) for (?:reading|joining us|following(?: along)?|staying with us|being with us)|(?:good night|goodbye))(?:[^.!?\n]{0,60})[.!]\s*)+$/iu;

/** Units of `paragraph` before the sentences with which a live report takes its leave; `undefined` where it has none. */
export function lengthBeforeSignOff(paragraph: string): number | undefined {
  const at = paragraph.replaceAll("’", "'").search(SIGN_OFF);
  // It opens the paragraph, or another sentence has ended before it.
  return at >= 0 && /(?:^|[.!?]["”»]?\s)$/u.test(paragraph.slice(0, at)) ? at : undefined;
}
