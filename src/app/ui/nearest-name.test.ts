import { expect, it } from "vitest";

import { nearestName } from "./nearest-name.ts";

const NAMES = ["three-dead-4200-flee-dam-halvern", "mayor-opens-bridge", "constructor"];

it.each([
  ["mayor-opens-bridge", "mayor-opens-bridge"],
  ["four-dead-4200-flee-dam-halvern", "three-dead-4200-flee-dam-halvern"],
  ["mayor-closes-harbour", undefined],
  ["", undefined],
])("takes “%s” for “%s”", (wanted, found) => expect(nearestName(NAMES, wanted)).toBe(found));
