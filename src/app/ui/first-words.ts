/** The opening words of a passage, for a link to carry: enough to recognise it by, short enough to read. */
export const firstWords = (text: string): string =>
  text.trim().split(/\s+/u).slice(0, 6).join(" ").slice(0, 60);
