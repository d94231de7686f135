import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Alignment, Article } from "../model.ts";
import { contains, slice } from "../span.ts";
import { align } from "../testing/align.ts";
import { makeArticles } from "../testing/make-article.ts";
import { readClaim } from "../testing/read-claim.ts";
import { countArticles, findClaims } from "./find-claims.ts";
import { pairSentences } from "./pair-sentences.ts";

const claimsOf = (articles: readonly Article[], alignments: readonly Alignment[]) =>
  findClaims(articles, pairSentences(articles, alignments));
const claims = (articles: readonly Article[], alignments: readonly Alignment[]) =>
  claimsOf(articles, alignments).map((claim) => readClaim(articles, claim));

describe("findClaims", () => {
  const dam = makeArticles(
    "All six gates of the dam were opened at dawn. Nobody was hurt.",
    "Cattle had been moved. At dawn engineers opened all six gates of the dam.",
    "All six gates were opened. The mayor slept.",
  );
  const gates = [
    align(
      dam,
      ["a", "All six gates of the dam were opened at dawn"],
      ["b", "At dawn engineers opened all six gates of the dam"],
    ),
    align(dam, ["a", "All six gates of the dam were opened"], ["c", "All six gates were opened"]),
    align(dam, ["b", "engineers opened all six gates"], ["c", "All six gates were opened"]),
  ];

  it("gathers what several articles say, in the order of the articles", () => {
    expect(claims(dam, gates)).toEqual([
      [
        "a: All six gates of the dam were opened at dawn.",
        "b: At dawn engineers opened all six gates of the dam.",
        "c: All six gates were opened.",
      ],
    ]);
  });

  it("takes for the clearest the sentence that has most in common with the others", () => {
    const [claim] = claimsOf(dam, gates);
    expect(claim && readClaim(dam, claim)[claim.clearest]).toBe(
      "a: All six gates of the dam were opened at dawn.",
    );
  });

  it("makes no claim of an alignment that is common", () => {
    const [first] = gates;
    if (!first) throw new Error("An alignment is expected");
    expect(claims(dam, [{ ...first, common: true }])).toEqual([]);
  });

  it("makes no claim of a phrase that two long sentences share", () => {
    const articles = makeArticles(
      "The provincial water board of Marra said on Monday that it would pay for the seed that had been lost.",
      "Old people in the valley remember the year in which the provincial water board of Marra was founded.",
    );
    const shared = "water board of Marra";
    expect(claims(articles, [align(articles, ["a", shared], ["b", shared])])).toEqual([]);
  });

  it("makes a claim of a clause, however long the sentence around it", () => {
    const articles = makeArticles(
      "The halves of the arch met at midnight in the middle of the river, and those who stood on it, cold and tired after a week of wind in which no crane could move and no boat could land, drank to it.",
      "The halves of the arch met at midnight in the middle of the river.",
    );
    const shared = "The halves of the arch met at midnight in the middle of the river";
    expect(claims(articles, [align(articles, ["a", shared], ["b", shared])])).toHaveLength(1);
  });

  it("puts a sentence that says two things into both claims, each with its part", () => {
    const articles = makeArticles(
      "The Premier cut the ribbon. A rider slashed the ribbon with a sword.",
      "The Premier cut the ribbon, though not before a rider slashed it with a sword.",
    );
    const found = claimsOf(articles, [
      align(articles, ["a", "The Premier cut the ribbon"], ["b", "The Premier cut the ribbon"]),
      align(
        articles,
        ["a", "A rider slashed the ribbon with a sword"],
        ["b", "a rider slashed it with a sword"],
      ),
    ]);
    expect(
      found.map(({ sentences }) =>
        sentences.map(({ article, part }) =>
          slice(articles.find(({ id }) => id === article)?.text ?? "", part),
        ),
      ),
    ).toEqual([
      ["The Premier cut the ribbon", "The Premier cut the ribbon"],
      ["A rider slashed the ribbon with a sword", "a rider slashed it with a sword"],
    ]);
  });

  it("lets who repeats the end of a sentence alone say no more than that end", () => {
    const tail = "whose kilns fire nine thousand tiles a day";
    const whole = `The yard will not hide behind its lawyers, said Ana Lind, ${tail}`;
    const articles = makeArticles(`${whole}.`, `${whole}.`, "Its kilns fire nine thousand tiles a day.");
    const end = "kilns fire nine thousand tiles a day";
    const rows = claims(articles, [
      align(articles, ["a", whole], ["b", whole]),
      align(articles, ["a", end], ["c", end]),
      align(articles, ["b", end], ["c", end]),
    ]);
    expect(rows).toHaveLength(2);
    expect(rows.filter((row) => row.some((cell) => cell.startsWith("c:")))).toHaveLength(1);
  });

  it("tells by the words in common which sentences of a long passage go together", () => {
    const articles = makeArticles(
      "The ferry sank off Orme. Divers found the bell.",
      "The old ferry sank off Orme at night. Then divers found the bell.",
    );
    const [left, right] = articles.map(({ text }) => text);
    const passage = align(articles, ["a", left ?? ""], ["b", right ?? ""], {
      agree: ["ferry sank off Orme", "ivers found the bell"],
    });
    expect(claims(articles, [passage])).toEqual([
      ["a: The ferry sank off Orme.", "b: The old ferry sank off Orme at night."],
      ["a: Divers found the bell.", "b: Then divers found the bell."],
    ]);
  });

  it("counts a statement to the claim whose clearest sentence says the same, though not all say it alike", () => {
    const articles = makeArticles(
      "The old bridge fell.",
      "The bridge fell at noon.",
      "At noon the bridge fell.",
      "An old crossing fell.",
    );
    const [a = "", b = "", c = "", d = ""] = articles.map(({ text }) => text);
    const found = claims(articles, [
      align(articles, ["a", a], ["b", b]),
      align(articles, ["a", a], ["c", c]),
      align(articles, ["b", b], ["c", c]),
      align(articles, ["a", a], ["d", d], { score: 0.75 }),
    ]);
    expect(found).toEqual([[`a: ${a}`, `b: ${b}`, `c: ${c}`, `d: ${d}`]]);
  });

  it("gives a row of its own to a statement that only one sentence beside the clearest bears out", () => {
    const articles = makeArticles(
      "The old bridge fell at noon.",
      "The bridge fell at noon.",
      "At noon the bridge fell.",
      "Many had lunch at noon.",
    );
    const [a = "", b = "", c = "", d = ""] = articles.map(({ text }) => text);
    const found = claims(articles, [
      align(articles, ["a", a], ["b", b]),
      align(articles, ["a", a], ["c", c]),
      align(articles, ["c", c], ["d", d], { score: 0.75 }),
    ]);
    expect(found).toEqual([
      [`a: ${a}`, `b: ${b}`, `c: ${c}`],
      [`c: ${c}`, `d: ${d}`],
    ]);
  });

  it("takes two sentences of an article for two claims when the others are not all alike", () => {
    const articles = makeArticles(
      "Russia recognised the state. The decision marks a change.",
      "The state was recognised. A change is marked by it.",
      "Its recognition marks a change.",
    );
    const found = claims(articles, [
      align(articles, ["a", "Russia recognised the state"], ["b", "The state was recognised"], { score: 1 }),
      align(articles, ["a", "The decision marks a change"], ["b", "A change is marked by it"], { score: 1 }),
      align(articles, ["a", "The decision marks a change"], ["c", "Its recognition marks a change"]),
      align(articles, ["b", "The state was recognised"], ["c", "Its recognition marks a change"], {
        score: 0.6,
      }),
    ]);
    expect(found).toEqual([
      [
        "a: The decision marks a change.",
        "b: A change is marked by it.",
        "c: Its recognition marks a change.",
      ],
      ["a: Russia recognised the state.", "b: The state was recognised."],
    ]);
  });

  it("does not let a chain of neighbours become one claim", () => {
    const texts = [
      "One two three.",
      "Two three four.",
      "Three four five.",
      "Four five six.",
      "Five six seven.",
    ];
    const articles = makeArticles(...texts);
    const chain = texts.slice(1).map((text, i) => {
      const before = String.fromCodePoint(97 + i);
      const after = String.fromCodePoint(98 + i);
      return align(articles, [before, texts[i] ?? ""], [after, text], { score: 0.9 - i / 100 });
    });
    for (const claim of claimsOf(articles, chain)) expect(claim.sentences.length).toBeLessThan(4);
  });
});

/** Articles of three sentences, and alignments of whole sentences across them. */
const corpora = fc
  .array(
    fc.record({
      left: fc.nat(4),
      right: fc.nat(4),
      here: fc.nat(2),
      there: fc.nat(2),
      score: fc.constantFrom(0.5, 0.7, 0.9),
    }),
    { maxLength: 30 },
  )
  .map((links) => {
    const sentences = [
      "The gates were opened at dawn.",
      "Nobody was hurt by the water.",
      "It rained all night in Marra.",
    ];
    const articles = makeArticles(...Array.from({ length: 5 }, () => sentences.join(" ")));
    const id = (number: number): string => articles[number]?.id ?? "";
    const alignments = links
      .filter(({ left, right }) => left !== right)
      .map(({ left, right, here, there, score }) =>
        align(articles, [id(left), sentences[here] ?? ""], [id(right), sentences[there] ?? ""], { score }),
      );
    return { articles, alignments };
  });

describe("the laws of claims", () => {
  it("are made by two articles or more, none with more than three sentences of it", () => {
    fc.assert(
      fc.property(corpora, ({ articles, alignments }) => {
        for (const claim of claimsOf(articles, alignments)) {
          expect(countArticles(claim)).toBeGreaterThan(1);
          for (const { id } of articles) {
            expect(claim.sentences.filter(({ article }) => article === id).length).toBeLessThan(4);
          }
        }
      }),
    );
  });

  it("consist of sentences of their articles, in order, and parts of these", () => {
    fc.assert(
      fc.property(corpora, ({ articles, alignments }) => {
        for (const { sentences } of claimsOf(articles, alignments)) {
          for (const { article, part, start, end } of sentences) {
            expect(articles.find(({ id }) => id === article)?.sentences).toContainEqual({ start, end });
            expect(contains({ start, end }, part)).toBe(true);
          }
          const keys = sentences.map(({ article, start }) => `${article} ${String(start).padStart(4, "0")}`);
          expect(keys).toEqual([...new Set(keys)].toSorted());
        }
      }),
    );
  });

  it("have one clearest sentence, in whatever order the weights of its links are added up", () => {
    const gates = "The gates were opened at dawn.";
    const nobody = "Nobody was hurt by the water.";
    const rain = "It rained all night in Marra.";
    const articles = makeArticles(...Array.from({ length: 4 }, () => [gates, nobody, rain].join(" ")));
    // Two sentences weigh the same but for the last bit, which the order of the sum decides.
    const alignments = [
      align(articles, ["c", gates], ["a", rain], { score: 0.7 }),
      align(articles, ["a", gates], ["d", nobody], { score: 0.5 }),
      align(articles, ["a", rain], ["d", nobody], { score: 0.9 }),
      align(articles, ["b", gates], ["a", rain], { score: 0.5 }),
      align(articles, ["d", nobody], ["a", gates], { score: 0.7 }),
    ];
    expect(claimsOf(articles, alignments.toReversed())).toEqual(claimsOf(articles, alignments));
  });

  it("come with what most articles say first, whatever the order of the alignments", () => {
    fc.assert(
      fc.property(corpora, ({ articles, alignments }) => {
        const found = claimsOf(articles, alignments);
        const counts = found.map(countArticles);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        expect(claimsOf(articles, alignments.toReversed())).toEqual(found);
      }),
    );
  });
});
