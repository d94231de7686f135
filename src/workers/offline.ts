import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

import { ASSET_FOLDER, cacheName, cachePrefix, type Site, TAKE_OVER } from "../core/wire/site-cache.ts";

/** The build writes `site` before this script. */
declare const self: ServiceWorkerGlobalScope & { readonly site: Site };

const { version, shell, assets } = self.site;
const BASE = new URL(self.registration.scope).pathname;
const ASSET_CACHE = cacheName(BASE, "assets");
const SHELL_CACHE = cacheName(BASE, `shell ${version}`);
const PAGE_CACHE = cacheName(BASE, `pages ${version}`);
/** A network that says nothing for so long, in seconds, is none. */
const PATIENCE = 4;

/** Hosts send “Vary: Origin” with files that are the same for everybody. */
const matchOptions = { ignoreVary: true } as const;

const addressOf = (file: string): string => new URL(file, self.registration.scope).href;
/** The empty shell, which draws any page. */
const NOT_FOUND = addressOf("404.html");
const isAsset = ({ href }: URL): boolean => href.startsWith(addressOf(ASSET_FOLDER));

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetOtherVersions(), self.clients.claim()]));
});

// A new version waits until the reader asks for it, or until no page of the old one is open: what a page has kept is
// there for as long as it may ask for it.
self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});

/** Hashed files, once and for all. */
registerRoute(({ url }) => isAsset(url), new CacheFirst({ cacheName: ASSET_CACHE, matchOptions }));

/** What else the shell has beside its pages: the site's icon. */
registerRoute(
  ({ url, request }) => request.mode !== "navigate" && shell.some((file) => addressOf(file) === url.href),
  new CacheFirst({ cacheName: SHELL_CACHE, matchOptions }),
);

/** Pages, from the network as long as there is one: nobody is kept on an old version. */
registerRoute(
  ({ request }) => request.mode === "navigate",
  new NetworkFirst({
    cacheName: PAGE_CACHE,
    matchOptions,
    networkTimeoutSeconds: PATIENCE,
    // The query says where on the page the reader is.
    plugins: [{ cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, "") }],
  }),
);

/** Without a network, a page that was never opened is drawn by the empty shell, from the assets there are. */
setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  const library = await caches.match(request, {
    cacheName: SHELL_CACHE,
    ignoreSearch: true,
    ...matchOptions,
  });
  if (library) return library;
  return (await caches.match(NOT_FOUND, { cacheName: SHELL_CACHE, ...matchOptions })) ?? Response.error();
});

async function keepShell(): Promise<void> {
  const [shellCache, assetCache] = await Promise.all([caches.open(SHELL_CACHE), caches.open(ASSET_CACHE)]);
  await Promise.all(
    shell.map(async (file) => {
      const address = addressOf(file);
      if (!isAsset(new URL(address))) await shellCache.put(address, await fetchFile(address));
      else if (!(await assetCache.match(address, matchOptions))) await assetCache.add(address);
    }),
  );
}

/**
 * The file at `address`, wherever its host sends for it, and for 404.html also with that status. Throws on any other: what
 * a host that is down says instead is not kept, and the worker is not installed.
 */
async function fetchFile(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: "reload" });
  const isExpected = answer.ok || (answer.status === 404 && address === NOT_FOUND);
  if (!isExpected) throw new Error(`${address} answered ${answer.status}`);
  return new Response(await answer.blob());
}

async function forgetOtherVersions(): Promise<void> {
  const current = new Set([ASSET_CACHE, SHELL_CACHE, PAGE_CACHE]);
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix(BASE)) && !current.has(name),
  );
  await Promise.all(names.map((name) => caches.delete(name)));
  const known = new Set(assets.map(addressOf));
  const cache = await caches.open(ASSET_CACHE);
  const gone = (await cache.keys()).filter(({ url }) => !known.has(url));
  await Promise.all(gone.map((request) => cache.delete(request)));
}
