import { describe, expect, it } from "vitest";

import { readMetadataLine } from "./read-metadata-line.ts";

const told = (line: string, language = "en") => {
  const read = readMetadataLine(line, language);
  return read && [read.author, read.date?.value, read.date?.label, read.source];
};

describe("readMetadataLine", () => {
  it.each([
    ["By Jane Roe", ["Jane Roe", undefined, undefined, undefined]],
    ["By Jane Roe and Tom Hall in Kabul", ["Jane Roe and Tom Hall", undefined, undefined, undefined]],
    [
      "By Carlos de la Cruz | July 4, 2025 | 3 min read",
      ["Carlos de la Cruz", "2025-07-04", undefined, undefined],
    ],
    ["Story by Jane Roe • 2d • 3 min read", ["Jane Roe", undefined, undefined, undefined]],
    ["Published July 4, 2025 at 10:30 AM EDT", [undefined, "2025-07-04", "published", undefined]],
    ["Posted on March 4, 2024 by admin", ["admin", "2024-03-04", "published", undefined]],
    ["Last updated: Wed 12 Jun 2024 08.41 BST", [undefined, "2024-06-12", "updated", undefined]],
    ["Jane Roe • Jul 4, 2025", ["Jane Roe", "2025-07-04", undefined, undefined]],
    ["Jane Roe, Reuters | July 4, 2025", ["Jane Roe", "2025-07-04", undefined, undefined]],
    ["No. 87 | 10 September 2026", [undefined, "2026-09-10", undefined, undefined]],
    ["12 February 2026 | Issue 212", [undefined, "2026-02-12", undefined, undefined]],
    ["July 4, 2025 - Jane Roe", ["Jane Roe", "2025-07-04", undefined, undefined]],
    ["July 4, 2025: Updated July 5, 2025", [undefined, "2025-07-04", undefined, undefined]],
    ["July 4, 2025: by Jane Roe", ["Jane Roe", "2025-07-04", undefined, undefined]],
    ["Mon, 3 Apr 2023 09:15:00 -0500", [undefined, "2023-04-03", undefined, undefined]],
    ["Reuters - July 4, 2025", [undefined, "2025-07-04", undefined, "Reuters"]],
    [
      "Jane Roe and Tom HallSunday 6 July 2025 19.20 GMT",
      ["Jane Roe and Tom Hall", "2025-07-06", undefined, undefined],
    ],
    [
      "From Nordpress and Lantern staff | Sunday, July 6, 2025 | 3 min read",
      ["Nordpress and Lantern staff", "2025-07-06", undefined, undefined],
    ],
    ["17 marzo 2025 alle 10:48", [undefined, "2025-03-17", undefined, undefined]],
    [
      "Posted 1:22 PM, Jul 3, 2025 and last updated 6:48 PM, Jul 4, 2025",
      [undefined, "2025-07-03", "published", undefined],
    ],
    ["Kabul, 4 July 2025", [undefined, "2025-07-04", undefined, undefined]],
    ["March 4, 20249:12 AM GMT+1Updated 2 hours ago", [undefined, "2024-03-04", undefined, undefined]],
    ["Updated 5 May 2024 / Published 4 May 2024", [undefined, "2024-05-04", "published", undefined]],
    [
      "Edited By: Ravi Menon | Updated: Apr 13, 2025, 09:15 PM IST",
      [undefined, "2025-04-13", "updated", undefined],
    ],
    ["PORT VARDEN, March 10, 2026 (NPA)", [undefined, "2026-03-10", undefined, "NPA"]],
    ["Varden, 10 March 2026 (Reuters) —", [undefined, "2026-03-10", undefined, "Reuters"]],
    ["EXCLUSIVE by Jane Roe", ["Jane Roe", undefined, undefined, undefined]],
    ["WORLD EXCLUSIVE: By Jane Roe", ["Jane Roe", undefined, undefined, undefined]],
    ["Special report by Jane Roe in Kabul", ["Jane Roe", undefined, undefined, undefined]],
    ["Live reporting by Jane Roe and Tom Hall", ["Jane Roe and Tom Hall", undefined, undefined, undefined]],
    ["Updated: 03/04/2025", [undefined, undefined, "updated", undefined]],
  ])("reads “%s”", (line, expected) => expect(told(line)).toEqual(expected));

  it.each([
    ["de", "Von Anna Schmidt, Lima", "Anna Schmidt"],
    ["fr", "Par Claire Dubois, publié le 03/04/2025 à 18h20", "Claire Dubois"],
    ["es", "Por María Núñez", "María Núñez"],
  ])("knows the byline in %s: “%s”", (language, line, author) =>
    expect(told(line, language)?.[0]).toBe(author),
  );

  it.each(["افتتح الجسر في ٢ يونيو ١٩٧٤.", "افتتح الجسر في ٢ يونيو ١٩٧٤"])(
    "takes no sentence in Arabic for a byline, as in “%s”",
    (line) => expect(readMetadataLine(line, "ar")).toBeUndefined(),
  );

  it("knows the author beside the date in Arabic", () => {
    expect(told("سلمى حداد - ٢ يونيو ٢٠٢٤", "ar")).toEqual(["سلمى حداد", "2024-06-02", undefined, undefined]);
  });

  it.each([
    "The treaty was signed on July 4, 2025",
    "Attack of 11 September 2001",
    "* 14 February 2024: Tolland Marine is founded.",
    "14 February 2024: Tolland Marine is founded",
    "2024-02-14: Tolland Marine Founded",
    "3. February 14, 2024: Tolland Marine Founded",
    "• Wed 14 February 2024 – Tolland Marine Founded",
    "14 February 2024 - Tolland Marine buys the pier.",
    "By Monday, the river had fallen.",
    "By the sea",
    "Exclusive by the sea",
    "A report by the river authority",
    "Von Willebrand disease",
    "Day 3: July 4, 2025",
    "Bridge collapses in flooded town",
    "Home > News > March 2025",
  ])("leaves “%s” alone", (line) => expect(readMetadataLine(line, "en")).toBeUndefined());
});
