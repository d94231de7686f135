import type { Alignment, Reading } from "./model.ts";

/** The same alignment seen from its other side: left and right change places, and so do addition and omission. */
export function turnAlignment(alignment: Alignment): Alignment {
  return {
    ...alignment,
    left: alignment.right,
    right: alignment.left,
    readings: alignment.readings.map(turnReading),
  };
}

function turnReading({ kind, left, right }: Reading): Reading {
  const turned = kind === "addition" ? "omission" : kind === "omission" ? "addition" : kind;
  return { kind: turned, left: right, right: left };
}
