import { expect, it } from "vitest";

import { count } from "./count.ts";

it.each([
  [0, "0 words"],
  [1, "1 word"],
  [1204, "1,204 words"],
  [1234567, "1,234,567 words"],
])("counts %i", (number, words) => expect(count(number, "word")).toBe(words));
