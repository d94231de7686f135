import type { Locator } from "playwright/test";

/** Playwright (1.65) finds what has this role, but does not list it. */
const MARK: string = "mark";

/** The marked stretches of the text in `place`. */
export const marksIn = (place: Locator): Locator => place.getByRole(MARK as "term");
