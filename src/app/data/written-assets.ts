import { WRITTEN_ASSET } from "../../core/wire/site-cache.ts";

/** The assets that stand in the page as JSON, so that nothing is asked for before it answers; each with its address. */
export const writtenAssets = (): readonly { readonly address: string; readonly json: string }[] =>
  Array.from(document.querySelectorAll(`script[${WRITTEN_ASSET}]`), (script) => ({
    address: script.getAttribute(WRITTEN_ASSET) ?? "",
    json: script.textContent,
  }));
