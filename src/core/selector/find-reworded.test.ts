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

  it.each([
    [
      PAY,
      "The company that owns the harbour, Tarn Paper, has told the union that it will pay them until May.",
    ],
    [CLIMB, "Inspectors from the roads office will climb the mast on Sunday, when the frost has dropped."],
  ])("says that “%s” is gone where another statement is worded like it", (words, alike) => {
    const later = `${alike}\n\nRoads were clear. The school stays open.\n\n${QUARRY.replace(words, "")}`;
    expect(follow(QUARRY, words, later)).toBe("gone");
  });

  it("finds the passage itself where its words were turned and another statement is worded as it was", () => {
    const now =
      "Until June, the union was told by Brodie Stone, the owner of the quarry, the company will pay.";
    const alike =
      "The company that owns the harbour, Tarn Paper, has told the union that it will pay them until May.";
    const later = `${alike}\n\nRoads were clear. The school stays open.\n\n${QUARRY.replace(PAY, now)}`;
    expect(follow(QUARRY, PAY, later)).toContain("Brodie Stone");
  });

  it("finds the passage where it stood, though its figures were brought up to date", () => {
    const text = QUARRY.replace(
      "Twelve people work there.",
      "Some 12 of the 40 men of the village work there.",
    );
    const words = "Some 12 of the 40 men of the village work there.";
    const later = text.replace(words, "Some 9 of the 38 men in the village worked there.");
    expect(follow(text, words, later)).toContain("9 of the 38");
  });

  it("finds the part that stands, though the names and figures stood in the part that was rewritten", () => {
    const text = QUARRY.replace(
      "Nobody was hurt.",
      "On 4 March 1932 he met Isla Munro. He is said to have told her that slate is for those who split it.",
    );
    const words =
      "On 4 March 1932 he met Isla Munro. He is said to have told her that slate is for those who split it.";
    const later = text.replace("On 4 March 1932 he met Isla Munro.", "An old man came down.");
    expect(follow(text, words, later)).toContain("slate is for those who split it");
  });

  it("takes no words from a link that are not those its anchor was made for", () => {
    const later = QUARRY.replace(PAY, "It has rained for a week.");
    expect(follow(QUARRY, PAY, later, CLIMB)).toBe("gone");
  });
});
