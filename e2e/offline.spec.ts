import type { Page } from "playwright/test";

import { expect, test } from "./site.ts";

test.use({ serviceWorkers: "allow" });

const SEEDS = {
  "dam.txt":
    "Dam gates opened\n\n12 May 2014\n\nEngineers opened all six gates of the Marra dam on Monday, and the river rose by two metres before night fell.\n\nNobody was hurt.\n",
  "river.txt":
    "River rises below the dam\n\n13 May 2014\n\nThe river rose by two metres before night fell, after engineers opened all six gates of the Marra dam.\n",
  "rain.txt": "Rain for a third week\n\n11 May 2014\n\nIt rained in the hills of Marra for a third week.\n",
};

/** The worker looks after this page, and has the first files. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
    }
  });
}

/** Addresses of all that the browser has for reading without a network. */
const keptFiles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => url);
  });

test("what was read can be read again without a network, and compared", async ({ page, sites }) => {
  const { address, stop } = await sites.serve(SEEDS);
  await page.goto(`${address}a/dam-gates-opened`);
  await untilKept(page);
  await page.getByRole("link", { name: /compare with River rises below the dam/ }).click();
  await expect(page.getByRole("region", { name: "River rises below the dam" })).toBeVisible();
  await page.getByRole("region", { name: "Dam gates opened" }).getByText("all six gates").click();
  await expect(page).toHaveURL(/at=/);
  const link = page.url();
  await stop();

  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 articles on one event");
  expect(await page.evaluate(async () => (await fetch("favicon.svg")).headers.get("content-type"))).toBe(
    "image/svg+xml",
  );
  await page.goto(link);
  await expect(page.getByRole("region", { name: "Dam gates opened" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: "River rises below the dam" }).getByText("all six gates"),
  ).toBeInViewport();
});

test("the whole corpus is kept on request, and opens without a network", async ({ page, sites }) => {
  const { address, stop } = await sites.serve(SEEDS, "/news/");
  await page.goto(address);
  await untilKept(page);
  await page.getByRole("button", { name: "Keep all articles for reading offline" }).click();
  await expect(page.getByText("All articles are kept on this device")).toBeVisible();
  await stop();

  await page.goto(`${address}a/rain-third-week`);
  await expect(page.getByText("It rained in the hills of Marra")).toBeVisible();
  await page.getByRole("link", { name: "Coverage" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${address}search?q=two metres`);
  await expect(page.getByText("2 passages in 2 of 3 articles")).toBeVisible();
});

test("without a network a search finds what was read, and names what it cannot look into", async ({
  page,
  sites,
}) => {
  const { address, stop } = await sites.serve(SEEDS);
  await page.goto(`${address}a/dam-gates-opened`);
  await untilKept(page);
  await page.reload();
  await expect.poll(() => keptFiles(page)).toContainEqual(expect.stringContaining("article-dam-gates"));
  await stop();
  await page.getByRole("link", { name: "Search" }).click();
  await page.getByRole("searchbox", { name: "Search in all articles" }).fill("marra");
  await expect(page.getByText("this device keeps 1 of the 3 articles")).toBeVisible();
  await expect(page.getByText("Not searched:").getByRole("link")).toHaveText([/Rain for/, /River rises/]);
  await expect(page.getByRole("link", { name: /gates of the Marra dam/ })).toBeVisible();
});

test("an article that was never opened says that it could not be fetched", async ({ page, sites }) => {
  const { address, stop } = await sites.serve(SEEDS);
  await page.goto(address);
  await untilKept(page);
  await stop();
  await page.getByRole("link", { name: "Rain for a third week", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("The network does not answer");
  await page.getByRole("link", { name: "Articles" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 articles on one event");
});

for (const how of ["as usual", "past every cache"]) {
  test(`a new version says so on a page loaded ${how}, and comes when it is asked for`, async ({
    page,
    sites,
  }) => {
    const { address, rebuild } = await sites.serve(SEEDS);
    await page.goto(address);
    await untilKept(page);
    if (how === "past every cache") {
      const session = await page.context().newCDPSession(page);
      await Promise.all([page.waitForEvent("load"), session.send("Page.reload", { ignoreCache: true })]);
      await page.evaluate(() => navigator.serviceWorker.ready);
    }
    await rebuild({ ...SEEDS, "sun.txt": "Sun at last\n\n20 May 2014\n\nThe sun shone on Marra.\n" });
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("4 articles on one event");
    await expect(page.getByRole("link", { name: "Sun at last", exact: true })).toBeVisible();
  });
}
