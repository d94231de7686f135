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
