import { expect, test } from "./site.ts";

/** Two that share a sentence's beginning, word for word. */
const LIKE = "/compare/bridge-day/special-trains-brought-visitors-every-part";
const PAIR = "/compare/bridge-day/harbour-bridge-opens-nine-years";

test("a comparison is printed as a table of what is shared, each passage level", async ({ page }) => {
  await page.goto(LIKE);
  await page.emulateMedia({ media: "print" });
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  await expect(list.getByText("Bridge Day", { exact: true })).toBeVisible();
  await expect(list.getByText("Edith Marsh · 20 March 1932")).toBeVisible();
  await expect(list.getByText(/\d+ % of A is in D/)).toBeVisible();
  await expect(list.getByText(/\d+ % of D is in A/)).toBeVisible();
  await expect(list.getByText(/closeness \d+ %/)).not.toHaveCount(0);
  const sides = list.getByText("Some 300,000 people crossed the arch on foot before night fell");
  await expect(sides).toHaveCount(2);
  const [left, right] = await Promise.all([sides.first().boundingBox(), sides.last().boundingBox()]);
  expect(left?.y).toBe(right?.y);
  expect(right?.x).toBeGreaterThan((left?.x ?? Infinity) + (left?.width ?? 0) / 2);
});

/** An article of one sentence. */
const story = (people: number): string =>
  `Rescue ${people}\n\n4 March 2019\n\nFirefighters rescued ${people} people from the roofs of Lower Town on Monday.\n`;

test("what two articles give differently is printed, with both values", async ({ page, sites }) => {
  const { address } = await sites.serve({ "a.txt": story(42), "b.txt": story(57) });
  await page.goto(`${address}compare/rescue-42/rescue-57`);
  await page.emulateMedia({ media: "print" });
  const conflicts = page.getByRole("region", { name: "Conflicts" });
  await expect(conflicts.getByText("42 people")).toBeVisible();
  await expect(conflicts.getByText("57 people")).toBeVisible();
});

test("three articles are printed as they are on screen, whatever the sheet's width", async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(`${PAIR}?with=man-who-drew-arch`);
  await expect(page.getByRole("region", { name: "The man who drew the arch" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  const heads = list.getByRole("listitem").filter({ hasText: /^[A-Z] (Bridge Day|Harbour|The man)/ });
  await expect(heads).toHaveCount(3);
  const [first, second] = await Promise.all([heads.nth(0).boundingBox(), heads.nth(1).boundingBox()]);
  expect(second?.y).toBeGreaterThan(first?.y ?? Infinity);
  await expect(list.getByText(/\d+ % of A is in B/)).toBeVisible();
});

test("on paper there is nothing to press, and the texts themselves are left out", async ({ page }) => {
  await page.goto(PAIR);
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/at=/);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("complementary", { name: /Passages in common/ })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(page.getByRole("article")).toHaveCount(0);
});

test("quotations are printed with the letters of who quotes them, and no ways to press", async ({ page }) => {
  await page.goto("/coverage/quotations");
  const saying = page.getByRole("article").filter({ hasText: "the people who built it" });
  await expect(saying.getByRole("link", { name: /side by side/ })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(saying.getByText("C", { exact: true })).toBeVisible();
  await expect(saying.getByRole("link", { name: /side by side/ })).toBeHidden();
});

test("what the filters leave is what is printed, on a phone as well", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${PAIR}?show=verbatim`);
  await expect(page.getByRole("complementary")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  await expect(list.getByText(/^Printed: verbatim, closeness from 50 %/)).toBeVisible();
  await expect(list.getByRole("link", { name: /Edited/ })).toHaveCount(0);
});

for (const address of ["/timeline", "/coverage", "/a/bridge-day"]) {
  test(`${address} is printed with what each letter stands for`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    await expect(
      page.getByRole("listitem").getByText("Harbour Bridge opens after nine years").first(),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Download" })).toBeHidden();
    await expect(page.getByRole("checkbox", { name: "Marks" })).toBeHidden();
  });
}
