import type { Conflict } from "../../model.ts";
import { shortestOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import {
  areDisjoint,
  namesIn,
  sharedStems,
  type Statements,
  type Stems,
} from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import { type Order, readOrder } from "./read-orders.ts";

/** Share of the words of the two clauses in common from which they are one: of the one that is more alike, and of the other. */
const SAME = { more: 0.7, less: 0.35 };

/** Things that one party does in turn: who came before the fire left after it. */
const IN_TURN = [
  ["arrive", "leave"],
  ["enter", "leave"],
  ["open", "close"],
  ["begin", "end"],
  ["start", "stop"],
  ["rise", "fall"],
  ["win", "lose"],
  ["agree", "reject"],
].map((pair) => pair.map(conceptOf));

/** Two happenings that different articles put in opposite orders: the siren sounded before the wave struck, and after it. */
export function findOrderConflicts({ all, similarity }: Statements): readonly Conflict[] {
  const orders = all.flatMap(readOrder);
  const areOne = (a: Stems, b: Stems, least: number): boolean =>
    sharedStems(a, b).length > 0 && similarity(a, b) >= least;
  /** Whether what is first in the one comes later in the other. */
  const areOpposite = (one: Order, other: Order): boolean => {
    const [early, late] = [similarity(one.first, other.later), similarity(one.later, other.first)];
    return (
      areOne(one.first, other.later, early > late ? SAME.more : SAME.less) &&
      areOne(one.later, other.first, early > late ? SAME.less : SAME.more) &&
      early + late > similarity(one.first, other.first) + similarity(one.later, other.later) &&
      (stemsIn(one).has(other.subject) || stemsIn(other).has(one.subject)) &&
      !areInTurn(one, other) &&
      !areDisjoint(namesOf(one), namesOf(other))
    );
  };
  const contrasts = orders.flatMap((left, i) =>
    orders
      .slice(i + 1)
      .filter((right) => left.statement.article !== right.statement.article && areOpposite(left, right))
      .map((right): Contrast<Order> => ({ left, right })),
  );
  return joinPairs(contrasts).map((sides): Conflict => ({
    kind: "fact",
    about: shortestOf(sides.map(({ statement }) => statement)),
    why: "the same two happenings, in the other order",
    sides: sides.map((side) => {
      const { article, start, end, text } = side.statement;
      const [first] = sides;
      const reading = first && areOpposite(first, side) ? "other order" : "order";
      return { article, start, end, text, value: side.said, reading };
    }),
  }));
}

const stemsIn = ({ first, later }: Order): Stems => new Set([...first, ...later]);
const namesOf = (order: Order): Stems => namesIn(stemsIn(order), order.statement);

const areInTurn = (one: Order, other: Order): boolean => {
  const [a, b] = [stemsIn(one), stemsIn(other)];
  return IN_TURN.some(([x = "", y = ""]) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x)));
};
