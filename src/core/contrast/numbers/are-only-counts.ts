import { areDisjoint, type Stems } from "../statements/read-statements.ts";
import { isDimension } from "../words/measures.ts";
import { areElsewhere } from "./are-elsewhere.ts";
import { AGE_OF } from "./join-ages.ts";
import { AGE_ONE } from "./read-ages.ts";
import type { Figure } from "./read-figures.ts";

/** So few of a thing are often some of it: “three men were seen” of four who came. */
const LEAST = 10;

/** A number so many times another is oftener of the whole where the other is of a part. */
const MOST_TIMES = 3;

/** Words of a count that is of its moment, or of further ones. */
const OF_NOW = /\b(?:now|already|so far|more|another|further|other)\b/iu;

/**
 * Whether two figures are each the only number that its article gives of a thing, and so most likely of all there are of it,
 * however unlike their sentences: “There are 14 tanks on the site” and “The works has 18 tanks”. Who speaks of another
 * year, day, place or name counts something else. `all` are the figures of their measure.
 */
export function areOnlyCounts(a: Figure, b: Figure, all: readonly Figure[]): boolean {
  const [less = 0, more = 0] = [a.low, b.low].toSorted((one, other) => one - other);
  return (
    isThing(a) &&
    [a, b].every((figure) => isOnly(figure, all) && !figure.addend && !OF_NOW.test(figure.clause)) &&
    less >= LEAST &&
    more <= MOST_TIMES * less &&
    a.role === b.role &&
    a.outOf === b.outOf &&
    namesYear(a) === namesYear(b) &&
    !areDisjoint(a.years.named, b.years.named) &&
    !areDisjoint(a.subjects, b.subjects) &&
    !areDisjoint(daysOf(a), daysOf(b)) &&
    !areElsewhere(a, b)
  );
}

/** Whether its sentence names a year, of which the thing may be. */
const namesYear = ({ statement }: Figure): boolean =>
  /(?<![\d.,])(?:1\d|20)\d\d(?![\d%]|[.,]\d)/u.test(statement.text);

/** The days of the week that its sentence names: what was counted on two days may have grown. */
const daysOf = ({ statement }: Figure): Stems =>
  new Set(statement.text.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu));

const isOnly = (figure: Figure, all: readonly Figure[]): boolean =>
  all.every(({ statement, low }) => statement.article !== figure.statement.article || low === figure.low);

/** Whether things are counted, and no people, years of age, money or units, of which one sentence may give many. */
export const isThing = ({ measure, fate }: Figure): boolean =>
  fate === undefined &&
  !isDimension(measure) &&
  ![AGE_OF, AGE_ONE, "people"].some((begin) => measure.startsWith(begin));
