/** Whether `word` is an English month, its abbreviation, or a day of the week. */
export const isDateWord = (word: string): boolean =>
  isMonth(word) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/iu.test(word);

/** Whether `word` is an English month or its abbreviation. */
export const isMonth = (word: string): boolean =>
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu.test(
    word,
  );
