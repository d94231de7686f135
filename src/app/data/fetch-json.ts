import { writtenAssets } from "./written-assets.ts";

/**
 * The JSON at `address`, from the page itself where it stands in it; trusted to be a `T`: our own build wrote it. Throws
 * with the status when it is not there, and with a sentence when nothing answers.
 */
export async function fetchJson<T>(address: string, signal: AbortSignal): Promise<T> {
  const written = writtenAssets().find((asset) => asset.address === address);
  if (written) return JSON.parse(written.json) as T;
  const response = await fetch(address, { signal }).catch((reason: unknown) => {
    throw signal.aborted
      ? reason
      : new Error("The network does not answer, and this was not kept for reading without it.");
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}`.trim());
  return (await response.json()) as T;
}
