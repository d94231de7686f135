import { groupByEach } from "../../group-by.ts";
import { firstWords } from "./first-words.ts";
import type { DatePhrases, Language, Lexicon, Parts, Pattern } from "./language.ts";

/** A language's table made ready for reading. */
export interface Grammar {
  readonly language: Language;
  /** The forms that may fit by the first two words of the text, as `firstWords` writes them. */
  readonly forms: FormsByWords;
  /** Marks of tense, in groups `future`, `past` and `present`; global. */
  readonly tense: RegExp;
  readonly phrases: DatePhrases;
  /** Where a sentence may be cut, in groups `stop`, `opener`, `relative` and `joiner`; global. */
  readonly cut: RegExp;
  /** What ends the reach of a denial; global. */
  readonly breaks: RegExp;
  /** The first finite verb. */
  readonly verb: RegExp;
  /** A pronoun, or a word that begins a clause, and nothing else. */
  readonly pronoun: RegExp;
  readonly opener: RegExp;
  /** One that stands for a person, at the beginning. */
  readonly person: RegExp;
  /** A clause that says no more than who said it: “police said on Friday”, its date left out. */
  readonly saying: RegExp;
  /** The same of one that says no more than who found or decided it. */
  readonly judging: RegExp;
  /** A clause up to a date that another one, after it, tells of: “it was only”. */
  readonly cleft: RegExp;
  /** The words right before a date with which something ends: “until”. */
  readonly ending: RegExp;
  /** A clause that begins with a word for another time. */
  readonly apart: RegExp;
  /** What a page says to its readers, or of itself, outside quotation marks. */
  readonly address: RegExp;
  /** A question, or a heading like one. */
  readonly asking: RegExp;
  /** A clause that tells of what has not happened, or may not have. */
  readonly supposed: RegExp;
  /** Little words at the end of what stands before a date. */
  readonly leads: RegExp;
  /** A date before which no little word stands: “minutes later”. */
  readonly adverbial: RegExp;
  /** A phrase that says more of the clause before it: “followed by …”. */
  readonly participle: RegExp;
  /** The end of a clause before a date that only bounds it. */
  readonly bounds: RegExp;
  /** A subject that speaks of what was told before. */
  readonly backward: RegExp;
  /** Kinds of happening by stem; of a verb with its particle by the verb's stem and the particle. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

/** One form: sticky, so that it is tried at one place only. */
export interface CompiledForm {
  readonly pattern: Pattern;
  readonly regex: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Parts;
}

/** By first word, then by second: forms in the table's order. Those of `""` fit whatever follows. */
type FormsByWords = ReadonlyMap<string, ReadonlyMap<string, readonly CompiledForm[]>>;

/** White space within an expression: it may run over a line's end, never over a blank line. */
const SPACE = String.raw`(?:[ \t\u00a0\u202f]{1,3}|[ \t]?\r?\n[ \t]{0,8})`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** `<month>` or `{month}` in a form. */
const SLOT = /<([a-z]+)>|\{([a-z]+)\}/gu;

/** Makes `language` ready. Throws when a form names an unknown word class or can be empty. */
export function compileLanguage(language: Language): Grammar {
  const { tense, clauses } = language;
  return {
    language,
    forms: compileForms(language),
    tense: wordsOf(`(?<future>${tense.future})|(?<past>${tense.past})|(?<present>${tense.present})`, "giu"),
    phrases: language.phrases,
    cut: new RegExp(
      String.raw`(?<stop>[,;:]\s|[—–(]\s?)|(?<=[\s"“‘'])(?:(?<opener>${clauses.openers})|(?<relative>${clauses.relative})(?=\s(?:${clauses.verb})\s)|(?<joiner>${clauses.joiners}))(?=\s)`,
      "giu",
    ),
    breaks: new RegExp(String.raw`[,;:()—–]|\s(?:${clauses.joiners})\s`, "giu"),
    verb: wordsOf(clauses.verb, "iu"),
    pronoun: new RegExp(`^(?:${clauses.pronoun})$`, "iu"),
    person: new RegExp(String.raw`^(?:${clauses.person})(?!\p{L})`, "iu"),
    saying: endingIn(clauses.saying, clauses.leads),
    judging: endingIn(clauses.judging, clauses.leads),
    cleft: new RegExp(String.raw`^\P{L}*${clauses.cleft}\s*$`, "iu"),
    ending: new RegExp(String.raw`(?<!\p{L})(?:${clauses.ending})\s$`, "iu"),
    apart: new RegExp(String.raw`^\P{L}*(?:${clauses.apart})(?!\p{L})`, "iu"),
    address: new RegExp(String.raw`^[^\p{L}"“”„«‘']*(?:${clauses.address})`, "iu"),
    asking: new RegExp(String.raw`^\P{L}*(?:${clauses.asking})(?!\p{L})`, "iu"),
    supposed: new RegExp(String.raw`^\P{L}*(?:${clauses.supposed})(?!\p{L})`, "iu"),
    opener: new RegExp(`^(?:${clauses.openers}|${clauses.relative}|${clauses.joiners})$`, "iu"),
    adverbial: new RegExp(`\\s(?:${clauses.adverbial})$`, "iu"),
    participle: new RegExp(String.raw`^\P{L}*(?:${clauses.participle})(?!\p{L})`, "iu"),
    leads: new RegExp(String.raw`(?:[\s,(]+(?:${clauses.leads})){0,2}[\s,(]*$`, "iu"),
    bounds: new RegExp(clauses.bounds, "iu"),
    backward: new RegExp(String.raw`^\P{L}*(?:${clauses.backward})(?!\p{L})`, "iu"),
    kinds: kindsByStem(language),
  };
}

/** A short clause that ends in one of `verbs`, or in one of the little words `leads` behind it. */
const endingIn = (verbs: string, leads: string): RegExp =>
  new RegExp(String.raw`^\S+(?: \S+){0,5} (?:${verbs})(?: (?:${leads}))?[\s.,”"]*$`, "iu");

/** `alternatives` as whole words. */
const wordsOf = (alternatives: string, flags: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, flags);

function compileForms(language: Language): FormsByWords {
  const forms = new Map<string, Map<string, CompiledForm[]>>();
  for (const pattern of language.patterns) {
    const source = expand(pattern.form, language);
    const form: CompiledForm = {
      pattern,
      regex: new RegExp(`(?:${source})${language.unspaced ? "" : END}`, "yu"),
      read: (groups) => readParts(groups, language),
    };
    for (const [first, seconds] of firstWords(source)) {
      const bySecond = forms.get(first) ?? new Map<string, CompiledForm[]>();
      forms.set(first, bySecond);
      // A second word that is new here may also follow the forms that fit whatever follows.
      for (const second of seconds)
        if (second !== "" && !bySecond.has(second)) bySecond.set(second, [...(bySecond.get("") ?? [])]);
      const fitting = seconds.has("") ? [...bySecond.keys(), ""] : [...seconds];
      for (const second of new Set(fitting)) bySecond.set(second, [...(bySecond.get(second) ?? []), form]);
    }
  }
  return forms;
}

function kindsByStem({ kinds, stem }: Language): ReadonlyMap<string, readonly string[]> {
  return groupByEach(
    Object.keys(kinds),
    (kind) => new Set(kinds[kind]?.map((phrase) => stemFirst(phrase, stem))),
  );
}

/** “stepped down” as “step down”: a verb's particle is as it is. */
const stemFirst = (phrase: string, stem: (word: string) => string): string =>
  phrase.replace(/^\S+/u, (word) => stem(word));

function expand(form: string, language: Language): string {
  let out = "";
  let from = 0;
  for (const slot of form.matchAll(SLOT)) {
    out += literal(form.slice(from, slot.index));
    const [, asked, unasked] = slot;
    const source = sourceOf(lexiconOf(language, asked ?? unasked ?? ""));
    out += asked === undefined ? `(?:${source})` : `(?<${asked}>${source})`;
    from = slot.index + slot[0].length;
  }
  return out + literal(form.slice(from));
}

/** Either case for the first letter of a word, the white space of `SPACE` for a space. */
const literal = (source: string): string =>
  source
    .replaceAll(/(?<![\p{L}\\[])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll(" ", SPACE);

function lexiconOf(language: Language, name: string): Lexicon<unknown> {
  const lexicon = (language.vocabulary as Readonly<Record<string, Lexicon<unknown> | undefined>>)[name];
  if (lexicon === undefined) throw new Error(`Unknown word class “${name}” in ${language.code}`);
  return lexicon;
}

/** Longest first, because the first alternative that fits is taken. */
function sourceOf(lexicon: Lexicon<unknown>): string {
  if ("pattern" in lexicon) return literal(lexicon.pattern);
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
    const flat = text.replaceAll(/\s+/gu, " ");
    parts[name] = "pattern" in lexicon ? lexicon.read(flat) : meaningOf(lexicon.words, flat);
  }
  return parts;
}

/** The table's key is the word as written, or with a small first letter, or all small. */
function meaningOf(words: Readonly<Record<string, unknown>>, text: string): unknown {
  return words[text] ?? words[text.charAt(0).toLowerCase() + text.slice(1)] ?? words[text.toLowerCase()];
}
