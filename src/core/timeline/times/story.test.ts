import { describe, expect, it } from "vitest";

import { slice } from "../../span.ts";
import { makeReport } from "../../testing/make-report.ts";
import { tagTimes } from "./tag-times.ts";

/** `words = value` of the last time in a report of `published`. */
function lastTime(text: string, published?: string): string {
  const article = makeReport(["Title", text], published === undefined ? {} : { published });
  const time = tagTimes(article).at(-1);
  return time ? `${slice(article.text, time)} = ${time.value}` : "";
}

describe("tagTimes counts from what was told in the paragraph", () => {
  it.each([
    ["The lift broke in June 2022. The money for a new one went that November.", "that November = 2022-11"],
    ["The lift broke in December 2022. It was mended that spring.", "that spring = 2023-SP"],
    ["The kiln was lit on 30 May 2021. It cracked in March the next year.", "March the next year = 2022-03"],
    ["In 2018 the council voted yes. The trees came down the next summer.", "the next summer = 2019-SU"],
    ["In 2021 it had sold the pier, and in the same year it bought a tram.", "the same year = 2021"],
    [
      "Four years ago the pier was sold. A tram came in May of the same year.",
      "May of the same year = 2021-05",
    ],
    ["The bell fell on 3 May 2024. It was hung again on the 24th there.", "the 24th = 2024-05-24"],
    ["The bell fell on Friday 3 May 2024. On the Monday they hung it again.", "the Monday = 2024-05-06"],
  ])("%s", (text, expected) => expect(lastTime(text, "2025-03-16")).toBe(expected));

  it.each([
    [
      "hours",
      "The barn caught fire on Friday. The roof fell two hours later.",
      "two hours later = 2025-03-14TXX",
    ],
    [
      "minutes",
      "The barn caught fire on Friday. Minutes later the roof fell.",
      "Minutes later = 2025-03-14TXX",
    ],
    ["no day", "The barn caught fire. The roof fell two hours later.", "two hours later = PT2H"],
    ["more than a day", "The barn caught fire on Friday. It fell 30 hours later.", "30 hours later = PT30H"],
  ])("%s later", (_, text, expected) => expect(lastTime(text, "2025-03-16")).toBe(expected));
});

describe("tagTimes makes no story of years", () => {
  it.each([
    [
      "of one sentence",
      "It opened in 1937 and was last mended in 1989. It was inspected on 20 February.",
      "2025",
    ],
    [
      "but of those of two",
      "It opened in 1937. It was last mended in 1989. It was inspected on 20 February.",
      "1989",
    ],
  ])("%s", (_, text, year) => expect(lastTime(text, "2025-03-16")).toBe(`20 February = ${year}-02-20`));
});

describe("tagTimes reads a weekday alone", () => {
  it("from the day before it, where it would be the day of writing", () => {
    const text = "On Saturday 8 March it began to rain. On Sunday the lock-keeper opened a gate.";
    expect(lastTime(text, "2025-03-16")).toBe("Sunday = 2025-03-09");
  });

  it("as the last one, where the day told is not the one before it", () => {
    const text = "On Monday 3 March it began to rain. On Sunday the lock-keeper opened a gate.";
    expect(lastTime(text, "2025-03-16")).toBe("Sunday = 2025-03-16");
  });

  it("forward from the day told, where nobody knows when it was written", () => {
    const text = "He stepped down on Wednesday, 15 February 2012, and on Friday the bank closed.";
    expect(lastTime(text)).toBe("Friday = 2012-02-17");
  });

  it("ahead after “takes over”", () => {
    expect(lastTime("Its finance director takes over on Monday.", "2023-07-15")).toBe("Monday = 2023-07-17");
  });
});
