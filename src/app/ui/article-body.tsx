import { type ReactNode, useMemo } from "react";

import type { Article, Span } from "../../core/model.ts";
import { overlaps } from "../../core/span.ts";
import { ArticleSection } from "./article-section.tsx";
import { layOutBlocks, spanOf } from "./lay-out-blocks.ts";
import type { DateLink, Highlight } from "./marked-text.tsx";
import { OWN_LANGUAGE, textLanguage } from "./text-language.ts";

interface ArticleBodyProps {
  readonly article: Article;
  /** Tells the bodies on one page apart. */
  readonly witness: string;
  readonly highlights: readonly Highlight[];
  readonly dates?: readonly DateLink[];
  readonly chosen?: string | undefined;
  readonly target?: Span | undefined;
  /** The level of the article's title on this page; its headings are one below. */
  readonly level: 1 | 2;
  /** Stands under the title: who wrote it, when. */
  readonly byline: ReactNode;
  /** Stands in the margin of a paragraph. */
  readonly margin?: (paragraph: Span) => ReactNode;
}

const NO_DATES: readonly DateLink[] = [];

/** An article's text as it reads, its passages marked; what is not text is folded in its place. */
export function ArticleBody(props: ArticleBodyProps) {
  const { article, witness, highlights, dates = NO_DATES, chosen, target, level, byline, margin } = props;
  const sections = useMemo(() => layOutBlocks(article), [article]);
  // Each section gets only its own highlights, the same array each time: choosing one passage of a long article then
  // draws one paragraph anew, not a thousand.
  const own = useMemo(
    () =>
      sections.map((section) => {
        const span = spanOf(section);
        return {
          section,
          span,
          highlights: highlights.filter((highlight) => overlaps(span, highlight)),
          dates: dates.filter((date) => overlaps(span, date)),
        };
      }),
    [sections, highlights, dates],
  );
  const Title = `h${level}` as const;
  const titled = sections.some(({ type }) => type === "title");
  return (
    <article
      aria-label={article.label}
      data-witness={witness}
      {...textLanguage(article)}
      className="article-body"
    >
      {titled || (
        <header>
          <Title className="article-title text-soft">{article.label}</Title>
          <p className="text-faint mt-2 font-sans text-sm" {...OWN_LANGUAGE}>
            This article has no title; these are its opening words.
          </p>
          {byline}
        </header>
      )}
      {own.map(({ section, span, ...marks }) => (
        <ArticleSection
          key={span.start}
          article={article}
          section={section}
          {...marks}
          chosen={marks.highlights.some(({ id }) => id === chosen) ? chosen : undefined}
          target={target && overlaps(span, target) ? target : undefined}
          level={level}
          byline={section.type === "title" ? byline : undefined}
          margin={section.type === "paragraph" ? margin?.(section.block) : undefined}
        />
      ))}
    </article>
  );
}
