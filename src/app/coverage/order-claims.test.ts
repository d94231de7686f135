import { describe, expect, it } from "vitest";

import type { Anchor, ArticleId, Edtf } from "../../core/model.ts";
import type { MarkedEvent, QuotedClaim } from "../../core/wire/assets.ts";
import { readSearch } from "../ui/find-words.ts";
import { filterClaims, firstClaims, orderClaims } from "./order-claims.ts";

const A = "a" as ArticleId;
const B = "b" as ArticleId;
const claim = (id: string, article: ArticleId, start: number, event?: string): QuotedClaim => ({
  id: id as Anchor,
  sentences: [
    {
      article,
      start,
      end: start + 9,
      part: { start, end: start + 9 },
      text: `The ${id} fell.`,
      anchor: id as Anchor,
    },
  ],
  clearest: 0,
  unsure: [],
  ...(event !== undefined && { event }),
});
const event = (id: string): MarkedEvent => ({
  id,
  when: "1932-03-19" as Edtf,
  label: id,
  mentions: [],
  conflicts: [],
});

const CLAIMS = [claim("bell", B, 5, "second"), claim("mast", A, 40), claim("flag", A, 2, "first")];
const names = (groups: ReturnType<typeof orderClaims>) =>
  groups.map(({ event, claims }) => [event?.id, ...claims.map(({ id }) => id)]);

describe("orderClaims", () => {
  it("leaves them as they come", () =>
    expect(names(orderClaims(CLAIMS, undefined, [A, B], []))).toEqual([[undefined, "bell", "mast", "flag"]]));

  it("follows the text of the first article that makes each", () =>
    expect(names(orderClaims(CLAIMS, "text", [A, B], []))).toEqual([[undefined, "flag", "mast", "bell"]]));

  it("groups them by event in the order of events, those without at the end", () =>
    expect(
      names(orderClaims(CLAIMS, "date", [A, B], [event("first"), event("idle"), event("second")])),
    ).toEqual([
      ["first", "flag"],
      ["second", "bell"],
      [undefined, "mast"],
    ]));
});

it("keeps the claims that have all the words, in whatever case", () => {
  const groups = orderClaims(CLAIMS, undefined, [A, B], []);
  expect(names(filterClaims(groups, readSearch("FELL flag")))).toEqual([[undefined, "flag"]]);
  expect(filterClaims(groups, readSearch("anchor"))).toEqual([]);
});

it("cuts the list across groups", () => {
  const groups = orderClaims(CLAIMS, "date", [A, B], [event("first"), event("second")]);
  expect(names(firstClaims(groups, 2))).toEqual([
    ["first", "flag"],
    ["second", "bell"],
  ]);
});
