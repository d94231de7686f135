import { createHash } from "node:crypto";

import type { HtmlTagDescriptor, Plugin } from "vite";

/** The two fonts of every page: their other subsets are for letters that few articles have. */
const FIRST_FONTS = /-latin-wght-normal-[^/]*\.woff2$/;

/**
 * Completes `index.html` as the shell of every page: which sources its script and styles may come from, and its fonts
 * ahead of the styles that name them. Writes it as `404.html` too: a static host then answers any address with the
 * app, which reads the address itself.
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
        const fonts = Object.keys(bundle).filter((file) => FIRST_FONTS.test(file));
        return [
          { tag: "meta", attrs: { "http-equiv": "content-security-policy", content: policyOf(html) } },
          ...fonts.map((file) => preloadFont(base + file)),
        ].map((tag): HtmlTagDescriptor => ({ ...tag, injectTo: "head-prepend" }));
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

const preloadFont = (href: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "preload", as: "font", type: "font/woff2", href, crossorigin: "" },
});

/** Content Security Policy Level 3: nothing from elsewhere, and of scripts in the page only those that are there now. */
function policyOf(html: string): string {
  const own = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'self'",
    `script-src 'self' ${own.join(" ")}`,
    // Places on the timeline and widths of bars stand in style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}
