import { expect, test } from "./site.ts";

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
  const texts = page.getByRole("article").filter({ hasText: "Work on the bridge began in July 1923" });
  await expect(texts).toHaveCount(2);
  for (const text of await texts.all()) {
    await expect(text.getByText("Work on the bridge began in July 1923").first()).toBeInViewport();
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

test("a date in an article leads to its event", async ({ page }) => {
  await page.goto("/a/man-who-drew-arch");
  const date = page.getByRole("article").getByRole("link", { name: "July 1923" });
  await expect(date).toHaveAttribute("title", /^Read as July 1923: /);
  await date.click();
  await expect(page).toHaveURL(/\/timeline\?e=1923-07/);
  await expect(page.getByRole("link", { name: /^Read in/ }).first()).toBeVisible();
});

test("a link to an event whose words or date have changed opens it, and one that is gone says so", async ({
  page,
}) => {
  await page.goto("/timeline");
  await page
    .getByRole("list")
    .getByRole("button", { name: /^July 1923/ })
    .click();
  await expect(page).toHaveURL(/\?e=1923-07/);
  const address = page.url();
  for (const former of [`${address}-quietly`, address.replace("e=1923-07", "e=1923-06")]) {
    await page.goto(former);
    await expect(page.getByRole("status")).toHaveText(/have changed since the link was made/);
    await expect(page.getByRole("button", { name: /^July 1923/, expanded: true })).toBeVisible();
  }
  for (const name of ["1850-03-geese-crossed-lake", "1923-07-nothing-of-the-kind"]) {
    await page.goto(`/timeline?e=${name}`);
    await expect(page.getByRole("status")).toHaveText(
      "This link pointed at an event that is no longer here.",
    );
    await expect(page.getByRole("button", { expanded: true })).toHaveCount(0);
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("status")).toHaveCount(0);
});

test("a filter says how many it leaves, can pick one article, and always leaves one", async ({ page }) => {
  await page.goto("/timeline");
  await expect(page.getByText(/^\d+ events that/)).toBeVisible();
  const drew = page.getByRole("checkbox", { name: "The man who drew the arch" });
  await drew.focus();
  await page.getByRole("button", { name: "only The man who drew the arch" }).click();
  await expect(page.getByText(/^\d+ of \d+ events that/)).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Bridge Day" })).not.toBeChecked();
  await drew.click();
  await expect(drew).toBeChecked();
  await page.getByRole("button", { name: "All articles" }).click();
  await expect(page.getByRole("checkbox", { name: "Bridge Day" })).toBeChecked();
});

test("an article without a date that could be read is named", async ({ page, sites }) => {
  const { address } = await sites.serve({
    "lamp.txt": "The lamp\n\nThe lamp of the lighthouse went out on 4 May 2019, the keeper said.\n",
    "song.txt": "The song\n\nA song about the lighthouse is sung in every inn along the coast.\n",
  });
  await page.goto(`${address}timeline`);
  const undated = page.getByRole("region", { name: "Articles without dates" });
  await undated.getByRole("link", { name: "The song" }).click();
  await expect(page.getByText("sung in every inn")).toBeVisible();
});

test("what is searched for and how events are spaced can be sent", async ({ page }) => {
  await page.goto("/timeline");
  await page.getByRole("searchbox", { name: "Search in the events" }).fill("bridge");
  await expect(page.getByText(/^\d+ of \d+ events that/)).toBeVisible();
  const even = page.getByRole("checkbox", { name: "Space events evenly" });
  const before = await even.isChecked();
  await even.setChecked(!before);
  await expect(page).toHaveURL(/q=bridge.*space=/);
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Search in the events" })).toHaveValue("bridge");
  await expect(even).toBeChecked({ checked: !before });
  await expect(page.getByText(/^\d+ of \d+ events that/)).toBeVisible();
  await page.getByRole("searchbox", { name: "Search in the events" }).fill("parliament");
  await expect(page.getByText(/^1 of \d+ events that/)).toBeVisible();
  await expect(even).toHaveCount(0);
  await page.getByRole("searchbox", { name: "Search in the events" }).fill("no such words");
  await expect(page.getByText("No event of these articles has these words.")).toBeVisible();
});

test("how a date was read is told to who asks", async ({ page }) => {
  await page.goto("/timeline");
  await page
    .getByRole("list")
    .getByRole("button", { name: /^July 1923/ })
    .click();
  const how = page.getByText(/read as July 1923: /).first();
  await expect(how).toBeHidden();
  await page.getByRole("group").getByText("July 1923", { exact: true }).first().click();
  await expect(how).toBeVisible();
});

test("an event shows what its articles give differently, and leads to the conflict", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({
    "north.txt":
      "Quarry blast\n\nThe blast at the Orsa quarry injured 14 workers on 3 May 2014, the owners said.\n",
    "south.txt":
      "Blast at quarry\n\nThe blast at the Orsa quarry injured 19 workers on 3 May 2014, the owners said.\n",
  });
  await page.goto(`${address}timeline`);
  await page.getByRole("button", { name: /^3 May 2014.*the articles differ/ }).click();
  const differs = page.getByRole("region", { name: /^They differ on / });
  await expect(differs.getByText("14 workers", { exact: true })).toBeVisible();
  await expect(differs.getByText("19 workers", { exact: true })).toBeVisible();
  await differs.getByRole("link", { name: "See the conflict" }).click();
  await expect(page).toHaveURL(/coverage\/conflicts\?item=/);
  await expect(page.getByText("no longer found")).toHaveCount(0);
});

test("a phone and a printer get the list alone, with the same events", async ({ page }) => {
  await page.goto("/timeline");
  const chart = page.getByRole("region", { name: "Chart of the events" });
  await expect(chart).toBeVisible();
  const first = page.getByRole("listitem").getByRole("button").first();
  await page.emulateMedia({ media: "print" });
  await expect(chart).toBeHidden();
  await expect(first).toBeVisible();
  const passage = page.getByRole("link", { name: "C: Work on the bridge began in July 1923" });
  await expect(passage).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(passage).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(chart).toHaveCount(0);
  await page.getByRole("button", { name: /^July 1923/ }).click();
  await expect(page.getByRole("link", { name: /^Read in/ }).first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every event leads to its passages", async ({ page }) => {
    await page.goto("/timeline");
    const event = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: /^July 1923/ }) });
    await event.getByRole("link").first().click();
    await expect(page).toHaveURL(/\/a\/.*at=/);
    await expect(page.getByText("Work on the bridge began in").first()).toBeVisible();
  });
});
