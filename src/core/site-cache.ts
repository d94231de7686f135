/** What the page and its service worker call the things they share. */

/** The cache of assets: their names carry a hash of their content, so one cache serves every version of the site. */
export const ASSET_CACHE = "variorum-assets";

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
