/** “1 word”, “1,204 words”. */
export const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${number === 1 ? noun : `${noun}s`}`;
