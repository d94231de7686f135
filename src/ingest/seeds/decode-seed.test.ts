import { describe, expect, it } from "vitest";

import { decodeSeed } from "./decode-seed.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, bigEnd: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]).flatMap((pair) =>
      bigEnd ? pair.toReversed() : pair,
    ),
  );

const sourceOf = (bytes: Uint8Array): string | undefined => decodeSeed("ferry.txt", bytes).seed?.source;
const complaintsOf = (bytes: Uint8Array): readonly string[] =>
  decodeSeed("ferry.txt", bytes).problems.map(
    ({ line, severity, message }) => `${line} ${severity} ${message}`,
  );

describe("decodeSeed", () => {
  it.each([
    ["UTF-8", utf8("The ferry – at last – sailed. 渡轮 ⛴\r\n")],
    ["UTF-8 with a byte-order mark", utf8("\uFEFFThe ferry – at last – sailed. 渡轮 ⛴\r\n")],
    ["UTF-16, little end first", utf16("\uFEFFThe ferry – at last – sailed. 渡轮 \u26F4\r\n", false)],
    ["UTF-16, big end first", utf16("\uFEFFThe ferry – at last – sailed. 渡轮 \u26F4\r\n", true)],
    [
      "UTF-16 without a mark, little end first",
      utf16("The ferry – at last – sailed. 渡轮 \u26F4\r\n", false),
    ],
    ["UTF-16 without a mark, big end first", utf16("The ferry – at last – sailed. 渡轮 \u26F4\r\n", true)],
  ])("reads %s as it stands, without a mark", (_, bytes) => {
    expect(sourceOf(bytes)).toBe("The ferry – at last – sailed. 渡轮 ⛴\r\n");
    expect(complaintsOf(bytes)).toEqual([]);
  });

  it("reads Windows-1252 with a warning at the first line that shows it", () => {
    const bytes = latin("Harbour news\nThe caf\xE9 \x93Quay\x94 reopened.");
    expect(sourceOf(bytes)).toBe("Harbour news\nThe café “Quay” reopened.");
    expect(complaintsOf(bytes)).toEqual([
      "2 warning This is not in UTF-8 and was read as Windows-1252; save it as plain text in UTF-8.",
    ]);
  });

  it.each([
    [
      "cut off within a letter",
      utf8("The ferry sailed at 6 €").subarray(0, -1),
      "The ferry sailed at 6 \uFFFD",
    ],
    [
      "damaged in one place",
      Uint8Array.from([...utf8("Zoë, José and Ångström\n"), 0xff, ...utf8(" sailed")]),
      "Zoë, José and Ångström\n\uFFFD sailed",
    ],
    [
      "damaged in more places than it has letters beyond ASCII",
      Uint8Array.from([...utf8(`“${"Sailed. ".repeat(30)}”`), 0xff, 0xfe]),
      `“${"Sailed. ".repeat(30)}”\uFFFD\uFFFD`,
    ],
  ])("keeps UTF-8 that is %s, with a warning", (_, bytes, source) => {
    expect(sourceOf(bytes)).toBe(source);
    expect(complaintsOf(bytes)).toHaveLength(1);
    expect(complaintsOf(bytes)[0]).toContain("damaged");
  });

  it("reads Polish in Windows-1250 with a warning that says so", () => {
    const bytes = latin(
      "W \x9Crod\xEA wieczorem prom osiad\xB3 na mieli\x9Fnie ko\xB3o przyl\xB9dka. \xA3odzie z wsi dotar\xB3y szybko, a za\xB3oga i pasa\xBFerowie s\xB9 ca\xB3e.",
    );
    expect(sourceOf(bytes)).toContain("W środę wieczorem prom osiadł na mieliźnie");
    expect(complaintsOf(bytes)).toEqual([
      "1 warning This is not in UTF-8 and was read as Windows-1250 (Central European); save it as plain text in UTF-8.",
    ]);
  });

  it("keeps a text with a stray control character, with a warning", () => {
    const bytes = latin(`The ferry sailed.\n${"The sea was calm. ".repeat(20)}\x00`);
    expect(sourceOf(bytes)).toMatch(/calm\. \uFFFD$/);
    expect(complaintsOf(bytes)).toEqual([
      "2 warning A control character here is no part of a text and shows as “\uFFFD”; save it as plain text in UTF-8.",
    ]);
  });

  it("counts the lines of a text whose lines end in CR", () => {
    expect(complaintsOf(latin("Harbour news\r\rThe caf\xE9 reopened.\r"))[0]).toMatch(/^3 warning/);
  });

  it.each([
    ["windows-1251", latin("\xCF\xE0\xF0\xEE\xEC \xE2\xFB\xF8\xE5\xEB"), "Паром вышел"],
    ["shift_jis", latin("\x83\x74\x83\x46\x83\x8A\x81\x5B"), "フェリー"],
    ["iso-8859-1", latin("The caf\xE9 \x93Quay\x94"), "The café “Quay”"],
  ])("reads a page in %s, which it declares", (charset, words, read) => {
    for (const meta of [
      `<meta charset=${charset}>`,
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
    ]) {
      const bytes = Uint8Array.from([...utf8(`<html><head>${meta}</head><p>`), ...words]);
      expect(sourceOf(bytes)).toContain(read);
      expect(complaintsOf(bytes)).toEqual([]);
    }
  });

  it("does not believe a page that declares what its bytes are not", () => {
    const bytes = Uint8Array.from([...utf8("<meta charset=shift_jis><p>Zoë sailed: "), 0xe9, 0x20]);
    expect(complaintsOf(bytes)[0]).toMatch(/^1 warning/);
    expect(complaintsOf(latin("<meta charset=klingon><p>The caf\xE9"))[0]).toMatch(/^1 warning/);
  });

  it.each([
    ["nothing at all", utf8(""), "1 error This file is empty"],
    ["white space", utf8("\uFEFF \r\n\t\n"), "1 error This file is empty"],
    ["marks of no width", utf8(" \u200B\n\u2060"), "1 error This file is empty"],
    ["UTF-32", latin("\xFF\xFE\0\0T\0\0\0"), "1 error This is UTF-32, not plain text"],
    ["a PDF", utf8("%PDF-1.7\n%âãÏÓ"), "1 error This is a PDF, not plain text"],
    [
      "a Word document",
      latin("PK\x03\x04\x14\x00\x06\x00"),
      "1 error This is a ZIP archive or an Office document",
    ],
    ["numbers of two bytes", latin("\x01\0\x02\0\x03\0A\0"), "1 error This is binary, not text"],
    ["zero bytes", latin("Harbour\nnews\n\x00\x01"), "3 error This is binary, not text"],
    [
      "Russian in Windows-1251",
      latin("\xCF\xE0\xF0\xEE\xEC \xE2\xFB\xF8\xE5\xEB"),
      "1 error This is not in UTF-8",
    ],
  ])("refuses %s and says what to do", (_, bytes, complaint) => {
    expect(sourceOf(bytes)).toBeUndefined();
    expect(complaintsOf(bytes)).toHaveLength(1);
    expect(complaintsOf(bytes)[0]).toContain(complaint);
  });
});
