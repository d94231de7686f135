import type { Language, Lexicon, Parts, Pattern } from "./language.ts";

/** A language's table made ready: one expression that finds where a form may begin, and each form by itself. */
export interface Compiled {
  readonly language: Language;
  readonly finder: RegExp;
  readonly forms: readonly CompiledForm[];
}

/** One form: sticky, so that it is tried at one place only. */
export interface CompiledForm {
  readonly pattern: Pattern;
  readonly regex: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Parts;
}

/** White space within an expression: it may run over a line's end, never over a blank line. */
const SPACE = String.raw`(?:[^\S\n]{1,3}|[^\S\n]?\n[^\S\n]?)`;
const BEGIN = String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,])`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** `<month>` or `{month}` in a form. */
const SLOT = /<([a-z]+)>|\{([a-z]+)\}/gu;

/** Builds the expressions of `language`. Throws when a form names an unknown word class. */
export function compilePatterns(language: Language): Compiled {
  const forms = language.patterns.map((pattern): CompiledForm => ({
    pattern,
    regex: new RegExp(`${BEGIN}(?:${expand(pattern.form, language, true)})${END}`, "yu"),
    read: (groups) => readParts(groups, language),
  }));
  const any = language.patterns.map((pattern) => expand(pattern.form, language, false)).join("|");
  return { language, finder: new RegExp(`${BEGIN}(?:${any})${END}`, "gu"), forms };
}

function expand(form: string, language: Language, named: boolean): string {
  let out = "";
  let from = 0;
  for (const slot of form.matchAll(SLOT)) {
    out += literal(form.slice(from, slot.index));
    const [, asked, unasked] = slot;
    const name = asked ?? unasked ?? "";
    const source = sourceOf(lexiconOf(language, name));
    out += named && asked !== undefined ? `(?<${asked}>${source})` : `(?:${source})`;
    from = slot.index + slot[0].length;
  }
  return out + literal(form.slice(from));
}

/** Either case for the first letter of a word, the white space of `SPACE` for a space. */
const literal = (source: string): string =>
  source
    .replaceAll(/(?<![\p{L}\\])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll(" ", SPACE);

function lexiconOf(language: Language, name: string): Lexicon<unknown> {
  const lexicon = (language.vocabulary as Readonly<Record<string, Lexicon<unknown> | undefined>>)[name];
  if (lexicon === undefined) throw new Error(`Unknown word class “${name}” in ${language.code}`);
  return lexicon;
}

/** Longest first, because the first alternative that fits is taken. */
function sourceOf(lexicon: Lexicon<unknown>): string {
  if ("pattern" in lexicon) return lexicon.pattern;
  return Object.keys(lexicon.words)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => literal(word.replaceAll(".", String.raw`\.`)))
    .join("|");
}

function readParts(groups: Readonly<Record<string, string | undefined>>, language: Language): Parts {
  const parts: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(groups)) {
    if (text === undefined) continue;
    const lexicon = lexiconOf(language, name);
    parts[name] = "pattern" in lexicon ? lexicon.read(text) : meaningOf(lexicon.words, text);
  }
  return parts;
}

/** The table's key is the word as written, or with a small first letter, or with only its first letter capital. */
function meaningOf(words: Readonly<Record<string, unknown>>, text: string): unknown {
  const flat = text.replaceAll(/\s+/gu, " ");
  return words[flat] ?? words[flat.charAt(0).toLowerCase() + flat.slice(1)] ?? words[flat.toLowerCase()];
}
