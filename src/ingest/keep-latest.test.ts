import { expect, it } from "vitest";

import { keepLatest } from "./keep-latest.ts";

/** A making that ends when told, and counts how many there were and how many at a time. */
function slowly() {
  const ends: (() => void)[] = [];
  const seen = { made: 0, running: 0, most: 0 };
  const make = async (): Promise<number> => {
    seen.running++;
    seen.most = Math.max(seen.most, seen.running);
    await new Promise<void>((resolve) => ends.push(resolve));
    seen.running--;
    return ++seen.made;
  };
  const end = async (): Promise<void> => {
    await settle();
    ends.shift()?.();
    await settle();
  };
  return { make, end, seen };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

it("makes once however often it is read", async () => {
  const { make, end } = slowly();
  const latest = keepLatest(make);
  const reads = [latest.read(), latest.read()];
  await end();
  expect(await Promise.all([...reads, latest.read()])).toEqual([1, 1, 1]);
});

it("answers ten changes during a making by one more, and never makes two at a time", async () => {
  const { make, end, seen } = slowly();
  const latest = keepLatest(make);
  const first = latest.read();
  await settle();
  const changes = Array.from({ length: 10 }, () => latest.renew());
  await end();
  expect(await first).toBe(1);
  await end();
  expect(new Set(await Promise.all(changes))).toEqual(new Set([2]));
  expect(await latest.read()).toBe(2);
  expect(seen).toEqual({ made: 2, running: 0, most: 1 });
});

it("makes anew after a failure", async () => {
  const tries = { count: 0 };
  const latest = keepLatest(async () => {
    if (++tries.count === 1) throw new Error("The disk is full");
    return tries.count;
  });
  await expect(latest.read()).rejects.toThrow("The disk is full");
  expect(await latest.read()).toBe(2);
});
