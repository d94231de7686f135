import { focusedIn } from "./focused-in.ts";
import { marksIn } from "./marks-in.ts";
import { expect, test } from "./site.ts";

test("a comparison is read by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  await expect(page.getByRole("region", { name: "Bridge Day" })).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.keyboard.press("s");
  await expect(page).toHaveURL(/\/compare\/harbour-bridge-opens-nine-years\/bridge-day\?at=/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/at=/);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "How to read here" })).toBeVisible();
});

test("a key that leads to a passage takes the focus there, in the side that had it, and says where that is", async ({
  page,
}) => {
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  const expectFocus = async (side: string): Promise<void> => {
    const within = page.getByRole("region", { name: side });
    await expect(marksIn(within).and(focusedIn(within))).toBeInViewport();
  };
  const told = page.getByRole("status").filter({ hasText: /^\d+ of \d+/ });
  for (const place of [1, 2]) {
    await page.keyboard.press("n");
    await expect(told).toHaveText(new RegExp(`^${place} of \\d+, (Verbatim|Edited|Paraphrase): `));
    await expectFocus("Bridge Day");
  }
  await page.keyboard.press("o");
  await expectFocus("Harbour Bridge opens");
  await page.keyboard.press("n");
  await expect(told).toHaveText(/^3 of /);
  await expectFocus("Harbour Bridge opens");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Harbour Bridge opens" })).toBeFocused();
  // A hand on a button keeps the focus.
  const next = page.getByRole("button", { name: "Next passage" });
  await next.press("Enter");
  await expect(told).toHaveText(/^1 of /);
  await expect(next).toBeFocused();
});

test("a key that leads through one article takes the focus along", async ({ page }) => {
  await page.goto("/a/bridge-day");
  const article = page.getByRole("article", { name: "Bridge Day" });
  for (const _ of [1, 2]) {
    const before = page.url();
    await page.keyboard.press("n");
    await expect(page).not.toHaveURL(before);
    await expect(marksIn(article).and(focusedIn(article))).toBeInViewport();
  }
});

test("the help opens at its beginning in a low window", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 500 });
  await page.goto("/");
  await page.keyboard.press("?");
  await expect(page.getByRole("heading", { name: "How to read here" })).toBeInViewport();
});

test("Enter in the choice of two articles compares them", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("First article").selectOption({ label: "A · Bridge Day" });
  await page.getByLabel("Second article").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/compare\/bridge-day\//);
});

test("single keys can be switched off", async ({ page }) => {
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByRole("checkbox", { name: "Keys act by themselves" }).uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("n");
  await expect(page.getByText(/^\d+ in common$/)).toBeVisible();
  await expect(page).not.toHaveURL(/at=/);
});

test("the timeline's chart is one tab stop, then arrows", async ({ page }) => {
  await page.goto("/timeline");
  const chart = page.getByRole("region", { name: "Chart of the events" });
  const marks = chart.getByRole("button", { name: / · / });
  await expect(marks.first()).toBeVisible();
  await chart.getByRole("button", { name: "Zoom out" }).focus();
  await page.keyboard.press("Tab");
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\?e=/);
  await expect(chart.getByRole("button", { pressed: true })).toBeFocused();
  await page.keyboard.press("End");
  await expect(chart.getByRole("button", { pressed: true })).toBeFocused();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=/);
  await page.keyboard.press("-");
  await expect(page).not.toHaveURL(/from=/);
  await expect(chart.getByRole("button", { pressed: true })).toBeFocused();
});

/** Nine events in nine days, at the end of forty years with one other. */
const BUSY =
  "The winter of the ice\n\nThe dam was finished on 2 June 1974. " +
  [
    "The river froze at the mill",
    "Two barges sank below the weir",
    "The bakers ran out of flour",
    "Soldiers blew up the ice jam",
    "The footbridge fell into the water",
    "A school burned down in Oakley",
    "The mayor closed every road",
    "Trains stopped at the border",
    "The last ferry sailed home",
  ]
    .map((happened, index) => `${happened} on ${index + 3} January 2014.`)
    .join(" ") +
  "\n";

test("arrows lead from event to event where the chart shows none of them, or only how many", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({ "ice.txt": BUSY });
  await page.goto(`${address}timeline`);
  const chart = page.getByRole("region", { name: "Chart of the events" });
  await page.getByRole("checkbox", { name: "Space events evenly" }).uncheck();
  const crowd = chart.getByRole("button", { name: /^\+\d/ });
  await expect(crowd).toBeVisible();
  const marks = chart.getByRole("button", { name: / · / });
  await marks.first().focus();
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press("ArrowRight");
    await expect(chart.getByRole("button", { pressed: true })).toBeFocused();
  }
  await expect(chart.getByRole("button", { pressed: true })).toContainText("ferry sailed home");
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(chart.getByRole("button", { pressed: true })).toBeFocused();
  await page.keyboard.press("Home");
  await expect(chart.getByRole("button", { pressed: true })).toBeFocused();
  await expect(chart.getByRole("button", { pressed: true })).toContainText("dam was finished");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/[?&]e=/);
  await expect(chart.getByRole("button", { name: /dam was finished/ })).toBeFocused();
});
