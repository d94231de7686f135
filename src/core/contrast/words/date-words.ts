import { ENGLISH_MONTH } from "../../text/months.ts";

/** Whether `word` is an English month, its abbreviation, or a day of the week. */
export const isDateWord = (word: string): boolean =>
  isMonth(word) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/iu.test(word);

/** Whether `word` is an English month or its abbreviation. */
export const isMonth = (word: string): boolean => MONTH.test(word);

const MONTH = new RegExp(`^(?:${ENGLISH_MONTH})$`, "iu");
