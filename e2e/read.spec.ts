import { expect, test } from "./site.ts";

test("a reader opens an article from the library and reads it", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("4 articles on one event");
  await page.getByRole("link", { name: "Harbour Bridge opens after nine years", exact: true }).click();
  await expect(page).toHaveURL(/\/a\/harbour-bridge-opens-nine-years$/);
  const article = page.getByRole("article", { name: "Harbour Bridge opens after nine years" });
  await expect(article.getByRole("heading", { level: 1 })).toHaveText(
    "Harbour Bridge opens after nine years",
  );
  await expect(article.getByText("21 March 1932")).toBeVisible();
  await expect(article.getByText("Crowds estimated at up to a million")).toBeVisible();
});

test("what is not the article is folded into a line that says what it is, and opens", async ({ page }) => {
  await page.goto("/a/harbour-bridge-opens-nine-years");
  const words = page.getByText("BridgesSydneyHarbourEngineering");
  await expect(words).toBeHidden();
  await page.getByText(/set aside: .*tags/).click();
  await expect(words).toBeVisible();
});

test("a passage that others have shows whose it is, in their words", async ({ page }) => {
  await page.goto("/a/bridge-day");
  await page.getByRole("article").getByText("a man on horseback rode up and slashed it").click();
  const witnesses = page.getByRole("complementary", { name: "Also reported by" });
  await expect(witnesses.getByText("Harbour Bridge opens after nine years")).toBeVisible();
  await expect(witnesses.getByText(/a man on horseback rode up and slashed it with a sword/)).toBeVisible();
  await witnesses.getByRole("link", { name: "Side by side" }).first().click();
  await expect(page).toHaveURL(/\/compare\/bridge-day\/harbour-bridge-opens-nine-years\?at=/);
});

test("the others' words stand beside the text on a small laptop, the closest first", async ({
  page,
  sites,
}) => {
  const saved = "Firefighters rescued 42 people from the roofs of Lower Town on Monday";
  const { address } = await sites.serve({
    "a.txt": "Rescue\n\n4 March 2019\n\nOn Monday fire crews saved 42 people from roofs in Lower Town.\n",
    "b.txt": `Flood\n\n4 March 2019\n\n${saved}. The bridge at Senn was closed.\n`,
    "c.txt": `Roofs\n\n4 March 2019\n\n${saved}, the mayor said. Schools stayed shut.\n`,
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${address}a/flood`);
  const text = page.getByRole("article").getByText(saved);
  await text.click();
  const witnesses = page.getByRole("complementary", { name: "Also reported by" });
  await expect(witnesses.getByRole("heading", { level: 3 }).first()).toContainText("Roofs");
  const [article, panel] = await Promise.all([
    page.getByRole("article").boundingBox(),
    witnesses.boundingBox(),
  ]);
  expect((article?.x ?? 0) + (article?.width ?? Infinity)).toBeLessThan(panel?.x ?? 0);
});

test("an article without a title says so and goes by its opening words", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^Special trains brought visitors/ }).click();
  await expect(page.getByText("This article has no title")).toBeVisible();
  await expect(page.getByRole("heading", { name: "A Day of Crowds" })).toBeVisible();
});

test("a long paragraph is broken for reading without losing a word", async ({ page }) => {
  await page.goto("/a/man-who-drew-arch");
  const article = page.getByRole("article");
  await expect(article.getByText("went home early")).toBeVisible();
  const text = await article.innerText();
  expect(text.replaceAll(/\s+/g, " ")).toContain(
    "who sent out engineers, cranes and drawings and hired most of their men",
  );
});

test("another page opens at its top, and back returns to where one was", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto("/");
  const last = page.getByRole("link", { name: "The man who drew the arch", exact: true });
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect(page.getByRole("heading", { level: 1, name: "The man who drew the arch" })).toBeInViewport();
  await expect(page.getByRole("main")).toBeFocused();
  await page.goBack();
  await expect(last).toBeInViewport();
});

const rescue = (title: string, people: number): string =>
  `${title}\n\nFirefighters rescued ${people} people from the roofs of Lower Town on Monday.\n\nThe bridge at Senn was closed.\n`;

test("beside a paragraph stands what others give differently, and leads to all sides of it", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({
    "a.txt": rescue("River floods Lower Town", 42),
    "b.txt": rescue("Roof rescue in Lower Town", 57),
  });
  await page.goto(`${address}a/river-floods-lower-town`);
  const beside = page.getByRole("link", { name: /^Given differently: / });
  await expect(beside).toHaveCount(1);
  await expect(beside).toHaveAccessibleName("Given differently: 42 people ≠ 57 people");
  await beside.click();
  await expect(page).toHaveURL(/coverage\/conflicts\?item=/);
  await expect(page.getByRole("heading", { name: "57 people" })).toBeVisible();
});

/** What each of six reports of one rescue tells besides. */
const ALONE = {
  Flood: "The river had been rising since the thaw began.",
  Roofs: "Some of the tiles were three hundred years old.",
  Boats: "Two rowing clubs had lent all that they own.",
  Mud: "Shovels were sold out by noon.",
  Rain: "No shower like this one is on record.",
  Rescue: "A parrot was carried out in a hatbox.",
};

for (const width of [1280, 1440]) {
  test(`the letters of five others stay in sight beside their words, ${width} pixels wide`, async ({
    page,
    sites,
  }) => {
    const saved = "Firefighters rescued 42 people from the roofs of Lower Town on Monday";
    const { address } = await sites.serve(
      Object.fromEntries(
        Object.entries(ALONE).map(([title, own]) => [
          `${title}.txt`,
          `${title}\n\n4 March 2019\n\n${saved}. ${own}\n`,
        ]),
      ),
    );
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${address}a/flood`);
    const text = page.getByRole("article").getByText(saved);
    const before = await text.boundingBox();
    await text.click();
    const panel = await page.getByRole("complementary", { name: "Also reported by" }).boundingBox();
    const letters = page.getByRole("list", { name: "In other articles" }).first().getByRole("link");
    await expect(letters).toHaveCount(5);
    for (const letter of await letters.all()) {
      const box = await letter.boundingBox();
      expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThan(panel?.x ?? 0);
    }
    expect((await text.boundingBox())?.x).toBe(before?.x);
  });
}
