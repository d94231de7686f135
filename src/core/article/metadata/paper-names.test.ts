import { describe, expect, it } from "vitest";

import { isNameWithArticle, paperIn } from "./paper-names.ts";

describe("paperIn", () => {
  it.each([
    ["By Ann Lee, Valley Press Agency", "Valley Press Agency"],
    ["By Ann Lee and Tom Hall, Reuters", "Reuters"],
    ["By TOM HALL, Chief Reporter for The Morning Planet", "The Morning Planet"],
    ["By Tom Hall for ValleyOnline", "ValleyOnline"],
    ["for The Morning Planet", "The Morning Planet"],
    ["Science editor, The Orme Sentry", "The Orme Sentry"],
    ["Long read | The Orme Review", "The Orme Review"],
    ["Valley Gazette · Harbour", "Valley Gazette"],
  ])("finds in “%s” %s", (line, paper) => expect(paperIn(line)).toBe(paper));

  it.each([
    "By Ann Lee, News Editor",
    "By Ann Lee, Senior Press Officer",
    "By Ann Lee, Minister for Education",
    "Rotterdam, The Netherlands",
    "For The Record",
    "Opinion | The Long Read",
    "Ann Lee | Tell",
    "Looking for Anna",
  ])("finds none in “%s”", (line) => expect(paperIn(line)).toBeUndefined());
});

it.each([
  ["The Harbinger", true],
  ["La Voz del Valle", true],
  ["The Long Read", false],
  ["The Editor", false],
  ["The water rises", false],
])("%s is a name with its article: %s", (text, answer) => expect(isNameWithArticle(text)).toBe(answer));
