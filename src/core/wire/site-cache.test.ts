import { expect, it } from "vitest";

import { cacheName, cachePrefix } from "./site-cache.ts";

it.each([
  ["/", "/news/"],
  ["/news/", "/news/local/"],
  ["/news/", "/newsroom/"],
])("tells the caches of the sites at %s and %s on one host apart", (one, other) => {
  expect(cacheName(one, "assets").startsWith(cachePrefix(one))).toBe(true);
  expect(cacheName(one, "shell 1").startsWith(cachePrefix(other))).toBe(false);
  expect(cacheName(other, "pages 1").startsWith(cachePrefix(one))).toBe(false);
});
