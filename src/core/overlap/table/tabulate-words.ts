import type { Article, Block, Span } from "../../model.ts";
import { firstEndingAfter } from "../../span.ts";
import { splitWords } from "../../text/words.ts";
import { CONCEPTS } from "./concepts.ts";
import { CONJUNCTIONS, joiningWordsOf } from "./conjunctions.ts";
import { cutStem } from "./cut-stem.ts";
import { foldWord } from "./fold-word.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { numberList, type NumberList } from "./number-list.ts";
import { Trait, type WordTable } from "./word-table.ts";

/** Reads the titles, headings and paragraphs of `articles` into one table. O(characters). */
export function tabulateWords(articles: readonly Article[]): WordTable {
  const row = {
    start: numberList(),
    end: numberList(),
    articleOf: numberList(),
    form: numberList(),
    stem: numberList(),
    traits: numberList(),
    sentences: numberList(),
  };
  const lexicon = newLexicon();
  const firstPlace = numberList();
  for (const [number, article] of articles.entries()) {
    firstPlace.push(row.form.length());
    putBarrier(row, number, 0);
    for (const stretch of stretchesOf(article.blocks)) {
      putStretch(row, lexicon, article, number, stretch);
      putBarrier(row, number, stretch.end);
    }
  }
  firstPlace.push(row.form.length());
  putBarrier(row, articles.length, 0);
  return {
    articles,
    start: row.start.values(),
    end: row.end.values(),
    articleOf: row.articleOf.values(),
    form: row.form.values(),
    stem: row.stem.values(),
    ...numberConcepts(lexicon),
    traits: markNames(row.form.values(), row.traits.values(), lexicon.forms.size),
    sentences: row.sentences.values(),
    firstPlace: firstPlace.values(),
  };
}

type Column = "start" | "end" | "articleOf" | "form" | "stem" | "traits";
type Row = Readonly<Record<Column | "sentences", NumberList>>;

function put(row: Row, word: Readonly<Record<Column, number>>): void {
  row.start.push(word.start);
  row.end.push(word.end);
  row.articleOf.push(word.articleOf);
  row.form.push(word.form);
  row.stem.push(word.stem);
  row.traits.push(word.traits);
}

function putBarrier(row: Row, articleOf: number, at: number): void {
  const form = -1 - row.form.length();
  put(row, { start: at, end: at, articleOf, form, stem: form, traits: 0 });
}

interface Entry {
  readonly form: number;
  readonly stem: number;
  /** Traits that the word has wherever it stands. */
  readonly traits: number;
}

interface Lexicon {
  readonly entries: Map<string, Entry>;
  readonly forms: Map<string, number>;
  readonly stems: Map<string, number>;
}

const newLexicon = (): Lexicon => ({ entries: new Map(), forms: new Map(), stems: new Map() });

/** The numbers of `word`, which is as the text has it; each distinct word is folded once. */
function lookUp({ entries, forms, stems }: Lexicon, word: string): Entry {
  const known = entries.get(word);
  if (known) return known;
  const folded = foldWord(word);
  const stemmed = cutStem(folded);
  const entry = {
    form: numberIn(forms, folded),
    stem: numberIn(stems, stemmed),
    traits:
      (FUNCTION_WORDS.has(folded) ? Trait.function : 0) |
      (CONJUNCTIONS.has(folded) ? Trait.opensClause : 0) |
      (/\p{N}/u.test(folded) ? Trait.number : 0) |
      (YEAR.test(stemmed) ? Trait.year : AMOUNT.test(stemmed) ? Trait.amount : 0) |
      (COUNT.test(stemmed) ? Trait.count : 0) |
      (/^\p{Lu}/u.test(word) ? Trait.name : 0),
  };
  entries.set(word, entry);
  return entry;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const AMOUNT = /^\d{3,}(?:\.\d+)?$/;
const COUNT = /^\d{1,2}$/;

/** How many stems there are, those that stand for a concept included, and the concept of each. */
function numberConcepts({ stems }: Lexicon): Pick<WordTable, "stems" | "conceptOf"> {
  const concepts = [...stems.keys()].map((stem) => numberIn(stems, CONCEPTS.get(stem) ?? stem));
  const conceptOf = Int32Array.from({ length: stems.size }, (_, stem) => concepts[stem] ?? stem);
  return { stems: stems.size, conceptOf };
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

interface Stretch extends Span {
  readonly title: boolean;
  /** Where its paragraphs and headings begin. */
  readonly paragraphs: readonly number[];
}

/** Stretches through which a passage may run: paragraphs and headings that follow one another, or the first title. */
function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: { start: number; end: number; title: boolean; paragraphs: number[] }[] = [];
  let open = false;
  const standing = blocks.find(({ kind }) => kind === "title");
  for (const block of blocks) {
    const { kind, start, end } = block;
    const body = kind === "paragraph" || kind === "heading";
    const last = stretches.at(-1);
    if (body && open && last) {
      last.end = end;
      last.paragraphs.push(start);
    } else if (body || block === standing) {
      stretches.push({ start, end, title: block === standing, paragraphs: [start] });
    }
    open = body;
  }
  return stretches;
}

/**
 * What between two words of a sentence begins a clause: any mark but an apostrophe, a hyphen, a slash, the colon of
 * “1:35”, those of “£9” and “5% of”, and a full stop, which there is that of “6 a.m. on Friday” or “Dr. Lang”.
 */
const CLAUSE_MARK = /[^\s\p{L}\p{M}\p{N}\p{Sc}'’\-‐‑/&.:%‰°#@]|:(?=\s)|\n/u;
const OPENING_QUOTE = /[“„«「『]|(?:^|[\s(])["‘']$/u;
const CLOSING_QUOTE = /[”»」』"]|^['’](?:\W|$)/u;
/** Words after which a quotation that nobody closed is over. */
const LONGEST_QUOTATION = 80;

function putStretch(
  row: Row,
  lexicon: Lexicon,
  { text, sentences, language }: Article,
  articleOf: number,
  stretch: Stretch,
): void {
  // Every noun has a capital there, so that none tells a name.
  const isGerman = language === "de";
  const joining = joiningWordsOf(language);
  let edge = 0;
  let next = firstEndingAfter(sentences, stretch.start);
  let previous = stretch.start;
  let quoted = 0;
  let opens = true;
  for (const { start, end } of splitWords(text, stretch.start, stretch.end)) {
    const word = text.slice(start, end);
    const { form, stem, traits } = lookUp(lexicon, word);
    const opensParagraph = start >= (stretch.paragraphs[edge] ?? Infinity);
    while (start >= (stretch.paragraphs[edge] ?? Infinity)) edge += 1;
    const sentence = sentences[next];
    if (opens || (sentence && start >= sentence.start)) {
      row.sentences.push(row.form.length());
      opens = true;
    }
    while (next < sentences.length && (sentences[next]?.start ?? 0) <= start) next += 1;
    let clause = opens;
    if (start - previous > 1 || text.charCodeAt(previous) !== 32) {
      const between = text.slice(previous, start);
      clause ||= CLAUSE_MARK.test(between);
      if (CLOSING_QUOTE.test(between)) quoted = 0;
      if (OPENING_QUOTE.test(between)) quoted = LONGEST_QUOTATION;
    }
    put(row, {
      start,
      end,
      articleOf,
      form,
      stem,
      traits:
        (opens || isGerman ? traits & ~Trait.name : traits) |
        (stretch.title ? Trait.title : 0) |
        (joining.has(word) ? Trait.joins : 0) |
        (clause ? Trait.opensClause : 0) |
        (opensParagraph ? Trait.opensParagraph : 0) |
        (quoted-- > 0 ? Trait.quoted : 0),
    });
    opens = false;
    previous = end;
  }
}

/**
 * `traits` with `name` for the words that are written with a capital inside sentences more often than not; at the
 * beginning of a sentence a capital says nothing, so there the word's other occurrences decide.
 */
function markNames(form: Int32Array, traits: Int32Array, forms: number): Uint16Array {
  const balance = new Int32Array(forms);
  for (let place = 0; place < form.length; place++) {
    const marks = traits[place] ?? 0;
    const word = form[place] ?? -1;
    if (word < 0 || (marks & Trait.title) !== 0) continue;
    if ((marks & Trait.name) !== 0) balance[word] = (balance[word] ?? 0) + 1;
    else if ((marks & Trait.opensClause) === 0) balance[word] = (balance[word] ?? 0) - 1;
  }
  return Uint16Array.from(traits, (marks, place) => {
    const isName = (balance[form[place] ?? -1] ?? 0) > 0 && (marks & Trait.function) === 0;
    return isName ? marks | Trait.name : marks & ~Trait.name;
  });
}
