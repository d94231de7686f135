/** What the page, its service worker and what serves them call the things they share. */

/**
 * Name of the cache of `what`, of the site at `base` (“/”, “/news/”): caches belong to a whole host, on which other sites
 * may be. That of assets serves every version: their names carry a hash of their content.
 */
export const cacheName = (base: string, what: "assets" | `shell ${string}` | `pages ${string}`): string =>
  `${cachePrefix(base)}${what}`;

/** What the names of all caches of the site at `base` begin with, and of no other site's. */
export const cachePrefix = (base: string): string => `variorum ${base} `;

/** Where the assets are, below the site's base. */
export const ASSET_FOLDER = "assets/";

/** Attribute of a script element that is an asset, as JSON: the address at which it could be fetched. */
export const WRITTEN_ASSET = "data-asset";

/** The service worker, below the site's base. Its address never changes: by it a browser finds the next version. */
export const WORKER = "offline.js";

/** Sent to a page in development, with the new corpus asset's address, when a seed has changed. */
export const CORPUS_CHANGED = "variorum:corpus-changed";

/** Sent to a worker that waits: the reader wants the new version now. */
export const TAKE_OVER = "variorum:take-over";

/** The site as its worker knows it. Addresses are below the site's base. */
export interface Site {
  /** Another for every build that differs. */
  readonly version: string;
  /** What any page needs, and the library. */
  readonly shell: readonly string[];
  /** Every asset that this version may ask for. */
  readonly assets: readonly string[];
}
