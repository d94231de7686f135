import { ASSET_FOLDER, WORKER } from "../../core/wire/site-cache.ts";
import { openAssetCache } from "./asset-cache.ts";
import { writtenAssets } from "./written-assets.ts";

/**
 * Has the service worker look after the site, so that what was read can be read again without a network. `onWaiting` is
 * called when a new version is there and waits to be asked for; once it has taken over, the page loads anew. Where
 * there is no service worker, in development and in private windows, nothing happens.
 */
export function followVersions(onWaiting: (worker: ServiceWorker) => void): () => void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return () => undefined;
  const { serviceWorker } = navigator;
  const undo = new AbortController();
  const { signal } = undo;
  // The first worker that a page gets changes nothing on it. A page that was loaded anew with all its files has none,
  // but may hear of a new version all the same.
  let follows = serviceWorker.controller !== null;
  const onControl = (): void => {
    if (follows) window.location.reload();
    follows = true;
  };
  const announce = (worker: ServiceWorker): void => {
    follows = true;
    onWaiting(worker);
  };
  serviceWorker.addEventListener("controllerchange", onControl, { signal });
  whenIdle(() => {
    register(announce, signal).catch(() => undefined);
  });
  return () => undo.abort();
}

async function register(onWaiting: (worker: ServiceWorker) => void, signal: AbortSignal): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}${WORKER}`);
  if (signal.aborted) return;
  const announce = (): void => {
    if (registration.waiting && registration.active) onWaiting(registration.waiting);
  };
  const onFound = (): void => registration.installing?.addEventListener("statechange", announce, { signal });
  announce();
  registration.addEventListener("updatefound", onFound, { signal });
  // A page may stay open for days.
  const look = (): void => {
    if (document.visibilityState === "visible") registration.update().catch(() => undefined);
  };
  document.addEventListener("visibilitychange", look, { signal });
  await navigator.serviceWorker.ready;
  await keepWhatCame();
}

/** What the page came with or asked for before there was a worker; the browser has it still: nothing is asked for twice. */
async function keepWhatCame(): Promise<void> {
  const cache = await openAssetCache();
  for (const { address, json } of writtenAssets()) {
    const answer = new Response(json, { headers: { "content-type": "application/json" } });
    await cache.put(address, answer).catch(() => undefined);
  }
  const assets = new URL(`${import.meta.env.BASE_URL}${ASSET_FOLDER}`, window.location.href).href;
  for (const { name } of performance.getEntriesByType("resource")) {
    if (!name.startsWith(assets) || (await cache.match(name, { ignoreVary: true }))) continue;
    await cache.add(name).catch(() => undefined);
  }
}

/** The page comes first. */
function whenIdle(work: () => void): void {
  // Safari has no idle callbacks yet.
  if ("requestIdleCallback" in window) requestIdleCallback(work);
  else setTimeout(work, 2000);
}
