import { array, assert, constantFrom, property, string, tuple, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";

import { articleId } from "./article-id.ts";
import { assignSlugs, type Nameable } from "./assign-slugs.ts";

const named = (label: string, name = "file-1.txt"): Nameable => ({
  id: articleId({ name, source: "" }),
  label,
});
const slug = (label: string, name?: string): string | undefined => assignSlugs([named(label, name)])[0];

describe("assignSlugs", () => {
  it.each([
    [
      "Flood kills twelve people in the town of Altenahr on Friday",
      "flood-kills-twelve-people-town-altenahr",
    ],
    ["The U.S. Senate’s vote: what we don’t know", "us-senate-vote-what-we-dont"],
    ["Über die Brücke nach Łódź", "uber-brucke-nach-lodz"],
    ["L’eau, l’accord et la loi", "eau-accord-loi"],
    ["15,000 flee", "15000-flee"],
    ["To be or not", "not"],
    ["Парламент принял закон", "парламент-принял-закон"],
    ["زلزال قوي يضرب بيرو", "زلزال-قوي-يضرب-بيرو"],
    ["秘鲁南部发生地震", "秘鲁南部发生地震"],
  ])("makes “%s” into %s", (label, expected) => expect(slug(label)).toBe(expected));

  it("goes by the file's name when the label has no words", () =>
    expect([slug("🎉🎉", "party.txt"), slug("", "🎉.txt")]).toEqual(["party", "article"]));

  it("keeps the plain name for the first of several and hashes the id of the others", () => {
    const slugs = assignSlugs([
      named("Dam holds", "a.txt"),
      named("Dam holds", "b.txt"),
      named("Dam holds!", "c.txt"),
    ]);
    expect(slugs[0]).toBe("dam-holds");
    expect(slugs[1]).toMatch(/^dam-holds-[a-z0-9]{6}$/);
    expect(slugs[2]).not.toBe(slugs[1]);
  });

  const label = constantFrom("Dam holds", "Dam breaks", "The dam holds", "🎉", "Brücke");
  const articles = uniqueArray(tuple(string({ minLength: 1 }), label), {
    maxLength: 12,
    selector: ([name]) => name,
  }).map((pairs) => pairs.map(([name, text]) => named(text, `${name}.txt`)));

  it("gives every article a name of its own", () =>
    assert(
      property(articles, (all) => {
        expect(new Set(assignSlugs(all)).size).toBe(all.length);
      }),
    ));

  it("changes no name when articles are added after the others", () =>
    assert(
      property(articles, array(label, { maxLength: 3 }), (all, more) => {
        const added = more.map((text, index) => named(text, `added ${index} ${all.length}.txt`));
        expect(assignSlugs([...all, ...added]).slice(0, all.length)).toEqual(assignSlugs(all));
      }),
    ));
});
