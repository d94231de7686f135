import type { Anchor, Span } from "../../core/model.ts";
import { makeArticle } from "../../core/testing/make-article.ts";
import type { ArticleCard, Mark } from "../../core/wire/assets.ts";
import type { Shared, Witness } from "../compare/shared-passages.ts";

/** For tests: articles of one paragraph each, in the panes of a comparison. */
export const makeWitnesses = (...texts: readonly string[]): readonly Witness[] =>
  texts.map((text, pane) => {
    const article = makeArticle(text, { id: `article-${pane}` });
    const { id } = article;
    const card: ArticleCard = {
      id,
      slug: id,
      siglum: String.fromCodePoint(65 + pane),
      label: id,
      titled: true,
      language: "en",
      words: 0,
      opening: "",
      shared: 0,
      dates: 0,
      asset: "",
    };
    return { article, marks: [], times: [], pane, card };
  });

/** For tests: a passage that the articles in two panes share, named by its words in each. */
export function makeShared(
  witnesses: readonly Witness[],
  [from, words]: readonly [pane: number, words: string],
  [to, otherWords]: readonly [pane: number, words: string],
  look: Partial<Pick<Mark, "kind" | "score" | "common">> = {},
): Shared {
  const place = (pane: number, wanted: string): Span => {
    const start = witnesses[pane]?.article.text.indexOf(wanted) ?? -1;
    if (start < 0) throw new Error(`No “${wanted}” in pane ${pane}`);
    return { start, end: start + wanted.length };
  };
  const partner = witnesses[to]?.card.id;
  if (partner === undefined) throw new Error(`No pane ${to}`);
  return {
    ...place(from, words),
    id: `${from}-${to}-${words}`,
    anchor: `${from} ${words}` as Anchor,
    partner,
    there: place(to, otherWords),
    thereAnchor: `${to} ${otherWords}` as Anchor,
    kind: "edited",
    score: 0.9,
    common: false,
    readings: [],
    evidence: { run: 1, words: 1, carriers: [] },
    ...look,
    from,
    to,
  };
}
