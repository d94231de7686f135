import { expect, test } from "./site.ts";

const PAIR = "/compare/bridge-day/harbour-bridge-opens-nine-years";

/** Two that share a sentence's beginning, word for word. */
const LIKE = "/compare/bridge-day/special-trains-brought-visitors-every-part";

test("a reader steps through what two articles share, each passage level in both", async ({ page }) => {
  await page.goto(LIKE);
  const left = page.getByRole("region", { name: "Bridge Day" });
  const right = page.getByRole("region", { name: "Special trains" });
  await page.getByRole("button", { name: "Next passage" }).click();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Next passage" }).click();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Previous passage" }).click();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Leave the passage" }).click();
  await left.getByText("Some 300,000 people").click();
  await expect(right.getByText("Some 300,000 people")).toBeInViewport();
  await expect
    .poll(async () => {
      const [here, there] = await Promise.all([
        left.getByText("Some 300,000 people").boundingBox(),
        right.getByText("Some 300,000 people").boundingBox(),
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

test("an article beside itself shows what it repeats, and swapping keeps the passage", async ({ page }) => {
  const title = "Harbour Bridge opens after nine years";
  await page.goto("/compare/harbour-bridge-opens-nine-years/harbour-bridge-opens-nine-years");
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

test("where no kind is asked for, the list says how many that leaves out", async ({ page }) => {
  await page.goto(PAIR);
  for (const kind of [/Verbatim/, /Edited/, /Paraphrase/]) {
    await page.getByRole("checkbox", { name: kind }).uncheck();
  }
  const list = page.getByRole("complementary", { name: "Passages in common (0)" });
  await expect(list.getByText(/leaves out all of the \d+ passages in common/)).toBeVisible();
});

test("three articles fit a laptop's screen, and the bar above them one line", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PAIR);
  await page.getByRole("combobox", { name: "Add an article" }).selectOption("man-who-drew-arch");
  await expect(page.getByRole("region", { name: "The man who drew the arch" })).toBeVisible();
  const picker = await page.getByRole("combobox", { name: "Article on the left" }).boundingBox();
  const list = await page.getByRole("button", { name: /^Passages in common/ }).boundingBox();
  expect(Math.abs((picker?.y ?? 0) - (list?.y ?? Infinity))).toBeLessThan(8);
});

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1600, height: 900 } });

  test("a third article is added, and a passage comes level in all", async ({ page }) => {
    await page.goto(PAIR);
    await page.getByRole("combobox", { name: "Add an article" }).selectOption("man-who-drew-arch");
    const third = page.getByRole("region", { name: "The man who drew the arch" });
    await expect(third).toBeVisible();
    await expect(page).toHaveURL(/with=man-who-drew-arch/);
    const second = page.getByRole("region", { name: "Harbour Bridge opens" });
    await second.getByText("the two halves of the arch met").click();
    await expect(page).toHaveURL(/\?to=.*with=man-who-drew-arch\//);
    await expect
      .poll(async () => {
        const [here, there] = await Promise.all([
          second.getByText("the two halves of the arch met").boundingBox(),
          third.getByText("the two halves of the arch met").boundingBox(),
        ]);
        return Math.abs((here?.y ?? 0) - (there?.y ?? Infinity));
      })
      .toBeLessThan(2);
    await page.getByRole("button", { name: "Take B away" }).click();
    await expect(third).toBeHidden();
    await expect(page).not.toHaveURL(/with=/);
  });

  test("every passage among three articles is a step, and what a third says of it comes level", async ({
    page,
    sites,
  }) => {
    const wire = [
      "The dam above Sorvik gave way at dawn on Friday, the provincial government said in a statement.",
      "Rescuers carried forty patients down the stairs of the district hospital by torchlight.",
      "The turbines of the power station had been switched off an hour before, its manager told reporters.",
    ].join("\n\n");
    const { address } = await sites.serve({
      "agency.txt": `Dam gives way above Sorvik\n\n4 May 2018\n\n${wire}\n`,
      "paper.txt": `Flood empties a valley\n\n4 May 2018\n\n${wire.replace("in a statement", "on Friday")}\n`,
      "letter.txt":
        "A nurse remembers\n\n5 May 2018\n\nI had been asleep.\n\nRescuers carried forty patients down the stairs of the district hospital by torchlight.\n",
    });
    await page.goto(`${address}compare/dam-gives-way-above-sorvik/flood-empties-valley?with=nurse-remembers`);
    const steps = page.getByRole("region", { name: "Passage" });
    await expect(steps.getByText("3 in common")).toBeVisible();
    for (const step of [1, 2, 3, 1]) {
      await page.keyboard.press("n");
      await expect(steps.getByText(`${step} of 3`)).toBeVisible();
    }
    await page.keyboard.press("n");
    await expect(page).toHaveURL(/\?at=.*&with=nurse-remembers\//);
    await expect
      .poll(async () => {
        const lines = await page.getByRole("region").getByText("Rescuers carried forty patients").all();
        const boxes = await Promise.all(lines.map((line) => line.boundingBox()));
        return boxes.map((box) => Math.abs((box?.y ?? 0) - (boxes[0]?.y ?? Infinity)) < 2);
      })
      .toEqual([true, true, true]);
  });

  test("a link to three articles opens at its passage, and survives a narrow screen", async ({ page }) => {
    await page.goto(`${PAIR}?with=man-who-drew-arch,nobody`);
    await page.keyboard.press("n");
    await expect(page).toHaveURL(/at=.*with=man-who-drew-arch/);
    await page.setViewportSize({ width: 1200, height: 900 });
    await expect(page.getByRole("region", { name: "The man who drew the arch" })).toBeHidden();
    await expect(page.getByText("B: in a wider window")).toBeVisible();
    await page.keyboard.press("n");
    await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
    await page.setViewportSize({ width: 1600, height: 900 });
    await expect(page.getByRole("region", { name: "The man who drew the arch" })).toBeVisible();
    await expect(page).toHaveURL(/at=.*with=man-who-drew-arch/);
  });

  test("the other side is the next pane, by keyboard", async ({ page }) => {
    await page.goto(`${PAIR}?with=man-who-drew-arch`);
    const names = ["Bridge Day", "Harbour Bridge opens", "The man who drew the arch", "Bridge Day"];
    await expect(page.getByRole("region", { name: "The man who drew the arch" })).toBeVisible();
    for (const name of names) {
      await page.keyboard.press("o");
      await expect(page.getByRole("region", { name })).toBeFocused();
    }
  });
});
