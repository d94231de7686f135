import { readFileSync } from "node:fs";

import type { Page } from "playwright/test";

import { expect, test } from "./site.ts";

const seed = (name: string): string => readFileSync(new URL(`seeds/${name}`, import.meta.url), "utf8");
const SEEDS = { "bridge-day.txt": seed("bridge-day.txt"), "harbour.txt": seed("harbour.txt") };

/** What the address of a passage of the first report has behind its path. */
async function linkToHorseman(page: Page): Promise<string> {
  await page.goto("/a/bridge-day");
  await page.getByRole("article").getByText("a man on horseback rode up and slashed it").click();
  await expect(page).toHaveURL(/at=/);
  return new URL(page.url()).search;
}

test("a link to a passage that was edited since says so and still finds it", async ({ page, sites }) => {
  const search = await linkToHorseman(page);
  const { address } = await sites.serve({
    ...SEEDS,
    "bridge-day.txt": SEEDS["bridge-day.txt"].replace("rode up and slashed it", "galloped up and slashed it"),
  });
  // So low that the passage is a screen below the title.
  await page.setViewportSize({ width: 1280, height: 320 });
  await page.goto(`${address}a/bridge-day${search}`);
  await expect(
    page.getByRole("status").getByText("has been edited since the link was made"),
  ).toBeInViewport();
  await expect(page.getByText("galloped up and slashed it").first()).toBeInViewport();
  const former = page.getByRole("complementary");
  await expect(former.getByRole("deletion")).toHaveText("rode");
  await expect(former.getByRole("insertion")).toHaveText("galloped");
});

test("a copied link to a passage of two articles shows what was changed in it since", async ({
  page,
  sites,
  copied,
}) => {
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  await page
    .getByRole("region", { name: "Bridge Day" })
    .getByText("a man on horseback rode up and slashed it")
    .click();
  await page.getByRole("button", { name: "Copy link" }).click();
  const { pathname, search } = new URL(await copied());
  const { address } = await sites.serve({
    ...SEEDS,
    "bridge-day.txt": SEEDS["bridge-day.txt"].replace("rode up and slashed it", "galloped up and slashed it"),
  });
  await page.goto(`${address}${pathname.slice(1)}${search}`);
  await expect(page.getByRole("status").getByText("has been edited since the link was made")).toBeVisible();
  await expect(page.getByRole("deletion")).toHaveText("rode");
  await expect(page.getByRole("insertion")).toHaveText("galloped");
});

test("a link to a sentence that was turned round opens it as it now stands", async ({ page, sites }) => {
  const search = await linkToHorseman(page);
  const turned =
    "A man on horseback rode up and slashed the ribbon with a sword before the Premier could reach it.";
  const { address } = await sites.serve({
    ...SEEDS,
    "bridge-day.txt": SEEDS["bridge-day.txt"].replace(/Before the Premier.*with a sword\./, turned),
  });
  // So low that the passage is a screen below the title.
  await page.setViewportSize({ width: 1280, height: 320 });
  await page.goto(`${address}a/bridge-day${search}`);
  await expect(page.getByRole("status").getByText("has been edited since the link was made")).toBeVisible();
  await expect(
    page.getByRole("article").getByText("slashed the ribbon with a sword before the Premier"),
  ).toBeInViewport();
});

test("a link to a sentence of which one half was rewritten leads to the half that stands", async ({
  page,
  sites,
  copied,
}) => {
  await page.goto("/a/man-who-drew-arch");
  await page.getByText("Bradfield was sixty-four").selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  const { search } = new URL(await copied());
  const { address } = await sites.serve({
    ...SEEDS,
    "engineer.txt": seed("engineer.txt").replace(
      "On 19 March 1932 he stood beside the Premier. Bradfield was sixty-four.",
      "When the great day came at last, an old man of nearly seventy, he was put next to those who ruled.",
    ),
  });
  await page.goto(`${address}a/man-who-drew-arch${search}`);
  await expect(page.getByRole("status").getByText("has been edited since the link was made")).toBeVisible();
  await expect(
    page.getByRole("article").getByText("bridges are for the people who cross them"),
  ).toBeInViewport();
});

test("a link survives a corrected headline and says so", async ({ page, sites }) => {
  const { address } = await sites.serve({
    ...SEEDS,
    "harbour.txt": SEEDS["harbour.txt"].replaceAll("after nine years", "after ten years"),
  });
  await page.goto(`${address}a/harbour-bridge-opens-nine-years`);
  await expect(
    page.getByRole("heading", { level: 1, name: "Harbour Bridge opens after ten years" }),
  ).toBeVisible();
  await expect(page.getByText("its headline may have changed")).toBeVisible();
});

test("a link to a renamed article leads to it by its passage, not to one whose headline is like its old one", async ({
  page,
  sites,
  copied,
}) => {
  const words = "The trustees met behind closed doors for six hours on Monday.";
  const wire = `Museum trustees vote to return the bronzes\n\nThe wait was long.\n\n${words}\n\nNobody spoke.\n`;
  const live = "Museum trustees vote on the bronzes\n\nCrowds gathered at noon, and drums were heard.\n";
  const first = await sites.serve({ "wire.txt": wire, "live.txt": live });
  await page.goto(`${first.address}a/museum-trustees-vote-return-bronzes`);
  await page.getByRole("article").getByText(words).selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  const link = await copied();
  const renamed = wire.replace("Museum trustees vote to return the bronzes", "A long night in Wexcombe");
  await first.rebuild({ "wire.txt": renamed, "live.txt": live });
  await page.goto(link);
  await expect(page.getByRole("status").getByText("The headline has changed since")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "A long night in Wexcombe" })).toBeVisible();
  await expect(page.getByRole("article").getByText(words)).toBeInViewport();
});

const mill = (dead: string) =>
  `Fire at the mill\n\nThe fire at the paper mill in Tarn killed ${dead} people on Monday night, officials said.\n\n“We heard the roof come down and then nobody said a word,” said Ana Lund, a baker.\n`;

test("a link to a conflict finds it when one of its sentences was corrected", async ({
  page,
  sites,
  copied,
}) => {
  const other =
    "Mill burns down\n\nThe fire at the paper mill in Tarn killed 14 people on Monday night, the mayor said.\n\n“We heard the roof come down and nobody said a word,” said Ana Lund, a baker.\n";
  const first = await sites.serve({ "a.txt": mill("17"), "b.txt": other });
  await page.goto(`${first.address}coverage/conflicts`);
  await page.getByRole("button", { name: "Copy link" }).first().click();
  const conflict = await copied();
  await first.rebuild({ "a.txt": mill("at least 18"), "b.txt": other });
  await page.goto(conflict);
  await expect(page.getByRole("status").getByText("The words of this conflict have changed")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "18 people" }).first()).toBeVisible();
});

test("a link to a passage that is gone says so and opens the article", async ({ page, sites }) => {
  const search = await linkToHorseman(page);
  const { address } = await sites.serve({
    ...SEEDS,
    "bridge-day.txt": SEEDS["bridge-day.txt"]
      .split("\n\n")
      .filter((paragraph) => !paragraph.includes("horseback"))
      .join("\n\n"),
  });
  await page.goto(`${address}a/bridge-day${search}`);
  await expect(page.getByRole("status").getByText("That passage is no longer here")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Bridge Day" })).toBeVisible();
});

test("a link lasts when the article gets another headline", async ({ page, sites }) => {
  const words = "a man on horseback rode up and slashed it";
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  await page.getByRole("region", { name: "Bridge Day" }).getByText(words).click();
  await expect(page).toHaveURL(/at=/);
  const compared = new URL(page.url());
  await page.goto("/a/bridge-day");
  await page.getByRole("article").getByText(words).click();
  await expect(page).toHaveURL(/at=/);
  const { search } = new URL(page.url());
  const { address } = await sites.serve({
    ...SEEDS,
    "bridge-day.txt": SEEDS["bridge-day.txt"].replace("Bridge Day", "A city walks across its water"),
  });
  await page.goto(`${address}a/bridge-day${search}`);
  await expect(page.getByText("The headline has changed since")).toBeVisible();
  await expect(page.getByRole("article").getByText(words)).toBeInViewport();
  await page.goto(`${address}${compared.pathname.slice(1)}${compared.search}`);
  await expect(page.getByText("The headline has changed since")).toBeVisible();
  const left = page.getByRole("region", { name: "A city walks across its water" });
  await expect(left.getByText(words)).toBeInViewport();
});

test("a link to an article that was taken out leads to those that have its words", async ({
  page,
  sites,
  copied,
}) => {
  const words = "The river rose by two metres before noon, officials said.";
  const other = `Farms under water\n\nCattle had been moved in time.\n\n${words}\n\nIt fell again at night.\n`;
  const first = await sites.serve({
    "a.txt": `Gates opened\n\nEngineers worked until dawn.\n\n${words}\n\nNobody was hurt.\n`,
    "b.txt": other,
  });
  await page.goto(`${first.address}a/gates-opened`);
  await page.getByRole("article").getByText(words).selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  const link = await copied();
  await first.rebuild({ "b.txt": other });
  await page.goto(link);
  await expect(page.getByText("The passage that the link leads to stands in these")).toBeVisible();
  await page.getByRole("link", { name: "Farms under water" }).click();
  await expect(page.getByRole("article").getByText(words)).toBeInViewport();
});
