import { createHash } from "node:crypto";

import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

import { FIRST_FONTS } from "./first-fonts.ts";

/**
 * Completes `index.html` as the shell of every page: its styles in it, so that the text waits for no other file; its
 * fonts, announced; and which sources script and styles may come from. Writes it as `404.html` too: a static host then
 * answers any address with the app, which reads the address itself.
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
        const page = inlineStyles(html, base, bundle);
        const fonts = Object.keys(bundle).filter((file) => FIRST_FONTS.test(file));
        return { html: page, tags: [declarePolicy(page), ...fonts.map((file) => preloadFont(base + file))] };
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

/** Puts the style sheets that `html` links in their place, and takes their files out of the bundle. */
function inlineStyles(html: string, base: string, bundle: Rolldown.OutputBundle): string {
  return html.replaceAll(/<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g, (link, address: string) => {
    const file = address.slice(base.length);
    const sheet = bundle[file];
    if (sheet?.type !== "asset") return link;
    delete bundle[file];
    return `<style>${String(sheet.source).trim()}</style>`;
  });
}

/**
 * In the head, where Chromium holds the first paint back a moment for fonts: at the end of the page the paint comes
 * sooner (1.4 times a plain page's largest paint, not 1.7, on slow 4G), but then even a fast first visit has none of them.
 */
const preloadFont = (href: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "preload", as: "font", type: "font/woff2", href, crossorigin: "" },
  injectTo: "head-prepend",
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
  Array.from(
    html.matchAll(elements),
    ([, content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`,
  ).join(" ");
