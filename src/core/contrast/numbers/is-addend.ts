import { readNumeral } from "../words/read-numbers.ts";

/** “… in Britain and one in Ireland”: what follows an amount that is one of two to be added up. */
const FIRST =
  /^\s(?:in|from|at|on|to)\s[^,.;]{1,40}?,?\sand\s(?:another\s)?([\p{L}\d-]+)\s(?:in|from|at|on|to)\s/u;
/** What stands before the second of the two. */
const SECOND = /\s(?:in|from|at|on|to)\s[^,.;]{1,40}?,?\sand\s(?:another\s)?$/u;

/** Whether an amount with these words before and after it is only one of several that make up the whole. */
export const isAddend = (before: string, after: string): boolean =>
  readNumeral([FIRST.exec(after)?.[1]?.toLowerCase() ?? ""]) !== undefined ||
  (SECOND.test(before) && /^\s(?:in|from|at|on|to)\s/u.test(after));
