import { expect, it } from "vitest";

import { slice } from "../../core/span.ts";
import { weightsOf, weightyWords } from "./weighty-words.ts";

const read = (text: string, { other = "", names = true, start = 0 } = {}): readonly string[] =>
  weightyWords(text, { start, end: text.length }, weightsOf(other), names).map((word) => slice(text, word));

it.each<[string, readonly string[]]>([
  ["Rescuers pulled 1,204 people from the mine", ["1,204"]],
  ["it cost €3.5 and rose by 12%", ["€3.5", "12%"]],
  ["the trains stopped at 08:15 on Monday", ["08:15", "Monday"]],
  ["as Aoife O’Neill said", ["Aoife", "O’Neill"]],
  ["It rained. Nobody came. “Go home,” said Ines", ["Ines"]],
  ["he said 'We go' and left", []],
  ["the ferries stayed in port", []],
])("finds what may differ in fact in “%s”", (text, words) => expect(read(text)).toEqual(words));

it("finds only numbers that stand against another where names are not asked for", () => {
  expect(read("seen by 40 people in Oslo", { other: "50 saw it", names: false })).toEqual(["40"]);
  expect(read("seen by 40 people in Oslo", { other: "many saw it", names: false })).toEqual([]);
});

it("knows the sentence's opening from the text before the span", () =>
  expect(read("It rained. Nobody came", { start: 11 })).toEqual([]));

it("leaves out what the other wording has too, whatever its place", () =>
  expect(read("met in Oslo on 3 May", { other: "On 3 June, Oslo’s mayor met them" })).toEqual(["May"]));

it.each([
  ["it cost 28 million pounds", "it cost £28m"],
  ["it cost £28m", "it cost 28 million pounds"],
  ["all 43 ships sailed", "all forty-three ships sailed"],
  ["sold 3,000 tickets", "sold three thousand tickets"],
  ["a debt of €1.5bn", "a debt of 1.5 billion euros"],
  ["down 12%", "down 12 per cent"],
])("finds no difference where “%s” stands for “%s”", (text, other) =>
  expect(read(text, { other })).toEqual([]),
);

it.each([
  ["it cost £28m", "it cost £28bn", ["£28m"]],
  ["it cost £28m", "it cost $28m", ["£28m"]],
  ["it cost 28 million", "it cost 28.4 million", ["28"]],
  ["all 43 ships sailed", "all forty-seven ships sailed", ["43"]],
])("finds what “%s” has otherwise than “%s”", (text, other, words) =>
  expect(read(text, { other })).toEqual(words),
);
