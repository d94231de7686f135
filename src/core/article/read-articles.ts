import { type Article, type Block, isRead, type Problem, type Seed } from "../model.ts";
import { slice } from "../span.ts";
import { articleId } from "./article-id.ts";
import { assignSlugs } from "./assign-slugs.ts";
import { buildBlocks } from "./build-blocks.ts";
import { findProblems, findTwins } from "./find-problems.ts";
import { findAuthor } from "./imprint/find-author.ts";
import { findPublished } from "./imprint/find-published.ts";
import { findSource } from "./imprint/find-source.ts";
import { judgePieces } from "./judge/judge-pieces.ts";
import { cleanText } from "./lines/split-lines.ts";
import { headlineLabel } from "./metadata/mail-header.ts";
import { isPersonName } from "./metadata/read-byline.ts";
import { titleText } from "./metadata/read-headline.ts";
import { detectLanguage } from "./pieces/detect-language.ts";
import { joinLines } from "./pieces/join-lines.ts";
import { openingWords } from "./pieces/opening-words.ts";
import { splitSentences } from "./pieces/split-sentences.ts";

/** The articles of a folder, and what its owner should know about its files. */
export interface ReadArticles {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Every seed that holds text as an article, in the order of `seeds`. A file of white space gives an error and no
 * article; one in which nothing reads like an article, that holds HTML or that has the text of another gives both an
 * article and a warning. Never throws.
 */
export function readArticles(seeds: readonly Seed[]): ReadArticles {
  const filled = seeds.filter((seed) => seed.source.trim() !== "");
  const unnamed = filled.map(readArticle);
  const slugs = assignSlugs(unnamed);
  return {
    articles: unnamed.map((article, index) => Object.assign(article, { slug: slugs[index] ?? article.id })),
    problems: [
      ...seeds.flatMap((seed) => findProblems(seed, unnamed[filled.indexOf(seed)])),
      ...findTwins(filled),
    ],
  };
}

function readArticle(seed: Seed): Omit<Article, "slug"> {
  const text = seed.source;
  const language = detectLanguage(text);
  const judged = judgePieces(joinLines(text), language);
  const blocks = buildBlocks(text, judged, language);
  const sentences = blocks.filter(isRead).flatMap((block) => splitSentences(text, block));
  const id = articleId(seed);
  const { site, author: signed, published } = seed.imprint ?? {};
  const source = site ?? findSource(text, judged, blocks, id);
  const author = withoutSource(
    findAuthor(text, judged, blocks, language) ?? (isPersonName(signed ?? "") ? signed : undefined),
    source,
  );
  const title = bestTitle(text, blocks);
  const opening = blocks.find((block) => block.kind === "paragraph");
  const first = sentences.find(({ start }) => start >= (opening?.start ?? 0));
  const label = title ?? (first && openingWords(cleanText(slice(text, first))));
  return {
    id,
    ...given({ title }),
    label: label || id,
    ...given({ source }),
    // A newspaper that signs its article is where it comes from, and nobody.
    ...given({ author: author?.toLowerCase() === source?.toLowerCase() ? undefined : author }),
    ...given({
      published:
        findPublished(text, judged, blocks, language) ??
        (published && ({ value: published, how: "stated" } as const)),
    }),
    language,
    text,
    blocks,
    sentences,
  };
}

/** “Ann LeeValley Post”, two parts of a page with no space between, without the paper. */
const withoutSource = (author: string | undefined, source: string | undefined): string | undefined =>
  source !== undefined && author !== source && author?.endsWith(source)
    ? author.slice(0, -source.length).trim()
    : author;

/** The field, left out when it has no value. */
const given = <Field extends object>(
  field: Field,
): { [Key in keyof Field]?: Exclude<Field[Key], undefined> } =>
  Object.values(field).includes(undefined) ? {} : field;

/** The first printing of the title, without mark-up and the site's name, and without the quotation marks of a field. */
function bestTitle(text: string, blocks: readonly Block[]): string | undefined {
  const title = blocks.find((block) => block.kind === "title");
  if (title === undefined) return undefined;
  const words = titleText(cleanText(slice(text, title)));
  const before =
    text
      .slice(0, title.start)
      .slice(-LONGEST_LABEL)
      .split(/[\n\r]/)
      .at(-1) ?? "";
  return (headlineLabel(before) > 0 ? words.replace(/^(["'])(.*)\1$/, "$2") : words) || undefined;
}

/** “Subject: Fwd: Re: ” and the like are shorter, in units. */
const LONGEST_LABEL = 40;
