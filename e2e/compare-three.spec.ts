import { expect, test } from "./site.ts";

const PAIR = "/compare/bridge-day/harbour-bridge-opens-nine-years";

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
    await expect(steps.getByText("4 in common")).toBeVisible();
    for (const step of [1, 2, 3, 4, 1]) {
      await page.keyboard.press("n");
      await expect(steps.getByText(`${step} of 4`)).toBeVisible();
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

  test("a fourth article is added where there is room for it, and a step brings its passage level too", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1000 });
    await page.goto(`${PAIR}?with=man-who-drew-arch`);
    const add = page.getByRole("combobox", { name: "Add an article" });
    const fourth = (await add.getByRole("option").last().getAttribute("value")) ?? "";
    await add.selectOption(fourth);
    await expect(page.getByRole("region", { name: /^[ABCD]: / })).toHaveCount(4);
    await expect(add).toBeHidden();
    await page.keyboard.press("n");
    await expect(page).toHaveURL(new RegExp(`with=man-who-drew-arch[^,]*,${fourth}`));
    await page.getByRole("button", { name: "Take B away" }).click();
    await expect(page.getByRole("region", { name: /^[ABCD]: / })).toHaveCount(3);
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
