import { expect, test } from "./site.ts";

const FLOOD = {
  "flood.txt":
    "River floods Lower Town\n\n4 March 2019\n\nThe Marra burst its banks before dawn. Firefighters rescued 42 people from the roofs of Lower Town on Monday. The bridge at Senn was closed.\n",
  "rescue.txt":
    "Roof rescue in Lower Town\n\n5 March 2019\n\nFirefighters rescued 57 people from the roofs of Lower Town on Monday, the mayor said. Schools stayed shut.\n",
};

test("where two articles conflict, both sentences are a step away, and what differs is set off", async ({
  page,
  sites,
}) => {
  // A site is built for it.
  const { address } = await sites.serve(FLOOD);
  await page.goto(`${address}compare/river-floods-lower-town/roof-rescue-lower-town`);
  const conflicts = page.getByRole("region", { name: "Conflicts" });
  await expect(conflicts.getByText("A of 4 March 2019, B of 5 March 2019")).toBeVisible();
  await conflicts.getByRole("link", { name: /42.*57/ }).click();
  await expect(conflicts.getByRole("link")).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("region", { name: "Passage" }).getByText(/Given differently/)).toBeVisible();
  for (const [name, words] of [
    ["River floods", "rescued 42 people"],
    ["Roof rescue", "rescued 57 people"],
  ] as const) {
    await expect(page.getByRole("region", { name }).getByText(words)).toBeInViewport();
  }
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  for (const number of ["42", "57"]) {
    await expect(list.getByRole("listitem").getByText(number, { exact: true })).toBeVisible();
  }
  await expect(list.getByRole("listitem").getByText("Monday", { exact: true })).toHaveCount(0);
  await page.keyboard.press("n");
  const highlighted = (name: string): Promise<readonly string[]> =>
    page.evaluate((name) => Array.from(CSS.highlights.get(name) ?? [], String), name);
  const differing = async (): Promise<readonly string[]> =>
    (await highlighted("differing")).map((words) => words.trim());
  await expect.poll(differing).toEqual(expect.arrayContaining(["42", "57"]));
  expect((await differing()).join(" ")).not.toContain("Firefighters");
  await page.keyboard.press("Escape");
  await expect.poll(differing).toEqual([]);
  // What conflicts is set off in both texts, whatever is chosen: as it is listed, and nothing else.
  expect((await highlighted("conflicting")).map((words) => words.trim().split(" ")[0])).toEqual(["42", "57"]);
});

const FLOODS = {
  "flood.txt":
    "River floods Lower Town\n\n4 March 2019\n\nThe Marra burst its banks before dawn. Firefighters rescued 42 people from the roofs of Lower Town on Monday, where the water stood 3 metres high, and 310 soldiers closed the bridge at Senn.\n",
  "rescue.txt":
    "Roof rescue in Lower Town\n\n4 March 2019\n\nFirefighters rescued 57 people from the roofs of Lower Town on Monday, where the water stood 5 metres high, and 450 soldiers closed the bridge at Senn. Schools stayed shut.\n",
};

test("of several conflicts in a passage one stands in the bar, which stays a line; the others open from it", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve(FLOODS);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${address}compare/river-floods-lower-town/roof-rescue-lower-town`);
  const bar = page.getByRole("region", { name: "Passage" });
  await expect(bar.getByRole("button", { name: "Next passage" })).toBeVisible();
  const before = await bar.boundingBox();
  await page.getByRole("region", { name: "River floods" }).getByText("Firefighters rescued").click();
  await expect(bar.getByText(/42 people.*57 people/)).toBeVisible();
  expect(await bar.boundingBox()).toEqual(before);
  await bar.getByRole("button", { name: "2 more" }).click();
  const others = page.getByRole("list", { name: "More that is given differently" });
  await expect(others.getByRole("listitem")).toHaveText([/3 metres.*5 metres/, /310 soldiers.*450 soldiers/]);
  await page.keyboard.press("Escape");
  await expect(others).toBeHidden();
  await expect(bar.getByText(/42.*57/)).toBeVisible();
});
