import type { Locator } from "playwright/test";

import { expect, test } from "./site.ts";

const topOf = async (words: Locator): Promise<number> => (await words.boundingBox())?.y ?? NaN;
const scrolled = (pane: Locator): Promise<number> => pane.evaluate(({ scrollTop }) => scrollTop);

test("at a passage both texts scroll together, led by either, until the reader frees them", async ({
  page,
}) => {
  await page.goto("/compare/man-who-drew-arch/harbour-bridge-opens-nine-years");
  const left = page.getByRole("region", { name: "The man who drew the arch" });
  const right = page.getByRole("region", { name: "Harbour Bridge opens" });
  const met = "the two halves of the arch met";
  const apart = async (): Promise<number> =>
    Math.abs((await topOf(left.getByText(met))) - (await topOf(right.getByText(met))));
  await left.getByText(met).click();
  const free = page.getByRole("button", { name: /^Scrolling together/ });
  await expect(free).toBeVisible();
  await expect.poll(apart).toBeLessThan(2);

  await test.step("by hand", async () => {
    const before = await scrolled(left);
    await right.hover();
    await page.mouse.wheel(0, 90);
    await expect.poll(() => scrolled(left)).toBeGreaterThan(before);
    await expect.poll(apart).toBeLessThan(2);
  });
  await test.step("by keyboard", async () => {
    const before = await scrolled(right);
    await left.focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => scrolled(right)).toBeLessThan(before);
    await expect.poll(apart).toBeLessThan(2);
  });
  await free.press("Enter");
  await expect(free).toBeHidden();
  const before = await scrolled(right);
  await left.hover();
  await page.mouse.wheel(0, 90);
  await expect.poll(apart).toBeGreaterThan(50);
  expect(await scrolled(right)).toBe(before);

  await test.step("and joins them again", async () => {
    await page.getByRole("button", { name: "Scrolling apart · lock" }).press("Enter");
    await expect(free).toBeVisible();
    await expect.poll(apart).toBeLessThan(2);
    const joined = await scrolled(right);
    await left.hover();
    await page.mouse.wheel(0, -60);
    await expect.poll(() => scrolled(right)).toBeLessThan(joined);
    await expect.poll(apart).toBeLessThan(2);
  });
});

const BELL = "Divers brought up the bell of the ferry Albatross from the sea bed off Orme on Friday morning.";
const CRANE = "A crane that weighs four hundred tons has been towed from Velm to lift the wreck next week.";
/** Enough to fill a screen, and in each article of other words. */
const filler = (name: string): string =>
  Array.from(
    { length: 14 },
    (_, index) => `${name} number ${index} has ${name} and ${name} of its own.`,
  ).join("\n\n");

test("a count says which way a passage out of view lies, and the strip beside the text leads there", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({
    "bell.txt": `Bell brought up\n\n4 May 2011\n\n${BELL}\n\n${filler("kelp")}\n\n${CRANE}\n`,
    "crane.txt": `Crane on its way\n\n4 May 2011\n\n${CRANE}\n\n${filler("rope")}\n\n${BELL}\n`,
  });
  await page.goto(`${address}compare/bell-brought-up/crane-its-way`);
  const left = page.getByRole("region", { name: "Bell brought up" });
  await expect(page.getByText("1↓")).toHaveCount(2);
  const text = await left.boundingBox();
  // The strip is for the hand alone: the list of passages does the same by keyboard.
  if (text) await page.mouse.click(text.x + text.width + 6, text.y + text.height * 0.72);
  await expect(left.getByText("A crane that weighs")).toBeInViewport();
  await expect(left.getByText("Divers brought up the bell")).not.toBeInViewport();
  await expect(page.getByText("1↓")).toHaveCount(0);
});
