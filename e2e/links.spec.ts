import { readFileSync } from "node:fs";

import { expect, test } from "./site.ts";

const seed = (name: string): string => readFileSync(new URL(`seeds/${name}`, import.meta.url), "utf8");
const SEEDS = { "bridge-day.txt": seed("bridge-day.txt"), "harbour.txt": seed("harbour.txt") };

test("a copied link opens both articles at the passage, in a fresh browser", async ({
  browser,
  page,
  copied,
}) => {
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  await page.getByRole("region", { name: "Bridge Day" }).getByText("slashed it with a sword").click();
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  const link = await copied();

  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(link);
  await expect(
    fresh.getByRole("region", { name: "Bridge Day" }).getByText("slashed it with a sword"),
  ).toBeInViewport();
  await expect(
    fresh.getByRole("region", { name: "Harbour Bridge opens" }).getByText("slashed it with a sword"),
  ).toBeInViewport();
});

test("selected words have a link of their own", async ({ page, copied }) => {
  await page.goto("/a/man-who-drew-arch");
  await page.getByText("Bradfield was sixty-four").selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  await page.goto(await copied());
  await expect(page.getByText("Bradfield was sixty-four")).toBeInViewport();
});

test("selected words, and a passage, are cited with whose they are and a link that leads to them", async ({
  page,
  copied,
}) => {
  const cited = async (): Promise<readonly [words: string, link: string]> => {
    await page.getByRole("button", { name: "Copy citation" }).click();
    const citation = await copied();
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

test("words selected in the right one of two articles with one headline lead there", async ({
  page,
  sites,
  copied,
}) => {
  const { address } = await sites.serve({
    "a.txt": "Dam gates opened\n\nEngineers opened all six gates at dawn. The river rose by two metres.\n",
    "b.txt": "Dam gates opened\n\nFarmers had moved their cattle to higher ground, and nobody was hurt.\n",
  });
  await page.goto(address);
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("region", { name: "B: Dam gates opened" })).toBeVisible();
  await page.getByText("Farmers had moved their cattle").selectText();
  await page.getByRole("button", { name: "Copy link to the selected words" }).click();
  const link = await copied();
  expect(new URL(link).searchParams.get("q")).toMatch(/^Farmers had moved .+ and nobody was hurt\.$/);
  expect(new URL(link).searchParams.has("to")).toBe(true);
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
