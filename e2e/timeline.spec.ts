import { expect, test } from "playwright/test";

test("a reader follows an event from the timeline into two articles", async ({ page }) => {
  await page.goto("/timeline");
  await page
    .getByRole("list")
    .getByRole("button", { name: /^July 1923/ })
    .click();
  await expect(page).toHaveURL(/\?e=1923-07/);
  await expect(page.getByText("Work on the bridge began in").first()).toBeVisible();
  await page
    .getByRole("link", { name: /side by side/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/compare\//);
  const panes = page.getByRole("region");
  await expect(panes.filter({ hasText: "Work on the bridge began in July 1923" })).toHaveCount(2);
  for (const pane of await panes.filter({ hasText: "Work on the bridge began" }).all()) {
    await expect(pane.getByText("Work on the bridge began in July 1923").first()).toBeInViewport();
  }
});

test("a mark of the chart opens the event's words, and one article's events can be left out", async ({
  page,
}) => {
  await page.goto("/timeline");
  const chart = page.getByRole("region", { name: "Chart of the events" });
  await chart.getByRole("button", { name: /July 1923/ }).click();
  await expect(page.getByRole("link", { name: /^Read in/ }).first()).toBeVisible();
  await page.getByRole("checkbox", { name: "The man who drew the arch" }).uncheck();
  await expect(page).toHaveURL(/src=/);
  await expect(chart.getByRole("button", { name: /1912/ })).toHaveCount(0);
});

test("the chart zooms and the range is in the address", async ({ page }) => {
  await page.goto("/timeline");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/from=.*to=/);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test("a date in an article leads to its event", async ({ page }) => {
  await page.goto("/a/man-who-drew-arch");
  const date = page.getByRole("article").getByRole("link", { name: "July 1923" });
  await expect(date).toHaveAttribute("title", /^Read as 1923-07: /);
  await date.click();
  await expect(page).toHaveURL(/\/timeline\?e=1923-07/);
  await expect(page.getByRole("link", { name: /^Read in/ }).first()).toBeVisible();
});
