import { type ReactNode, useMemo } from "react";

import type { Article, Block, Span } from "../../core/model.ts";
import { overlaps, slice } from "../../core/span.ts";
import { Aside } from "./aside.tsx";
import { layOutBlocks, type Section } from "./lay-out-blocks.ts";
import { type DateLink, idsAt, type Highlight, MarkedText } from "./marked-text.tsx";
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
  /** Called with the highlights under the pointer. */
  readonly onChoose: (ids: readonly string[], at: Element) => void;
  /** Stands under the title: who wrote it, when. */
  readonly byline: ReactNode;
  /** Stands in the margin of a paragraph. */
  readonly margin?: (paragraph: Span) => ReactNode;
}

const NO_DATES: readonly DateLink[] = [];

/** An article's text as it reads, its passages marked; what is not text is folded in its place. */
export function ArticleBody(props: ArticleBodyProps) {
  const { article, highlights, dates = NO_DATES, level, onChoose, byline } = props;
  const sections = useMemo(() => layOutBlocks(article), [article]);
  // Each paragraph gets only its own highlights, the same array each time: choosing one passage of a long article
  // then draws one paragraph anew, not a thousand.
  const own = useMemo(
    () =>
      new Map(
        sections.flatMap(textsOf).map((text) => [
          text,
          {
            highlights: highlights.filter((highlight) => overlaps(text, highlight)),
            dates: dates.filter((date) => overlaps(text, date)),
          },
        ]),
      ),
    [sections, highlights, dates],
  );
  const draw = (span: Span): ReactNode => {
    const { text } = article;
    const { highlights: marks = [], dates: dated = NO_DATES } = own.get(span) ?? {};
    const chosen = marks.some(({ id }) => id === props.chosen) ? props.chosen : undefined;
    const target = props.target && overlaps(span, props.target) ? props.target : undefined;
    return (
      <MarkedText
        key={span.start}
        text={text}
        start={span.start}
        end={span.end}
        highlights={marks}
        dates={dated}
        chosen={chosen}
        target={target}
      />
    );
  };
  const Title = `h${level}` as const;
  const Heading = level === 1 ? "h2" : "h3";
  const titled = sections.some(({ type }) => type === "title");
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the keys n, p and the list of passages do the same
    <article
      aria-label={article.label}
      data-witness={props.witness}
      {...textLanguage(article)}
      className="article-body"
      onClick={(event) => {
        const { target } = event;
        const isOwn = target instanceof Element && target.closest("a, summary") === null;
        if (!isOwn || window.getSelection()?.isCollapsed === false) return;
        const ids = idsAt(target);
        if (ids.length > 0) onChoose(ids, target);
      }}
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
      {sections.map((section) => {
        switch (section.type) {
          case "title":
            return (
              <header key={section.block.start}>
                <Title className="article-title">{draw(section.block)}</Title>
                {byline}
              </header>
            );
          case "heading":
            return (
              <Heading key={section.block.start} className="article-heading">
                {draw(section.block)}
              </Heading>
            );
          case "note":
            return (
              <p key={section.block.start} className="article-note">
                {slice(article.text, section.block)}
              </p>
            );
          case "paragraph":
            return (
              <div key={section.block.start} className="article-paragraph">
                <p>
                  {section.dateline && (
                    <span className="dateline">{slice(article.text, section.dateline)} </span>
                  )}
                  {section.parts.length === 1
                    ? draw(section.parts[0] ?? section.block)
                    : section.parts.map((part) => (
                        <span key={part.start} className="article-part">
                          {draw(part)}
                        </span>
                      ))}
                </p>
                {props.margin?.(section.block)}
              </div>
            );
          case "aside":
            return <Aside key={section.blocks[0]?.start} text={article.text} blocks={section.blocks} />;
          default:
            return section satisfies never;
        }
      })}
    </article>
  );
}

/** The spans of a section that can carry marks. */
function textsOf(section: Section): readonly (Block | Span)[] {
  if (section.type === "aside" || section.type === "note") return [];
  return section.type === "paragraph" ? section.parts : [section.block];
}
