import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { COVERAGE_VIEWS, formatPlace, HOLDINGS, parsePlace, type Place, SHOW_USUAL } from "./place.ts";

const parse = (address: string): Place => {
  const [path = "", search = ""] = address.split("?", 2);
  return parsePlace(path, search);
};

describe("parsePlace", () => {
  it.each<[string, Place]>([
    ["/", { panel: "library" }],
    ["/?by=date", { panel: "library", order: "date" }],
    ["/?by=colour", { panel: "library" }],
    ["/a/bridge-day", { panel: "reader", slug: "bridge-day" }],
    ["/a/bridge-day/?at=abc-d", { panel: "reader", slug: "bridge-day", at: "abc-d" }],
    [
      "/compare/a/b?at=x&to=y&q=the+first",
      { panel: "compare", left: "a", right: "b", at: "x", to: "y", quote: "the first", show: SHOW_USUAL },
    ],
    [
      "/compare/a/b?with=c,d/abc-d,e",
      {
        panel: "compare",
        left: "a",
        right: "b",
        beside: [{ slug: "c" }, { slug: "d", at: "abc-d" }],
        show: SHOW_USUAL,
      },
    ],
    [
      "/compare/a/b?words=12&has=numbers,luck&only=b",
      {
        panel: "compare",
        left: "a",
        right: "b",
        show: { ...SHOW_USUAL, words: 12, holding: ["numbers"], only: "b" },
      },
    ],
    ["/timeline?src=a,b", { panel: "timeline", sources: ["a", "b"] }],
    [
      "/timeline?e=x&q=two+words&space=even",
      { panel: "timeline", event: "x", sources: [], words: "two words", spacing: "even" },
    ],
    ["/timeline?space=wide&lanes=many", { panel: "timeline", sources: [] }],
    ["/timeline?lanes=articles", { panel: "timeline", sources: [], lanes: "articles" }],
    ["/coverage", { panel: "coverage", view: "claims" }],
    [
      "/coverage?view=claims&item=x&in=a&by=date&q=two+words",
      { panel: "coverage", view: "claims", item: "x", article: "a", order: "date", words: "two words" },
    ],
    ["/coverage/conflicts?kind=number", { panel: "coverage", view: "conflicts", kind: "number" }],
    ["/coverage?view=conflicts", { panel: "coverage", view: "conflicts" }],
    ["/search", { panel: "search" }],
    ["/search?q=two+words", { panel: "search", words: "two words" }],
    ["/search/else", { panel: "unknown", path: "/search/else" }],
    ["/coverage/everything", { panel: "unknown", path: "/coverage/everything" }],
    ["/coverage?view=everything&by=chance", { panel: "coverage", view: "claims" }],
    ["/nowhere/else", { panel: "unknown", path: "/nowhere/else" }],
  ])("reads %s", (address, place) => expect(parse(address)).toEqual(place));

  it("ignores values that are too long to be ours", () => {
    expect(parse(`/a/x?at=${"a".repeat(9800)}`)).toEqual({ panel: "reader", slug: "x" });
  });

  it("takes the first of repeated keys and ignores unknown ones", () => {
    expect(parse("/a/x?at=one&at=two&__proto__=3")).toEqual({ panel: "reader", slug: "x", at: "one" });
  });

  it("survives a broken escape", () =>
    expect(parse("/a/%E0%A4%A")).toEqual({ panel: "reader", slug: "%E0%A4%A" }));

  it("shows the usual kinds unless told otherwise, and none when told so", () => {
    expect(parse("/compare/a/b")).toMatchObject({ show: SHOW_USUAL });
    expect(parse("/compare/a/b?show=edited,common")).toMatchObject({
      show: { verbatim: false, edited: true, paraphrase: false, common: true },
    });
    expect(parse("/compare/a/b?show=none")).toMatchObject({
      show: { verbatim: false, edited: false, paraphrase: false, common: false },
    });
    expect(parse("/compare/a/b?close=0.554&words=3.7")).toEqual(parse("/compare/a/b?close=0.55&words=4"));
    expect(parse("/compare/a/b?close=7&words=-1&has=&with=,")).toEqual(parse("/compare/a/b"));
  });

  it("takes a page's file for the page", () => {
    expect(parse("/index.html")).toEqual(parse("/"));
    expect(parse("/compare/a/b/index.html?at=x")).toEqual(parse("/compare/a/b?at=x"));
  });

  it("never throws, whatever the address", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, search) => {
        expect(parsePlace(path, search)).toBeDefined();
      }),
    );
  });
});

const word = fc.stringMatching(/^[\p{L}\p{N}-]{1,20}$/u);
const maybe = fc.option(word, { nil: undefined });
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    panel: fc.constant("library" as const),
    order: fc.constantFrom("date" as const, "letter" as const, "shared" as const, undefined),
  }),
  fc.record({ panel: fc.constant("reader" as const), slug: word, at: maybe, quote: maybe }),
  fc.record({
    panel: fc.constant("compare" as const),
    left: word,
    right: word,
    at: maybe,
    to: maybe,
    beside: fc.option(fc.array(fc.record({ slug: word, at: maybe }), { minLength: 1, maxLength: 2 }), {
      nil: undefined,
    }),
    quote: maybe,
    show: fc.record({
      verbatim: fc.boolean(),
      edited: fc.boolean(),
      paraphrase: fc.boolean(),
      common: fc.boolean(),
      closeness: fc.option(fc.constantFrom(0, 0.25, 0.6, 1), { nil: undefined }),
      words: fc.option(fc.nat(999), { nil: undefined }),
      holding: fc.option(fc.subarray([...HOLDINGS], { minLength: 1 }), { nil: undefined }),
      only: maybe,
    }),
  }),
  fc.record({
    panel: fc.constant("timeline" as const),
    event: maybe,
    sources: fc.array(word, { maxLength: 4 }),
    from: maybe,
    to: maybe,
    words: maybe,
    spacing: fc.constantFrom("even" as const, "proportion" as const, undefined),
    lanes: fc.constantFrom("articles" as const, undefined),
  }),
  fc.record({
    panel: fc.constant("coverage" as const),
    view: fc.constantFrom(...COVERAGE_VIEWS),
    item: maybe,
    article: maybe,
    order: fc.constantFrom("text" as const, "date" as const, undefined),
    kind: maybe,
    words: maybe,
  }),
  fc.record({ panel: fc.constant("search" as const), words: maybe }),
);

it("reads back every place it writes", () => {
  fc.assert(
    fc.property(place, (here) => {
      expect(parse(formatPlace(here))).toEqual(here);
    }),
  );
});
