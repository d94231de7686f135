import { expect, test } from "./site.ts";

test("a quotation that was changed says whose it is, and opens both wordings side by side", async ({
  page,
  sites,
}) => {
  test.slow();
  const { address } = await sites.serve({
    "wire.txt": `Kiln blast hurts nine in Sund

By Ruth Vane
4 May 2026

A kiln burst in Sund on Monday morning and hurt nine people, the police said.

The guild's secretary, Colm Pereira, had asked for an inspection. “We wrote on 14 January. We got an automatic reply,” he said.
`,
    "daily.txt": `Guild wrote before the kiln burst

By Jon Aske
5 May 2026

Nine people were hurt when a kiln burst in Sund on Monday.

“We wrote in January. What we got back was an automatic reply,” Mr Pereira told this paper on Tuesday.
`,
  });
  await page.goto(`${address}/coverage/quotations?kind=changed`);
  const saying = page.getByRole("article").filter({ hasText: "automatic reply" });
  await expect(saying.getByRole("heading", { name: "Colm Pereira, the guild's secretary" })).toBeVisible();
  await expect(saying.getByText("other words inside the quotation marks")).toBeVisible();
  await saying.getByRole("link", { name: /side by side/ }).click();
  await expect(page).toHaveURL(/\/compare\//);
});
