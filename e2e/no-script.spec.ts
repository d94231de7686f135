import { marksIn } from "./marks-in.ts";
import { expect, test } from "./site.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript the library leads to an article, which can be read", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("4 articles on one event");
  await page.getByRole("link", { name: "Harbour Bridge opens after nine years", exact: true }).click();
  const article = page.getByRole("article", { name: "Harbour Bridge opens after nine years" });
  await expect(article.getByText("Crowds estimated at up to a million")).toBeVisible();
  await expect(
    marksIn(article).filter({ hasText: "a man on horseback rode up and slashed it" }),
  ).toBeVisible();
  await expect(page).toHaveTitle("Harbour Bridge opens after nine years · Variorum");
});

test("without JavaScript two articles stand side by side, their passages marked", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("list", { name: "Compare “Bridge Day” with" })
    .getByRole("link", { name: "compare with Harbour Bridge opens after nine years" })
    .click();
  for (const name of ["Bridge Day", "Harbour Bridge opens after nine years"]) {
    const text = page.getByRole("article", { name });
    await expect(marksIn(text).filter({ hasText: "slashed it with a sword" })).toBeVisible();
  }
});

test("without JavaScript a link to three articles says that it opens two", async ({ page }) => {
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years?with=man-who-drew-arch");
  await expect(
    page.getByRole("paragraph").filter({ hasText: "opens the first two of its articles" }),
  ).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("without JavaScript a phone shows both texts, one below the other", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  const texts = page.getByRole("article");
  await expect(texts).toHaveCount(2);
  for (const text of await texts.all()) await expect(text.getByText("slashed it with a sword")).toBeVisible();
});

test("without JavaScript the timeline is a list, whose words lead to their articles", async ({ page }) => {
  await page.goto("/timeline");
  await page
    .getByRole("link", { name: /the Premier cut the ribbon/ })
    .first()
    .click();
  await expect(page.getByRole("article").getByText("the Premier cut the ribbon")).toBeVisible();
});

test("without JavaScript the coverage says who says what, and whose words", async ({ page }) => {
  await page.goto("/coverage");
  await expect(page.getByRole("table").getByText("slashed it with a sword").first()).toBeVisible();
  await page.getByRole("link", { name: "Pairs" }).click();
  await expect(page.getByRole("table").getByRole("link", { name: /%/ }).first()).toBeVisible();
  await page.getByRole("link", { name: "Quotations" }).click();
  await expect(page.getByText("This is a bridge for the people who built it")).toBeVisible();
});

test("without JavaScript an address that has no page says so, and leads to the library", async ({ page }) => {
  await page.goto("/a/no-such-article");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nothing is shown here without JavaScript.",
  );
  await page.getByRole("link", { name: "library" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("4 articles on one event");
});
