import type { Page } from "../core/wire/page.ts";
import { hashSource } from "./hash-source.ts";

/** What a panel comes in besides what every page has. */
export interface PanelFiles {
  /** Addresses below the site's base. */
  readonly scripts: readonly string[];
  readonly styles: readonly { readonly file: string; readonly content: string }[];
}

/**
 * The HTML of `page`: the built shell with its text, its panel's styles, its title and what others are told of it, and
 * with early notice of what its script will ask for: the panel's scripts and the page's assets. `base` is the site's.
 * Throws when the shell lacks a place for them.
 */
export function fillPage(shell: string, page: Page, base: string, { scripts, styles }: PanelFiles): string {
  const description = escapeAttribute(page.description);
  const title = escapeAttribute(page.title);
  const address = base.replace(/\/$/, "") + page.path;
  const head = [
    `<link rel="canonical" href="${escapeAttribute(address)}" />`,
    `<meta property="og:type" content="${page.article ? "article" : "website"}" />`,
    `<meta property="og:site_name" content="Variorum" />`,
    `<meta property="og:title" content="${title}" />`,
    description !== "" && `<meta property="og:description" content="${description}" />`,
    page.article && `<script type="application/ld+json">${inScript(page.article)}</script>`,
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
    ...page.assets.map(
      (asset) =>
        `<link rel="preload" as="fetch" crossorigin="anonymous" fetchpriority="low" href="${escapeAttribute(base + encodeURI(asset))}" />`,
    ),
  ];
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
  ];
  return parts.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`The shell has no ${place.source}`);
    // A function, since a text may have a “$&” in it.
    return html.replace(place, () => text);
  }, shell);
}

const escapeAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** JSON that cannot end the script it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
