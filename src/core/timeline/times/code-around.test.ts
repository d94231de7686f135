import { expect, it } from "vitest";

import { slice } from "../../span.ts";
import { makeReport } from "../../testing/make-report.ts";
import { tagTimes } from "./tag-times.ts";

const timesIn = (line: string): readonly string[] => {
  const article = makeReport(["Title", line], { published: "2031-06-04" });
  return tagTimes(article).map((time) => slice(article.text, time));
};

it.each([
  ["a reference", "Quote the file KR/2024/0388 when you write."],
  ["a reference that begins with its year", "Quote the file 2024/0388 when you write."],
  ["a licence", "The boat had the licence PLM-2024-77 on its side."],
  ["a user’s name", "Heron1987 wrote that he had seen it."],
  ["a web address", "More at https://heron.example/news/2024/05/12/boat and at heron.example/2023/06."],
  ["a mail address", "Write to boats2024@heron.example, or to boats.2024@heron.example."],
  ["a file", "The picture is boat_2024.jpg."],
])("reads no date in %s", (_, line) => expect(timesIn(line)).toEqual([]));

it.each([
  ["The boat of c1850 was sold in mid-2024.", ["c1850", "mid-2024"]],
  ["It sailed in 2024/25 (2019, they say) and on 2024-05-12.", ["2024/25", "2019", "2024-05-12"]],
  ["_2024_ was wet, 2023?", ["2024", "2023"]],
])("reads the dates of: %s", (line, expected) => {
  const found = timesIn(line).join(" ");
  for (const words of expected) expect(found).toContain(words.replace(/^c|\/25$/gu, ""));
});
