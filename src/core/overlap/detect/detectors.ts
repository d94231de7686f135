import type { Detector } from "./detector.ts";
import { sharedRuns } from "./shared-runs.ts";
import { similarSentences } from "./similar-sentences.ts";

/** All detectors, in the order in which they are asked. A new one is a file like these and a line here. */
export const DETECTORS: readonly Detector[] = [sharedRuns, similarSentences];
