import { describe, expect, it } from "vitest";

import { splitWords } from "./words.ts";

const cut = (text: string): readonly string[] =>
  splitWords(text).map(({ start, end }) => text.slice(start, end));

describe("splitWords", () => {
  it.each([
    ["Nobody’s dam, 15,000 tonnes", ["Nobody’s", "dam", "15,000", "tonnes"]],
    ["Haupt\u00ADstadt\u00AD, Dämme", ["Haupt\u00ADstadt", "Dämme"]],
    ["大坝决堤。", ["大坝", "决", "堤"]],
    ["大坝held 12米", ["大坝", "held", "12", "米"]],
  ])("cuts %s", (text, words) => expect(cut(text)).toEqual(words));

  it("cuts a long text without punctuation into the words of its whole", () => {
    const text =
      "昨夜河水漫过堤坝三座村庄的居民被送往学校避难今晨水位开始下降工程师检查闸门ダムの水位は今朝から下がり始めた".repeat(
        80,
      );
    const whole = Array.from(new Intl.Segmenter("zh", { granularity: "word" }).segment(text));
    expect(cut(text)).toEqual(whole.filter((piece) => piece.isWordLike).map(({ segment }) => segment));
  });

  it("cuts 300,000 characters of Chinese without a punctuation mark", () => {
    expect(cut("水库决堤".repeat(75_000)).join("")).toHaveLength(300_000);
  });

  it("keeps a word whole that is longer than what it looks at in one go", () => {
    expect(cut(`${"a".repeat(9000)}水`)).toEqual(["a".repeat(9000), "水"]);
  });
});
