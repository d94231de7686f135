import { groupBy, groupByEach } from "../group-by.ts";
import type { Article, Passage, Span } from "../model.ts";
import { addLeftOver } from "./add-left-over.ts";
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
  const weigh = weightsWithin(statements);
  return addLeftOver(keepSupported(groupStatements(statements), statements), statements)
    .map((members) => ({
      first: members[0] ?? 0,
      claim: toClaim(
        articles,
        members.flatMap((member) => statements.parts[member] ?? []),
        weigh(members),
      ),
    }))
    .toSorted((x, y) => countArticles(y.claim) - countArticles(x.claim) || x.first - y.first)
    .map(({ claim }) => claim);
}

/** How many articles say it. */
export const countArticles = ({ sentences }: Pick<Claim, "sentences">): number =>
  new Set(sentences.map(({ article }) => article)).size;

/** How much each of the members of a group has in common with the others of it. */
function weightsWithin({ links }: Statements): (members: readonly number[]) => readonly number[] {
  const linksOf = groupByEach(links, ({ a, b }) => [a, b]);
  return (members) => {
    const within = new Set(members);
    return members.map((member) =>
      (linksOf.get(member) ?? [])
        .filter(({ a, b }) => within.has(a) && within.has(b))
        .reduce((sum, { strength }) => sum + strength, 0),
    );
  };
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
