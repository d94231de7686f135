import { slice } from "../span.ts";
import { isMoney } from "./measures.ts";
import { readAges } from "./read-ages.ts";
import { readAmounts, type Amount } from "./read-amounts.ts";
import { readRole } from "./read-role.ts";
import { stemSet, type Statement, type Stems } from "./read-statements.ts";

/** An amount with the stems of the words near it, its own left out. */
export interface Figure extends Amount {
  readonly near: Stems;
  /** Those of the few words next to it. */
  readonly next: Stems;
  /** Names before it in its sentence. */
  readonly subjects: Stems;
  /** How the sentence places a duration in time: “four years after …” and “for four years” are two things. */
  readonly relation: string;
  /** What the words around make of it; as `readRole`. */
  readonly role: string;
}

/** Words to either side of an amount that tell what it is an amount of: a clause. */
const NEAR = 8;
/** Words to either side that alone can tell it, if most are the same: “declared … days of mourning”. */
export const NEXT = 4;

/** The amounts and the ages that `statement` gives, of which `text` is the article's. */
export const readFigures = (statement: Statement, text: string): readonly Figure[] =>
  [...readAmounts(statement, text), ...readAges(statement)].map((amount) => toFigure(amount, text));

function toFigure(amount: Amount, text: string): Figure {
  const { from, to, measure } = amount;
  const { stems, names, words } = amount.statement;
  const written = words.map((word) => slice(text, word).toLowerCase());
  const stemsWithin = (reach: number): Stems =>
    stemSet([...stems.slice(Math.max(0, from - reach), from), ...stems.slice(to, to + reach)]);
  return {
    ...amount,
    near: stemsWithin(NEAR),
    next: stemsWithin(NEXT),
    subjects: stemSet(stems.slice(0, from).filter((stem) => stem !== undefined && names.has(stem))),
    relation: measure === "duration" ? relationOf(amount, text) : "",
    role: readRole(written, from, to, isMoney(measure)),
  };
}

const AFTER =
  /^\W*(?:(?:of )?[\p{L}-]+ ){0,2}(after|since|following|before|until|ago|later|earlier|old|long|old)\b/u;
const BEFORE =
  /\b(for|over|during|within|in|past|last|next|every|first|after|before)(?: the| a| an)?(?: \w+ than| nearly| about| almost| some| past| last| next| first| only| at least| up to)*\W*$/u;

/** The preposition that ties a duration to something, after it or before it. */
function relationOf({ statement, start, end }: Amount, text: string): string {
  const after = AFTER.exec(text.slice(end, statement.end).toLowerCase())?.[1];
  const before = BEFORE.exec(text.slice(statement.start, start).toLowerCase())?.[1];
  const relation = after ?? before ?? "";
  return /^(?:since|following)$/u.test(relation) ? "after" : relation;
}
