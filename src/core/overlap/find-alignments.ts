import type { Alignment, AlignmentKind, Article, Passage } from "../model.ts";
import { byPosition } from "../span.ts";
import type { Echo } from "./detector.ts";
import { DETECTORS } from "./detectors.ts";
import { joinEchoes } from "./join-echoes.ts";
import { readVariants } from "./read-variants.ts";
import { FUNCTION, tabulateWords, type WordTable } from "./word-table.ts";

/** Words between two echoes that an edit may take up: a long sentence. */
const GAP = 24;

/** The least share of a joint passage's words that are echo, on the thinner side. */
const LEAST_DENSITY = 0.5;

/** Passages that every two of `articles`, and each within itself, have in common. */
export function findAlignments(articles: readonly Article[]): readonly Alignment[] {
  const table = tabulateWords(articles);
  const alignments = DETECTORS.flatMap((detector) => byPair(table, detector.findEchoes(table))).flatMap(
    (echoes) => joinEchoes(echoes, GAP, isDense).flatMap((echo) => describe(table, echo)),
  );
  const order = new Map(articles.map((article, index) => [article.id, index]));
  const rank = ({ article }: Passage): number => order.get(article) ?? 0;
  return alignments.toSorted(
    (a, b) =>
      rank(a.left) - rank(b.left) ||
      rank(a.right) - rank(b.right) ||
      byPosition(a.left, b.left) ||
      byPosition(a.right, b.right),
  );
}

function byPair({ articleOf, articles }: WordTable, echoes: readonly Echo[]): readonly (readonly Echo[])[] {
  const pairs = new Map<number, Echo[]>();
  for (const echo of echoes) {
    const pair = (articleOf[echo.left] ?? 0) * articles.length + (articleOf[echo.right] ?? 0);
    const known = pairs.get(pair);
    if (known) known.push(echo);
    else pairs.set(pair, [echo]);
  }
  return [...pairs.values()];
}

function isDense(joint: Echo, parts: readonly Echo[]): boolean {
  const covered = parts.reduce((sum, { left, leftEnd }) => sum + leftEnd - left, 0);
  const longer = Math.max(joint.leftEnd - joint.left, joint.rightEnd - joint.right);
  return covered >= longer * LEAST_DENSITY && joint.leftEnd <= joint.right;
}

/** The fewest words a passage consists of, function words not counted: below, chance is likelier than copying. */
const LEAST_WORDS = 4;

function describe(table: WordTable, echo: Echo): readonly Alignment[] {
  let content = 0;
  for (let place = echo.left; place < echo.leftEnd; place++) {
    if (((table.traits[place] ?? 0) & FUNCTION) === 0) content += 1;
  }
  if (content < LEAST_WORDS) return [];
  const { readings, run, words } = readVariants(table, echo);
  const longer = Math.max(echo.leftEnd - echo.left, echo.rightEnd - echo.right);
  const kind: AlignmentKind = words === longer ? "verbatim" : "edited";
  return [
    {
      left: passage(table, echo.left, echo.leftEnd),
      right: passage(table, echo.right, echo.rightEnd),
      kind,
      score: (words / longer) * (1 - Math.exp(-content / 4)),
      common: false,
      readings,
      evidence: { run, words, carriers: [] },
    },
  ];
}

function passage({ articles, articleOf, start, end }: WordTable, from: number, to: number): Passage {
  const article = articles[articleOf[from] ?? 0];
  if (!article) throw new Error(`No article at place ${from}`);
  return { article: article.id, start: start[from] ?? 0, end: end[to - 1] ?? 0 };
}
