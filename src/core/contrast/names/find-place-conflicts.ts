import { groupBy } from "../../group-by.ts";
import type { Conflict } from "../../model.ts";
import { clearestContext, contextOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import { distinct, pairKey, similarStatements, type StatementPair } from "../statements/pair-statements.ts";
import { sharedStems, type Statements, type Stems, stemSet } from "../statements/read-statements.ts";
import type { Located } from "./read-located.ts";

/** Share of two sentences' rarer words in common, the places left out, and least number of them besides the thing. */
const SAME = { share: 0.4, words: 2 };
const ALIKE = 0.3;

/**
 * Things of which different articles say that they stand in different places, in sentences that are alike: the hospital
 * in one town and in another, the east stand and the north one. An article that has both places for the thing tells two
 * apart. In sentences that an alignment brings together, one telling word before both is enough.
 */
export function findPlaceConflicts(
  located: readonly Located[],
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] {
  const inStatement = groupBy(located, ({ statement }) => statement);
  const known = new Set(
    located.map(({ statement, thing, place }) => `${statement.article} ${thing} ${place}`),
  );
  const isTold = (by: Located, { thing, place }: Located): boolean =>
    known.has(`${by.statement.article} ${thing} ${place}`);
  const isAligned = new Set(aligned.map((pair) => pairKey(...pair)));
  const areApart = (a: Located, b: Located): boolean => {
    if (a.thing !== b.thing || a.place.includes(b.place) || b.place.includes(a.place)) return false;
    if (isTold(a, b) || isTold(b, a)) return false;
    if (a.identity !== undefined && b.identity !== undefined) return a.identity === b.identity;
    const brought = isAligned.has(pairKey(a.statement, b.statement));
    if (brought && statements.telling(leadOf(a), leadOf(b)).length > 0) return true;
    const [one, other] = [restOf(a), restOf(b)];
    return sharedStems(one, other).length >= SAME.words && statements.similarity(one, other) >= SAME.share;
  };
  const identified = groupBy(
    located.filter(({ identity }) => identity !== undefined),
    ({ identity }) => identity,
  );
  const pairs = distinct([...similarStatements(statements, ALIKE), ...aligned, ...pairsWithin(identified)]);
  const contrasts = pairs.flatMap(([one, other]) =>
    (inStatement.get(one) ?? []).flatMap((left) =>
      (inStatement.get(other) ?? []).flatMap((right): readonly Contrast<Located>[] =>
        areApart(left, right) ? [{ left, right }] : [],
      ),
    ),
  );
  return joinPairs(contrasts).map((sides): Conflict => ({
    kind: "place",
    about: clearestContext(sides.map(placeOf)),
    why: "the same thing, another place",
    sides: sides.map(({ statement: { article, start, end, text }, where }) => ({
      article,
      start,
      end,
      text,
      value: where,
    })),
  }));
}

/** The sentences of different articles in which things of one identity stand. */
const pairsWithin = (identified: ReadonlyMap<unknown, readonly Located[]>): readonly StatementPair[] =>
  Array.from(identified.values()).flatMap((same) =>
    same.flatMap(({ statement: a }, i) =>
      same
        .slice(i + 1)
        .filter(({ statement: b }) => a.article !== b.article)
        .map(({ statement: b }): StatementPair => [a, b]),
    ),
  );

/** Stems of the sentence without the thing and its place. */
const restOf = ({ statement: { stems }, from, to }: Located): Stems =>
  new Set(stems.flatMap((stem, i) => (stem === undefined || (i >= from && i < to) ? [] : [stem])));

/** Words before a thing and its place that tell what is there: “the rod that went first was on the upstream side”. */
const LEAD = 7;

const leadOf = ({ statement: { stems }, from }: Located): Stems =>
  stemSet(stems.slice(Math.max(0, from - LEAD), from));

/** The words around the place. */
function placeOf({ statement, where }: Located): string {
  const start = statement.start + statement.text.indexOf(where);
  return contextOf(statement, { start, end: start + where.length });
}
