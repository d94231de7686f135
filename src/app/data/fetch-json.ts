/** The JSON at `address`, trusted to be a `T`: our own build wrote it. Throws with the status when it is not there. */
export async function fetchJson<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}`.trim());
  return (await response.json()) as T;
}
