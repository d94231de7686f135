/**
 * Words with which a text that fits the regular expression `source` can begin, in small letters; `#` stands for a
 * figure and `'` for an apostrophe. With them a form need be tried only where it can fit.
 *
 * `source` may use literals, classes, groups, alternatives, `?` and bounded quantifiers; what looks around itself
 * without taking text is passed over. Throws when a form can be empty.
 */
export function firstWords(source: string): ReadonlySet<string> {
  const words = new Set<string>();
  const open = alternatives(source, [""], words);
  for (const word of open) words.add(word);
  if (words.has("")) throw new Error(`A form that can be empty: ${source}`);
  return words;
}

type Prefixes = readonly string[];

/** Extends `prefixes` by each alternative of `source`; what is complete goes to `words`, the rest is returned. */
function alternatives(source: string, prefixes: Prefixes, words: Set<string>): Prefixes {
  return [...new Set(splitTop(source).flatMap((part) => sequence(part, prefixes, words)))];
}

function sequence(source: string, prefixes: Prefixes, words: Set<string>): Prefixes {
  let open = prefixes;
  let at = 0;
  while (at < source.length && open.length > 0) {
    const end = atomEnd(source, at);
    const atom = source.slice(at, end);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d+)?\})/u.exec(source.slice(end))?.[0] ?? "";
    const taken = extend(atom, open, words);
    open = /^(?:[?*]|\{0)/u.test(quantifier) ? [...new Set([...open, ...taken])] : taken;
    at = end + quantifier.length;
  }
  return open;
}

function extend(atom: string, open: Prefixes, words: Set<string>): Prefixes {
  if (atom === String.raw`\b` || /^\(\?(?:[=!]|<[=!])/u.test(atom)) return open;
  if (atom.startsWith("("))
    return alternatives(atom.replace(/^\((?:\?:|\?<[a-z]+>)?/u, "").slice(0, -1), open, words);
  const letters = lettersOf(atom);
  const next: string[] = [];
  for (const prefix of open) {
    for (const letter of letters) {
      if (/^[\p{L}]$/u.test(letter)) next.push(prefix + letter);
      else if (prefix === "" && letter !== " ") words.add(letter);
      else words.add(prefix);
    }
  }
  return next;
}

/** What one character of the text can be: small letters, `#` for figures, `'`, or the stop itself. */
function lettersOf(atom: string): readonly string[] {
  if (atom === String.raw`\d` || /^\[[\d\\-]/u.test(atom)) return ["#"];
  const inner = atom.startsWith("[") ? atom.slice(1, -1) : atom.replace(/^\\/u, "");
  if (inner.includes(" ") || /^\\[nrst]$/u.test(atom)) return [" "];
  return [
    ...new Set(
      Array.from(inner.toLowerCase(), (letter) =>
        /\d/u.test(letter) ? "#" : "'’‘".includes(letter) ? "'" : letter,
      ),
    ),
  ];
}

/** Where the atom at `at` ends: a group, a class, an escape or one character. */
function atomEnd(source: string, at: number): number {
  const first = source.charAt(at);
  if (first === "[") return source.indexOf("]", at) + 1;
  if (first === "\\") return /^\\p\{[^}]+\}/iu.test(source.slice(at)) ? source.indexOf("}", at) + 1 : at + 2;
  if (first !== "(") return at + 1;
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    const letter = source.charAt(i);
    if (letter === "\\") i++;
    else if (letter === "[") i = source.indexOf("]", i);
    else if (letter === "(") depth++;
    else if (letter === ")" && --depth === 0) return i + 1;
  }
  throw new Error(`Unclosed group: ${source}`);
}

function splitTop(source: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < source.length) {
    if (source.charAt(at) === "|") {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
    at = source.charAt(at) === "|" ? at + 1 : atomEnd(source, at);
  }
  return [...parts, source.slice(from)];
}
