import { expect, test } from "./site.ts";

test("a quotation that was changed says whose it is, and opens both wordings side by side", async ({
  page,
  sites,
}) => {
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
  await page.goto(`${address}coverage/quotations?kind=changed`);
  const saying = page.getByRole("article").filter({ hasText: "automatic reply" });
  await expect(saying.getByRole("heading", { name: "Colm Pereira, the guild's secretary" })).toBeVisible();
  await expect(saying.getByText("other words inside the quotation marks")).toBeVisible();
  await saying.getByRole("link", { name: /side by side/ }).click();
  await expect(page).toHaveURL(/\/compare\//);
});

const said = (by: string, words: string): string =>
  `${by} on the kiln\n\n5 May 2026\n\nThe kiln in Sund was built by ${by} and friends. “${words},” said Colm Pereira, the guild's secretary.\n`;

test("letters of three articles stand in one line, and all wordings begin at one edge", async ({
  page,
  sites,
}) => {
  const asked = "We asked the council for an inspection of the kiln and nobody ever came to see it";
  const { address } = await sites.serve({
    "a.txt": said("Ruth", asked),
    "b.txt": said("Jon", asked),
    "c.txt": said("Mary", asked),
    "d.txt": said("Olaf", asked.replace("ever came", "troubled to come")),
  });
  await page.goto(`${address}coverage/quotations`);
  const saying = page.getByRole("article").filter({ hasText: "Colm Pereira" });
  const wordings = saying.getByRole("listitem");
  await expect(wordings).toHaveCount(2);
  const three = wordings.filter({ hasText: "the same words in 3 articles" });
  const tops = await Promise.all(
    ["A", "B", "C"].map(async (siglum) => (await three.getByText(siglum, { exact: true }).boundingBox())?.y),
  );
  expect(new Set(tops).size).toBe(1);
  const starts = await Promise.all(
    (await wordings.getByRole("blockquote").all()).map(async (words) => (await words.boundingBox())?.x),
  );
  expect(starts).toHaveLength(2);
  expect(starts[0]).toBe(starts[1]);
});
