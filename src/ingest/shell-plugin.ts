import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

import { firstChunks } from "./first-chunks.ts";
import { FIRST_FONTS } from "./first-fonts.ts";
import { hashSource } from "./hash-source.ts";

/**
 * Completes `index.html` as the shell of every page: its styles in it, so that the text waits for no other file; its
 * fonts and scripts, announced; and which sources script and styles may come from. Writes it as `404.html` too: a
 * static host then answers any address with the app, which reads the address itself.
 */
export function shellPlugin(): Plugin {
  let base = "/";
  return {
    name: "variorum:shell",
    enforce: "post",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const page = inlineStyles(html.replace(CHARSET, ""), base, bundle);
        const fonts = Object.keys(bundle).filter((file) => FIRST_FONTS.test(file));
        const scripts = firstChunks(Object.values(bundle).filter((file) => file.type === "chunk"))
          .map(({ fileName }) => base + fileName)
          .filter((address) => !page.includes(address));
        return {
          html: page,
          tags: [
            // First, since HTML wants it within 1,024 bytes.
            { tag: "meta", attrs: { charset: "utf-8" }, injectTo: "head-prepend" },
            declarePolicy(page),
            ...fonts.map((file) => preloadFont(base + file)),
            ...scripts.map(preloadScript),
          ],
        };
      },
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type === "asset") {
          this.emitFile({ type: "asset", fileName: "404.html", source: page.source });
        }
      },
    },
  };
}

const CHARSET = /<meta charset[^>]*>/;

/**
 * Puts the style sheets that `html` links in their place. The links stay, disabled: they load nothing, and tell a chunk
 * that shares code with the first one that its styles are there.
 */
function inlineStyles(html: string, base: string, bundle: Rolldown.OutputBundle): string {
  return html.replaceAll(/<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g, (link, address: string) => {
    const file = address.slice(base.length);
    const sheet = bundle[file];
    if (sheet?.type !== "asset") return link;
    delete bundle[file];
    return `<style>${String(sheet.source).trim()}</style>${link.replace(/ ?\/?>$/, " disabled />")}`;
  });
}

/** For a page without scripts; with them, its script asks for the fonts, and says whether they came in time. */
const preloadFont = (href: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: {
    rel: "preload",
    as: "font",
    type: "font/woff2",
    href,
    media: "(scripting: none)",
    crossorigin: "",
  },
  injectTo: "head-prepend",
});

const preloadScript = (href: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "modulepreload", href, crossorigin: "" },
  injectTo: "head",
});

const declarePolicy = (page: string): HtmlTagDescriptor => ({
  tag: "meta",
  attrs: { "http-equiv": "content-security-policy", content: policyOf(page) },
  injectTo: "head-prepend",
});

/** Content Security Policy Level 3: nothing from elsewhere, and in the page only the scripts and styles that it has now. */
function policyOf(html: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${hashesOf(html, /<script>([^]*?)<\/script>/g)}`,
    `style-src 'self' ${hashesOf(html, /<style>([^]*?)<\/style>/g)}`,
    // Places on the timeline and widths of bars stand in style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

const hashesOf = (html: string, elements: RegExp): string =>
  Array.from(html.matchAll(elements), ([, content = ""]) => hashSource(content)).join(" ");
