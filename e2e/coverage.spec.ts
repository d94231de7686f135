import { expect } from "playwright/test";

import { test } from "./site.ts";

test("a reader goes from a cell of the grid to the sentence, and to both articles at it", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Coverage" }).click();
  const row = page.getByRole("row", { name: /Work on the bridge began in July 1923/ });
  await expect(row.getByRole("gridcell", { name: "not in this article" })).toHaveCount(2);
  await row.getByRole("gridcell").getByRole("link").first().click();
  await expect(page).toHaveURL(/item=.+&in=man-who-drew-arch/);
  await page.reload();
  const words = page.getByRole("listitem").filter({ hasText: "Work on the bridge began in July 1923" });
  await expect(words).toHaveCount(2);
  await words
    .first()
    .getByRole("link", { name: /side by side/ })
    .click();
  await expect(page).toHaveURL(/\/compare\/man-who-drew-arch\/harbour-bridge-opens-nine-years/);
  const panes = page.getByRole("region").filter({ hasText: "Work on the bridge began in July 1923" });
  await expect(panes).toHaveCount(2);
  await page.goBack();
  await words
    .nth(1)
    .getByRole("link", { name: /^Read in/ })
    .click();
  await expect(page).toHaveURL(/\/a\/harbour-bridge-opens-nine-years\?at=/);
  await expect(page.getByText("Work on the bridge began in July 1923").first()).toBeInViewport();
});

test("the grid can be searched and put in the order of events, and the address keeps both", async ({
  page,
}) => {
  await page.goto("/coverage");
  await page.getByRole("searchbox", { name: "Search in the claims" }).fill("july 1923");
  await page.getByRole("combobox", { name: "Order" }).selectOption("date");
  await expect(page).toHaveURL(/by=date&q=july(%20|\+)1923/);
  await page.reload();
  await expect(page.getByRole("rowheader", { name: /^Work on the bridge began/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^July 1923/ })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /300,000/ })).toHaveCount(0);
});

test("the grid is read with the keyboard alone", async ({ page }) => {
  await page.goto("/coverage");
  const claim = page
    .getByRole("row", { name: /^Work on the bridge began in July 1923/ })
    .getByRole("rowheader")
    .getByRole("link");
  await claim.focus();
  await page.keyboard.press("Enter");
  await expect(claim).toHaveAttribute("aria-expanded", "true");
  await expect(claim).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/in=man-who-drew-arch/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/a\/man-who-drew-arch\?at=/);
});

test("what may say the same is read in the grid; its article names who else tells the event", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({
    "a.txt":
      "Ferry sinks\n\n4 May 2011\n\nThe ferry Albatross sank off the port of Orme on Tuesday evening with 41 passengers on board.\n\nDivers found the bell of the ship.\n",
    "b.txt":
      "Albatross lost\n\n5 May 2011\n\nThe ferry Albatross sank off the port of Orme on Tuesday with 41 passengers on board.\n\nThe harbour master has resigned.\n",
    "c.txt":
      "A night at sea\n\n5 May 2011\n\nIt was on Tuesday that the ferry went down somewhere near Orme.\n\nBells rang in the town.\n",
  });
  await page.goto(`${address}coverage`);
  const row = page.getByRole("row", { name: /^The ferry Albatross sank/ });
  await row.getByRole("link", { name: /perhaps in this article/ }).press("Enter");
  await expect(page).toHaveURL(/in=night-sea/);
  await page.reload();
  const nearest = page
    .getByRole("listitem")
    .filter({ hasText: "It was on Tuesday that the ferry went down" });
  await expect(nearest.getByText(/^May say the same/)).toBeVisible();
  await expect(nearest.getByRole("link", { name: "C and A side by side" })).toBeVisible();
  await nearest.getByRole("link", { name: "Read in C" }).click();
  const card = page.getByRole("complementary");
  await expect(card.getByRole("heading", { name: "The event is told in 2 other articles" })).toBeVisible();
  await card.getByRole("link", { name: "Side by side with Albatross lost" }).last().click();
  await expect(page).toHaveURL(/\/compare\/night-sea\/albatross-lost\?at=.+&to=/);
});

test("what only one article has leads to its sentence", async ({ page }) => {
  await page.goto("/coverage?view=only");
  await page
    .getByRole("navigation", { name: "Articles" })
    .getByRole("link", { name: /The man who drew the arch/ })
    .click();
  await expect(page.getByRole("heading", { name: "The man who drew the arch" })).toBeVisible();
  await page
    .getByRole("region", { name: /^Only here/ })
    .getByRole("link", { name: /Granite was cut at Moruya/ })
    .click();
  await expect(page).toHaveURL(/\/a\/man-who-drew-arch\?at=/);
  await expect(page.getByText("Granite was cut at Moruya")).toBeInViewport();
});

test("a figure of the matrix opens the two articles side by side", async ({ page }) => {
  await page.goto("/coverage?view=pairs");
  const row = page.getByRole("row", { name: /Bridge Day/ });
  const figure = row.getByRole("link", { name: /of A stands in C/ });
  await expect(figure).toHaveAccessibleName(/\d+ % of A stands in C, \d+ % of C in A/);
  await figure.click();
  await expect(page).toHaveURL(/\/compare\/bridge-day\/harbour-bridge-opens-nine-years/);
});

test("a quotation in two wordings shows what differs, and leads to both", async ({ page }) => {
  await page.goto("/coverage?view=quotations");
  const saying = page.getByRole("article").filter({ hasText: "the people who built it" });
  await expect(saying.getByText("the same but for little words")).toBeVisible();
  await expect(saying.getByRole("insertion")).toHaveText("is");
  await page.getByRole("link", { name: /^Changed 0$/ }).click();
  await expect(page.getByText("No quotation is like that.")).toBeVisible();
  await page.getByRole("link", { name: /^In several articles 1$/ }).click();
  await page.getByRole("searchbox", { name: "Search in the quotations" }).fill("built the people");
  await expect(page).toHaveURL(/kind=several&q=built/);
  await page.reload();
  await saying.getByRole("link", { name: "Read in C" }).click();
  await expect(page).toHaveURL(/\/a\/.+\?at=/);
  await expect(page.getByText("This bridge is for the people who built it").first()).toBeInViewport();
  await page.goBack();
  await saying.getByRole("link", { name: "A and C side by side" }).click();
  await expect(page).toHaveURL(/\/compare\//);
});

test("no conflict found is not said to be proof of none", async ({ page, sites }) => {
  const { address } = await sites.serve({
    "one.txt": "Rain falls on Tell\n\nIt rained in Tell all day long, and nobody minded it.\n",
    "two.txt": "Bread is baked\n\nBakers in Orme put the loaves out early this morning.\n",
  });
  await page.goto(`${address}coverage?view=conflicts`);
  await expect(page.getByText("That is no proof that there is none")).toBeVisible();
});

test("a conflict stands by value, leads to both articles, can be hidden, and stays so", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({
    "one.txt":
      'Ferry sinks off Orme\n\n4 May 2011\n\nThe ferry Albatross sank off the port of Orme on 3 May 2011, and 41 passengers drowned.\n\n"We heard a bang and then the lights went out below," the cook, Ruth Orde, said.\n',
    "two.txt":
      'Albatross goes down\n\n5 May 2011\n\nThe ferry Albatross sank off the port of Orme on 3 May 2011, and 57 passengers drowned.\n\n"We heard a crash and then the lights went out below," the cook, Ruth Orde, said.\n',
    "yet-another.txt":
      "A night at sea\n\n5 May 2011\n\nThe ferry Albatross sank off the port of Orme on 3 May 2011, and fifty-seven passengers drowned.\n\nBells rang in the town.\n",
  });
  await page.goto(`${address}coverage?view=conflicts`);
  const conflict = page.getByRole("article").filter({ hasText: "57" });
  await expect(conflict.getByText(/Reported because/)).toBeVisible();
  await expect(conflict.getByRole("heading", { level: 3 })).toHaveText([
    /^41 passengers$/,
    /^57 passengers.*2 articles$/,
  ]);
  await expect(conflict.getByRole("strong").filter({ hasText: "41" })).toBeVisible();
  // When each said so.
  await expect(conflict.getByText("4 May 2011", { exact: true })).toHaveCount(1);
  await expect(conflict.getByText("5 May 2011", { exact: true })).toHaveCount(2);
  await conflict
    .getByRole("link", { name: /side by side/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/compare\//);
  await page.goBack();
  await conflict.getByRole("link", { name: /^Read in B/ }).click();
  await expect(page).toHaveURL(/\/a\/.+\?at=/);
  await page.goBack();
  await expect(page.getByRole("link", { name: "All 2" })).toBeVisible();
  await conflict.getByRole("button", { name: "Hide" }).click();
  await expect(conflict).toHaveCount(0);
  const kinds = page.getByRole("navigation", { name: "Kinds of conflict" });
  await expect(kinds.getByRole("link", { name: "All 1" })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Show hidden (1)" }).click();
  await conflict.getByRole("button", { name: "Show again" }).click();
  await expect(page.getByRole("button", { name: /Show hidden|Leave out hidden/ })).toHaveCount(0);
  await expect(conflict).toBeVisible();
});

test("a link to a quotation that is gone says so", async ({ page }) => {
  await page.goto("/coverage/quotations?item=gone");
  await expect(page.getByRole("status").filter({ hasText: "quotation that this link meant" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every view of the coverage is a page that leads to the others", async ({ page }) => {
    await page.goto("/coverage");
    await expect(page.getByRole("table", { name: /Who says what/ })).toBeVisible();
    const views = page.getByRole("navigation", { name: "Views of the coverage" });
    await views.getByRole("link", { name: "Quotations" }).click();
    await expect(page.getByText("the people who built it").first()).toBeVisible();
    await views.getByRole("link", { name: "Pairs" }).click();
    await expect(page.getByRole("table", { name: /row/ })).toBeVisible();
    await views.getByRole("link", { name: "Only here" }).click();
    await expect(page.getByRole("heading", { name: /^Only here/ })).toBeVisible();
    await views.getByRole("link", { name: "Conflicts" }).click();
    await expect(page.getByRole("heading", { name: "Coverage" })).toBeVisible();
    await expect(views.getByRole("link", { name: "Conflicts" })).toHaveAttribute("aria-current", "page");
  });
});

for (const [view, address] of [
  ["claims", "/coverage"],
  ["quotations", "/coverage/quotations"],
] as const) {
  test(`of a paragraph pasted into the search of the ${view}, as much is kept as a link may carry`, async ({
    page,
  }) => {
    await page.goto(address);
    const field = page.getByRole("searchbox", { name: `Search in the ${view}` });
    await field.focus();
    await page.keyboard.insertText("ninety thousand people ".repeat(20));
    await expect(field).toHaveValue(/^ninety thousand people ninety/);
    await expect(page).toHaveURL(/[?&]q=ninety/);
  });
}
