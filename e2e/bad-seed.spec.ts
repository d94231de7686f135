import { expect, test } from "./site.ts";

const STORY =
  "The lighthouse is dark\n\nThe lamp of the old lighthouse went out on 4 May 2019, the keeper said.\n";

test("files that cannot be read are named with a remedy, and the rest is served", async ({ page, sites }) => {
  const { address } = await sites.serve({
    "lighthouse.txt": STORY,
    "empty.txt": "",
    "picture.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  });
  await page.goto(address);
  const problems = page.getByRole("region", { name: /files/ });
  await expect(problems.getByText("empty.txt:1")).toBeVisible();
  await expect(problems.getByText("picture.txt:1")).toBeVisible();
  await page.getByRole("link", { name: "The lighthouse is dark" }).click();
  await expect(page.getByRole("article", { name: "The lighthouse is dark" })).toBeVisible();
});

test("an empty folder says what to do", async ({ page, sites }) => {
  const { address } = await sites.serve({});
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "No articles yet" })).toBeVisible();
  await page.goto(`${address}timeline`);
  await expect(page.getByText("The articles give no date that could be placed.")).toBeVisible();
});

test("one article alone is read, and nothing offers to compare it", async ({ page, sites }) => {
  const { address } = await sites.serve({ "lighthouse.txt": STORY });
  await page.goto(address);
  await expect(page.getByRole("link", { name: "The lighthouse is dark" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Compare" })).toHaveCount(0);
});

test("Arabic, Chinese and emoji are read and compared", async ({ page, sites }) => {
  const { address } = await sites.serve({
    "a.txt":
      "افتتاح الجسر الجديد في المدينة\n\nافتتح رئيس البلدية الجسر الجديد فوق النهر صباح يوم السبت بحضور آلاف السكان.\n",
    "b.txt": "大桥今天正式通车\n\n市长星期六上午在数千名市民面前宣布新大桥正式通车。\n",
    "c.txt": "🌉 Bridge opens 🎉\n\nThe mayor opened the new bridge over the river on Saturday. 🌉🌉\n",
  });
  await page.goto(address);
  await page.getByRole("link", { name: "افتتاح الجسر الجديد في المدينة", exact: true }).click();
  await expect(page.getByRole("article")).toHaveAttribute("lang", "ar");
  await page.goto(address);
  await page.getByRole("link", { name: "大桥今天正式通车", exact: true }).click();
  await expect(page.getByText("市长星期六上午在数千名市民面前宣布新大桥正式通车。")).toBeVisible();
  await page.goto(address);
  await page.getByLabel("First article").selectOption({ label: "A · افتتاح الجسر الجديد في المدينة" });
  await page.getByLabel("Second article").selectOption({ label: "B · 大桥今天正式通车" });
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  const arabic = page.getByRole("region", { name: "افتتاح الجسر الجديد في المدينة" });
  const chinese = page.getByRole("region", { name: "大桥今天正式通车" });
  await expect(arabic.getByText(/افتتح رئيس البلدية/)).toHaveCSS("direction", "rtl");
  await expect(chinese.getByText(/市长星期六上午/)).toHaveCSS("direction", "ltr");
});

test("a saved web page is read as a browser shows it", async ({ page, sites }) => {
  const { address } = await sites.serve({
    "saved.html":
      "<!DOCTYPE html><html><head><title>The lighthouse is dark | Cape Post</title><style>p { color: red }</style></head>" +
      "<body><nav><a href='/'>Home</a></nav><h1>The lighthouse is dark</h1>" +
      "<p>The lamp of the old lighthouse went out on 4&nbsp;May 2019, the keeper&rsquo;s <em>daughter</em> said.</p>" +
      "<script>if (a < b) track('dark')</script></body></html>",
  });
  await page.goto(address);
  await page.getByRole("link", { name: "The lighthouse is dark" }).click();
  const article = page.getByRole("article", { name: "The lighthouse is dark" });
  await expect(article.getByText("the keeper’s daughter said.")).toBeVisible();
  await expect(article.getByText(/track|color|<p>/)).toHaveCount(0);
});
