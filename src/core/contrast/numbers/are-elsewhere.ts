import { splitWords } from "../../text/words.ts";
import { areDisjoint, type Stems } from "../statements/read-statements.ts";
import { isDateWord } from "../words/date-words.ts";
import type { Figure } from "./read-figures.ts";

const IN = /\b(?:in|at|near|from|around|across)\s(?:the\s)?((?:\p{Lu}[\p{L}\p{M}'’-]*\s?)+)/gu;

/**
 * Whether two figures are of two places: each clause says where, by a name that the other's sentence has not, as
 * “14 are ill in Selm” and “nine are ill in Varna”.
 */
export function areElsewhere(a: Figure, b: Figure): boolean {
  const [one, other] = [placesOf(a), placesOf(b)];
  return (
    areDisjoint(one, other) &&
    !Array.from(one).some((place) => b.statement.text.includes(place)) &&
    !Array.from(other).some((place) => a.statement.text.includes(place))
  );
}

/** Words of the names that say where, in the clause of an amount. */
export const placesOf = ({ clause }: Figure): Stems =>
  new Set(
    Array.from(clause.matchAll(IN), ([, name = ""]) =>
      splitWords(name).map((word) => name.slice(word.start, word.end)),
    )
      .flat()
      .filter((word) => !isDateWord(word.toLowerCase())),
  );

/** The words from a sentence’s beginning to an amount, where a name and a verb are all there is. */
const LEADING =
  /^(?<name>\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,3})\s\p{Ll}+\s(?:\p{Ll}+\s)?$/u;

/**
 * Whether two counts are of two places or bodies that their sentences begin with, and of which neither sentence names the
 * other’s: “Alder lost 12 homes”, “Kelso lost 22”.
 */
export function areOfOtherSubjects(a: Figure, b: Figure): boolean {
  const [one, other] = [subjectOf(a), subjectOf(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    !b.statement.text.includes(one) &&
    !a.statement.text.includes(other)
  );
}

/** The name that its sentence begins with, as its capital alone does not tell. */
function subjectOf({ statement: { text, start: from, names, stems }, start }: Figure): string | undefined {
  const name = LEADING.exec(text.slice(0, start - from))?.groups?.["name"];
  const [stem] = stems;
  const isName = name?.includes(" ") === true || (stem !== undefined && names.has(stem));
  return isName ? name : undefined;
}
