import { assert, oneof, property, string, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";

import { slice } from "../../span.ts";
import { splitSentences } from "./split-sentences.ts";

const sentences = (text: string): readonly string[] => splitSentences(text).map((span) => slice(text, span));
/** The sentences are written with a bar between them. */
const cases = (...rows: readonly string[]) => rows.map((row) => ({ row, parts: row.split("|") }));

describe("splitSentences", () => {
  it.each(
    cases(
      "The dam held.|Nobody was hurt.",
      "Dr. Weiss met Mrs. Okoye and Gen. Abara at St. Petersburg.|They spoke for an hour.",
      "J. K. Rowling met George W. Bush.|It rained.",
      "The U.S. Senate voted.|The bill passed.",
      "He flew to the U.S. on Monday.|He left the U.S.|The trip was short.",
      "It opened on Jan. 3 in room No. 5 with 3.5 percent less.|No.|Never.",
      "On Sun. Jul 6 they met at 5 p.m. EST.|At 9 p.m. The doors closed.".replace("p.m. The", "p.m.|The"),
      "Bring food, e.g. Bread, i.e. Anything.|Thanks.",
      "At 7 a.m. Captain Orme left the bridge.|It was 9 a.m. Nobody spoke.".replace("9 a.m. N", "9 a.m.|N"),
      "Wells held S. typhi and E. faecalis, p. 4 of the report says.|V. cholerae was not found.",
      "Orr v. Dunmore ended in 2019.|It took St. Mary's Corp. six years.",
      "Acme Inc. Chairman Tom Ford Jr. Spoke.|The end.",
    ),
  )("keeps abbreviations, initials and numbers inside: $row", ({ row, parts }) =>
    expect(sentences(row.replaceAll("|", " "))).toEqual(parts),
  );

  it.each(
    cases(
      "He said: “It is over. We go home.”|Then he left.".replace("over. We", "over.|We"),
      "“Where were you?” she asked.|Nobody answered.",
      "“Where were you?” Mrs. Diaz asked.|Nobody answered.",
      "'It will hold,' he said.|\"Will it?\"|They waited.",
      "The paper called it a “triumph.”|Others did not.",
      "Yahoo! is a company.|Wow!|Really?",
    ),
  )("keeps a quotation with its sentence: $row", ({ row, parts }) =>
    expect(sentences(row.replaceAll("|", " "))).toEqual(parts),
  );

  it.each(
    cases(
      "Am 3. Oktober kam Dr. Lang mit Hrn. Abel, d.h. zu spät.|Danach regnete es.",
      "Es blieb, d. h. Niemand ging, i. d. R. Freitags z. B. Zu Hause.|Der 2. Deich aus dem 19. Jahrhundert hielt.",
      "El Sr. Ibarra vive en la Av. Colón, p. ej., y trabaja en EE. UU. desde 2009.|Il sig. Conti tace.",
      "MM. Aubry et Petit sont venus.|On attend M. Roux.",
      "M. Dupont a vu Mme. Leroy le 3 mai.|Elle était absente.",
      "В 2021 г.|Россия подписала договор.|А. С. Пушкин родился в Москве.",
      "قال د. محمد إن الاتفاق جاهز.|هل سيوقع الطرفان؟|نعم.",
    ),
  )("follows the habits of other languages: $row", ({ row, parts }) =>
    expect(sentences(row.replaceAll("|", " "))).toEqual(parts),
  );

  it.each(
    cases(
      "会议在星期四举行。|代表们没有发言。|“我们会等。”|他走了。",
      "会議は木曜日に開かれた。|彼は「まだです。」と述べた。|誰も答えなかった。",
    ),
  )("cuts scripts without spaces: $row", ({ row, parts }) =>
    expect(sentences(row.replaceAll("|", ""))).toEqual(parts),
  );

  it("reads on over a soft line break", () =>
    expect(sentences("The bridge was\r\nclosed on Monday.\nIt reopens\nsoon.")).toEqual([
      "The bridge was\r\nclosed on Monday.",
      "It reopens\nsoon.",
    ]));

  it("cuts where the space after a full stop is missing, but not inside a domain", () =>
    expect(sentences("The vote split the region.The mayor spoke. See Example.Com for more.")).toEqual([
      "The vote split the region.",
      "The mayor spoke.",
      "See Example.Com for more.",
    ]));

  it("keeps the number of a list item with its sentence", () =>
    expect(sentences("1. Boil the water. 2. Add the rice.")).toEqual([
      "1. Boil the water.",
      "2. Add the rice.",
    ]));

  it("stays inside the span it is given", () => {
    const text = "One here. Two here. Three here.";
    expect(splitSentences(text, { start: 10, end: 19 }).map((s) => slice(text, s))).toEqual(["Two here."]);
  });

  it("keeps an opening quotation mark that nothing follows", () =>
    expect(sentences("It rained. The gates were opened“")).toEqual(["It rained.", "The gates were opened“"]));

  it("covers every character that is not white space, in order", () =>
    assert(
      property(oneof(string({ unit: "binary" }), stringMatching(/^[A-Za-z.?!"” \n0-9]{0,80}$/)), (text) => {
        expect(sentences(text).join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      }),
    ));
});
