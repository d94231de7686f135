import { describe, expect, it } from "vitest";

import type { Article } from "../../model.ts";
import { readArticles } from "../read-articles.ts";

const read = (source: string): Article | undefined => readArticles([{ name: "a.txt", source }]).articles[0];

describe("the publication date", () => {
  it.each([
    ["Dam holds\nUpdated 5 May 2024\nPublished 4 May 2024\nThe dam held.", "2024-05-04"],
    ["July 4, 2024\nDam holds in the valley\nThe dam held.", "2024-07-04"],
    ["LEEDS, April 3, 2025 — The dam held.", "2025-04-03"],
    ["Dam holds\nBy Jane Roe\nLEEDS, April 3, 2025 (NPA)\nThe dam held.", "2025-04-03"],
    ["LEEDS (April 3, 2025) — The dam held.", "2025-04-03"],
    [
      "• Jan 2, 2025\nCape Tribune\nDam holds in the valley\nLEEDS, Dec. 30 (AP) - The dam held.",
      "2024-12-30",
    ],
    ["Der Damm hält\n4. Mai 2024\nDer Damm hielt, sagte der Bürgermeister.", "2024-05-04"],
    ["Dam holds\nThe dam held.\nPublished: 4 May 2024", "2024-05-04"],
    [
      "FOR IMMEDIATE RELEASE\nMay 4, 2024\nRelease 24-117\nDam holds in the valley\nLEEDS – The dam held.",
      "2024-05-04",
    ],
    [
      "Dam holds\nBy Ann Lee\nAnn Lee reported from Leeds and Hull.\nMay 4, 2024\nThe dam held.",
      "2024-05-04",
    ],
    ["LEEDS, Maine — Published: May 4, 2024 9:42 PM\nDam holds in the valley\nThe dam held.", "2024-05-04"],
  ])("is read from %j", (source, value) => expect(read(source)?.published?.value).toBe(value));

  it.each([
    "Dam holds\nThe dam held on 4 May 2024.",
    "Dam holds\n03/04/2025\nThe dam held.",
    "Dam holds\nLEEDS, April 3 (AP) - The dam held.",
    "Friday, May 3, 2024\nCape Tribune\nSign in\nDam holds in the valley\nThe dam held.",
    "How the pier fell\n* May 1, 2024: Tolland Marine is founded.\n* May 9, 2024: Tolland Marine buys the pier.\nIt fell.",
    "How the pier fell\n* May 1, 2024\nTolland Marine is founded.\n* May 9, 2024\nIt buys the pier.\nIt fell.",
    "The siege\nMay 1, 2024\nIt began.\nMay 9, 2024\nIt went on.\nMay 20, 2024\nIt ended.",
  ])("is absent in %j", (source) => expect(read(source)).not.toHaveProperty("published"));
});
