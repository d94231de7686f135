import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

import type { Plugin } from "vite";

/**
 * Lets `vite preview` answer as static hosts do: the address of a folder is that of its `index.html`, with or without a
 * slash at its end, and any other address of a page is answered with `404.html`.
 */
export function staticHostPlugin(): Plugin {
  return {
    name: "variorum:static-host",
    configurePreviewServer({ middlewares, config }) {
      const site = path.resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const [address = "", query] = (request.url ?? "").split("?", 2);
        const below = decode(address).slice(config.base.length);
        if (!address.startsWith(config.base)) return next();
        const file = path.join(site, below);
        if (existsSync(path.join(file, "index.html"))) {
          const folder = address.endsWith("/") ? address : `${address}/`;
          request.url = `${folder}index.html${query === undefined ? "" : `?${query}`}`;
          return next();
        }
        if (existsSync(file) || !request.headers.accept?.includes("text/html")) return next();
        readFile(path.join(site, "404.html"))
          .then((page) => {
            response.writeHead(404, { "content-type": "text/html" });
            response.end(page);
          })
          .catch(next);
      });
    },
  };
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
