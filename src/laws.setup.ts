import fc from "fast-check";

/**
 * How the laws are tried. A test run must mean the same on every machine, so `npm test` always draws the same examples;
 * `npm run laws` draws others, and many more of them, and prints the seed of what it finds.
 */
fc.configureGlobal(import.meta.env.MODE === "laws" ? { numRuns: 2000 } : { seed: 1987 });
