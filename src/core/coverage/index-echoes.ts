import { groupBy } from "../group-by.ts";
import type { Article, Span } from "../model.ts";
import { isUnspaced, splitWords } from "../words.ts";

/**
 * The numbers of the other articles that have a sentence, or a title, that may say the same as the stretch `span` of
 * article number `article`: a wide net of rare words in common, cast before it is said that nobody else says a thing.
 */
export type FindEchoes = (article: number, span: Span) => ReadonlySet<number>;

/** A sentence with its words that tell what it is about. */
interface Entry {
  readonly article: number;
  readonly words: readonly string[];
  readonly weight: number;
}

/** A word tells what a sentence is about when so small a share of the sentences has it, … */
const TELLING = 1 / 8;
/** … or so few, however many there are; and never more, or in a large library all would echo something. */
const FEW = 4;
const MANY = 60;
/** Share of the rarer words of either sentence that are in the other, from which it may say the same: … */
const SHARE = {
  /** … with two words in common that are no names, */
  plain: 0.25,
  /** … with a name and one that is none. */
  named: 0.35,
};

/** Indexes the sentences of `articles`; then an echo costs as many steps as sentences have one of its rarer words. */
export function indexEchoes(articles: readonly Article[]): FindEchoes {
  const small = new Set<string>();
  const raw = articles.flatMap(({ text, sentences }, article) =>
    sentences.map((sentence) => ({ article, words: readKeys(text, sentence, small) })),
  );
  const counts = new Map<string, number>();
  for (const { words } of raw) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.min(MANY, Math.max(FEW, raw.length * TELLING));
  const tells = (word: string): boolean => isLong(word) && (counts.get(word) ?? 1) <= most;
  const weigh = (word: string): number => Math.log(1 + raw.length / (counts.get(word) ?? 1));
  const weighAll = (words: readonly string[]): number => words.reduce((sum, word) => sum + weigh(word), 0);
  const entries = raw.map(({ article, words }): Entry => {
    const telling = [...words].filter(tells);
    return { article, words: telling, weight: weighAll(telling) };
  });
  const having = groupBy(
    entries.flatMap((entry) => entry.words.map((word) => ({ word, entry }))),
    ({ word }) => word,
  );
  return (article, span) => {
    const here = [...readKeys(articles[article]?.text ?? "", span)].filter(tells);
    const weight = weighAll(here);
    const shared = new Map<Entry, { plain: number; all: number; weight: number }>();
    for (const word of here) {
      const isPlain = small.has(word) || /\d/u.test(word);
      const more = weigh(word);
      for (const { entry } of having.get(word) ?? []) {
        if (entry.article === article) continue;
        const common = shared.get(entry) ?? { plain: 0, all: 0, weight: 0 };
        if (common.all === 0) shared.set(entry, common);
        common.all++;
        common.weight += more;
        if (isPlain) common.plain++;
      }
    }
    const echoing = [...shared].filter(([entry, { plain, all, weight: common }]) => {
      const share = common / Math.min(weight, entry.weight);
      return (plain >= 2 && share >= SHARE.plain) || (plain >= 1 && all >= 2 && share >= SHARE.named);
    });
    return new Set(echoing.map(([entry]) => entry.article));
  };
}

/** A word's first letters, by which its forms and, roughly, its cognates are one; figures whole, without separators. */
const STEM = 5;

/** The words of `span` of `text`, each once; those that are ever written small are gathered in `small`. */
function readKeys(text: string, span: Span, small?: Set<string>): ReadonlySet<string> {
  const keys = splitWords(text, span.start, span.end).map(({ start, end }) => {
    const written = text.slice(start, end);
    const folded = written
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[\p{Mn}.,'’]/gu, "");
    const key = /\d/u.test(folded) ? folded : folded.slice(0, STEM);
    if (!/^\p{Lu}/u.test(written)) small?.add(key);
    return key;
  });
  return new Set(keys);
}

/** Shorter words are mostly little ones; figures and words of scripts without spaces tell at any length. */
const isLong = (word: string): boolean => word.length >= 4 || /\d/u.test(word) || isUnspaced(word);
