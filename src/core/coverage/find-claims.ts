import { groupBy } from "../group-by.ts";
import type { Article, Passage, Span } from "../model.ts";
import { groupStatements } from "./group-statements.ts";
import { keepSupported } from "./keep-supported.ts";
import { linkStatements, type Statements } from "./link-statements.ts";
import type { Part, SentencePair } from "./pair-sentences.ts";

/** A sentence that states a claim; `part` is where in it, which may be all of it. */
export interface ClaimSentence extends Passage {
  readonly part: Span;
}

/** What sentences of at least two articles say. */
export interface Claim {
  /** By article, in the order given, then by position. At most a few of one article. */
  readonly sentences: readonly ClaimSentence[];
  /** Index of the clearest: the one that has most in common with the others and says least else. */
  readonly clearest: number;
}

/**
 * What `articles` say in common, sentence by sentence, as `pairs` bring them together: what most articles say first, then
 * in the order of the text. O(pairs log pairs).
 */
export function findClaims(articles: readonly Article[], pairs: readonly SentencePair[]): readonly Claim[] {
  const statements = linkStatements(articles, pairs);
  const groups = keepSupported(groupStatements(statements), statements);
  const weights = weighWithin(groups, statements);
  return groups
    .map((members) => ({
      first: members[0] ?? 0,
      claim: toClaim(
        articles,
        members.flatMap((member) => statements.parts[member] ?? []),
        members.map((member) => weights[member] ?? 0),
      ),
    }))
    .toSorted((x, y) => countArticles(y.claim) - countArticles(x.claim) || x.first - y.first)
    .map(({ claim }) => claim);
}

/** How many articles say it. */
export const countArticles = ({ sentences }: Pick<Claim, "sentences">): number =>
  new Set(sentences.map(({ article }) => article)).size;

/** By statement: how much it has in common with the others of its group. */
function weighWithin(groups: readonly (readonly number[])[], { parts, links }: Statements): Float64Array {
  const groupOf = new Int32Array(parts.length).fill(-1);
  groups.forEach((members, group) => members.forEach((member) => (groupOf[member] = group)));
  const weights = new Float64Array(parts.length);
  for (const { a, b, strength } of links) {
    if (groupOf[a] !== groupOf[b]) continue;
    weights[a] = (weights[a] ?? 0) + strength;
    weights[b] = (weights[b] ?? 0) + strength;
  }
  return weights;
}

/** One claim of `parts`, which are by position; two of one sentence are one. */
function toClaim(articles: readonly Article[], parts: readonly Part[], weights: readonly number[]): Claim {
  const sentences = [
    ...groupBy(parts.keys(), (i) => `${parts[i]?.article} ${parts[i]?.sentence}`).values(),
  ].flatMap((ofOne) => {
    const [first, last] = [parts[ofOne[0] ?? 0], parts[ofOne.at(-1) ?? 0]];
    const article = articles[first?.article ?? 0];
    const sentence = article?.sentences[first?.sentence ?? 0];
    if (!article || !sentence || !first || !last) return [];
    const part = { start: first.start, end: last.end };
    const weight = ofOne.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
    return [{ weight, sentence: { article: article.id, ...sentence, part } }];
  });
  const most = Math.max(...sentences.map(({ weight }) => weight));
  return {
    sentences: sentences.map(({ sentence }) => sentence),
    clearest: sentences.findIndex(({ weight }) => weight === most),
  };
}
