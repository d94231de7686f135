import { describe, expect, it } from "vitest";

import { findDateline } from "./find-dateline.ts";

const cut = (paragraph: string): string | undefined => {
  const dateline = findDateline(paragraph);
  return dateline && paragraph.slice(0, dateline.length);
};

describe("findDateline", () => {
  it.each([
    "KABUL, July 3 (Reuters) -",
    "KABUL, Afghanistan, July 3 (Reuters) —",
    "WASHINGTON (AP) —",
    "Berlin (dpa) -",
    "NEW DELHI:",
    "Moscow, Russia –",
    "LEEDS, UK, April 3, 2025 /PRNewswire/ --",
    "LAMPEDUSA, Italy --",
    "PARIS, 3 juillet (AFP) -",
    "Paris —",
    "(Reuters) -",
    "Feb 8 (Reuters) -",
    "МОСКВА, 3 апреля. /ТАСС/.",
    "COLDWATER FALLS (AWS) -",
    "VARDEN, Sept 14 (NPA) -",
    "Varden, Sept 14 (Northern Press) —",
    "CAPE SORREL, Nov 3, 2011 (Agency) --",
    "BERGEN, Norway (AW) —",
    "PORT VARDEN, March 10, 2026 (NPA) —",
    "Bergen (4 May 2024) –",
  ])("cuts off “%s”", (dateline) => expect(cut(`${dateline} The river rose in the night.`)).toBe(dateline));

  it("cuts off the opening of an agency report in Chinese", () =>
    expect(cut("新华社利马6月12日电（记者 张三）秘鲁南部发生地震。")).toBe(
      "新华社利马6月12日电（记者 张三）",
    ));

  it.each([
    "Moscow – the capital – was quiet.",
    "Apple (AAPL) shares fell.",
    "NATO (the pact of 1949) — as it stands — met.",
    "BASF (XETRA) - the chemist - lost two percent.",
    "Russia has lifted the ban.",
    "NATO said it would help.",
    "The minister (right) - smiling - left.",
    "Bridges (built in 1904) – all of them – leak.",
    "Jane Roe, mayor of the town - and a doctor - spoke.",
  ])("finds none in “%s”", (paragraph) => expect(cut(paragraph)).toBeUndefined());

  it("names the agency by its usual name", () =>
    expect(findDateline("KYIV (Associated Press) — It rained.")?.agency).toBe("AP"));
});
