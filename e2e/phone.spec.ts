import { expect, test } from "./site.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone one article is in front and the partner's words come in a sheet", async ({ page }) => {
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  await expect(page.getByRole("region", { name: "Bridge Day" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Harbour Bridge opens" })).toBeHidden();
  await page.getByRole("region", { name: "Bridge Day" }).getByText("slashed it with a sword").click();
  const sheet = page.getByRole("region", { name: "Passage" });
  await expect(sheet.getByText("slashed it with a sword")).toBeVisible();
  await sheet.getByRole("button", { name: /^Go to/ }).click();
  await expect(page.getByRole("region", { name: "Harbour Bridge opens" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Harbour Bridge opens" }).getByText("slashed it with a sword"),
  ).toBeInViewport();
});

for (const address of [
  "/",
  "/a/man-who-drew-arch",
  "/compare/bridge-day/harbour-bridge-opens-nine-years",
  "/timeline",
  "/coverage",
  "/coverage?view=only",
  "/coverage?view=pairs",
  "/coverage?view=conflicts",
]) {
  test(`${address} fits a phone's width`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
