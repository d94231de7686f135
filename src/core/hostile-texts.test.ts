import { describe, expect, it } from "vitest";

import { buildCorpus } from "./corpus.ts";
import { toAssets } from "./wire/to-assets.ts";

/** What a sound file beside them says, so that there is something to compare with. */
const SOUND =
  "Dam gates opened\n\n12 May 2014\n\nEngineers opened all six gates of the Marra dam at dawn on Monday, and the river below rose by two metres within the hour. Three men were hurt, the water board said.\n";

/** Words that every object of JavaScript answers to. */
const PROTOTYPE = [
  "constructor",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "__proto__",
  "__defineGetter__",
  "toLocaleString",
];

/** Sizes are what a pathological file may have; each took minutes, gigabytes or the process before its cause was mended. */
const HOSTILE: readonly (readonly [what: string, source: string])[] = [
  ...PROTOTYPE.map((word): readonly [string, string] => [
    `the word ${word}`,
    `The ${word} was arrested\n\n13 May 2014\n\nThe ${word} was arrested on Monday, and three ${word}s were hurt. Two ${word}s opened all six gates of the Marra dam at dawn, “said the ${word}”, said ${word} ${word}. ${word}n't. It cost $5 per ${word}.\n`,
  ]),
  ["one letter 20,000 times", "a".repeat(20_000)],
  ["one letter and a blank 5,000 times", "a ".repeat(5000)],
  ["one digit 20,000 times", "7".repeat(20_000)],
  ["20,000 blanks between two words", `The dam${" ".repeat(20_000)}held.`],
  ["20,000 line breaks between two words", `The dam${"\n".repeat(20_000)}held.`],
  ["Chinese without punctuation", "水库决堤三人受伤".repeat(5000)],
  ["Thai without punctuation", "เขื่อนแตกสามคนบาดเจ็บ".repeat(1000)],
  ["an amount over and over", "$1 ".repeat(300)],
  ["a name over and over", "Ab, ".repeat(300)],
  ["half a surrogate pair", "The dam \uD83D held \uDE00 on Monday. \uD83D".repeat(50)],
  ["nulls", "The dam\0 held\0 on Monday.\0\0\n".repeat(50)],
  ["quotation marks alone", "“”\"'‘’«»「」".repeat(1000)],
  ["opening quotation marks alone", "“".repeat(5000)],
  ["brackets alone", "([{<".repeat(5000)],
  ["full stops alone", ".".repeat(20_000)],
  ["marks of direction alone", "\u202B\u202E\u2066".repeat(1000)],
  ["one accent on another", `a${"\u0301".repeat(10_000)}`],
  ["a table of a thousand short lines", Array.from({ length: 1000 }, (_, i) => `Bread ${i}`).join("\n")],
  ["the same sentence 300 times", "Three men were hurt on Monday, said the board.\n\n".repeat(300)],
];

describe("a folder with a hostile file in it", () => {
  it.each(HOSTILE)("is read, with %s, and the sound file beside it", (_, source) => {
    const { listCorpus, articles } = toAssets(
      buildCorpus([
        { name: "hostile.txt", source },
        { name: "sound.txt", source: SOUND },
      ]),
    );
    const { cards } = listCorpus(({ article }) => article.slug, { coverage: "coverage", texts: "texts" });
    expect(cards.map(({ label }) => label)).toContain("Dam gates opened");
    expect(articles.map(({ article }) => article.text)).toEqual([source, SOUND]);
  });

  it.each(PROTOTYPE)("is read, with a file of no known date called %s", (name) => {
    const { articles } = buildCorpus([
      { name: `${name}.txt`, source: "Kings of Siam\n\nAn envoy was received with great honours.\n" },
      { name: "sound.txt", source: SOUND },
    ]);
    expect(articles.map(({ id, published }) => `${id} ${published?.value}`)).toEqual([
      `${name} undefined`,
      "sound 2014-05-12",
    ]);
  });
});
