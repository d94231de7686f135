import { expect, test } from "./site.ts";

const TOWNS = ["Varn", "Ostrel", "Mirna", "Keth", "Halden", "Sorrow"];
const DEEDS = [
  "the harbour master counted ships before the lamp was lit",
  "a baker gave away loaves to those who had walked from the hills",
  "two sisters mended nets under the arch of the customs house",
  "the choir sang psalms until the ferry bell called it off",
  "carpenters raised a barn roof between one tide and the next",
  "a teacher read poems aloud to children on the quay",
];
/** What happened in each town, and what in others is told in like words: each passage has six partners. */
const STATEMENTS = TOWNS.flatMap((town, i) =>
  DEEDS.map((deed, j) => `In ${town} on the ${10 * i + j + 1}th day ${deed}.`),
);
const between = (i: number): string =>
  `Rain fell again, grey and thin, as it had at ${i} o'clock in an earlier year.`;
const SEEDS = {
  "north.txt": `Thirty-six days in the north\n\n4 May 1951\n\n${STATEMENTS.join("\n\nNothing else was told.\n\n")}\n`,
  "south.txt": `What the south heard\n\n5 May 1951\n\n${STATEMENTS.toReversed()
    .map((statement, i) => `${statement}\n\n${between(i)}`)
    .join("\n\n")}\n`,
};

test("lists and texts too long for one screen are soon there to the end, and at once where a link leads", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve(SEEDS);
  await page.goto(`${address}compare/thirty-six-days-north/what-south-heard`);
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  const items = list.getByRole("link", { name: /^\d+ (?:Verbatim|Edited|Paraphrase)/ });
  const [, count] = /\((\d+)\)/.exec(await list.getByRole("heading", { level: 2 }).innerText()) ?? [];
  expect(Number(count)).toBeGreaterThan(150);
  await expect(items).toHaveCount(Number(count));
  await page.keyboard.press("p");
  await expect(items.last()).toBeInViewport();
  await page.reload();
  await expect(items.last()).toBeInViewport();

  const wordsIn = (name: RegExp) => page.getByRole("region", { name }).getByText("on the 51th day").first();
  const [north, south] = [wordsIn(/Thirty-six days/), wordsIn(/What the south heard/)];
  await north.click();
  await expect(south).toBeInViewport();
  await page.reload();
  await expect(north).toBeInViewport();
  await expect(south).toBeInViewport();
});
