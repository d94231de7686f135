import { describe, expect, it } from "vitest";

import { readArticles } from "../../core/article/read-articles.ts";
import { slice } from "../../core/span.ts";
import { showMarkdown } from "./show-markdown.ts";

describe("showMarkdown", () => {
  it.each([
    ["**Nobody** was *hurt* on the __old__ _pier_.", "Nobody was hurt on the old pier."],
    ["***All*** ~~forty~~ `crates` sank.", "All forty crates sank."],
    ['The [harbour board](https://a.example/b_(c) "Board") met [twice][2].', "The harbour board met twice."],
    ["![A pier](pier.jpg) It fell.[^1]", " It fell."],
    ["> “It rang,” she said.", "“It rang,” she said."],
    ["* a rope\n+ a lamp", "- a rope\n- a lamp"],
    ["See <https://pier.example/a>.", "See https://pier.example/a."],
    ["5 \\* 3, and snake_case_names, and 2 * 3 * 4", "5 * 3, and snake_case_names, and 2 * 3 * 4"],
    ["[2]: https://pier.example", ""],
  ])("shows %j as a reader sees it", (source, words) => expect(showMarkdown(source)).toBe(words));

  it("leaves code as it stands, without its fences", () => {
    expect(showMarkdown("Before\n```js\na = b * c * d;\n```\nafter")).toBe("Before\na = b * c * d;\n\nafter");
  });

  it("gives an article its front matter, title, headings and paragraphs", () => {
    const source = showMarkdown(
      '---\ntitle: "Pier falls at Skell"\nauthor: Ida Voss\ndate: 2024-05-14\n---\n\n# Pier falls at Skell\n\nThe pier at Skell fell on **Monday night**, the [harbour board](https://a.example) said.\n\n## What comes next\n\nDivers will look at the piles on Thursday, and nobody may fish there until then.\n\n---\n\nThe pier was built in 1899.\n',
    );
    const [article] = readArticles([{ name: "pier.md", source }]).articles;
    expect(article).toMatchObject({ title: "Pier falls at Skell", author: "Ida Voss" });
    expect(article?.published).toMatchObject({ value: "2024-05-14" });
    const shown = article?.blocks.flatMap((block) =>
      block.kind === "heading" || block.kind === "paragraph"
        ? [`${block.kind}: ${slice(source, block)}`]
        : [],
    );
    expect(shown).toEqual([
      "paragraph: The pier at Skell fell on Monday night, the harbour board said.",
      "heading: What comes next",
      "paragraph: Divers will look at the piles on Thursday, and nobody may fish there until then.",
      "paragraph: The pier was built in 1899.",
    ]);
  });
});
