/** By each word with which a text can begin the words that can follow it; `""` among those stands for any or none. */
export type FirstWords = ReadonlyMap<string, ReadonlySet<string>>;

/** What was read of a text so far: part of its first word (`firsts` is empty), or part of its second. */
interface State {
  readonly firsts: ReadonlySet<string>;
  readonly prefix: string;
}

type Found = Map<string, Set<string>>;

const NONE: ReadonlySet<string> = new Set();

/**
 * The first two words of all texts that fit the regular expression `source`, in small letters; `#` stands for a
 * figure, `'` for an apostrophe. With them a form need be tried only where it can fit. A run of letters is a word,
 * and so is a figure with the letters after it.
 *
 * `source` may use literals, classes, groups, alternatives, `?` and bounded quantifiers; what looks around itself
 * without taking text is passed over. Throws when a form can be empty.
 */
export function firstWords(source: string): FirstWords {
  const found: Found = new Map();
  for (const { firsts, prefix } of alternatives(source, [{ firsts: NONE, prefix: "" }], found)) {
    if (firsts === NONE) add(found, [prefix], "");
    else add(found, firsts, prefix);
  }
  if (found.has("")) throw new Error(`A form that can be empty: ${source}`);
  return found;
}

function add(found: Found, firsts: Iterable<string>, second: string): void {
  for (const first of firsts) {
    const seconds = found.get(first);
    if (seconds) seconds.add(second);
    else found.set(first, new Set([second]));
  }
}

/** States after each alternative of `source`; completed words go to `found`. */
function alternatives(source: string, states: readonly State[], found: Found): readonly State[] {
  return distinct(splitTop(source).flatMap((part) => sequence(part, states, found)));
}

function sequence(source: string, states: readonly State[], found: Found): readonly State[] {
  let open = states;
  let at = 0;
  while (at < source.length && open.length > 0) {
    const end = atomEnd(source, at);
    const atom = source.slice(at, end);
    QUANTIFIER.lastIndex = end;
    const quantifier = QUANTIFIER.exec(source)?.[0] ?? "";
    const once = extend(atom, open, found);
    // A second round brings the separators between repeated words; a third could only add third words.
    const taken = /^(?:[*+]|\{)/u.test(quantifier) ? distinct([...once, ...extend(atom, once, found)]) : once;
    open = /^(?:[?*]|\{0)/u.test(quantifier) ? distinct([...open, ...taken]) : taken;
    at = end + quantifier.length;
  }
  return open;
}

const QUANTIFIER = /[?*+]|\{\d+(?:,\d+)?\}/uy;

function extend(atom: string, states: readonly State[], found: Found): readonly State[] {
  if (atom === String.raw`\b` || /^\(\?(?:[=!]|<[=!])/u.test(atom)) return states;
  if (atom.startsWith("("))
    return alternatives(atom.replace(/^\((?:\?:|\?<[a-z]+>)?/u, "").slice(0, -1), states, found);
  const letters = lettersOf(atom);
  return distinct(letters.flatMap((letter) => extendBy(letter, states, found)));
}

function extendBy(letter: string, states: readonly State[], found: Found): readonly State[] {
  const inWord = letter === "#" || /^\p{L}$/u.test(letter);
  return states.flatMap((state) => step(state, letter, inWord, found));
}

function step({ firsts, prefix }: State, letter: string, inWord: boolean, found: Found): readonly State[] {
  if (prefix === "#" && inWord) return [{ firsts, prefix }];
  if (inWord && (prefix === "" || letter !== "#")) return [{ firsts, prefix: prefix + letter }];
  const next = letter === "#" ? "#" : "";
  if (firsts === NONE) return [{ firsts: new Set([prefix === "" ? letter : prefix]), prefix: next }];
  if (prefix === "") return [{ firsts, prefix: next }];
  add(found, firsts, prefix);
  return [];
}

/** `states` with those as one that have read as much of the same word: what may follow is the same. */
function distinct(states: readonly State[]): readonly State[] {
  if (states.length < 2) return states;
  const first = new Map<string, State>();
  const second = new Map<string, State>();
  for (const state of states) {
    const seen = state.firsts === NONE ? first : second;
    const like = seen.get(state.prefix);
    seen.set(state.prefix, like === undefined ? state : withFirsts(like, state.firsts));
  }
  return [...first.values(), ...second.values()];
}

const withFirsts = (state: State, firsts: ReadonlySet<string>): State =>
  state.firsts === firsts ? state : { ...state, firsts: new Set([...state.firsts, ...firsts]) };

/** What one character of the text can be: small letters, `#` for figures, `'`, or the stop itself. */
function lettersOf(atom: string): readonly string[] {
  if (/^\p{L}$/u.test(atom)) return [atom.toLowerCase()];
  if (atom === String.raw`\d` || /^\[[\d\\-]/u.test(atom)) return ["#"];
  const inner = atom.startsWith("[") ? atom.slice(1, -1) : atom.replace(/^\\/u, "");
  if (inner.includes(" ") || /^\\[nrst]$/u.test(atom)) return [" "];
  return [...new Set(Array.from(inner.toLowerCase(), (letter) => readLetter(letter)))];
}

function readLetter(letter: string): string {
  if (/\d/u.test(letter)) return "#";
  return "'’‘".includes(letter) ? "'" : letter;
}

/** Where the atom at `at` ends: a group, a class, an escape or one character. */
function atomEnd(source: string, at: number): number {
  const first = source.charAt(at);
  if (first === "[") return source.indexOf("]", at) + 1;
  if (first === "\\") return /^p$/iu.test(source.charAt(at + 1)) ? source.indexOf("}", at) + 1 : at + 2;
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

/** Alternatives of `source`, those within groups left whole. */
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
