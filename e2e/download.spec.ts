import { readFile } from "node:fs/promises";

import type { Page } from "playwright/test";

import { expect, test } from "./site.ts";

const FLOOD = {
  "flood.txt":
    "River floods Lower Town\n\n4 March 2019\n\nThe Marra burst its banks before dawn on 3 March 2019. Firefighters rescued 42 people from the roofs of Lower Town on Monday. The bridge at Senn was closed.\n",
  "rescue.txt":
    'Roof rescue in Lower Town\n\n4 March 2019\n\nFirefighters rescued 57 people from the roofs of Lower Town on Monday, the mayor said, "by boat". Schools stayed shut.\n',
};

/** Downloads what the page shows; the file's name and what stands in it. */
async function save(page: Page, type: "Table (CSV)" | "Data (JSON)") {
  await page.getByRole("button", { name: "Download" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("group", { name: "Download" }).getByRole("button", { name: type }).click();
  const file = await saved;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("conflicts, claims and events are saved as tables and as data, with links that lead back", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve(FLOOD);
  await page.goto(`${address}coverage/conflicts`);
  const conflicts = await save(page, "Table (CSV)");
  expect(conflicts.name).toBe("lower-town-conflicts.csv");
  const [head, ...sides] = conflicts.text.trim().split("\r\n");
  expect(head).toContain("conflict,kind,about,why,address,article,title,source,published,value,words");
  expect(sides).toHaveLength(2);
  expect(sides[0]).toMatch(/42 people.*rescued 42 people/);

  await page.goto(`${address}coverage`);
  const claims = await save(page, "Table (CSV)");
  expect(claims.name).toBe("lower-town-claims.csv");
  // As in the grid, where a letter has the sign.
  expect(claims.text).toContain(
    '"≠ 57 people: Firefighters rescued 57 people from the roofs of Lower Town on Monday, the mayor said, ""by boat"".',
  );

  await page.goto(`${address}timeline`);
  const events = await save(page, "Data (JSON)");
  expect(events.name).toBe("lower-town-timeline.json");
  const [first] = JSON.parse(events.text) as { date: string; mentions: { passage: string }[] }[];
  expect(first?.date).toBe("2019-03-03");
  await page.goto(first?.mentions[0]?.passage ?? "");
  await expect(page.getByText("burst its banks before dawn")).toBeInViewport();
});

test("a file holds what the page shows: no more than was searched for", async ({ page }) => {
  await page.goto("/timeline?q=opened");
  const all = JSON.parse((await save(page, "Data (JSON)")).text) as unknown[];
  await expect(page.getByText(new RegExp(`^${all.length} of \\d+ events`))).toBeVisible();
  await page.goto("/coverage?q=july 1923");
  expect((await save(page, "Table (CSV)")).text.trim().split("\r\n")).toHaveLength(2);
});

test("quotations are saved with who says them and every wording", async ({ page }) => {
  await page.goto("/coverage/quotations");
  const { name, text } = await save(page, "Table (CSV)");
  expect(name).toMatch(/quotations\.csv$/);
  expect(text).toContain("saying,address,article,title,source,published,speaker,role,words,change,passage");
  await expect(page.getByText("the people who built it").first()).toBeVisible();
  expect(text).toContain("the people who built it");
});
