import type { Plugin } from "vite";

/**
 * Writes `404.html`, the same page as `index.html`: a static host then answers any deep link with the app, which reads
 * the address itself.
 */
export function shellPlugin(): Plugin {
  return {
    name: "variorum:shell",
    enforce: "post",
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type === "asset") this.emitFile({ type: "asset", fileName: "404.html", source: page.source });
    },
  };
}
