import { cacheName } from "../../core/wire/site-cache.ts";

/** The site's cache of assets, which its service worker answers from. */
export const openAssetCache = (): Promise<Cache> => {
  const base = new URL(import.meta.env.BASE_URL, window.location.href).pathname;
  return caches.open(cacheName(base, "assets"));
};
