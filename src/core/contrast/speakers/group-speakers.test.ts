import { describe, expect, it } from "vitest";

import { groupSpeakers } from "./group-speakers.ts";

/** Names as they are known after grouping; a role stands after a comma. */
const grouped = (...names: readonly string[]): readonly string[] =>
  groupSpeakers(
    names.map((each) => {
      const [name = "", role] = each.split(", ");
      return { name, isNamed: true, ...(role !== undefined && { role }) };
    }),
  ).map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`));

describe("groupSpeakers", () => {
  it.each([
    ["a last name", ["Walter Pereira", "Pereira"], ["Walter Pereira", "Walter Pereira"]],
    ["an initial", ["W. Pereira", "Walter Pereira"], ["Walter Pereira", "Walter Pereira"]],
    ["a short first name", ["Pete Hallam", "Peter Hallam"], ["Peter Hallam", "Peter Hallam"]],
    ["a role", ["Hallam", "Peter Hallam, a clerk"], ["Peter Hallam, a clerk", "Peter Hallam, a clerk"]],
    ["a first name left out", ["Maria Ana Ruiz", "Ana Ruiz"], ["Maria Ana Ruiz", "Maria Ana Ruiz"]],
  ])("joins names that differ by %s", (_, names, known) => {
    expect(grouped(...names)).toEqual(known);
  });

  it.each([
    ["two first names", ["Karen Wexley", "Tom Wexley"]],
    ["a last name that two bear", ["Karen Wexley", "Tom Wexley", "Wexley"]],
    ["an initial that two have", ["Tara Wexley", "Tomas Wexley", "T. Wexley"]],
    ["two last names", ["Karen Wexley", "Karen Ruiz"]],
    ["bodies", ["Alpenhof", "Harbour Board"]],
  ])("keeps %s apart", (_, names) => {
    expect(grouped(...names)).toEqual(names);
  });

  it.each([
    [
      "that most tell",
      ["Ana Ruiz, the clever clerk", "Ana Ruiz, the clerk", "Ruiz, the clerk"],
      "Ana Ruiz, the clerk",
    ],
    [
      "that says more than a title",
      ["Ana Ruiz, Dame", "Ana Ruiz, Dame", "Ana Ruiz, the clerk"],
      "Ana Ruiz, the clerk",
    ],
    ["that is plainest", ["Ana Ruiz, the sneering clerk", "Ana Ruiz, the clerk"], "Ana Ruiz, the clerk"],
  ])("gives everybody the role %s", (_, names, known) => {
    expect(new Set(grouped(...names))).toEqual(new Set([known]));
  });

  it("leaves those without a name alone", () => {
    const guard = { name: "a guard", isNamed: false };
    expect(groupSpeakers([guard, undefined])).toEqual([guard, undefined]);
  });
});
