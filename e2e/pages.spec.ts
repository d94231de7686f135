import { brotliCompressSync } from "node:zlib";

import type { Page, Response, Route } from "playwright/test";

import { expect, test } from "./site.ts";

const PAGES = [
  "/",
  "/a/bridge-day",
  "/a/special-trains-brought-visitors-every-part",
  "/compare/bridge-day/harbour-bridge-opens-nine-years",
  "/compare/bridge-day/bridge-day",
  "/timeline",
  "/coverage",
  "/coverage/only",
  "/coverage/pairs",
  "/coverage/quotations",
  "/coverage/conflicts",
  "/search",
];

/** What the page's own script has to say against it. */
function listenForErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return errors;
}

for (const address of PAGES) {
  test(`the script takes over ${address} as it was written`, async ({ page }) => {
    const errors = listenForErrors(page);
    await page.addInitScript(() => {
      document.addEventListener("readystatechange", () => {
        // The heading as it was written, before any script of the page has run.
        if (document.readyState === "interactive")
          document.querySelector("h1")?.setAttribute("data-written", "");
      });
    });
    await page.goto(address);
    expect(errors).toEqual([]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("data-written");
  });

  test(`nothing moves while ${address} opens`, async ({ page }) => {
    await page.addInitScript(() => {
      let sum = 0;
      const add = (shifts: PerformanceEntryList): void => {
        for (const shift of shifts) sum += (shift as PerformanceEntry & { value: number }).value;
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      Object.assign(window, {
        shiftSoFar: () => {
          add(observer.takeRecords());
          return sum;
        },
      });
    });
    for (const [width, height] of [
      [1440, 900],
      [820, 1180],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      await page.waitForFunction(() => "live" in document.documentElement.dataset);
      await page.evaluate(() => document.fonts.ready);
      const shift = await page.evaluate(async () => {
        for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
        return (window as unknown as { shiftSoFar: () => number }).shiftSoFar();
      });
      expect(shift, `at ${width} pixels`).toBe(0);
    }
  });
}

test("each page names its encoding where every browser looks for it", async ({ request }) => {
  for (const address of PAGES) {
    const start = (await (await request.get(address)).body()).subarray(0, 1024).toString();
    expect(start, address).toContain('<meta charset="utf-8">');
  }
});

test("each page says what it is to those who only look at its head", async ({ page, request }) => {
  await page.goto("/a/harbour-bridge-opens-nine-years");
  await expect(page).toHaveTitle("Harbour Bridge opens after nine years · Variorum");
  const html = await (await request.get("/a/harbour-bridge-opens-nine-years")).text();
  expect(html).toContain('<link rel="canonical" href="/a/harbour-bridge-opens-nine-years" />');
  expect(html).toContain('"@type":"NewsArticle"');
  expect(html).toContain('"datePublished":"1932-03-21"');
});

/** Bytes on the wire, by a host that compresses well. */
const weigh = (body: string | Buffer): number => brotliCompressSync(body).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

test("a comparison opens within its budget, and asks for nothing twice", async ({ page }) => {
  const answers: Response[] = [];
  page.on("response", (answer) => answers.push(answer));
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  const addresses = answers.map((answer) => answer.url());
  expect(addresses.toSorted()).toEqual([...new Set(addresses)].toSorted());
  const html = (await answers[0]?.text()) ?? "";
  // What its head names: the page answers with these, and other scripts come after that.
  const named = Array.from(html.matchAll(/(?:src|href)="([^"]+\.js)"/g), ([, script]) => script);
  const scripts = answers.filter((answer) => named.includes(new URL(answer.url()).pathname));
  const weights = (await Promise.all(scripts.map((answer) => answer.body()))).map(weigh);
  expect(weights).toHaveLength(named.length);
  expect(sum(weights)).toBeGreaterThan(0);
  expect(sum(weights)).toBeLessThan(100_000);
  expect(weigh(/<style>([^]*)<\/style>/.exec(html)?.[1] ?? html)).toBeLessThan(12_000);
  expect(addresses.filter((address) => address.endsWith(".css"))).toEqual([]);
  expect(addresses.filter((address) => address.endsWith(".woff2")).length).toBeLessThan(3);
});

test("on a slow line the text stands in the reader's own fonts, and nothing waits for others", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: 1_000_000,
    uploadThroughput: 1_000_000,
  });
  await page.goto("/a/bridge-day");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(asked.filter((address) => address.endsWith(".js")).length).toBeGreaterThan(0);
  expect(asked.filter((address) => address.endsWith(".woff2"))).toEqual([]);
});

test("fonts that come too late for the first page are taken with the next", async ({ page }) => {
  const held: Route[] = [];
  await page.route("**/*.woff2", (route) => {
    held.push(route);
  });
  await page.goto("/a/bridge-day", { waitUntil: "domcontentloaded" });
  const family = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  // Text is seen once it is settled which fonts the page has.
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await family()).not.toContain("Schibsted");
  await Promise.all(held.map((route) => route.continue()));
  await page.evaluate(() => document.fonts.load('1em "Newsreader Variable"'));
  await page.evaluate(() => document.fonts.load('1em "Schibsted Grotesk Variable"'));
  expect(await family()).not.toContain("Schibsted");
  await page.getByRole("link", { name: "Timeline" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Timeline" })).toBeVisible();
  expect(await family()).toContain("Schibsted");
});

test("a page of few articles has what it was drawn from, and answers with nothing else but its scripts", async ({
  page,
}) => {
  await page.route("**/assets/*.json", (route) => route.abort());
  await page.goto("/compare/bridge-day/harbour-bridge-opens-nine-years");
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  await list.getByRole("link").first().click();
  await expect(page).toHaveURL(/at=/);
  await page.getByRole("link", { name: "Timeline" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Timeline" })).toBeVisible();
});

test("a long article says that its data cannot be had, and can still be read", async ({ context, sites }) => {
  const doors = Array.from(
    { length: 1500 },
    (_, index) => `Door ${index} of the mill was painted blue again.`,
  );
  const { address } = await sites.serve({ "mill.txt": `Doors of the mill\n\n${doors.join("\n\n")}\n` });
  // A page that never answers is not waited for as the fixture's is.
  const page = await context.newPage();
  await page.route("**/assets/article-*", (route) => route.abort());
  await page.goto(`${address}a/doors-mill`);
  await expect(page.getByRole("alert")).toContainText("The text is here");
  await expect(page.getByText("Door 7 of the mill was painted blue again.")).toBeVisible();
  await page.getByRole("link", { name: "Timeline" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Timeline" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
