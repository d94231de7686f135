import { describe, expect, it } from "vitest";

import { readDate, readDates } from "./read-date.ts";

describe("readDate", () => {
  it.each([
    ["July 4, 2025", "2025-07-04"],
    ["Jul 4, 2025", "2025-07-04"],
    ["Sun. Jul 6th, 2025", "2025-07-06"],
    ["4 July 2025", "2025-07-04"],
    ["4th of July, 2025", "2025-07-04"],
    ["04-Jul-2025", "2025-07-04"],
    ["2025-07-04T10:30:00+00:00", "2025-07-04"],
    ["2025/07/04", "2025-07-04"],
    ["04.07.2025", "2025-07-04"],
    ["25/12/2024", "2024-12-25"],
    ["12/25/2024", "2024-12-25"],
    ["05/05/2024", "2024-05-05"],
    ["March 4, 20249:12 AM GMT+1", "2024-03-04"],
    ["July 2025", "2025-07"],
    ["3. Oktober 2024", "2024-10-03"],
    ["le 1er août 2024", "2024-08-01"],
    ["4 de julio de 2025", "2025-07-04"],
    ["3 апреля 2025, 18:20", "2025-04-03"],
    ["12 يونيو 2024", "2024-06-12"],
    ["١٢ يونيو ٢٠٢٤", "2024-06-12"],
    ["12 يونيو/حزيران 2024", "2024-06-12"],
    ["12 أكتوبر/تشرين الأول 2024", "2024-10-12"],
    ["12 июн 2024, 14:05", "2024-06-12"],
    ["12 marts 2024", "2024-03-12"],
    ["12. desember 2024", "2024-12-12"],
    ["12 września 2024", "2024-09-12"],
    ["12. září 2024", "2024-09-12"],
    ["12 червня 2024", "2024-06-12"],
    ["12 Ιουνίου 2024", "2024-06-12"],
    ["12 मई 2024", "2024-05-12"],
    ["2024年6月12日 14:05", "2024-06-12"],
    ["2024년 6월 12일", "2024-06-12"],
  ])("reads “%s” as %s", (line, value) => expect(readDate(line, "en")?.value).toBe(value));

  it.each(["03/04/2025", "3-4-2025"])("leaves open which day %s is", (line) => {
    expect(readDate(line, "en")).toBeDefined();
    expect(readDate(line, "en")?.value).toBeUndefined();
  });

  it("knows that the day comes first in French", () =>
    expect(readDate("03/04/2025", "fr")?.value).toBe("2025-04-03"));

  it.each(["July 4", "30 February 2024", "12 people 2024", "Room 2025", "Act 1215-06-15"])(
    "finds no date in “%s”",
    (line) => expect(readDate(line, "en")?.value).toBeUndefined(),
  );

  it("finds every date of a line, in order", () =>
    expect(readDates("Updated 2 May 2024, published May 1, 2024", "en").map(({ value }) => value)).toEqual([
      "2024-05-02",
      "2024-05-01",
    ]));
});
