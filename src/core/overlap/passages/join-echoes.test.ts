import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import type { Echo } from "../table/echo.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import type { WeighedEcho } from "../weigh/weigh-echo.ts";
import { joinEchoes } from "./join-echoes.ts";

const TEXT = Array.from({ length: 30 }, (_, number) => `word${String(number)}`).join(" ");
const table = tabulateWords(makeArticles(TEXT, TEXT));
const [from, to] = [(table.firstPlace[0] ?? 0) + 1, (table.firstPlace[1] ?? 0) + 1];

/** From the `first` up to the `last` word of both articles. */
const echoOf = (first: number, last: number): Echo => ({
  left: from + first,
  leftEnd: from + last,
  right: to + first,
  rightEnd: to + last,
});

/** A believed part of ten words, then a part of ten that is not; the whole is believed, though not much alike. */
const PARTS = [echoOf(0, 10), echoOf(12, 22)];

/** Twelve words that are copied, and a range of 25 with them in it that is not. */
const COPY = echoOf(5, 17);
const AROUND = [COPY, echoOf(0, 25)];

const wordsOfJoined = (kin: number, evidenceOfWhole: number, parts = PARTS): readonly number[] => {
  const weigh = (echo: Echo): WeighedEcho => {
    const isWhole = echo.leftEnd - echo.left > 12;
    const isBelieved = isWhole || echo.left === from || parts !== PARTS;
    return {
      ...echo,
      cosine: 0.4,
      wording: 0.5,
      copied: echo === COPY ? 12 : 0,
      numbers: 0,
      evidence: isWhole ? evidenceOfWhole : 20,
      score: isBelieved ? 0.8 : 0.1,
    };
  };
  const statistics = {
    weight: new Float64Array(),
    kinship: 0.1,
    kin,
    isOneEvent: kin > 0.5,
    isOneText: false,
    space: 900,
  };
  return joinEchoes(table, statistics, weigh, parts).map(({ left, leftEnd }) => leftEnd - left);
};

describe("joinEchoes", () => {
  it("follows a reworded passage beyond the part that is believed, where the rest tells nearly as much", () => {
    expect(wordsOfJoined(0, 36)).toEqual([22]);
  });

  it("ends it where the rest tells little", () => {
    expect(wordsOfJoined(0, 26)).toEqual([10, 10]);
  });

  it("makes one of believed parts with hardly a word between", () => {
    expect(wordsOfJoined(0, 41, [echoOf(0, 10), echoOf(11, 21)])).toEqual([21]);
  });

  it("leaves a long copy by itself where what is around it tells little, though no gap parts them", () => {
    expect(wordsOfJoined(0, 26, AROUND)).toEqual([12]);
    expect(wordsOfJoined(0, 60, AROUND)).toEqual([25]);
  });

  it("leaves reports of one event in their statements", () => {
    expect(wordsOfJoined(1, 36)).toEqual([10, 10]);
  });
});
