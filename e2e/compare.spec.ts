import { expect, test } from "./site.ts";

const PAIR = "/compare/bridge-day/harbour-bridge-opens-nine-years";

/** Two that share two clauses, word for word. */
const LIKE = "/compare/man-who-drew-arch/harbour-bridge-opens-nine-years";

test("a reader steps through what two articles share, each passage level in both", async ({ page }) => {
  await page.goto(LIKE);
  const left = page.getByRole("region", { name: "The man who drew the arch" });
  const right = page.getByRole("region", { name: "Harbour Bridge opens" });
  await page.getByRole("button", { name: "Next passage" }).click();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Next passage" }).click();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Previous passage" }).click();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Leave the passage" }).click();
  await left.getByText("the two halves of the arch met").click();
  await expect(right.getByText("the two halves of the arch met")).toBeInViewport();
  await expect
    .poll(async () => {
      const [here, there] = await Promise.all([
        left.getByText("the two halves of the arch met").boundingBox(),
        right.getByText("the two halves of the arch met").boundingBox(),
      ]);
      return Math.abs((here?.y ?? 0) - (there?.y ?? Infinity));
    })
    .toBeLessThan(2);
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
  await page.goto(LIKE);
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

test("filters leave what is long, quoted or numbered, and the link keeps them", async ({ page }) => {
  await page.goto(PAIR);
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  const all = (await list.getByRole("heading", { level: 2 }).textContent()) ?? "";
  await page.getByRole("button", { name: "Filters" }).click();
  const filters = page.getByRole("group", { name: "Filters" });
  await filters.getByRole("checkbox", { name: /Quotations only/ }).check();
  await expect(list.getByText("tied the ribbon together")).toHaveCount(0);
  await expect(list.getByText(/bridge for the people who built it/).first()).toBeVisible();
  await expect(page).toHaveURL(/has=quotes/);
  await filters.getByRole("checkbox", { name: /Numbers and dates only/ }).check();
  await filters.getByRole("checkbox", { name: /Quotations only/ }).uncheck();
  await expect(list.getByText("six million rivets").first()).toBeVisible();
  await expect(list.getByText("tied the ribbon together")).toHaveCount(0);
  await page.reload();
  await page.getByRole("button", { name: "Filters (1)" }).click();
  await filters.getByRole("button", { name: "Clear filters" }).click();
  await expect(list.getByRole("heading", { level: 2 })).toHaveText(all);
  await expect(page).not.toHaveURL(/has=/);
});

test("the legend says how many of each kind the filters leave", async ({ page }) => {
  await page.goto(PAIR);
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  const kinds = page.getByRole("group", { name: "Which passages are marked" });
  const marked = async (): Promise<number> => {
    const labels = await kinds.getByText(/^\d+$/).allTextContents();
    return labels.reduce((sum, label) => sum + Number(label), 0);
  };
  const listed = async (): Promise<number> => list.getByRole("heading", { level: 3 }).count();
  const all = await marked();
  expect(all).toBe(await listed());
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("checkbox", { name: /Quotations only/ }).check();
  await expect(page).toHaveURL(/has=quotes/);
  await expect.poll(marked).toBeLessThan(all);
  expect(await marked()).toBe(await listed());
  await page.keyboard.press("Escape");
  // Of a kind that is left out it goes on saying how many there would be.
  const left = await marked();
  await kinds.getByRole("checkbox", { name: /Verbatim/ }).uncheck();
  await expect(page).toHaveURL(/show=/);
  expect(await marked()).toBe(left);
});

test("the filters are set by keyboard, and Escape closes them without leaving the passage", async ({
  page,
}) => {
  await page.goto(PAIR);
  await page.keyboard.press("n");
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Filters" }).focus();
  await page.keyboard.press("Enter");
  const length = page.getByRole("slider", { name: /How long/ });
  await length.focus();
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/words=40/);
  // The chosen passage stays, however short.
  await expect(page.getByText(/^1 of 1$/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(length).toBeHidden();
  await expect(page).toHaveURL(/at=/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/at=/);
});

test("what only one article has stands out, and is stepped through", async ({ page }) => {
  await page.goto(PAIR);
  const left = page.getByRole("region", { name: "Bridge Day" });
  await page.getByRole("combobox", { name: "What stands out" }).selectOption("Only in A");
  const list = page.getByRole("complementary", { name: /Only in A/ });
  await expect(list.getByRole("link", { name: "The first trains cross on Monday." })).toBeVisible();
  await expect(list.getByText("slashed it with a sword")).toHaveCount(0);
  await page.keyboard.press("p");
  await expect(left.getByText("The first trains cross on Monday")).toBeInViewport();
  await expect(list.getByRole("link", { name: "The first trains" })).toHaveAttribute("aria-current", "true");
  await expect(page).toHaveURL(/at=.*only=bridge-day/);
  await page.getByRole("button", { name: "Next passage" }).click();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole("combobox", { name: "What stands out" }).selectOption("What they share");
  await expect(page.getByRole("complementary", { name: /Passages in common/ })).toBeVisible();
});

test("a sentence that both have is nobody's own, though its mark be out of sight", async ({ page }) => {
  await page.goto(`${PAIR}?only=bridge-day&show=verbatim`);
  const list = page.getByRole("complementary", { name: /Only in A/ });
  await expect(list.getByRole("link", { name: "The first trains cross on Monday." })).toBeVisible();
  await expect(list.getByText("slashed it with a sword")).toHaveCount(0);
});

test("an article beside itself shows what it repeats, and swapping keeps the passage", async ({
  page,
  sites,
}) => {
  const title = "Ice closes the strait";
  const told = "Two ferries wait in the harbour of Velm until the icebreaker has come back from the north.";
  const { address: site } = await sites.serve({
    "ice.txt": `${title}\n\n9 February 1987\n\n${told}\n\nSchools are shut today.\n\nNobody minds.\n\n${told}\n`,
    "sun.txt": "Sun over Orme\n\n9 February 1987\n\nIn Orme the cafes put their chairs out.\n",
  });
  await page.goto(`${site}compare/ice-closes-strait/ice-closes-strait`);
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  const shared = await list.getByRole("link", { name: /Verbatim/ }).count();
  expect(shared).toBe(1);
  await page.keyboard.press("n");
  await expect(page.getByText("1 of 1", { exact: true })).toBeVisible();
  const address = page.url();
  await page.keyboard.press("s");
  await expect(page).not.toHaveURL(address);
  await expect(page.getByText("1 of 1", { exact: true })).toBeVisible();
  await expect(list.getByRole("link", { name: /Verbatim/ })).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("region", { name: title })).toHaveCount(2);
});

test("the list says how much of each is in the other, and sets off word by word what one has otherwise", async ({
  page,
}) => {
  await page.goto(PAIR);
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  await expect(list.getByText(/^\d+ % of A is in C$/)).toBeVisible();
  await expect(list.getByText(/^\d+ % of C is in A$/)).toBeVisible();
  const tied = list.getByRole("listitem").filter({ hasText: "the ceremony went on" });
  await expect(tied.getByRole("emphasis").filter({ hasText: "as if nothing had happened" })).toBeVisible();
});

test("how close a passage must be is set by keyboard, and the link keeps it", async ({ page }) => {
  await page.goto(PAIR);
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  const all = await list.getByRole("heading", { level: 3 }).count();
  await page.getByRole("button", { name: "Filters" }).press("Enter");
  const closeness = page.getByRole("slider", { name: /How close/ });
  await closeness.press("End");
  await expect(page).toHaveURL(/close=0\.95/);
  await page.reload();
  await expect(list).toBeVisible();
  await expect.poll(() => list.getByRole("heading", { level: 3 }).count()).toBeLessThan(all);
});

test("phrases that most articles use are marked on request", async ({ page, sites }) => {
  const board = "the Upper Sorvik Water Board";
  const { address } = await sites.serve({
    "a.txt": `Dam closed\n\n4 May 2018\n\nOn Friday ${board} shut a gate that had rusted since the spring.\n`,
    "b.txt": `Fish return\n\n5 May 2018\n\nTrout were counted by ${board} in nine brooks above the town.\n`,
    "c.txt": `New chair\n\n6 May 2018\n\nRuth Vane will lead ${board} from June, its members decided.\n`,
    "d.txt": `Rates to rise\n\n7 May 2018\n\nHouseholds pay ${board} four crowns more a month.\n`,
    "e.txt": `A walk by the lake\n\n8 May 2018\n\nA sign of ${board} tells walkers where to turn.\n`,
  });
  await page.goto(`${address}compare/dam-closed/fish-return`);
  const list = page.getByRole("complementary", { name: "Passages in common (0)" });
  await expect(list).toBeVisible();
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("checkbox", { name: /^Common phrases too \(1\)/ }).check();
  await expect(page).toHaveURL(/show=verbatim,edited,paraphrase,common/);
  await expect(page.getByRole("complementary", { name: "Passages in common (1)" })).toBeVisible();
});

test("where no kind is asked for, the list says how many that leaves out", async ({ page }) => {
  await page.goto(PAIR);
  for (const kind of [/Verbatim/, /Edited/, /Paraphrase/]) {
    await page.getByRole("checkbox", { name: kind }).uncheck();
  }
  const list = page.getByRole("complementary", { name: "Passages in common (0)" });
  await expect(list.getByText(/filters leave out all \d+ passages in common/)).toBeVisible();
});
