import { focusedIn } from "./focused-in.ts";
import { expect, test } from "./site.ts";

const PAIR = "/compare/man-who-drew-arch/harbour-bridge-opens-nine-years";

test("an event that both articles report brings their passages level", async ({ page }) => {
  await page.goto(PAIR);
  const strip = page.getByRole("region", { name: "Events", exact: true });
  await expect(strip.getByText(/^\d+ in both · \d+ only in \w+ · \d+ only in \w+$/)).toBeVisible();
  await strip.getByRole("link", { name: /Jul 1923, in \w+ and \w+$/ }).click();
  await expect(page).toHaveURL(/\?at=.*&to=/);
  for (const text of await page.getByRole("article").all()) {
    await expect(text.getByText("July 1923").first()).toBeInViewport();
  }
  await expect(strip.getByRole("link", { name: /Jul 1923/ })).toHaveAttribute("aria-current", "true");
});

test("the events of two articles are one tab stop, then arrows", async ({ page }) => {
  await page.goto(PAIR);
  const strip = page.getByRole("region", { name: "Events", exact: true });
  const links = strip.getByRole("link");
  await strip.getByRole("button", { name: "Events" }).focus();
  await page.keyboard.press("Tab");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(links.last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(strip.getByRole("link").and(focusedIn(strip))).toHaveCount(0);
});

test("an event that one article reports leads to its passage there", async ({ page }) => {
  await page.goto(PAIR);
  const strip = page.getByRole("region", { name: "Events", exact: true });
  await strip
    .getByRole("link", { name: /, in \w+$/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?(at|to)=/);
  expect(new URL(page.url()).searchParams.has("at")).not.toBe(new URL(page.url()).searchParams.has("to"));
});

test("on a phone the events open on demand, and bring the article that reports one to the front", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  const strip = page.getByRole("region", { name: "Events", exact: true });
  const event = strip.getByRole("link", { name: /, in C$/ }).first();
  await expect(event).toBeHidden();
  await strip.getByRole("button", { name: "Events", expanded: false }).click();
  await event.click();
  await expect(page).toHaveURL(/\?to=/);
  await expect(page.getByRole("article", { name: "Harbour Bridge opens after nine years" })).toBeVisible();
  await expect(page.getByRole("article", { name: "Bridge Day" })).toBeHidden();
});

test("of several events on one day the strip gives the times", async ({ page, sites }) => {
  const { address } = await sites.serve({
    "mill.txt":
      "The mill\n\nThe first crack was seen at 9:15 p.m. on 5 March 2014.\n\nAt 10:40 p.m. on 5 March 2014 the mayor ordered people out of the mills.\n\nThe weir broke at 11:20 p.m. on 5 March 2014.\n",
    "weir.txt": "The weir\n\nThe weir was built in 1902.\n",
  });
  await page.goto(`${address}compare/mill/weir`);
  const events = page.getByRole("region", { name: "Events", exact: true }).getByRole("link");
  await expect(events).toHaveText(["1902", "5 Mar 2014", "22:40", "23:20"]);
  await expect(events.nth(2)).toHaveAccessibleName(/The mayor ordered.*, 5 Mar 2014, 22:40, in A/);
});
