import { describe, expect, it } from "vitest";

import { slice } from "../../span.ts";
import { readArticles } from "../read-articles.ts";

/** The paragraphs of an article that has `lines` between its own. */
function paragraphsAround(lines: readonly string[]): readonly string[] {
  const source = ["Pier closes for good", "The pier closed.", ...lines, "It was old.", "Nobody wept."].join(
    "\n\n",
  );
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  const paragraphs = article?.blocks.filter(({ kind }) => kind === "paragraph") ?? [];
  return paragraphs.map((block) => slice(source, block)).slice(1, -2);
}

describe("a newsletter's box", () => {
  it.each([
    [["Sign up to our newsletter", "Six stories, chosen by people who read.", "Enter your email", "Sign up"]],
    [["Newsletter bestellen", "Das Wichtigste aus dem Tal steht jeden Morgen bereit.", "E-Mail-Adresse"]],
    [
      [
        "Sign up to First Tide",
        "Free daily newsletter",
        "We break down the news.",
        "after newsletter promotion",
      ],
    ],
    [["Abonnez-vous", "La vallée se réveille avec nous. Elle dort avec nous.", "Votre adresse e-mail"]],
  ])("is set aside with the words of what comes: %j", (lines) => expect(paragraphsAround(lines)).toEqual([]));

  it.each([
    [["Sign up to our newsletter", "Divers saw the piles.", "They were rotten."]],
    [["Divers saw the piles.", "Enter your email"]],
    [["Advertisement", "Divers saw the piles.", "Enter your email"]],
    [
      [
        "Sign up to our newsletter",
        `Divers ${"and more divers ".repeat(20)}saw the piles.`,
        "Enter your email",
      ],
    ],
  ])("takes no paragraph of the report: %j", (lines) =>
    expect(paragraphsAround(lines)).toEqual(lines.filter((line) => /^(?:Divers|They)/.test(line))),
  );
});
