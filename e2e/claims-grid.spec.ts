import type { Locator } from "playwright/test";

import { focusedIn } from "./focused-in.ts";
import { expect, test } from "./site.ts";

test("the grid of claims is one tab stop; arrows, Home and End lead among its cells", async ({ page }) => {
  await page.goto("/coverage");
  const grid = page.getByRole("grid", { name: /^Who says what/ });
  const [first, second] = [grid.getByRole("row").nth(1), grid.getByRole("row").nth(2)];
  const expectAt = (cell: Locator): Promise<void> =>
    expect(cell.or(cell.getByRole("link")).and(focusedIn(grid))).toHaveCount(1);
  await first.getByRole("rowheader").getByRole("link").focus();
  await page.keyboard.press("ArrowRight");
  await expectAt(first.getByRole("gridcell").first());
  await page.keyboard.press("End");
  await expectAt(first.getByRole("gridcell").last());
  await page.keyboard.press("ArrowDown");
  await expectAt(second.getByRole("gridcell").last());
  await page.keyboard.press("Home");
  await expect(second.getByRole("rowheader").getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(grid.getByRole("columnheader", { name: "Claim" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(grid.getByRole("link", { name: /^A ?: Bridge Day$/ })).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await grid.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await page.keyboard.press("Shift+Tab");
  await expect(grid.getByRole("link", { name: /^A ?: Bridge Day$/ })).toBeFocused();
});

test("a claim opened low on the screen brings its words up; Escape closes it and leaves the focus there", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 560 });
  await page.goto("/coverage");
  const row = page.getByRole("row", { name: /^Work on the bridge began in July 1923/ });
  const claim = row.getByRole("rowheader").getByRole("link");
  await claim.focus();
  await claim.evaluate((element) => element.scrollIntoView({ block: "end" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /^Read in/ }).last()).toBeInViewport();
  await expect(claim).toBeInViewport();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/item=/);
  await expect(claim).toHaveAttribute("aria-expanded", "false");
  await expect(claim).toBeFocused();
  const cell = row.getByRole("link", { name: /says so/ }).last();
  await cell.press("Enter");
  await expect(page).toHaveURL(/in=/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/item=/);
  await expect(cell).toBeFocused();
});

/** Of one flood, in so many articles; each claim is made by a few of them. */
const floods = (articles: number, claims: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: articles }, (_, article) => [
      `${article}.txt`,
      `Flood report ${article}\n\n${CLAIMS.slice(0, claims)
        .filter((_, claim) => (claim + article) % 4 === 0)
        .join("\n\n")}\n`,
    ]),
  );
const CLAIMS = `
The old stone bridge at Alder gave way before dawn.
Mud stands as high as the altar in the chapel of Birkby.
Soldiers carried the patients of Calder hospital to a school.
No train has left Dunmore since the signal box was swept off.
Bakers in Elmwood worked by candlelight to feed the neighbours.
The paper mill of Farrow burned after its boiler burst.
Cattle swam for hours around the steeple of Garstang.
A barge loaded with timber was driven into the lock of Holm.
The mayor of Ingleby slept on the roof of her own town hall.
Divers searched the cellars of Jarrow for a missing plumber.
Power lines came down across the railway yard of Kelso.
The zoo at Lindow moved its wolves into the empty prison.
Drinking water is brought to Marske by tankers from the coast.
A crack runs through the dam above the village of Norby.
Students filled sandbags all night behind Orton library.
The ferry landing of Penrith was found three fields away.
Insurers have sent forty assessors to the market of Quorn.
Looters were chased from the jewellers’ lane in Ripley.
The crypt of Selby abbey lost manuscripts that nobody had copied.
A newborn was rescued from an attic window in Thirsk.
Engineers blew up the weir at Ulverston to save the suburbs.
The brewery of Varley gave its vats to store clean water.
Helicopters dropped hay to stranded sheep near Wexcombe.
The tannery at Yarm leaked dye that coloured the whole estuary.
`
  .trim()
  .split("\n");

test("of many articles the grid scrolls by itself; a link opens a claim far down, and keys reach every row", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve(floods(51, 24));
  await page.setViewportSize({ width: 1100, height: 420 });
  await page.goto(`${address}coverage`);
  const grid = page.getByRole("grid", { name: /^Who says what/ });
  await grid.getByRole("rowheader").first().getByRole("link").focus();
  await page.keyboard.press("Control+End");
  const rows = Number(await grid.getAttribute("aria-rowcount"));
  const header = grid.getByRole("columnheader", { name: /Flood report/ }).last();
  await expect(header).toBeInViewport();
  await expect(header).toHaveAttribute("aria-colindex", "52");
  await expect(grid).toHaveAttribute("aria-colcount", "52");
  await page.keyboard.press("Home");
  const last = grid.getByRole("rowheader").last().getByRole("link");
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await expect(grid.getByRole("columnheader", { name: "Claim" })).toBeInViewport();
  // Of what is out of view nothing is drawn.
  expect(await grid.getByRole("rowheader").count()).toBeLessThan(rows - 1);
  expect(await grid.getByRole("columnheader").count()).toBeLessThan(52);
  const words = (await last.textContent()) ?? "";
  await page.keyboard.press("Enter");
  const panel = page.getByRole("region", { name: "The claim in each article's words" });
  await expect(panel.getByText(words).first()).toBeVisible();
  await page.reload();
  await expect(grid.getByRole("link", { name: words, expanded: true })).toBeInViewport();
  await expect(panel.getByText(words).first()).toBeVisible();
});

test("what an article in another language says cannot be told, and the grid says so", async ({
  page,
  sites,
}) => {
  const english = "The ferry Aurora sank off Cape Lune on Sunday with 212 people on board.";
  const { address } = await sites.serve({
    "one.txt": `Ferry sinks off Cape Lune\n\n${english} Divers searched the wreck until dark.\n`,
    "two.txt": `A ferry is lost\n\n${english} The captain was the last to leave the bridge.\n`,
    "tres.txt":
      "El mercado de las flores\n\nLas flores llegaron tarde este año al mercado de la ciudad, y los vendedores dicen que la lluvia tuvo la culpa. Nadie recuerda una primavera tan fría.\n",
  });
  await page.goto(`${address}coverage`);
  const row = page.getByRole("row", { name: /The ferry Aurora sank/ });
  await expect(row.getByLabel("cannot be told: in Spanish")).toBeVisible();
  await expect(row.getByLabel("not in this article")).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Signs" }).getByText(/in another language/)).toBeVisible();
});

const ferry = (people: number, end: string): string =>
  `The ferry Aurora sank off Cape Lune on Sunday with ${people} people on board. ${end}\n`;

test("an article that makes a claim with another number is told from those that agree", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({
    "one.txt": `Ferry sinks off Cape Lune\n\n${ferry(212, "Divers searched the wreck until dark.")}`,
    "two.txt": `A ferry is lost\n\n${ferry(212, "The captain was the last to leave the bridge.")}`,
    "three.txt": `Aurora is gone\n\n${ferry(260, "The harbour at Lune was closed to trawlers.")}`,
  });
  await page.goto(`${address}coverage`);
  const row = page.getByRole("row", { name: /The ferry Aurora sank/ });
  await expect(row.getByRole("link", { name: /says so: read/ })).toHaveCount(2);
  await row.getByRole("link", { name: /says so, but gives “260 people”: read/ }).click();
  await page.getByRole("link", { name: "Given differently" }).click();
  await expect(page).toHaveURL(/coverage\/conflicts\?item=/);
  await expect(page.getByRole("heading", { name: /^260 people/ })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("each claim has its articles' letters below it, and nothing scrolls sideways", async ({
    page,
    sites,
  }) => {
    const { address } = await sites.serve(floods(9, 8));
    await page.goto(`${address}coverage`);
    const row = page.getByRole("row", { name: /The old stone bridge/ }).first();
    const [claim, cells] = [row.getByRole("rowheader"), row.getByRole("gridcell")];
    await expect(cells).toHaveCount(9);
    const [above, below] = [await claim.boundingBox(), await cells.last().boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(390);
    await row
      .getByRole("link", { name: /says so/ })
      .first()
      .click();
    await expect(page.getByRole("link", { name: /^Read in/ }).first()).toBeInViewport();
  });
});
