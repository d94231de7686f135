/** “1,204”: `Intl.NumberFormat` says the same, and holds up a phone's first screen by its data. */
export const grouped = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");

/** “1 word”, “1,204 words”. */
export const count = (number: number, noun: string): string =>
  `${grouped(number)} ${number === 1 ? noun : `${noun}s`}`;
