import { describe, expect, it } from "vitest";

import { slice } from "../../span.ts";
import { readArticles } from "../read-articles.ts";

/** What of `lines`, set in the middle of an article, was set aside. */
function asideOf(lines: readonly string[]): readonly string[] {
  const source = [
    "Dam holds in the valley",
    "The dam held.",
    ...lines,
    "Nobody was hurt.",
    "It will be mended.",
  ].join("\n\n");
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  return (article?.blocks ?? []).flatMap((block) =>
    block.kind === "furniture" ? [slice(source, block)] : [],
  );
}

describe("within the text", () => {
  it.each([
    ["between two buttons", ["Share", "Gift this story to a friend", "Print"]],
    ["beside a button, words of a menu", ["Close", "Subscribe now"]],
    [
      "below “Read also”, a headline that asks",
      ["Read also", "What makes an old dam of earth fail at night?"],
    ],
    [
      "below “Read also”, a numbered headline that asks",
      ["Read also", "1. Eel returns to the river", "2. Who sold the mill?"],
    ],
    ["of controls in a row, with how often each was used", ["Share  Email  Comments (12)"]],
  ])("sets aside what stands %s", (_, lines) => expect(asideOf(lines)).toEqual(lines));

  it.each([
    ["a heading below a button", ["Share", "The night of the flood"], ["Share"]],
    ["a heading that is a menu's word", ["Share", "Health"], ["Share"]],
    ["a list between two buttons", ["Share", "• two pumps", "• nine men", "Print"], ["Share", "Print"]],
    ["a sentence between two buttons", ["Share", "It is old.", "Print"], ["Share", "Print"]],
    ["what a colon announces", ["Share", "She counts what was lost:", "Print"], ["Share", "Print"]],
    [
      "short lines between adverts",
      ["Advertisement", "A dam of earth", "Advertisement"],
      ["Advertisement", "Advertisement"],
    ],
    [
      "a paragraph that asks",
      ["Read also", "Dam fails in the next valley too", "Who had the key of the old gate that night?"],
      ["Read also", "Dam fails in the next valley too"],
    ],
  ])("keeps %s", (_, lines, aside) => expect(asideOf(lines)).toEqual(aside));
});
