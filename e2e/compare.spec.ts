import { expect, test } from "./site.ts";

const PAIR = "/compare/bridge-day/harbour-bridge-opens-nine-years";

test("a reader steps through what two articles share, each passage level in both", async ({ page }) => {
  await page.goto(PAIR);
  const left = page.getByRole("region", { name: "Bridge Day" });
  const right = page.getByRole("region", { name: "Harbour Bridge opens" });
  await page.getByRole("button", { name: "Next passage" }).click();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Next passage" }).click();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await left.getByText("slashed it with a sword").click();
  await expect(right.getByText("slashed it with a sword")).toBeInViewport();
  await expect
    .poll(async () => {
      const [here, there] = await Promise.all([
        left.getByText("slashed it with a sword").boundingBox(),
        right.getByText("slashed it with a sword").boundingBox(),
      ]);
      return Math.abs((here?.y ?? 0) - (there?.y ?? Infinity));
    })
    .toBeLessThan(2);
  await page.getByRole("button", { name: "Previous passage" }).click();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
});

test("the list of passages in common leads to each, and back and forward go with it", async ({ page }) => {
  await page.goto(PAIR);
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  const first = list.getByRole("link").nth(0);
  const second = list.getByRole("link").nth(1);
  await first.click();
  await expect(first).toHaveAttribute("aria-current", "true");
  await second.click();
  await expect(second).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(first).toHaveAttribute("aria-current", "true");
  await page.goForward();
  await expect(second).toHaveAttribute("aria-current", "true");
});

test("the kinds can be left out", async ({ page }) => {
  await page.goto(PAIR);
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  await expect(list.getByRole("link", { name: /Verbatim/ }).first()).toBeVisible();
  await page.getByRole("checkbox", { name: /Verbatim/ }).uncheck();
  await expect(list.getByRole("link", { name: /Verbatim/ })).toHaveCount(0);
  await expect(page).toHaveURL(/show=/);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /Verbatim/ })).not.toBeChecked();
});

test("the sides swap, and either article can be another", async ({ page }) => {
  await page.goto(PAIR);
  await page.getByRole("button", { name: "Swap sides" }).click();
  await expect(page.getByRole("combobox", { name: "Article on the left" })).toHaveValue(
    "harbour-bridge-opens-nine-years",
  );
  await page.getByRole("combobox", { name: "Article on the right" }).selectOption("man-who-drew-arch");
  await expect(page.getByRole("region", { name: "The man who drew the arch" })).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: "The man who drew the arch" })
      .getByText("Work on the bridge began in July 1923"),
  ).toBeVisible();
});

test("picking the article of the other side exchanges the two", async ({ page }) => {
  await page.goto(PAIR);
  await page
    .getByRole("combobox", { name: "Article on the left" })
    .selectOption("harbour-bridge-opens-nine-years");
  await expect(page).toHaveURL(/\/compare\/harbour-bridge-opens-nine-years\/bridge-day$/);
});

test("picking an article keeps the focus in the list", async ({ page }) => {
  await page.goto(PAIR);
  const picker = page.getByRole("combobox", { name: "Article on the right" });
  await picker.focus();
  await picker.selectOption("man-who-drew-arch");
  await expect(page.getByRole("region", { name: "The man who drew the arch" })).toBeVisible();
  await expect(picker).toBeFocused();
});

test("the buttons stay reachable where the bar needs two lines", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto(PAIR);
  await page.getByRole("button", { name: "Next passage" }).click();
  await page.getByRole("button", { name: "Next passage" }).click();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
});
