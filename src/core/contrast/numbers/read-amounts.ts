import type { Span } from "../../model.ts";
import { splitWords } from "../../text/words.ts";
import type { Statement } from "../statements/read-statements.ts";
import { readWording, type Wording } from "../statements/read-wording.ts";
import { isAddend } from "./is-addend.ts";
import { isNoAmount } from "./is-no-amount.ts";
import { readCounted } from "./read-counted.ts";
import type { Fate } from "./read-fate.ts";
import { readQualifier } from "./read-qualifier.ts";
import { readRange } from "./read-range.ts";

/** So much of something, as a sentence gives it: the span of its words, qualifier and noun included. */
export interface Amount extends Span {
  readonly statement: Statement;
  /** What there is so much of: a dimension, a currency, or the noun counted. Only amounts of one measure compare. */
  readonly measure: string;
  /** What happened to so many, where people are counted. */
  readonly fate?: Fate | undefined;
  /** The least and the most it can mean, in the measure's base unit. */
  readonly low: number;
  readonly high: number;
  /** How many base units its unit is. */
  readonly factor: number;
  /** Whether it is only one of several that make up the whole. */
  readonly addend: boolean;
  /** Indexes of the words of its number and noun. */
  readonly from: number;
  readonly to: number;
}

/** Amounts of `statement`, in order. Dates, times, ordinals, scores, and figures in names are none. */
export function readAmounts(statement: Statement, text: string): readonly Amount[] {
  const wording = readWording(statement, text);
  const amounts: Amount[] = [];
  for (let at = 0; at < wording.words.length; at++) {
    const amount = readAmount(wording, at);
    if (!amount) continue;
    amounts.push(amount);
    at = amount.to - 1;
  }
  return amounts;
}

function readAmount(wording: Wording, from: number): Amount | undefined {
  const { statement, text, words } = wording;
  const numeral = readRange(wording, from);
  if (!numeral || isNoAmount(wording, from, numeral)) return undefined;
  const to = from + numeral.words;
  const begin = statement.words[from]?.start ?? statement.start;
  const numeralEnd = statement.words[to - 1]?.end ?? begin;
  const before = text.slice(statement.start, begin);
  const after = text.slice(numeralEnd, statement.end);
  const unbroken = splitWords(/^[\s\p{L}\p{M}'’-]*/u.exec(after)?.[0] ?? "").length;
  const counted = readCounted({ words, from, to, numeral, before, after, unbroken });
  if (!counted) return undefined;
  const { measure, fate, factor, to: last } = counted;
  const end = statement.words[last - 1]?.end ?? numeralEnd;
  const qualified = readQualifier(before, numeral);
  const { low, high } = qualified ?? numeral;
  const signs = /[$€£¥₹]$/u.test(before) ? 1 : 0;
  const percent = /^\s?%/u.exec(after)?.[0].length ?? 0;
  return {
    statement,
    start: qualified ? statement.start + qualified.from : begin - signs,
    end: last === to ? numeralEnd + percent : end,
    measure,
    fate,
    low: low * factor,
    high: high * factor,
    factor,
    addend: isAddend(before, text.slice(end, statement.end)),
    from,
    to: last,
  };
}
