import { rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { expect, test } from "./site.ts";

const STORY =
  "The lighthouse is dark\n\nThe lamp of the old lighthouse went out on 4 May 2019, the keeper said.\n";

test("editing, adding and deleting a seed updates the page without a reload", async ({ page, sites }) => {
  const { address, seeds } = await sites.develop({ "lighthouse.txt": STORY });
  await page.goto(`${address}a/lighthouse-dark`);
  await expect(page.getByText("the keeper said")).toBeVisible();
  await page.evaluate(() => document.body.setAttribute("data-kept", "yes"));

  await writeFile(
    path.join(seeds, "lighthouse.txt"),
    STORY.replace("the keeper said", "the keeper's daughter said"),
  );
  await expect(page.getByText("the keeper's daughter said")).toBeVisible();

  await page.getByRole("link", { name: "Articles" }).click();
  await writeFile(
    path.join(seeds, "harbour.txt"),
    "The harbour is full\n\nForty boats lay in the harbour on Monday.\n",
  );
  await expect(page.getByRole("link", { name: "The harbour is full" })).toBeVisible();
  await rm(path.join(seeds, "harbour.txt"));
  await expect(page.getByRole("link", { name: "The harbour is full" })).toHaveCount(0);
  expect(await page.evaluate(() => document.body.getAttribute("data-kept"))).toBe("yes");
});

test("a bad seed shows over the page with file, line and remedy, and goes when it is mended", async ({
  page,
  sites,
}) => {
  const { address, seeds } = await sites.develop({ "lighthouse.txt": STORY });
  await page.goto(address);
  await expect(page.getByRole("link", { name: "The lighthouse is dark" })).toBeVisible();
  await writeFile(path.join(seeds, "broken.txt"), new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 0]));
  await expect(page.getByText(/broken\.txt:1/).first()).toBeVisible();
  await writeFile(
    path.join(seeds, "broken.txt"),
    "Mended at last\n\nThis file is now plain text, as it should be.\n",
  );
  await expect(page.getByRole("link", { name: "Mended at last" })).toBeVisible();
  await page.getByRole("link", { name: "Mended at last" }).click();
  await expect(page.getByText("as it should be")).toBeVisible();
});

test("a bad seed is told of once, and the others are read while it is bad", async ({ page, sites }) => {
  const { address, seeds } = await sites.develop({
    "lighthouse.txt": STORY,
    "broken.txt": new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 0]),
  });
  const overlay = page.getByText("[plugin:variorum:corpus]");
  await page.goto(address);
  await expect(overlay).toBeVisible();
  await expect(page.getByText(/broken\.txt:1/).first()).toBeVisible();
  await page.reload();
  await page.getByRole("link", { name: "The lighthouse is dark" }).click();
  await expect(page.getByText("the keeper said")).toBeVisible();
  await expect(overlay).toHaveCount(0);
  await writeFile(path.join(seeds, "worse.txt"), new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 0]));
  await expect(overlay).toBeVisible();
  await expect(page.getByText(/worse\.txt:1/).first()).toBeVisible();
});

test("a malformed address leaves the server running", async ({ page, sites }) => {
  const { address } = await sites.develop({ "lighthouse.txt": STORY });
  const response = await page.request.get(`${address}assets/%E0%A4%A`);
  expect(response.ok()).toBe(false);
  await page.goto(address);
  await expect(page.getByRole("link", { name: "The lighthouse is dark" })).toBeVisible();
});
