import { expect, it } from "vitest";

import { siglumOf } from "./siglum.ts";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [701, "ZZ"],
  [702, "AAA"],
])("calls witness %d %s", (index, siglum) => expect(siglumOf(index)).toBe(siglum));
