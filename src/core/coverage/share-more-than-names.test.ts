import { describe, expect, it } from "vitest";

import { makeArticles } from "../testing/make-article.ts";
import { indexKeys } from "./index-keys.ts";
import { shareMoreThanNames } from "./share-more-than-names.ts";

/** Words that are written small somewhere are no names; the rest of a report, so that few words are rare. */
const REST =
  "The head of the school spoke. A council has a leader. Members of a union met. Its biggest plant hums.";

const share = (one: string, other: string): boolean => {
  const articles = makeArticles(`${one} ${REST}`, `${other} ${REST}`);
  const index = indexKeys(articles);
  const [a, b] = [0, 1].map((number) => index.all.find(({ sentence }) => sentence.article === number));
  if (!a || !b) throw new Error("Two sentences are expected");
  return shareMoreThanNames(articles, [a, b], index);
};

describe("shareMoreThanNames", () => {
  it.each([
    ["The ferry sank off Orme.", "Off Orme the ferry sank on Tuesday."],
    ["Ana Lind, the leader of the council, praised the divers.", "The divers were praised by Ana Lind."],
    ["The union will ballot its members on a strike.", "A strike ballot is to open soon."],
    ["All wore seat belts, a teacher says.", "Few had fastened their seat belts."],
    ["Ana Lind, leader of Orme council, wept.", "Orme council leader Ana Lind wept."],
    ["The money went through the roof.", "“We pour money through that roof,” he said."],
  ])("finds what is said in both: %s %s", (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    [
      "The leader of the council, Ana Lind, cannot heat a leaking hall.",
      "Ana Lind, leader of the council, will respect the ruling.",
    ],
    ["The safety executive has sent two of its men.", "The safety executive issued a notice on Tuesday."],
    ["Orme Foods, the biggest plant, leaked.", "Carp died near the biggest plant, Orme Foods."],
    ["The owner apologised to families last night.", "A fund for families had reached its goal last night."],
    ["A girl died yesterday.", "Two names were given yesterday."],
  ])("finds no more than whom they name, or when: %s %s", (one, other) => {
    expect(share(one, other)).toBe(false);
  });
});
