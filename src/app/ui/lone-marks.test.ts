import { expect, it } from "vitest";

import { findLoneMarks } from "./lone-marks.ts";

it.each([
  ['We are giving back," said Ann.', '"We are giving back," said Ann.'],
  ['"We are not giving anything away.', '"We are not giving anything away."'],
  ["We are giving back,” said Ann.", "“We are giving back,” said Ann."],
  ["“We are not giving anything away.", "“We are not giving anything away.”"],
  ["«No damos nada.", "«No damos nada.»"],
  ["„Wir geben nichts her.", "„Wir geben nichts her.“"],
  ["Wir geben zurück“, sagte Ann.", "„Wir geben zurück“, sagte Ann."],
])("makes %s whole", (text, whole) => {
  const { before, after } = findLoneMarks(text);
  expect(before + text + after).toBe(whole);
});

it.each([
  "We are giving back, said Ann.",
  '"We are giving back," said Ann.',
  "“We are giving back,” said Ann, “and gladly.”",
  "„Wir geben zurück“, sagte Ann.",
  "The plank was 5'10\" long.",
  "It was ” and ” again.",
  "",
])("leaves %s as it is", (text) => {
  expect(findLoneMarks(text)).toEqual({ before: "", after: "" });
});
