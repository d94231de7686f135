import { describe, expect, it } from "vitest";

import { type Show, SHOW_USUAL } from "../place.ts";
import { makeShared, makeWitnesses } from "../testing/make-witnesses.ts";
import { choosePassages, chooseSpans, countKinds, leastScore, nextOf } from "./choose-passages.ts";

const witnesses = makeWitnesses(
  "The ferry sank off Rhodes. “We heard the hull tear open,” a nurse said. Nineteen people drowned. One of them was a cook.",
  "Off Rhodes, a ferry sank. A nurse heard “the hull tear open” at night. Many drowned. A cook was among them.",
);
const sank = makeShared(witnesses, [0, "The ferry sank off Rhodes"], [1, "Off Rhodes, a ferry sank"]);
const hull = makeShared(witnesses, [0, "the hull tear open"], [1, "the hull tear open"], {
  kind: "verbatim",
});
const nurse = makeShared(witnesses, [0, "hull tear open,” a nurse"], [1, "A nurse"], { kind: "paraphrase" });
const drowned = makeShared(witnesses, [0, "Nineteen people drowned"], [1, "Many drowned"], { score: 0.6 });
const cook = makeShared(witnesses, [0, "One of them was a cook"], [1, "A cook was among them"]);
const all = [sank, hull, nurse, drowned, cook];

describe("choosePassages", () => {
  it.each<[string, Partial<Show>, readonly unknown[]]>([
    ["everything by default", {}, all],
    ["kinds that are wanted", { edited: false, paraphrase: false }, [hull]],
    ["what is close enough", { closeness: 0.8 }, [sank, hull, nurse, cook]],
    ["what is long enough on both sides", { words: 4 }, [sank, hull, cook]],
    ["what stands between quotation marks on both sides", { holding: ["quotes"] }, [hull]],
    ["what has a number on either side, of which “one” is none", { holding: ["numbers"] }, [drowned]],
    ["what has both, where both are asked for", { holding: ["quotes", "numbers"] }, []],
  ])("shows %s", (_, show, chosen) => {
    expect(choosePassages({ ...SHOW_USUAL, ...show }, all, witnesses)).toEqual(chosen);
  });

  it("takes a time that the article tells for a number", () => {
    const [first, second] = witnesses;
    if (!first || !second) throw new Error("No witnesses");
    const time = {
      type: "TIME",
      value: "T22",
      approximate: false,
      resolution: { rule: "at night" },
    } as const;
    const timed = { ...second, times: [{ ...time, start: sank.there.start, end: sank.there.start + 3 }] };
    const show = { ...SHOW_USUAL, holding: ["numbers"] } as const;
    expect(choosePassages(show, [sank, cook], [first, timed])).toEqual([sank]);
  });
});

it("shows phrases that most articles use to who asks for them, however low they are scored", () => {
  const phrase = makeShared(witnesses, [0, "a cook"], [1, "A cook"], { common: true, score: 0.31 });
  const shown = (show: Partial<Show>): readonly unknown[] =>
    choosePassages({ ...SHOW_USUAL, ...show }, [phrase], witnesses);
  expect(shown({})).toEqual([]);
  expect(shown({ common: true })).toEqual([phrase]);
  expect(shown({ common: true, closeness: 0.5 })).toEqual([]);
});

it("asks of one article's sentences what it asks of passages", () => {
  const [witness] = witnesses;
  if (!witness) throw new Error("No witness");
  const read = (show: Partial<Show>): readonly string[] =>
    chooseSpans({ ...SHOW_USUAL, ...show }, witness.article.sentences, witness).map(({ start, end }) =>
      witness.article.text.slice(start, end),
    );
  expect(read({ holding: ["numbers"] })).toEqual(["Nineteen people drowned."]);
  expect(read({ holding: ["quotes"] })).toEqual(["“We heard the hull tear open,” a nurse said."]);
  expect(read({ words: 6 })).toHaveLength(2);
});

it("counts kinds, common phrases apart", () => {
  const phrase = makeShared(witnesses, [0, "a cook"], [1, "A cook"], { common: true });
  expect(countKinds([...all, phrase])).toEqual({ verbatim: 1, edited: 3, paraphrase: 1, common: 1 });
});

it("lets the slider reach the least score, and no lower than the usual one without need", () => {
  expect(leastScore([{ ...drowned, score: 0.33 }, sank])).toBe(0.3);
  expect(leastScore([sank])).toBe(0.5);
});

it("chooses the next of several passages under one click", () => {
  expect(nextOf(["a", "b"], undefined)).toBe("a");
  expect(nextOf(["a", "b"], "a")).toBe("b");
  expect(nextOf(["a", "b"], "b")).toBe("a");
  expect(nextOf(["a", "b"], "c")).toBe("a");
  expect(nextOf([], "a")).toBeUndefined();
});
