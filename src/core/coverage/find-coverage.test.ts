import { describe, expect, it } from "vitest";

import type { ArticleId, Conflict, Edtf, TimelineEvent } from "../model.ts";
import { slice } from "../span.ts";
import { align } from "../testing/align.ts";
import { makeArticles } from "../testing/make-article.ts";
import { readClaim } from "../testing/read-claim.ts";
import { findCoverage } from "./find-coverage.ts";

const articles = makeArticles(
  "The ferry sank off Orme on Tuesday. Divers found the bell of the ship. Gulls.",
  "On Tuesday the ferry sank off Orme. The harbour master has resigned from office.",
  "The ferry sank off Orme. Its owner wept at the inquiry.",
  "Bread is dearer this year than last. Bakers in the town of Orme complain about it.",
);
const SUNK = [
  "The ferry sank off Orme on Tuesday",
  "On Tuesday the ferry sank off Orme",
  "The ferry sank off Orme",
];
const [a = "", b = "", c = ""] = SUNK;
const alignments = [
  align(articles, ["a", a], ["b", b]),
  align(articles, ["a", a], ["c", c]),
  align(articles, ["b", b], ["c", c]),
];
const event = (id: string, words: string): TimelineEvent => ({
  id,
  when: "2011-05-03" as Edtf,
  label: id,
  mentions: [
    {
      article: "a" as ArticleId,
      start: articles[0]?.text.indexOf(words) ?? 0,
      end: (articles[0]?.text.indexOf(words) ?? 0) + words.length,
      text: words,
    },
  ],
  conflicts: [],
});

const only = (id: string, all = alignments): readonly string[] => {
  const article = articles.find((candidate) => candidate.id === id);
  const gaps = findCoverage(articles, all, []).gaps.find((candidate) => candidate.article === id);
  return (gaps?.onlyHere ?? []).map((sentence) => slice(article?.text ?? "", sentence));
};

describe("findCoverage", () => {
  it("lists the sentences that no other article has, but not words by themselves", () => {
    expect(only("a")).toEqual(["Divers found the bell of the ship."]);
    expect(only("d")).toEqual([
      "Bread is dearer this year than last.",
      "Bakers in the town of Orme complain about it.",
    ]);
  });

  it("takes a sentence for shared when an alignment brings it to another", () => {
    const likely = align(
      articles,
      ["c", "Its owner wept at the inquiry"],
      ["b", "The harbour master has resigned from office"],
      { score: 0.8 },
    );
    expect(only("c", [...alignments, likely])).toEqual([]);
  });

  it("misses what most of the others say", () => {
    const { claims, gaps } = findCoverage(articles, alignments, []);
    expect(claims).toHaveLength(1);
    expect(gaps.map(({ article, missingHere }) => [article, missingHere])).toEqual([
      ["a", []],
      ["b", []],
      ["c", []],
      ["d", [0]],
    ]);
  });

  it("lists no sentence whose words others have, though no one sentence of theirs says as much", () => {
    const apart = makeArticles(
      "The lamp on the mole was broken by vandals.",
      "The mole was swept by waves. A lamp had gone out. The vandals were broken men.",
    );
    expect(findCoverage(apart, [], []).gaps[0]?.onlyHere).toEqual([]);
  });

  it("does not say that an article misses what the timeline has it tell", () => {
    const told = event("sinking", a);
    const mention = { article: "d" as ArticleId, start: 0, end: 36, text: "" };
    const find = (mentions: TimelineEvent["mentions"]) =>
      findCoverage(articles, alignments, [{ ...told, mentions }]).gaps.at(-1)?.missingHere;
    expect(find(told.mentions)).toEqual([0]);
    expect(find([...told.mentions, mention])).toEqual([]);
  });

  it("says nothing of an article that is alone in its language", () => {
    const foreign = articles.map((article) =>
      article.id === "d" ? { ...article, language: "nb" } : article,
    );
    const { gaps } = findCoverage(foreign, alignments, []);
    expect(gaps.find(({ article }) => article === "d")).toMatchObject({ onlyHere: [], missingHere: [] });
    expect(gaps.find(({ article }) => article === "a")?.onlyHere).toHaveLength(1);
  });

  it("does not say that an article misses what it may say in other words", () => {
    const more = makeArticles(
      ...articles.map(({ text }) => text),
      "Tuesday saw a ferry go down, sank by a wave. It is said that wages fell.",
    );
    const { claims, gaps } = findCoverage(more, alignments, []);
    const nearest = claims[0]?.unsure.map((sentence) => [
      sentence.article,
      slice(more.find(({ id }) => id === sentence.article)?.text ?? "", sentence),
    ]);
    expect(nearest).toEqual([["e", "Tuesday saw a ferry go down, sank by a wave."]]);
    expect(gaps.filter(({ missingHere }) => missingHere.length > 0).map(({ article }) => article)).toEqual([
      "d",
    ]);
  });

  it("misses what half of the others say and one more may", () => {
    const more = makeArticles(
      ...articles.map(({ text }) => text),
      "Rain fell on the fields of the plain. Wheat will be late.",
      "The choir of the minster sang. Tickets were free.",
      "Tuesday saw a ferry go down, sank by a wave. It is said that wages fell.",
    );
    const missing = (corpus: typeof more) =>
      findCoverage(corpus, alignments, []).gaps.flatMap((gaps) =>
        gaps.missingHere.length > 0 ? [gaps.article] : [],
      );
    expect(missing(more)).toEqual(["d", "e", "f"]);
    expect(missing(more.filter(({ id }) => id !== "g"))).toEqual(["d", "e", "f"]);
    expect(
      missing([
        ...more.filter(({ id }) => id !== "g"),
        ...makeArticles("Hens.").map((a) => ({ ...a, id: "h" as ArticleId })),
      ]),
    ).toEqual([]);
  });

  it("is not sure of an article whose sentence only a weak alignment brings to a claim", () => {
    const weak = align(articles, ["a", a], ["d", "Bakers in the town of Orme complain about it"], {
      score: 0.6,
    });
    expect(findCoverage(articles, [...alignments, weak], []).claims[0]).toMatchObject({
      unsure: [{ article: "d" }],
    });
  });

  it("names the event that a claim reports, not one that it mentions in passing", () => {
    const aside = event("aside", "on Tuesday");
    expect(findCoverage(articles, alignments, [aside, event("sinking", a)]).claims[0]?.event).toBe("sinking");
    expect(findCoverage(articles, alignments, [aside]).claims[0]?.event).toBeUndefined();
  });

  it("finds nothing in nothing", () => {
    expect(findCoverage([], [], [])).toEqual({ claims: [], gaps: [] });
  });

  it("sets sentences that conflict in one row, and takes neither for alone", () => {
    const texts = ["Nine guests slept in the old barn.", "There were beds for seven in the barn."];
    const pair = makeArticles(...texts);
    const find = (kind: Conflict["kind"]) => {
      const sides = pair.map(({ id, text }) => ({
        article: id,
        start: 0,
        end: text.length,
        text,
        value: text,
      }));
      const { claims, gaps } = findCoverage(pair, [], [], [{ kind, about: "", why: "", sides }]);
      return {
        rows: claims.map((claim) => readClaim(pair, claim)),
        alone: gaps.flatMap(({ onlyHere }) => onlyHere),
      };
    };
    expect(find("number")).toEqual({ rows: [[`a: ${texts[0]}`, `b: ${texts[1]}`]], alone: [] });
    // One name, spelt in two ways, is in sentences on anything.
    expect(find("name").rows).toEqual([]);
    expect(find("name").alone).toHaveLength(2);
  });
});
