import { memo, type ReactNode } from "react";

import type { Article, Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import { Aside } from "./aside.tsx";
import type { Section } from "./lay-out-blocks.ts";
import { type DateLink, type Highlight, MarkedText } from "./marked-text.tsx";

interface ArticleSectionProps {
  readonly article: Article;
  readonly section: Section;
  /** What is marked in it, the chosen one among them, and what a link points at. */
  readonly highlights: readonly Highlight[];
  readonly dates: readonly DateLink[];
  readonly chosen: string | undefined;
  readonly target: Span | undefined;
  /** The level of the article's title. */
  readonly level: 1 | 2;
  /** Stands under a title. */
  readonly byline: ReactNode;
  /** Stands in the margin of a paragraph. */
  readonly margin: ReactNode;
}

/** A title, heading, paragraph or note of an article as it reads, or lines of the file that are none of its text. */
export const ArticleSection = memo(function ArticleSection(props: ArticleSectionProps) {
  const { article, section, highlights, dates, chosen, target, level, byline, margin } = props;
  const { text } = article;
  const mark = (span: Span): ReactNode => (
    <MarkedText
      text={text}
      start={span.start}
      end={span.end}
      highlights={highlights}
      dates={dates}
      chosen={chosen}
      target={target}
    />
  );
  switch (section.type) {
    case "title": {
      const Title = `h${level}` as const;
      return (
        <header>
          <Title className="article-title">{mark(section.block)}</Title>
          {byline}
        </header>
      );
    }
    case "heading": {
      const Heading = level === 1 ? "h2" : "h3";
      return <Heading className="article-heading">{mark(section.block)}</Heading>;
    }
    case "note":
      return <p className="article-note">{slice(text, section.block)}</p>;
    case "paragraph": {
      const { block, parts, dateline } = section;
      return (
        <div className="article-paragraph">
          <p>
            {dateline && <span className="dateline">{slice(text, dateline)} </span>}
            {parts.length === 1
              ? mark(block)
              : parts.map((part) => (
                  <span key={part.start} className="article-part">
                    {mark(part)}
                  </span>
                ))}
          </p>
          {margin}
        </div>
      );
    }
    case "aside":
      return <Aside text={text} blocks={section.blocks} />;
    default:
      return section satisfies never;
  }
});
