import { groupByEach } from "../group-by.ts";
import type { Article, Span } from "../model.ts";
import { isLongKey, readKeys } from "./read-keys.ts";

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
  const raw = articles.flatMap(({ text, sentences }, article) =>
    sentences.map((sentence) => ({ article, keys: readKeys(text, sentence) })),
  );
  const plainKeys = new Set(raw.flatMap(({ keys }) => [...keys.plain]));
  const counts = new Map<string, number>();
  for (const { keys } of raw) for (const word of keys.all) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.min(MANY, Math.max(FEW, raw.length * TELLING));
  const tells = (word: string): boolean => isLongKey(word) && (counts.get(word) ?? 1) <= most;
  const weigh = (word: string): number => Math.log(1 + raw.length / (counts.get(word) ?? 1));
  const weighAll = (words: readonly string[]): number => words.reduce((sum, word) => sum + weigh(word), 0);
  const entries = raw.map(({ article, keys }): Entry => {
    const telling = [...keys.all].filter(tells);
    return { article, words: telling, weight: weighAll(telling) };
  });
  const having = groupByEach(entries, ({ words }) => words);
  return (article, span) => {
    const here = [...readKeys(articles[article]?.text ?? "", span).all].filter(tells);
    const weight = weighAll(here);
    const shared = new Map<Entry, { plain: number; all: number; weight: number }>();
    for (const word of here) {
      const isPlain = plainKeys.has(word) || /\d/u.test(word);
      const more = weigh(word);
      for (const entry of having.get(word) ?? []) {
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
