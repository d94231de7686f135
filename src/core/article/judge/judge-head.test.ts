import { expect, it } from "vitest";

import { slice } from "../../span.ts";
import { readArticles } from "../read-articles.ts";

it("takes what stands between two printings of the title for the header of the page", () => {
  const source = [
    "Crack in pier closes bridge",
    "The Valley Post",
    "Home",
    "Our readers come first",
    "Crack in pier closes bridge",
    "By Ann Lee",
    "The bridge was closed on Friday.",
    "Nobody was hurt.",
  ].join("\n\n");
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  const aside = article?.blocks.filter(({ kind }) => kind === "furniture") ?? [];
  expect(aside.map((block) => slice(source, block))).toEqual([
    "The Valley Post",
    "Home",
    "Our readers come first",
  ]);
  expect(article?.source).toBe("The Valley Post");
});
