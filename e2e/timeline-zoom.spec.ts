import { expect, test } from "./site.ts";

test("the chart zooms and the range is in the address", async ({ page }) => {
  await page.goto("/timeline");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/from=.*to=/);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page).not.toHaveURL(/from=/);
});

/** Days that the address asks for. */
function daysIn(url: string): number {
  const { searchParams } = new URL(url);
  const [from, to] = ["from", "to"].map((key) => Date.parse(searchParams.get(key) ?? ""));
  return ((to ?? 0) - (from ?? 0)) / 86_400_000;
}

test("panning, in the chart or in the strip below it, does not zoom", async ({ page }) => {
  await page.goto("/timeline?from=1920-01-01&to=1924-02-03");
  await page.getByRole("checkbox", { name: "Space events evenly" }).uncheck();
  const chart = page.getByRole("region", { name: "Chart of the events" });
  const area = await chart.boundingBox();
  if (!area) throw new Error("The chart has no box");
  const asked = daysIn(page.url());
  for (const way of [-31, 47, -53, 29]) {
    const before = page.url();
    await page.mouse.move(area.x + 500, area.y + area.height - 70);
    await page.mouse.down();
    await page.mouse.move(area.x + 500 + way, area.y + area.height - 70, { steps: 3 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(before);
    expect(daysIn(page.url())).toBe(asked);
  }
  const before = page.url();
  await page.mouse.move(area.x + 550, area.y + area.height - 12);
  await page.mouse.down();
  await page.mouse.move(area.x + 700, area.y + area.height - 12, { steps: 5 });
  // The address follows when the hand lets go, since browsers limit how often it may change.
  expect(page.url()).toBe(before);
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  expect(daysIn(page.url())).toBe(asked);
});

test("a notch of the wheel with Ctrl zooms a little", async ({ page }) => {
  await page.goto("/timeline?from=1912-01-01&to=1932-01-01");
  await page.getByRole("checkbox", { name: "Space events evenly" }).uncheck();
  const asked = daysIn(page.url());
  const area = await page.getByRole("region", { name: "Chart of the events" }).boundingBox();
  await page.mouse.move((area?.x ?? 0) + 500, (area?.y ?? 0) + 120);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await expect(page).not.toHaveURL(/from=1912-01-01/);
  expect(asked / daysIn(page.url())).toBeGreaterThan(1.1);
  expect(asked / daysIn(page.url())).toBeLessThan(1.3);
});

test("the wheel turned sideways pans, and does not zoom", async ({ page }) => {
  await page.goto("/timeline?from=1920-01-01&to=1924-02-03&space=proportion");
  const area = await page.getByRole("region", { name: "Chart of the events" }).boundingBox();
  if (!area) throw new Error("The chart has no box");
  const asked = daysIn(page.url());
  await page.mouse.move(area.x + 500, area.y + 120);
  await page.mouse.wheel(240, 0);
  await expect(page).not.toHaveURL(/from=1920-01-01/);
  expect(new URL(page.url()).searchParams.get("from")).toMatch(/^192/);
  expect(daysIn(page.url())).toBe(asked);
});

test("the window below the chart can be narrowed by its ends and drawn anew", async ({ page }) => {
  await page.goto("/timeline?space=proportion");
  const chart = page.getByRole("region", { name: "Chart of the events" });
  await expect(chart.getByRole("button", { name: / · / }).first()).toBeVisible();
  const area = await chart.boundingBox();
  if (!area) throw new Error("The chart has no box");
  const strip = area.y + area.height - 12;
  const drag = async (from: number, to: number): Promise<void> => {
    const before = page.url();
    await page.mouse.move(area.x + from, strip);
    await page.mouse.down();
    await page.mouse.move(area.x + to, strip, { steps: 4 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(before);
  };
  await drag(300, 700);
  const drawn = daysIn(page.url());
  await drag(700, 500);
  const narrowed = daysIn(page.url());
  expect(narrowed / drawn).toBeGreaterThan(0.4);
  expect(narrowed / drawn).toBeLessThan(0.6);
  await drag(100, 101);
  expect(daysIn(page.url())).toBeGreaterThan(30);
  expect(daysIn(page.url())).toBeLessThan(narrowed);
});

for (const spacing of ["even", "proportion"]) {
  test(`zooming in ends at what happened, and never leaves the chart empty (${spacing})`, async ({
    page,
  }) => {
    await page.goto(`/timeline?space=${spacing}`);
    const chart = page.getByRole("region", { name: "Chart of the events" });
    const marks = chart.getByRole("button", { name: / · / });
    const zoomIn = chart.getByRole("button", { name: "Zoom in" });
    await expect(marks.first()).toBeVisible();
    // By 1.6 each, 24 times are enough to get from 200 years to a day.
    for (let step = 0; step < 24; step++) {
      await zoomIn.click();
      await expect(marks.first()).toBeInViewport();
    }
    if (spacing === "proportion") expect(daysIn(page.url())).toBe(1);
    await page.reload();
    await expect(marks.first()).toBeInViewport();
  });
}

test("what happened on one day stands along its hours", async ({ page, sites }) => {
  const { address } = await sites.serve({
    "weir.txt": `The night of the weir

The weir was finished on 2 June 1974.

The first crack was seen at 9:15 p.m. on 5 March 2014.

At 10:40 p.m. on 5 March 2014 the mayor ordered people out of the mills.

The weir broke at 11:20 p.m. on 5 March 2014.
`,
  });
  await page.goto(`${address}timeline?from=2014-03-05&to=2014-03-06`);
  const chart = page.getByRole("region", { name: "Chart of the events" });
  const marks = ["21:15", "22:40", "23:20"].map((clock) =>
    chart.getByRole("button", { name: `5 March 2014, ${clock}` }),
  );
  const places = await Promise.all(
    marks.map(async (mark) => {
      await expect(mark).toBeVisible();
      return (await mark.boundingBox())?.x ?? 0;
    }),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(3);
});
