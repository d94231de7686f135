import { expect, it } from "vitest";

import { slice } from "../../span.ts";
import { readArticles } from "../read-articles.ts";

const REPORT = `Heron nest stops work on Ulver pier

Ann Lee
4 May 2026

Work on the pier at Ulver has stopped because two herons are nesting in the crane, the port said on Monday.

“We shall wait until the young have flown,” said Ola Berg, who leads the work. That may take until July.
`;

/** The lines of `source` that are read. */
function readLines(source: string): readonly string[] {
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  return (article?.blocks ?? [])
    .filter(({ kind }) => kind === "paragraph" || kind === "heading")
    .map((block) => slice(source, block));
}

it.each([
  [
    "names, times and controls in English",
    "pier_rat\n3 hours ago\nThat crane stood idle all winter before the birds came, and nobody at the port minded.\nLike Reply Share 4\n\nGull\n2 hours ago\nWait for them, it is only until July after all.\nLike Reply Share",
  ],
  [
    "a heading and German controls",
    "Kommentare (2)\n\nKranich7\nvor 3 Stunden\nDer Kran stand schon den ganzen Winter still, und niemanden im Hafen hat es gestört.\nAntworten Melden\n\nMöwe\nvor 1 Stunde\nDann warten wir eben bis Juli.\nAntworten Melden",
  ],
  [
    "a heading and French controls",
    "2 commentaires\n\nPapet12\n04/05/2026 à 17:12\nLa grue ne servait à rien depuis l’hiver, tout le monde le sait dans le port.\nRépondre - Signaler un abus\n\nMouette\n04/05/2026 à 18:02\nOn attendra juillet, voilà tout.\nRépondre - Signaler un abus",
  ],
  [
    "their writers above the words and a score below",
    "DaveHV (Ulver) wrote:\nThat crane stood idle all winter before the birds came, and nobody at the port minded.\nScore: 18\n\nGull (Tell) wrote:\nWait for them, it is only until July after all.\nScore: 9",
  ],
  [
    "a heading and their writers before the words",
    "Comments 84\nSort by: Newest | Oldest\nDave66, Ulver: That crane stood idle all winter before the birds came. 40 quid a day.\nGull, Tell: Wait for them, it is only until July after all.",
  ],
])("sets comments aside that have %s", (_, comments) => {
  expect(readLines(`${REPORT}\n${comments}\n`)).toEqual(readLines(REPORT));
});

it("reads a report of posts whose writers stand above their words", () => {
  const posts = `${REPORT}\nOla Berg wrote:\n\n“The young have flown, and work goes on.”\n`;
  expect(readLines(posts)).toContain("“The young have flown, and work goes on.”");
});

it("reads on below the count of comments under a headline, whatever lines begin with “READ MORE:”", () => {
  const [headline = "", ...rest] = REPORT.split("\n\n");
  const links = "READ MORE: Herons of the Ulver\nREAD MORE: How cranes are built";
  const page = [headline, "0 comments", ...rest.slice(0, 2), links, ...rest.slice(2)].join("\n\n");
  expect(readLines(page)).toEqual(expect.arrayContaining([...readLines(REPORT)]));
});
