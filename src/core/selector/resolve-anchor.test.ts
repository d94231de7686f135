import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Article, ArticleId, Block, Span } from "../model.ts";
import { slice } from "../span.ts";
import { describePassage } from "./describe-passage.ts";
import { findRewritten } from "./find-rewritten.ts";
import { indexWords } from "./index-words.ts";
import { resolveAnchor } from "./resolve-anchor.ts";

/** Each line a paragraph, but for furniture, which begins with `#`; each sentence ends in a full stop. */
function read(text: string): Article {
  const lines = Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const blocks = lines.map(({ start, end }): Block =>
    text[start] === "#"
      ? { kind: "furniture", reason: "advert", start, end }
      : { kind: "paragraph", start, end },
  );
  const sentences = blocks
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(/[^.。]+[.。]?/gu), ({ 0: words, index }) => ({
        start: start + index,
        end: start + index + words.length,
      })),
    );
  return { id: "ferry" as ArticleId, slug: "ferry", label: "Ferry", language: "en", text, blocks, sentences };
}

/** The words that a link made at `words` in `text` leads to in `later`, with what is said of them. */
function follow(text: string, words: string, later: string): string {
  const start = text.indexOf(words);
  const anchor = describePassage(read(text), { start, end: start + words.length });
  const found = resolveAnchor(read(later), anchor, findRewritten);
  return found.state === "gone" ? "gone" : `${found.state}: ${slice(later, found)}`;
}

const FERRY = `The night ferry Aurora ran aground off Skerry Point on Tuesday with ninety people aboard.
Lifeboats from three villages reached the ship within the hour and took off every passenger.
“I heard a noise like thunder,” said Marta Lindqvist, a nurse on her way home.
The captain told investigators that a lamp on the point had been dark since the weekend storm, and that nobody had warned the ships that pass it.
The harbour board said the lamp had been repaired on Monday. It declined to say by whom.
Divers will look at the hull when the wind drops, which forecasters expect on Friday.`;

const BOATS = "Lifeboats from three villages reached the ship within the hour";
const LAMP = FERRY.split("\n")[3]?.slice(0, -1) ?? "";

describe("resolveAnchor", () => {
  it.each([
    ["a sentence", BOATS],
    ["a quotation", "I heard a noise like thunder"],
    ["a long paragraph", LAMP],
    ["words across a line's end", "a nurse on her way home.\nThe captain told investigators"],
    ["two words", "Marta Lindqvist"],
    ["one word", "Divers"],
    ["the first words", "The night ferry Aurora ran aground"],
    ["the last words", "which forecasters expect on Friday"],
    ["the whole text", FERRY.slice(0, -1)],
  ])("finds %s unchanged in the same text", (_, words) => {
    expect(follow(FERRY, words, FERRY)).toBe(`exact: ${words}`);
  });

  it.each([
    ["a paragraph was put before", `Seas were high all week.\n${FERRY}`],
    ["the paragraph before was cut", FERRY.slice(FERRY.indexOf("\n") + 1)],
    ["the article was turned round", FERRY.split("\n").toReversed().join("\n")],
    ["furniture was put around it", FERRY.replaceAll("\n", "\n#Sign up for our newsletter\n")],
    ["its lines were wrapped", FERRY.replaceAll(" ", "\n ")],
  ])("finds a passage unchanged when %s", (_, later) => {
    const found = follow(FERRY, BOATS, later).replaceAll(/(?:#[^\n]*)|\s+/gu, " ");
    expect(found).toBe(`exact: ${BOATS}`);
  });

  it.each([
    ["a word was replaced", BOATS.replace("villages", "towns")],
    ["the first word was replaced", BOATS.replace("Lifeboats", "Crews")],
    ["the last word was replaced", BOATS.replace("hour", "night")],
    ["three words were put in", BOATS.replace("reached", "soon – some said late – reached")],
    ["two words were dropped", BOATS.replace("three ", "").replace("the ship ", "")],
    ["its spelling was changed", BOATS.replace("hour", "hours")],
  ])("finds a passage as edited when %s", (_, words) => {
    expect(follow(FERRY, BOATS, FERRY.replace(BOATS, words))).toBe(`edited: ${words}`);
  });

  it.each([
    ["a short one of which a word was replaced", BOATS, BOATS.replace("villages", "towns")],
    [
      "one of which every ninth word was dropped",
      LAMP,
      LAMP.split(" ")
        .filter((_, i) => i % 9 !== 4)
        .join(" "),
    ],
    [
      "two words of a sentence whose end was rewritten",
      "Marta Lindqvist",
      "“I heard a noise like thunder,” said Marta Lindqvist, a nurse on leave.",
    ],
  ])("finds a passage among other words: %s", (_, words, edited) => {
    const sentence = FERRY.split(/(?<=\.)\s/u).find((line) => line.includes(words.slice(0, 40))) ?? "";
    const found = follow(FERRY, words, `${FERRY.replace(sentence, "")}\n${edited}`);
    expect(found).toContain(words.length < 20 ? words : edited);
  });

  const lampHalf = LAMP.slice(LAMP.indexOf("and that nobody"));
  it.each([
    [
      "its first half was rewritten",
      BOATS,
      BOATS.replace("Lifeboats from three villages", "Small craft"),
      "reached the ship within the hour",
    ],
    [
      "its second half was rewritten",
      BOATS,
      BOATS.replace("the ship within the hour", "her by ten"),
      "Lifeboats from three villages reached",
    ],
    [
      "the first half of a long sentence was rewritten",
      LAMP,
      `Reports spoke of fog, ${lampHalf}`,
      "the ships that pass it",
    ],
    [
      "the first half of the last sentence was rewritten",
      "Divers will look at the hull when the wind drops, which forecasters expect on Friday",
      "Nobody dives before the wind drops, which forecasters expect on Friday",
      "drops, which forecasters expect on Friday",
    ],
    [
      "the second half of the first sentence was rewritten",
      "The night ferry Aurora ran aground off Skerry Point on Tuesday with ninety people aboard",
      "The night ferry Aurora ran aground off Skerry Head, nobody says when or why, and all are well",
      "The night ferry Aurora ran aground off Skerry",
    ],
  ])("leads to the part that stands when %s", (_, words, later, part) => {
    const found = follow(FERRY, words, FERRY.replace(words, later));
    expect(found).toMatch(/^edited: /u);
    expect(found).toContain(part);
    expect(later).toContain(found.slice("edited: ".length));
  });

  it("says that a passage is gone where no more than five of its words stand", () => {
    const later =
      "Reports spoke of fog and of nothing else, which is why nobody looked out for the ships that pass it";
    expect(follow(FERRY, LAMP, FERRY.replace(LAMP, later))).toBe("gone");
  });

  it.each([
    [
      "its clauses were turned round",
      BOATS,
      "Within the hour lifeboats from three villages reached the ship",
    ],
    [
      "it was put into the passive and a number changed",
      "Lifeboats from three villages reached the ship within the hour and took off every passenger",
      "Every passenger was taken off by lifeboats from four villages, which reached the ship within the hour",
    ],
    [
      "two sentences were joined the other way round",
      "The harbour board said the lamp had been repaired on Monday. It declined to say by whom",
      "The harbour board declined to say by whom the lamp had been repaired on Monday",
    ],
    [
      "words before its last ones were put for others",
      "Divers will look at the hull when the wind drops, which forecasters expect on Friday",
      "The owners are sending divers to look at the hull when the wind drops, which forecasters expect on Friday",
    ],
  ])("leads to the sentence that says it now when %s", (_, words, later) => {
    expect(follow(FERRY, words, FERRY.replace(words, later))).toBe(`edited: ${later}`);
  });

  it("says that a passage is gone where the part of it that stands was moved and stands twice", () => {
    const later = `${FERRY.replace(`${LAMP}.\n`, "")}\nReports spoke of fog, ${lampHalf}.\nOthers knew of rain, ${lampHalf}.\nNo more is known.`;
    expect(follow(FERRY, LAMP, later)).toBe("gone");
  });

  it("does not take other quotation marks, dashes or accents for an edit", () => {
    const later = FERRY.replaceAll(/[“”]/gu, '"')
      .replace("Lindqvist, a", "Lindqvist – a")
      .replace("Marta", "Márta");
    expect(follow(FERRY, "like thunder,” said Marta Lindqvist, a nurse", later)).toBe(
      'exact: like thunder," said Márta Lindqvist – a nurse',
    );
  });

  it.each([
    ["the passage", FERRY.replace(BOATS, "")],
    ["the paragraph", FERRY.replace(/Lifeboats[^\n]*\n/u, "")],
    ["every word", ""],
    ["the language", "Ночной паром сел на мель у мыса. Спасатели прибыли в течение часа и сняли всех людей."],
  ])("says that a passage is gone when an edit removed %s", (_, later) => {
    expect(follow(FERRY, BOATS, later)).toBe("gone");
  });

  it("says that one word is gone when its sentence stands without it", () => {
    expect(follow(FERRY, "noise", FERRY.replace("a noise like thunder", "thunder"))).toBe("gone");
  });

  it("finds a short passage as edited where its sentence has other words for it", () => {
    expect(follow(FERRY, "on Tuesday", FERRY.replace("on Tuesday", "on Wednesday"))).toBe(
      "edited: on Wednesday",
    );
  });

  it("tells words that stand twice apart by their sentences", () => {
    const text =
      "The pilot rang the bell at noon. Nobody on the pier heard it. The cook rang the bell at dusk.";
    const start = text.lastIndexOf("the bell");
    const anchor = describePassage(read(text), { start, end: start + 8 });
    expect(resolveAnchor(read(`A word first. ${text}`), anchor)).toMatchObject({
      state: "exact",
      start: start + 14,
    });
  });

  it("widens a passage to whole words", () => {
    const anchor = describePassage(read(FERRY), {
      start: FERRY.indexOf("ight ferry"),
      end: FERRY.indexOf("rora ran"),
    });
    const found = resolveAnchor(read(FERRY), anchor);
    expect(found.state === "gone" ? "" : slice(FERRY, found)).toBe("night ferry Aurora");
  });

  it.each([
    [
      "Chinese",
      "渡轮周二在礁石角附近搁浅，船上有九十人。三个村庄的救生艇一小时内赶到。船长说灯塔自周末以来一直没有亮。",
      "三个村庄的救生艇一小时内赶到",
    ],
    [
      "Arabic",
      "جنحت العبّارة الليلية قبالة الرأس يوم الثلاثاء. وصلت قوارب النجاة من ثلاث قرى خلال ساعة. قال القبطان إن المصباح كان مطفأ.",
      "وصلت قوارب النجاة من ثلاث قرى خلال ساعة",
    ],
    [
      "Russian",
      "Ночной паром сел на мель у мыса во вторник. Спасатели из трёх деревень прибыли в течение часа и сняли всех людей.",
      "Спасатели из трёх деревень прибыли в течение часа",
    ],
    [
      "text with emoji",
      "Ferry aground ⛴️😱 tonight. Boats 🚤🚤 came from three villages 👍🏽 within the hour. All safe 🎉.",
      "came from three villages 👍🏽 within the hour",
    ],
  ])("finds a passage of %s again", (_, text, words) => {
    expect(follow(text, words, text)).toBe(`exact: ${words}`);
    expect(follow(text, words, `${FERRY}\n${text}`)).toBe(`exact: ${words}`);
  });

  it("finds every passage of an unchanged text exactly, widened to whole words", () => {
    const article = read(FERRY);
    const index = indexWords(article);
    const word = fc.integer({ min: 0, max: index.words.length - 1 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [first, last] = [index.words[Math.min(a, b)], index.words[Math.max(a, b)]];
        const span: Span = { start: first?.start ?? 0, end: last?.end ?? 0 };
        const anchor = describePassage(article, span);
        expect(anchor).toMatch(/^[0-9a-z]{0,3}-[0-9a-z]{1,16}(?:-[0-9a-z]{8})?-[0-9a-z]{0,3}-[0-9a-z]{6}$/);
        expect(resolveAnchor(article, anchor, findRewritten, index)).toEqual({ state: "exact", ...span });
      }),
    );
  });

  it("takes no apostrophe between characters of a script without spaces for one of them", () => {
    expect(describePassage(read("ก'𑝀"), { start: 0, end: 4 })).toMatch(/^[0-9a-z-]+$/);
  });

  it("names a passage for any text and any span, and for none of the texts does a link of it throw", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 80 });
    fc.assert(
      fc.property(text, text, fc.nat(90), fc.nat(90), (one, other, a, b) => {
        const anchor = describePassage(read(one), { start: Math.min(a, b), end: Math.max(a, b) });
        expect(anchor).toMatch(/^[0-9a-z]{0,3}-[0-9a-z]{1,16}(?:-[0-9a-z]{8})?-[0-9a-z]{0,3}-[0-9a-z]{6}$/);
        expect(["exact", "edited", "gone"]).toContain(
          resolveAnchor(read(other), anchor, findRewritten).state,
        );
      }),
    );
  });

  it("answers whatever stands in a link", () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9a-z]{0,3}-[0-9a-z]{1,16}(-[0-9a-z]{8})?-[0-9a-z]{0,3}-[0-9a-z]{6}$/),
    );
    fc.assert(
      fc.property(hostile, (link) => {
        expect(["exact", "edited", "gone"]).toContain(resolveAnchor(read(FERRY), link, findRewritten).state);
      }),
    );
  });
});
