import { describe, expect, it } from "vitest";

import { readArticles } from "../read-articles.ts";

const titleOf = (...lines: readonly string[]): string | undefined =>
  readArticles([{ name: "a.txt", source: lines.join("\n") }]).articles[0]?.title;

const TITLE = "Barge burns on the river Tolland";
const REPORT = "A barge burned on the Tolland on Tuesday after a spark fell. Nobody was hurt.";

describe("the likeliest title", () => {
  it.each([
    [
      "a notice on cookies in another language",
      "Lastkahn brennt auf der Tolle",
      [
        "Bitte alles annehmen oder einzeln auswählen",
        "Lastkahn brennt auf der Tolle",
        "Ida Voss",
        "3. Mai 2022",
        "Ein Lastkahn ist auf der Tolle ausgebrannt. Niemand wurde verletzt.",
      ],
    ],
    [
      "a row of buttons above the page's menu",
      TITLE,
      ["Take all   Leave all   Pick one", "Home | News | Sport", TITLE, "By Ida Voss", REPORT],
    ],
    [
      "the slug of an agency, with its day below",
      TITLE,
      [
        "NORDPRESS  ALERT  2nd TAKE",
        "BC-TOLLAND-BARGE",
        "Tue 3 May 2022 17:52 GMT",
        TITLE,
        `TOLLAND, May 3 (Nordpress) - ${REPORT}`,
      ],
    ],
    [
      "a motto below the paper's name",
      "A barge, a spark and a lesson",
      [
        "QUAY & BARGE",
        "The monthly for people afloat",
        "Issue 31",
        "A barge, a spark and a lesson",
        "Words: Ida Voss",
        REPORT,
      ],
    ],
    ["the paper's name with a section run into it", TITLE, ["The Tolland LedgerUK news", TITLE, REPORT]],
    [
      "a kicker of a few words, above the headline and its summary",
      TITLE,
      [
        "Fire on water",
        TITLE,
        "A spark fell on the deck on Tuesday and nobody was there to see it fall",
        "By Ida Voss",
        REPORT,
      ],
    ],
    [
      "the number of an issue",
      TITLE,
      ["Issue 31 · Published ten times a year", "3 May 2022", TITLE, "By Ida Voss", REPORT],
    ],
    [
      "a newsletter's greeting",
      TITLE,
      ["No. 87 | 3 May 2022", "Good morning. Today: gulls and a barge.", TITLE, "By Ida Voss", REPORT],
    ],
    ["the weather", TITLE, ["Weather: 9°C, light rain", "Tuesday 3 May 2022", TITLE, "By Ida Voss", REPORT]],
    [
      "an entry in the list of a live report",
      "Tolland barge fire: live updates",
      [
        "Tolland barge fire: live updates",
        "Key events",
        "- The river is closed again",
        "Tuesday 3 May 2022",
        "16:20",
        "The river is closed again.",
        "16:05",
        "The barge has sunk.",
        "15:30",
        "A barge is on fire on the Tolland.",
      ],
    ],
  ])("is not %s", (_, title, lines) => expect(titleOf(...lines)).toBe(title));

  it("is a playful headline all the same, above a summary that says the report again", () =>
    expect(titleOf("Twilight of the ferrymen", "Barge burns on the Tolland", "By Ida Voss", REPORT)).toBe(
      "Twilight of the ferrymen",
    ));
});
