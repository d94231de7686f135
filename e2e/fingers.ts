import type { Page } from "playwright/test";

type Point = readonly [x: number, y: number];

/** Moves a finger, or several at once, from one point to another, as the browser sees it. */
export async function moveFingers(
  page: Page,
  ...ways: readonly { readonly from: Point; readonly to: Point }[]
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove", part: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: ways.map(({ from, to }, id) => ({
        id,
        x: from[0] + part * (to[0] - from[0]),
        y: from[1] + part * (to[1] - from[1]),
      })),
    });
  await touch("touchStart", 0);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", part);
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
