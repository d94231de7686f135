/**
 * The words of the Markdown text `source`, line by line: headings without their signs and alone, links as their text,
 * no pictures, no signs of emphasis. Front matter and code stay as they stand. O(length).
 *
 * After CommonMark 0.31, as far as articles use it; a parser of all of it weighs more than what it would add.
 */
export function showMarkdown(source: string): string {
  const matter = FRONT_MATTER.exec(source)?.[0] ?? "";
  const parts = source.slice(matter.length).split(CODE);
  // Every other part is what the pattern has in brackets: the code.
  return matter + parts.map((part, index) => (index % 2 === 0 ? showText(part) : part)).join("");
}

const FRONT_MATTER = /^(?<rule>---|\+\+\+)\r?\n[\s\S]*?\r?\n\k<rule>(?:\r?\n|$)/;
/** Between two fences; the fences are no words. */
const CODE = /^(?:`{3,}|~{3,})[^\n]*\n([\s\S]*?)^(?:`{3,}|~{3,})[^\n]*$/m;

const showText = (text: string): string =>
  RULES.reduce((shown, [pattern, words]) => shown.replaceAll(pattern, words), text);

/** In order: what a rule leaves, the next one reads. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // Comments, and where links lead that are named elsewhere.
  [/<!--[\s\S]*?-->/g, ""],
  [/^ {0,3}\[(?!\^)[^\]\n]+\]:\s*\S+.*$/gm, ""],
  [/^ {0,3}(?:>\s?)+/gm, ""],
  [/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, "\n$1\n"],
  [/^(\S.*)\n(?:=+|-+)[ \t]*$/gm, "\n$1\n"],
  // A line across the page: three signs or more.
  [/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/gm, ""],
  [/^([ \t]*)[*+][ \t]+/gm, "$1- "],
  [/!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, ""],
  [/\[\^[^\]\n]+\](?!:)/g, ""],
  [/\[([^\]\n]+)\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\])/g, "$1"],
  [/<((?:https?|mailto):[^>\s]+)>/g, "$1"],
  [/<\/?(?:a|abbr|b|br|div|em|figure|i|img|p|small|span|strong|sub|sup|u)\b[^>\n]*>/gi, ""],
  [/(\*\*\*|\*\*|\*|~~|`)(?=\S)([^\n]*?\S)\1/g, "$2"],
  [/(?<![\p{L}\p{N}])(__|_)(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu, "$2"],
  // What stood within another sign of emphasis.
  [/(\*\*|\*|~~)(?=\S)([^\n]*?\S)\1/g, "$2"],
  [/\\([!-/:-@[-`{-~])/g, "$1"],
];
