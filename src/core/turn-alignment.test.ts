import { expect, it } from "vitest";

import { findAlignments } from "./overlap/find-alignments.ts";
import { slice } from "./span.ts";
import { makeArticles } from "./testing/make-article.ts";
import { turnAlignment } from "./turn-alignment.ts";

const articles = makeArticles(
  "Engineers opened all six gates of the Marra dam at dawn, and the river rose by two metres.",
  "Engineers at last opened all six gates of the dam at dawn on Monday, and the river rose by two metres.",
);
const [alignment] = findAlignments(articles);
if (!alignment) throw new Error("The two have a passage in common");
const turned = turnAlignment(alignment);

it("puts on the left what stands on the right, and what the left has more there", () => {
  const wordsOf = (side: "left" | "right", kind: string): readonly string[] =>
    turned.readings
      .filter((reading) => reading.kind === kind)
      .map((reading) => {
        const { text = "" } = articles.find(({ id }) => id === turned[side].article) ?? {};
        return slice(text, reading[side]).trim();
      });
  expect(turned.left.article).toBe("b");
  expect(wordsOf("left", "omission")).toEqual(["at last", "on Monday,"]);
  expect(wordsOf("right", "addition")).toEqual(["Marra"]);
});

it("is the alignment again when turned back", () => expect(turnAlignment(turned)).toEqual(alignment));
