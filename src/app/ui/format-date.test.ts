import { expect, it } from "vitest";

import { parseEdtf } from "../../core/edtf.ts";
import { formatDate, formatPublished } from "./format-date.ts";

const edtf = (text: string) => {
  const value = parseEdtf(text);
  if (value === undefined) throw new Error(`Not EDTF: “${text}”`);
  return value;
};

it.each([
  ["2025-07-03", "3 July 2025"],
  ["2021-08", "August 2021"],
  ["1979", "1979"],
  ["198X", "the 1980s"],
  ["19XX", "the 20th century"],
  ["20XX", "the 21st century"],
  ["2001~", "about 2001"],
  ["2019-22", "summer 2019"],
  ["1996/2001", "1996 – 2001"],
  ["2025-07-03/2025-07-10", "3 – 10 July 2025"],
  ["2025-06-30/2025-07-10", "30 June – 10 July 2025"],
  ["2021-08/..", "from August 2021"],
  ["../1989", "until 1989"],
  ["2025-07-03~/2025-07-10", "about 3 July 2025 – 10 July 2025"],
  ["2025-07-03/2025-07-10?", "3 July 2025 – about 10 July 2025"],
  ["2025-07-03/2025-07", "3 July – July 2025"],
  ["2025-07/2025-09", "July – September 2025"],
  ["2025-07/2025", "July 2025 – 2025"],
  ["0044-03-01/0044-03-15", "1 – 15 March 44"],
  ["00XX", "the 1st century"],
  ["10XX", "the 11th century"],
  ["0000", "1 BC"],
  ["-0489", "490 BC"],
  ["-044X", "450 – 441 BC"],
  ["-04XX", "the 5th century BC"],
  ["-0043-03-15", "15 March 44 BC"],
  ["-0508/-0499", "509 BC – 500 BC"],
])("says %s as “%s”", (date, words) => expect(formatDate(edtf(date))).toBe(words));

it("says how sure a date of publication is", () => {
  expect(formatPublished(undefined)).toBe("undated");
  expect(formatPublished({ value: edtf("2025-07-11"), how: "stated" })).toBe("11 July 2025");
  expect(formatPublished({ value: edtf("2025-07-03/2025-07-10"), how: "inferred" })).toBe(
    "3 – 10 July 2025, inferred",
  );
});
