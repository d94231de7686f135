import { focusedIn } from "./focused-in.ts";
import { expect, test } from "./site.ts";

/** Nine events of one day, long after another one. */
const DAY = [
  "The river froze at the mill",
  "Two barges sank below the weir",
  "The bakers ran out of flour",
  "Soldiers blew up the ice jam",
  "The footbridge fell into the water",
  "A school burned down in Oakley",
  "The mayor opened the town hall",
  "Skaters rescued a horse",
  "The post office lost its roof",
].map((words) => `${words} on 5 March 2014.`);

test("events of one day for which there is no room are counted; the count lists them, and leads to each", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({
    "ice.txt": `The day of the ice\n\nThe dam was finished on 2 June 1974.\n\n${DAY.join("\n\n")}\n`,
  });
  await page.goto(`${address}timeline?space=proportion`);
  const chart = page.getByRole("region", { name: "Chart of the events" });
  const crowd = chart.getByRole("button", { name: /^\+\d/ });
  const more = Number((await crowd.textContent())?.match(/\d+/)?.[0]);
  await crowd.click();
  const list = chart.getByRole("group", { name: `${more} more events` });
  await expect(list.getByRole("button")).toHaveCount(more);
  const last = list.getByRole("button").last();
  const words = (await last.textContent())?.split("5 March")[0] ?? "";
  await last.click();
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/[?&]e=2014-03-05/);
  await expect(chart.getByRole("button", { pressed: true })).toContainText(words);
  await expect(page.getByRole("button", { expanded: true })).toBeInViewport();
});

/** Nine events in nine days, long after another one. */
const DAYS = DAY.map((sentence, index) => sentence.replace("5 March", `${index + 5} March`));

test("by keyboard, arrow down leads to the counts and up back; one opens, closes, and zooms in", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({
    "ice.txt": `The days of the ice\n\nThe dam was finished on 2 June 1974.\n\n${DAYS.join("\n\n")}\n`,
  });
  await page.goto(`${address}timeline?space=proportion`);
  const chart = page.getByRole("region", { name: "Chart of the events" });
  const crowd = chart.getByRole("button", { name: /^\+\d/ });
  const mark = chart.getByRole("button", { name: / · / }).first();
  await mark.focus();
  await page.keyboard.press("Tab");
  await expect(crowd).not.toBeFocused();
  await mark.focus();
  await page.keyboard.press("ArrowDown");
  await expect(crowd).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(mark).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const list = chart.getByRole("group", { name: /more events$/ });
  const first = list.getByRole("listitem").first().getByRole("button");
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("listitem").nth(1).getByRole("button")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(crowd).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(first).toBeFocused();
  await page.keyboard.press("Home");
  await expect(list.getByRole("button", { name: /^Zoom in on these/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=2014-03/);
  await expect(list).toBeHidden();
  // Where most of them are is a button away as well.
  await chart.getByRole("button", { name: "Show all" }).press("Enter");
  await expect(page).not.toHaveURL(/from=/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^9 of 10 events in view/)).toBeVisible();
  await expect(chart.getByRole("button", { name: "Show all" })).toBeFocused();
});

test("the list has what the chart shows, says how many of how many, and all again on request", async ({
  page,
}) => {
  await page.goto("/timeline?space=proportion");
  const entries = page.getByRole("listitem").getByRole("heading", { level: 2 });
  const said = page.getByText(/^\d+ of \d+ events in view: /);
  await expect(said).toHaveCount(0);
  const all = await entries.count();
  const chart = page.getByRole("region", { name: "Chart of the events" });
  const zoomIn = chart.getByRole("button", { name: "Zoom in" });
  await zoomIn.click();
  await expect(page).toHaveURL(/from=/);
  const once = page.url();
  await zoomIn.click();
  await expect(page).not.toHaveURL(once);
  const seen = Number((await said.textContent())?.match(/^\d+/)?.[0]);
  expect(seen).toBeLessThan(all);
  await expect(entries).toHaveCount(seen);
  await page.reload();
  await expect(said).toHaveText(new RegExp(`^${seen} of ${all} events`));
  await page.getByRole("button", { name: `List all ${all}` }).press("Enter");
  await expect(page).not.toHaveURL(/from=/);
  await expect(said).toHaveCount(0);
  await expect(entries).toHaveCount(all);
});

test("on the chart, arrows that leave what is in view take the list along", async ({ page }) => {
  await page.goto("/timeline?space=proportion&from=1911-01-01&to=1913-12-31");
  const chart = page.getByRole("region", { name: "Chart of the events" });
  await chart.getByRole("button", { name: / · / }).first().focus();
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/[?&]e=193/);
  await expect(page).not.toHaveURL(/from=1911-01-01/);
  const entries = page.getByRole("listitem").getByRole("heading", { level: 2 });
  await expect(entries.filter({ hasText: "1932" }).first()).toBeVisible();
  await expect(entries.filter({ hasText: "1912" })).toHaveCount(0);
});

test("each article can have a lane, and the link keeps them", async ({ page }) => {
  await page.goto("/timeline");
  const chart = page.getByRole("region", { name: "Chart of the events" });
  await chart.getByRole("checkbox", { name: "A lane for each article" }).check();
  await expect(page).toHaveURL(/lanes=articles/);
  const lanes = chart.getByRole("list", { name: "Lanes" });
  await expect(lanes.getByText("The man who drew the arch")).toBeAttached();
  const both = chart.getByRole("button", { name: /July 1923 · \w+ \w+$/ });
  await both.press("Enter");
  await expect(page).toHaveURL(/e=1923-07/);
  await expect(page.getByRole("link", { name: /^Read in/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page).not.toHaveURL(/e=1923-07/);
  await expect(chart.getByRole("button", { pressed: true })).toBeFocused();
  await page.getByRole("checkbox", { name: "The man who drew the arch" }).uncheck();
  await expect(lanes.getByText("The man who drew the arch")).toHaveCount(0);
  await page.reload();
  await expect(lanes).toBeVisible();
  await chart.getByRole("checkbox", { name: "A lane for each article" }).uncheck();
  await expect(lanes).toHaveCount(0);
  await expect(page).not.toHaveURL(/lanes=/);
});

const MORE = [
  "Geese crossed the lake",
  "The cinema sold its last ticket",
  "Thieves emptied the museum",
  "A circus pitched its tent in Holm",
  "Wolves were seen near the quarry",
];

test("of more articles than there are lanes, those that report least share one, and a choice has its own", async ({
  page,
  sites,
}) => {
  // The last three report one event each, the others one more.
  const rivers = Array.from({ length: 14 }, (_, index) => {
    const own = index < 9 ? DAYS[index] : `${MORE[index - 9]} on ${index + 5} March 2014.`;
    return [
      `${index}.txt`,
      `River ${index} report\n\n${index < 11 ? "The weir was opened on 2 June 1974. " : ""}${own}\n`,
    ];
  });
  const { address } = await sites.serve(Object.fromEntries(rivers) as Record<string, string>);
  await page.goto(`${address}timeline?lanes=articles`);
  const lanes = page.getByRole("list", { name: "Lanes" });
  await expect(lanes.getByRole("listitem")).toHaveCount(12);
  await expect(lanes.getByText("3 other articles")).toBeAttached();
  await expect(page.getByText(/the other 3 share the last/)).toBeVisible();
  const chart = page.getByRole("region", { name: "Chart of the events" });
  await expect(chart.getByRole("button", { name: /Wolves were seen/ })).toHaveCount(1);
  await page.getByText("All 14 articles").click();
  await page.getByRole("checkbox", { name: "River 0 report" }).uncheck();
  await page.getByRole("checkbox", { name: "River 1 report" }).uncheck();
  await expect(lanes.getByRole("listitem")).toHaveCount(12);
  await expect(page.getByText(/share the last/)).toHaveCount(0);
});

test("drawing on the strip below an evenly spaced chart takes what is drawn over, as it is spaced", async ({
  page,
}) => {
  await page.goto("/timeline?space=even");
  const chart = page.getByRole("region", { name: "Chart of the events" });
  await expect(chart.getByRole("button", { name: / · / }).first()).toBeVisible();
  const all = await page.getByRole("listitem").getByRole("heading", { level: 2 }).count();
  const area = await chart.boundingBox();
  if (!area) throw new Error("The chart has no box");
  await page.mouse.move(area.x + area.width / 2, area.y + area.height - 12);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width - 2, area.y + area.height - 12, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=/);
  const said = page.getByText(/^\d+ of \d+ events in view: /);
  await expect(said).toBeVisible();
  const seen = Number((await said.textContent())?.match(/\d+/)?.[0]);
  expect(seen).toBeGreaterThan(0);
  expect(seen).toBeLessThan(0.75 * all);
});

test("from an event of the chart Enter leads to its words, and Tab goes on in them", async ({ page }) => {
  await page.goto("/timeline");
  const chart = page.getByRole("region", { name: "Chart of the events" });
  await chart.getByRole("button", { name: "Zoom out" }).focus();
  for (const key of ["Tab", "End"]) await page.keyboard.press(key);
  await expect(chart.getByRole("button", { pressed: true })).toBeFocused();
  await page.keyboard.press("Enter");
  const opened = page.getByRole("listitem").getByRole("button", { expanded: true });
  await expect(opened).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(opened).not.toBeFocused();
  await expect(
    focusedIn(page.getByRole("listitem").filter({ has: page.getByRole("button", { expanded: true }) })),
  ).toBeVisible();
});
