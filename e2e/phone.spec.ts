import { moveFingers } from "./fingers.ts";
import { focusedIn } from "./focused-in.ts";
import { marksIn } from "./marks-in.ts";
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

test("a swipe across brings the other article, at the same passage; one down only scrolls", async ({
  page,
}) => {
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  const first = page.getByRole("region", { name: "Bridge Day" });
  const second = page.getByRole("region", { name: "Harbour Bridge opens" });
  await first.getByText("slashed it with a sword").click();
  await expect(page).toHaveURL(/at=/);
  await moveFingers(page, { from: [300, 400], to: [90, 410] });
  await expect(second).toBeVisible();
  await expect(first).toBeHidden();
  await expect(second.getByText("slashed it with a sword")).toBeInViewport();
  const scrolled = (): Promise<number> => second.evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  await moveFingers(page, { from: [200, 450], to: [180, 250] });
  await expect.poll(scrolled).toBeGreaterThan(before);
  await expect(second).toBeVisible();
  await moveFingers(page, { from: [90, 400], to: [300, 390] });
  await expect(first).toBeVisible();
});

test("the list of passages lies over the text, and makes way for the one that is chosen in it", async ({
  page,
}) => {
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  const button = page.getByRole("button", { name: /^Passages in common/ });
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  await button.press("Enter");
  await list.getByRole("link").last().press("Enter");
  await expect(page).toHaveURL(/at=/);
  await expect(list).toBeHidden();
  const text = page.getByRole("region", { name: "Bridge Day" });
  await expect(marksIn(text).and(focusedIn(text))).toBeInViewport();
  await button.click();
  await list.getByRole("button", { name: "Close the list" }).click();
  await expect(list).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/at=/);
});

test("a reader may have both articles in columns, and keeps them", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("checkbox", { name: "Both articles, in columns" }).check();
  await page.reload();
  for (const name of ["Bridge Day", "Harbour Bridge opens"]) {
    await expect(page.getByRole("region", { name })).toBeVisible();
  }
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(errors).toEqual([]);
});

for (const address of [
  "/",
  "/a/man-who-drew-arch",
  "/compare/bridge-day/harbour-bridge-opens-nine-years",
  "/timeline",
  "/coverage",
  "/coverage/only",
  "/coverage/pairs",
  "/coverage/conflicts",
]) {
  test(`${address} fits a phone's width, and a quarter of a laptop's`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width);
    }
  });
}

const hurt = (people: string): string =>
  `${people} people were treated for burns after the kiln burst in Sund on Monday morning`;

test("what two articles give differently wraps below the text, uncut", async ({ page, sites }) => {
  const { address } = await sites.serve({
    "wire.txt": `Kiln blast in Sund\n\n4 May 2026\n\n${hurt("Eleven")}. The guild had asked for an inspection.\n`,
    "daily.txt": `Guild wrote before\n\n5 May 2026\n\n${hurt("Thirteen")}, the mayor said. Schools stayed open.\n`,
  });
  await page.goto(`${address}compare/guild-wrote-before/kiln-blast-sund`);
  await page
    .getByRole("region", { name: "Guild wrote" })
    .getByText(/were treated for burns/)
    .first()
    .click();
  const bar = page.getByRole("region", { name: "Passage" });
  for (const value of ["Eleven people", "Thirteen people"]) {
    const given = bar.getByText(value, { exact: true });
    await expect(given).toBeInViewport();
    const isCut = await given.evaluate(({ parentElement: box }) => box && box.scrollWidth > box.clientWidth);
    expect(isCut).toBe(false);
  }
});

test("which letter is which article stands in full width, one below the other", async ({ page }) => {
  await page.goto("/coverage/pairs");
  const key = page.getByRole("group").filter({ hasText: "The 4 articles" }).getByRole("list");
  await expect(key.getByRole("link", { name: "The man who drew the arch" })).toBeInViewport({ ratio: 1 });
  const [first, second] = await Promise.all(
    [0, 1].map((nth) => key.getByRole("link").nth(nth).boundingBox()),
  );
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeGreaterThan(first?.y ?? Infinity);
  expect(await key.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
});

test("why two articles have nothing marked is said uncut", async ({ page, sites }) => {
  const { address } = await sites.serve({
    "ice.txt": "Ice closes the strait\n\n9 February 1987\n\nTwo ferries wait in the harbour of Velm.\n",
    "sun.txt": "Sun over Orme\n\n9 February 1987\n\nIn Orme the cafes put their chairs out.\n",
  });
  await page.goto(`${address}compare/ice-closes-strait/sun-over-orme`);
  const why = page.getByRole("region", { name: "Passage" }).getByText(/no passage in common/);
  await expect(why).toBeInViewport({ ratio: 1 });
  expect(await why.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);
});
