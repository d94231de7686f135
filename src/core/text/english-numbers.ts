/** English words for 0 to 19, each at its index. */
export const ENGLISH_SMALL_NUMBERS: readonly string[] = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");

/** English words for 20, 30 and so on to 90. */
export const ENGLISH_TENS: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(
  " ",
);
