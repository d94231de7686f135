import { describe, expect, it } from "vitest";

import { slice } from "../span.ts";
import { makeArticle } from "../testing/make-article.ts";
import { describePassage } from "./describe-passage.ts";
import { findReworded } from "./find-reworded.ts";
import { quotePassage } from "./quote-passage.ts";
import { resolveAnchor } from "./resolve-anchor.ts";

/** What a link to `words` in `text` that carries `quote` leads to in `later`. */
function follow(text: string, words: string, later: string, quote = quotePassage(words)): string {
  const start = text.indexOf(words);
  const anchor = describePassage(makeArticle(text), { start, end: start + words.length });
  const found = resolveAnchor(makeArticle(later), anchor, findReworded(quote));
  return found.state === "gone" ? "gone" : `${found.state}: ${slice(later, found)}`;
}

const QUARRY = `The quarry above Tarnbeck has been shut since a wall of slate fell on Monday morning.

Twelve people work there. The company that owns the quarry, Brodie Stone, has told the union that it will pay them until June. A crane driver, Isla Munro, saw the wall bend before it fell and shouted to the men below.

Inspectors from the mines office will climb the face on Thursday, when the wind has dropped. The village has quarried slate for three hundred years.

Nobody was hurt.`;

const PAY =
  "The company that owns the quarry, Brodie Stone, has told the union that it will pay them until June.";
const CLIMB = "Inspectors from the mines office will climb the face on Thursday, when the wind has dropped.";

describe("findReworded", () => {
  it.each([
    [PAY, "Until June, the union was told by Brodie Stone, the owner of the quarry, the company will pay."],
    [CLIMB, "When the wind drops, on Thursday, the face is to be climbed by mines office inspectors."],
  ])(
    "finds the passage “%s” where all of it was said anew, at the other end of the article",
    (words, now) => {
      const later = `Roads were clear.\n\n${QUARRY.replace(words, "It was raining.").replace("Nobody was hurt.", `Buses ran as ever. ${now} The school stays open.`)}`;
      expect(follow(QUARRY, words, later).replace(/^\w+: /u, "")).toBe(now.replace(/\.$/u, ""));
    },
  );

  it.each([PAY, CLIMB])(
    "says that “%s” is gone where it was taken out, though its names stand elsewhere",
    (words) => {
      const later = QUARRY.replace(
        words,
        "Brodie Stone gave no interviews on Thursday. The mines office closed at noon.",
      );
      expect(follow(QUARRY, words, later)).toBe("gone");
    },
  );

  it("says that a passage is gone where two others are as like it", () => {
    const later = QUARRY.replace(CLIMB, "Inspectors climb the face of the office on Thursday.").replace(
      "Nobody was hurt.",
      "On Thursday the office’s inspectors climb the face.",
    );
    expect(follow(QUARRY, CLIMB, later)).toBe("gone");
  });

  it("takes no words from a link that are not those its anchor was made for", () => {
    const later = QUARRY.replace(PAY, "It has rained for a week.");
    expect(follow(QUARRY, PAY, later, CLIMB)).toBe("gone");
  });
});
