import { describe, expect, it } from "vitest";

import { joinLines } from "./join-lines.ts";

const pieces = (text: string): readonly string[] => joinLines(text).map((piece) => piece.text);

describe("joinLines", () => {
  it("puts lines of a fixed width together, and parts them at an indent or a short line", () =>
    expect(
      pieces(
        [
          "FERRY SINKS",
          "   A passenger ferry with sixty people aboard sank in calm seas off",
          "this small island before dawn on Monday, and fourteen of them were",
          "still missing when night fell, the coast guard said.",
          "   Nobody knew why the ferry went down, and nobody sent a distress",
          "call before it did.",
        ].join("\r\n"),
      ),
    ).toEqual([
      "FERRY SINKS",
      "A passenger ferry with sixty people aboard sank in calm seas off this small island before dawn on Monday, and fourteen of them were still missing when night fell, the coast guard said.",
      "Nobody knew why the ferry went down, and nobody sent a distress call before it did.",
    ]));

  it("takes every line as a piece where lines are paragraphs", () =>
    expect(pieces("Dam holds\nThe dam held.\nNobody was hurt.\n- one\n- two")).toEqual([
      "Dam holds",
      "The dam held.",
      "Nobody was hurt.",
      "- one",
      "- two",
    ]));

  it("goes on over a line that was broken at a link, but never into furniture", () =>
    expect(pieces("According to\nReuters\nthe dam held\nfacebook twitter\nfor now.")).toEqual(
      ["According to Reuters", "the dam held", "facebook twitter", "for now."].toSpliced(
        0,
        2,
        "According to Reuters the dam held",
      ),
    ));

  it("ends a line at an empty line, and a headline's line at a short one", () => {
    expect(pieces("The pier and\n\nthe people of it")).toEqual(["The pier and", "the people of it"]);
    expect(pieces("What the tide took\nin a night\n\nThe pier is gone.")).toEqual([
      "What the tide took",
      "in a night",
      "The pier is gone.",
    ]);
  });

  it("goes on with a first sentence that is broken more than once", () =>
    expect(pieces("The pier was mended\nby the people of the\nvalley.")).toEqual([
      "The pier was mended by the people of the valley.",
    ]));

  it("takes each line of a mail's header as a piece, with the lines set in below it", () =>
    expect(pieces("From: a@pier.example\nSubject: Pier closes to\n  the public\nTo: b@pier.example")).toEqual(
      ["From: a@pier.example", "Subject: Pier closes to the public", "To: b@pier.example"],
    ));

  it("gives a drop capital back to its word's paragraph", () =>
    expect(pieces("T\n\nhe dam held.")).toEqual(["T he dam held."]));

  it("cleans what it reads of tabs, non-breaking and zero-width characters", () =>
    expect(pieces("The\u00a0dam\t\u200bheld.\u2028It did.")).toEqual(["The dam held.", "It did."]));
});
