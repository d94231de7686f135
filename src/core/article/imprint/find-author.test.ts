import { describe, expect, it } from "vitest";

import { readArticles } from "../read-articles.ts";

/** Author and source of a file. */
const told = (source: string) => {
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  return [article?.author, article?.source];
};

describe("who signs", () => {
  it.each([
    ["Pier closes\nBy Jo Farrow\nMarch 4, 2024\nIt was old.", "Jo Farrow"],
    [
      "Pier closes for good\nMarch 4, 2024\nJo Farrow and Priya Nand\n2 min read\nIt was old.",
      "Jo Farrow and Priya Nand",
    ],
    ["Pier closes for good\nJo Farrow and Priya Nand\n\nIt was old.", "Jo Farrow and Priya Nand"],
    ["Pier closes for good\nJo Farrow and agencies\n\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nBy Jo Farrow and QuaySound staff\n\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nBy Jo Farrow with Quay Post reporters\n\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nJo Farrow mit dpa\nMarch 4, 2024\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nBy Jo Farrow with wire services\n\nIt was old.", "Jo Farrow"],
    [
      "Pier closes for good\n\nIt was old. Nobody mourned it.\n\n(Reporting by Jo Farrow in Bonn and Priya Nand; editing by Tom Hall)",
      "Jo Farrow and Priya Nand",
    ],
    [
      "Pier closes for good\nShare\nSave\nJo Farrow\nValley News, Nordhafen\nIt was old.\nNobody wept.",
      "Jo Farrow",
    ],
    [
      "Pier closes for good\nBy Jo Farrow, Ports and Fisheries Editor\nMarch 4, 2024\nIt was old.",
      "Jo Farrow",
    ],
    ["Pier closes for good\nHARBOUR EXCLUSIVE\nBy Jo Farrow\nMarch 4, 2024\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nBy Jo FarrowHarbour reporter\nMarch 4, 2024\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nBy Jo Farrow Harbour reporter\nMarch 4, 2024\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nBy Jo MacFarrow\nMarch 4, 2024\nIt was old.", "Jo MacFarrow"],
    ["Pier closes for good\nWords: Jo Farrow\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nJo Farrow\nHarbour reporter\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nJo Farrow, harbour reporter\nMarch 4, 2024\nIt was old.", "Jo Farrow"],
    [
      "Pier closes for good\nJo Farrow, Ann Lee and Priya Nand\n\nIt was old.",
      "Jo Farrow, Ann Lee and Priya Nand",
    ],
    ["Pier closes for good\nValley Radio | By Jo Farrow\nMarch 4, 2024\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\nWords: Jo Farrow    Photographs: Ann Lee\n\nIt was old.", "Jo Farrow"],
    ["Pier closes for good\n\nIt was old. Nobody wept.\n\nJo Farrow is a Courier columnist", "Jo Farrow"],
    [
      "Pier closes for good\nLocal Democracy Reporter\nMarch 4, 2024\nIt was old.",
      "Local Democracy Reporter",
    ],
    ["旧码头关闭\n\n本报讯（记者 王海、李木）码头昨天关闭。附近居民说，它太旧了。", "王海、李木"],
    ["旧码头关闭\n\n码头昨天关闭。附近居民说，它太旧了。（本报记者王海）", "王海"],
  ])("is found in %j", (source, author) => expect(told(source)[0]).toBe(author));

  it.each([
    "Pier closes for good\nRelief Efforts and Next Steps\n\nAll efforts failed. The next steps are open.",
    "Pier closes for good\nSalt and agencies of change\n\nIt was old.",
    "Pier closes for good\nCosts and Benefits\n\nIt was old.",
    "Pier closes for good\nIt was old.\nJo Farrow and Priya Nand\nThey built it.",
  ])("is nobody in %j", (source) => expect(told(source)[0]).toBeUndefined());

  it("is named without the paper that a page sets beside the name with no space between", () =>
    expect(
      told("Pier closes for good | Valley Post\nBy Jo FarrowValley Post\nMarch 4, 2024\nIt was old."),
    ).toEqual(["Jo Farrow", "Valley Post"]));

  it("is nobody where it is the paper itself", () =>
    expect(
      told("Pier closes for good\nBy Allied Wire Service\nAllied Wire Service\nMarch 4, 2024\nIt was old."),
    ).toEqual([undefined, "Allied Wire Service"]));

  it("and what the line above the headline names are the author and the source", () =>
    expect(told("Valley Ledger | US News\nPier closes for good\nBy Jo Farrow\n\nIt was old.")).toEqual([
      "Jo Farrow",
      "Valley Ledger",
    ]));
});
