import { readFileSync } from "node:fs";

import { expect, test } from "./site.ts";

const seed = (name: string): string => readFileSync(new URL(`seeds/${name}`, import.meta.url), "utf8");
const SEEDS = { "bridge-day.txt": seed("bridge-day.txt"), "harbour.txt": seed("harbour.txt") };

test("a copied link opens both articles at the passage, in a fresh browser", async ({ browser, page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  await page.getByRole("region", { name: "Bridge Day" }).getByText("slashed it with a sword").click();
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(link);
  await expect(
    fresh.getByRole("region", { name: "Bridge Day" }).getByText("slashed it with a sword"),
  ).toBeInViewport();
  await expect(
    fresh.getByRole("region", { name: "Harbour Bridge opens" }).getByText("slashed it with a sword"),
  ).toBeInViewport();
});

test("selected words have a link of their own", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/a/man-who-drew-arch");
  await page.getByText("Bradfield was sixty-four").selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(page.getByText("Bradfield was sixty-four")).toBeInViewport();
});

test("selected words, and a passage, are cited with whose they are and a link that leads to them", async ({
  page,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const cited = async (): Promise<readonly [words: string, link: string]> => {
    await page.getByRole("button", { name: "Copy citation" }).click();
    await expect(page.getByText("Copied")).toBeVisible();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    return [citation, citation.split(" ").at(-1) ?? ""];
  };
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  const right = page.getByRole("region", { name: "Harbour Bridge opens" });
  await right.getByText("slashed it with a sword").selectText();
  const [citation, link] = await cited();
  expect(citation).toMatch(
    /^“.*slashed it with a sword.*” \(.*“Harbour Bridge opens after nine years”.*21 March 1932\) http/,
  );
  await page.goto(link);
  await expect(page).toHaveURL(/\/a\/harbour-bridge-opens-nine-years\?at=/);
  await expect(page.getByRole("article").getByText("slashed it with a sword")).toBeInViewport();
  const [again] = await cited();
  expect(again.split("(")[1]).toBe(citation.split("(")[1]?.replace(/http.*/, again.split(" ").at(-1) ?? ""));
});

test("a link to a passage that was edited since says so and still finds it", async ({ page, sites }) => {
  await page.goto("/a/bridge-day");
  await page.getByRole("article").getByText("a man on horseback rode up and slashed it").click();
  await expect(page).toHaveURL(/at=/);
  const { search } = new URL(page.url());
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

test("a link to a sentence of which one half was rewritten leads to the half that stands", async ({
  page,
  sites,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/a/man-who-drew-arch");
  await page.getByText("Bradfield was sixty-four").selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const { search } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
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
}) => {
  const words = "The trustees met behind closed doors for six hours on Monday.";
  const wire = `Museum trustees vote to return the bronzes\n\nThe wait was long.\n\n${words}\n\nNobody spoke.\n`;
  const live = "Museum trustees vote on the bronzes\n\nCrowds gathered at noon, and drums were heard.\n";
  const first = await sites.serve({ "wire.txt": wire, "live.txt": live });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${first.address}a/museum-trustees-vote-return-bronzes`);
  await page.getByRole("article").getByText(words).selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const renamed = wire.replace("Museum trustees vote to return the bronzes", "A long night in Wexcombe");
  await first.rebuild({ "wire.txt": renamed, "live.txt": live });
  await page.goto(link);
  await expect(page.getByRole("status").getByText("The headline has changed since")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "A long night in Wexcombe" })).toBeVisible();
  await expect(page.getByRole("article").getByText(words)).toBeInViewport();
});

const mill = (dead: string) =>
  `Fire at the mill\n\nThe fire at the paper mill in Tarn killed ${dead} people on Monday night, officials said.\n\n“We heard the roof come down and then nobody said a word,” said Ana Lund, a baker.\n`;

test("a link to a conflict finds it when one of its sentences was corrected", async ({ page, sites }) => {
  const other =
    "Mill burns down\n\nThe fire at the paper mill in Tarn killed 14 people on Monday night, the mayor said.\n\n“We heard the roof come down and nobody said a word,” said Ana Lund, a baker.\n";
  const first = await sites.serve({ "a.txt": mill("17"), "b.txt": other });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${first.address}coverage/conflicts`);
  await page.getByRole("button", { name: "Copy link" }).first().click();
  await expect(page.getByText("Copied")).toBeVisible();
  const conflict = await page.evaluate(() => navigator.clipboard.readText());
  await first.rebuild({ "a.txt": mill("at least 18"), "b.txt": other });
  await page.goto(conflict);
  await expect(page.getByRole("status").getByText("The words of this conflict have changed")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "18 people" }).first()).toBeVisible();
});

test("words selected in the right one of two articles with one headline lead there", async ({
  page,
  sites,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const { address } = await sites.serve({
    "a.txt": "Dam gates opened\n\nEngineers opened all six gates at dawn. The river rose by two metres.\n",
    "b.txt": "Dam gates opened\n\nFarmers had moved their cattle to higher ground, and nobody was hurt.\n",
  });
  await page.goto(address);
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("region", { name: "B: Dam gates opened" })).toBeVisible();
  await page.getByText("Farmers had moved their cattle").selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get("q")).toBe("Farmers had moved their cattle to");
  expect(new URL(link).searchParams.has("to")).toBe(true);
});

test("a link to a passage that is gone says so and opens the article", async ({ page, sites }) => {
  await page.goto("/a/bridge-day");
  await page.getByRole("article").getByText("a man on horseback rode up and slashed it").click();
  await expect(page).toHaveURL(/at=/);
  const { search } = new URL(page.url());
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
}) => {
  const words = "The river rose by two metres before noon, officials said.";
  const other = `Farms under water\n\nCattle had been moved in time.\n\n${words}\n\nIt fell again at night.\n`;
  const first = await sites.serve({
    "a.txt": `Gates opened\n\nEngineers worked until dawn.\n\n${words}\n\nNobody was hurt.\n`,
    "b.txt": other,
  });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${first.address}a/gates-opened`);
  await page.getByRole("article").getByText(words).selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await first.rebuild({ "b.txt": other });
  await page.goto(link);
  await expect(page.getByText("The passage that the link leads to stands in these")).toBeVisible();
  await page.getByRole("link", { name: "Farms under water" }).click();
  await expect(page.getByRole("article").getByText(words)).toBeInViewport();
});

test("a site below a sub-folder of its host has links of its own", async ({ page, sites }) => {
  const { address } = await sites.serve(SEEDS, "/coverage/of/the/bridge/");
  await page.goto(`${address}a/bridge-day`);
  await page
    .getByRole("link", { name: /compare with Harbour Bridge opens/ })
    .first()
    .click();
  await expect(page).toHaveURL(
    /\/coverage\/of\/the\/bridge\/compare\/bridge-day\/harbour-bridge-opens-nine-years/,
  );
  await expect(page.getByRole("region", { name: "Harbour Bridge opens" })).toBeVisible();
});

for (const [what, address] of [
  ["markup", "/a/bridge-day?at=<img src=x onerror=alert(1)>&q=<script>alert(1)</script>"],
  ["a very long anchor", `/a/bridge-day?at=${"a".repeat(9_800)}`],
  ["repeated keys", "/a/bridge-day?at=abc&at=def&at=ghi"],
  ["a broken escape", "/a/bridge-day?at=%E0%A4%A"],
  ["a malformed anchor", "/compare/bridge-day/harbour-bridge-opens-nine-years?at=--------&to=%00%00"],
  ["prototype keys", "/compare/bridge-day/bridge-day?__proto__=1&show=constructor&close=NaN"],
] as const) {
  test(`a link with ${what} is harmless`, async ({ page }) => {
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("dialog", (dialog) => {
      failures.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(address);
    await expect(page.getByRole("article", { name: "Bridge Day" }).first()).toBeVisible();
    expect(failures).toEqual([]);
  });
}

for (const address of [
  "/a/no-such-article",
  "/compare/bridge-day/nobody",

  "/no/such/place",
  "/a/constructor",
]) {
  test(`${address} lists what there is`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: /There is nothing at/ })).toBeVisible();
    await page.getByRole("link", { name: "Bridge Day" }).click();
    await expect(page.getByRole("article", { name: "Bridge Day" })).toBeVisible();
  });
}
