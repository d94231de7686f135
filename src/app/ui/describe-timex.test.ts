import { expect, it } from "vitest";

import { describeTimex } from "./describe-timex.ts";

it.each([
  ["2025-07-03", "3 July 2025"],
  ["2023-03-14T02:10", "14 March 2023"],
  ["2023-03-14TEV/2023-03-15T09:00", "14 – 15 March 2023"],
  ["2025-W27", "week 27 of 2025"],
  ["1998-Q3", "quarter 3 of 1998"],
  ["2025-SU", "summer 2025"],
  ["194", "the 1940s"],
  ["18", "the 19th century"],
  ["BC0490", "490 BC"],
  ["1996/2001", "1996 – 2001"],
  ["2021-WI/2022", "winter 2021 – 2022"],
  ["P2Y", "P2Y"],
])("says %s as “%s”", (value, words) => expect(describeTimex(value)).toBe(words));
