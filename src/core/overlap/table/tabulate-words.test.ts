import { expect, it } from "vitest";

import { makeArticle } from "../../testing/make-article.ts";
import { tabulateWords } from "./tabulate-words.ts";
import { Trait, has } from "./word-table.ts";

it.each([
  ["at marks", "Ferries stopped – fog, mostly (rain too)", ["Ferries", "fog", "mostly", "rain"]],
  ["at a colon, but not inside a time", "Ferries stopped at 1:35: fog", ["Ferries", "fog"]],
  ["at conjunctions and relative pronouns", "Ferries stopped when fog came", ["Ferries", "when"]],
  ["at no full stop inside a sentence", "Dr. Osei found V. vulnificus at 6 a.m. on Friday", ["Dr"]],
  ["at no sign of a currency or a share", "Ferries took £9 less, 5% of fares", ["Ferries", "5"]],
  ["in German, too", "Fähren fuhren nicht, während Nebel war", ["Fähren", "während"]],
])("cuts clauses %s", (_, text, opening) => {
  const table = tabulateWords([makeArticle(text, { id: "0" })]);
  const places = [...table.form.keys()].filter((place) => has(table, place, Trait.opensClause));
  expect(places.map((place) => text.slice(table.start[place], table.end[place]))).toEqual(opening);
});

it("tells the initial of “E. faecium” from the word that joins in Italian", () => {
  const text = "Nel sangue di E. faecium e di alghe";
  const table = tabulateWords([makeArticle(text, { id: "0", language: "it" })]);
  const places = [...table.form.keys()].filter((place) => has(table, place, Trait.joins));
  expect(places.map((place) => table.start[place])).toEqual([text.indexOf(" e ") + 1]);
});

it.each([
  ["en", "a fine of nine pounds and costs", ["and"]],
  ["nl", "twee of drie pond en kosten", ["of", "en"]],
])("knows the words that join in the article's own language only: %s", (language, text, joining) => {
  const table = tabulateWords([makeArticle(text, { id: "0", language })]);
  const places = [...table.form.keys()].filter((place) => has(table, place, Trait.joins));
  expect(places.map((place) => text.slice(table.start[place], table.end[place]))).toEqual(joining);
});
