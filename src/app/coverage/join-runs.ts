import type { Span } from "../../core/model.ts";

/**
 * Sentences with no more between them than a space stand in one paragraph, one after the other; a line left free is
 * two.
 */
const GAP = 1;

/** `sentences`, which are in order, in runs that nothing interrupts. */
export function joinRuns<Sentence extends Span>(
  sentences: readonly Sentence[],
): readonly (readonly Sentence[])[] {
  const runs: Sentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && sentence.start - last.end <= GAP) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}
