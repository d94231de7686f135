import { isInitialDropped, isSpellingVariant } from "../words/compare-names.ts";
import type { Amount } from "./read-amounts.ts";

/** What the measure of a named person's age begins with. */
export const AGE_OF = "age of ";

/** `figures`, the ages of one person under one measure though articles spell the name in two ways. */
export function joinAges<Figure extends Amount>(figures: readonly Figure[]): readonly Figure[] {
  const people = [...new Set(figures.map(({ measure }) => measure))].filter((measure) =>
    measure.startsWith(AGE_OF),
  );
  /** Who bears the last name alone that an article gives by itself. */
  const inFull = (person: string): string => {
    const bearers = people.filter((other) => other.endsWith(` ${person.slice(AGE_OF.length)}`));
    return person.slice(AGE_OF.length).includes(" ") || bearers.length !== 2
      ? person
      : (bearers.find((other) => other !== person) ?? person);
  };
  const firsts = new Map(
    people.map((person) => [person, people.find((other) => isOne(inFull(person), other))]),
  );
  return figures.map((figure) => ({ ...figure, measure: firsts.get(figure.measure) ?? figure.measure }));
}

/** Whether two names are the same, or but for the spelling of one of their words. */
function isOne(one: string, other: string): boolean {
  const [words, others] = [one, other].map((measure) => measure.slice(AGE_OF.length).split(" "));
  if (!words || words.length !== others?.length) return false;
  const differing = [...words.keys()].filter((i) => words[i] !== others[i]);
  return (
    differing.length === 0 ||
    (differing.length === 1 &&
      words.length > 1 &&
      differing.every((i) => {
        const [a, b] = [words[i] ?? "", others[i] ?? ""];
        return isSpellingVariant(a, b) || (i > 0 && isInitialDropped(a, b));
      }))
  );
}
