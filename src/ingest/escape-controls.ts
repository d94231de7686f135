/** `text` with its control characters as “\\u001b”: a terminal would obey them, and a line end would part a line. */
export const escapeControls = (text: string): string =>
  text.replaceAll(/\p{Cc}/gu, (char) => String.raw`\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
