import type { Page } from "../core/wire/page.ts";
import { WRITTEN_ASSET } from "../core/wire/site-cache.ts";
import { hashSource } from "./hash-source.ts";

/**
 * So many characters of assets stand in the page that is drawn from them. A slow line has nothing to carry while the
 * scripts are asked for, and beside the text the same words compress to little: of comparisons of the five seeds 15 to
 * 17 KB, not 22 to 28 in files of their own. What is larger would make files of many megabytes, since comparisons grow
 * with the square of the articles.
 */
const MOST_WITHIN = 128_000;

/** What a panel comes in besides what every page has. */
export interface PanelFiles {
  /** Addresses below the site's base. */
  readonly scripts: readonly string[];
  readonly styles: readonly WrittenFile[];
}

export interface WrittenFile {
  /** Its address below the site's base. */
  readonly file: string;
  readonly content: string;
}

/**
 * The HTML of `page`: the built shell with its text, its panel's styles, its title and what others are told of it, and
 * with early notice of the panel's scripts. The page's `assets` stand at its end, after the text, or are announced too.
 * `base` is the site's. Throws when the shell lacks a place for them.
 */
export function fillPage(
  shell: string,
  page: Page,
  base: string,
  { scripts, styles }: PanelFiles,
  assets: readonly WrittenFile[],
): string {
  const areWithin = assets.reduce((sum, { content }) => sum + content.length, 0) <= MOST_WITHIN;
  const description = escapeAttribute(page.description);
  const title = escapeAttribute(page.title);
  const address = base.replace(/\/$/, "") + page.path;
  const head = [
    `<link rel="canonical" href="${escapeAttribute(address)}" />`,
    `<meta property="og:type" content="${page.article ? "article" : "website"}" />`,
    `<meta property="og:site_name" content="Variorum" />`,
    `<meta property="og:title" content="${title}" />`,
    description !== "" && `<meta property="og:description" content="${description}" />`,
    page.article &&
      `<script type="application/ld+json">${withinScript(JSON.stringify(page.article))}</script>`,
    // HTML, “link type expect”.
    page.paintedFrom && `<link rel="expect" href="#${page.paintedFrom}" blocking="render" />`,
    // In the page, so that the text waits for no other file; a link that is disabled loads nothing, and tells the script
    // that the styles are there.
    ...styles.map(
      ({ file, content }) =>
        `<style>${content}</style><link rel="stylesheet" href="${base}${file}" crossorigin disabled />`,
    ),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`),
    // The text is there already: what its script needs must not hold up the styles and fonts.
    ...(areWithin ? [] : assets).map(
      ({ file }) =>
        `<link rel="preload" as="fetch" crossorigin="anonymous" fetchpriority="low" href="${escapeAttribute(base + encodeURI(file))}" />`,
    ),
  ];
  const within = (areWithin ? assets : []).map(
    ({ file, content }) =>
      `<script type="application/json" ${WRITTEN_ASSET}="${escapeAttribute(base + file)}">${withinScript(content)}</script>\n  `,
  );
  const policy = styles.map(({ content }) => ` ${hashSource(content)}`).join("");
  const parts: readonly (readonly [place: RegExp, text: string])[] = [
    [/(?<=style-src &#39;self&#39;)/, policy],
    [/<title>[^<]*<\/title>/, `<title>${title}</title>`],
    [/<meta\s+name="description"[^>]*>/, `<meta name="description" content="${description}" />`],
    [/<\/head>/, `${head.filter(Boolean).join("\n    ")}\n  </head>`],
    [
      /<div id="root">[^]*?<\/div>/,
      `<div id="root" data-page="${escapeAttribute(page.path)}">${page.html}</div>`,
    ],
    [/<\/body>(?=\s*<\/html>\s*$)/, `${within.join("")}</body>`],
  ];
  return parts.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`The shell has no ${place.source}`);
    // A function, since a text may have a “$&” in it.
    return html.replace(place, () => text);
  }, shell);
}

const escapeAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The same JSON, which cannot end the script it stands in. */
const withinScript = (json: string): string => json.replaceAll("<", String.raw`\u003c`);
