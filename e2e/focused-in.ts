import type { Locator } from "playwright/test";

/** What has the focus in `place`: a state, which no role or text can ask for. */
export const focusedIn = (place: Locator): Locator => place.locator(":focus");
