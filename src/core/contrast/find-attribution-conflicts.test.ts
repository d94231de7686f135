import { describe, expect, it } from "vitest";

import { findAttributionConflicts } from "./find-attribution-conflicts.ts";
import { makeArticles } from "./make-articles.ts";
import { readStatements } from "./read-statements.ts";

/** What is said of each conflict's sides. */
function values(one: string, other: string): readonly string[] {
  const articles = makeArticles(one, other);
  return findAttributionConflicts(articles, readStatements(articles)).map(({ sides }) =>
    sides.map(({ article, value }) => `${article}: ${value}`).join(", "),
  );
}

const LAMP = "the lamp on the point had been dark since the weekend storm";

describe("findAttributionConflicts", () => {
  it.each([
    [
      `“The lamp on the point had been dark since the weekend storm,” said Marta Lindqvist.`,
      `Captain Olaf Brandt said: “${LAMP}.”`,
      "a: Marta Lindqvist, b: Olaf Brandt",
    ],
    [
      `“${LAMP},” Marta Lindqvist told the court.`,
      `“${LAMP},” added Dr Ines Quill, a pilot.`,
      "a: Marta Lindqvist, b: Ines Quill",
    ],
    [
      `Mayor Jon Aske, who lives nearby, said that “${LAMP}”.`,
      `“${LAMP},” Ruth Vane later wrote.`,
      "a: Jon Aske, b: Ruth Vane",
    ],
    [`“${LAMP},” Ruth Vane said on Friday.`, `“${LAMP},” says Tomas Reyne.`, "a: Ruth Vane, b: Tomas Reyne"],
    [
      `Ruth Vane explained: “${LAMP}.”`,
      `Tomas Reyne, a diver, told us “${LAMP}”.`,
      "a: Ruth Vane, b: Tomas Reyne",
    ],
  ])("reports words given to another speaker: %s %s", (one, other, expected) => {
    expect(values(one, other)).toEqual([expected]);
  });

  it.each([
    [`“${LAMP},” said Marta Lindqvist.`, `The inquiry opened. It was a bad night and ${LAMP}.`],
    [
      `The pilot told us: “${LAMP}.”`,
      `Boats left at once. The lamp on the point had been dark since that weekend storm.`,
    ],
  ])("reports what one article quotes and another states as fact: %s %s", (one, other) => {
    expect(values(one, other)).toEqual(["a: quoted, b: stated as fact"]);
    expect(values(other, one)).toEqual(["b: quoted, a: stated as fact"]);
  });

  it.each([
    ["the same speaker", `“${LAMP},” said Marta Lindqvist.`, `“${LAMP},” said Mrs Lindqvist of Tolmar.`],
    ["a speaker and an office", `“${LAMP},” said Marta Lindqvist.`, `“${LAMP},” said the Harbour Board.`],
    ["a speaker who is not named", `“${LAMP},” said Marta Lindqvist.`, `“${LAMP},” a pilot said.`],
    [
      "other words",
      `“${LAMP},” said Marta Lindqvist.`,
      `“We pulled ninety people out of the water that night,” said Olaf Brandt.`,
    ],
    ["indirect speech", `“${LAMP},” said Marta Lindqvist.`, `A witness said that ${LAMP}.`],
    [
      "indirect speech that goes on",
      `“${LAMP},” said Marta Lindqvist.`,
      `A witness spoke, and stated her name. She knew that ${LAMP}.`,
    ],
    ["a report", `“${LAMP},” said Marta Lindqvist.`, `According to the inquiry ${LAMP}.`],
    ["a short phrase", "She called it “a bad night at sea”.", "It was a bad night at sea for the crews."],
    [
      "few words in common",
      `“${LAMP},” said Marta Lindqvist.`,
      "The lamp on the point was mended after the weekend.",
    ],
    [
      "one article",
      `“${LAMP},” said Marta Lindqvist. Then it rained. Then it snowed. And ${LAMP}.`,
      "Nothing.",
    ],
  ])("lets %s stand: %s %s", (_, one, other) => {
    expect(values(one, other)).toEqual([]);
  });
});
