import { marksIn } from "./marks-in.ts";
import { expect, test } from "./site.ts";

const BRIDGE_DAY = "Bridge Day";
const HARBOUR = "Harbour Bridge opens after nine years";

test("a name is found in all articles, and each passage leads to its place in the text", async ({ page }) => {
  await page.goto("/search");
  const field = page.getByRole("searchbox", { name: "Search in all articles" });
  await expect(field).toBeFocused();
  await field.fill("groot");
  await expect(page.getByText("2 passages in 2 of 4 articles")).toBeVisible();
  await expect(page).toHaveURL(/\/search\?q=groot$/);
  const first = page.getByRole("region", { name: BRIDGE_DAY });
  await expect(marksIn(first)).toHaveText("Groot");
  await first.getByRole("link", { name: /Police pulled Francis de Groot/ }).click();
  await expect(page).toHaveURL(/\/a\/bridge-day\?at=/);
  await expect(
    page.getByRole("article", { name: BRIDGE_DAY }).getByText("Police pulled Francis de Groot"),
  ).toBeInViewport();

  await page.goBack();
  await expect(field).toHaveValue("groot");
  const second = page.getByRole("region", { name: HARBOUR });
  await expect(
    second.getByRole("link", { name: "The rider, Francis de Groot, was arrested." }),
  ).toBeVisible();
});

test("a search is begun, gone through and left by keyboard alone, from any page", async ({ page }) => {
  await page.goto("/timeline");
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "Search in all articles" });
  await expect(field).toBeFocused();
  await page.keyboard.type("six rivets");
  const hits = page.getByRole("link", { name: /rivets/ });
  await expect(hits).toHaveCount(2);
  await page.keyboard.press("ArrowDown");
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press("n");
  await expect(hits.last()).toBeFocused();
  await page.keyboard.press("p");
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("article", { name: BRIDGE_DAY }).getByText("more than six million rivets"),
  ).toBeInViewport();
  // Back, the reader goes on where they were.
  await page.goBack();
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press("n");
  await expect(hits.last()).toBeFocused();
});

test("a link to a search opens with what it finds, and says who has nothing of it", async ({ page }) => {
  await page.goto("/search?q=“cut the ribbon”");
  await expect(page.getByText("2 passages in 2 of 4 articles")).toBeVisible();
  await expect(page.getByText("Not in").getByRole("link")).toHaveText([
    /The man who drew the arch/,
    /Special/,
  ]);
  await page.getByRole("link", { name: /event/ }).click();
  await expect(page).toHaveURL(/\/timeline\?q=/);
  await expect(page.getByRole("searchbox", { name: "Search in the events" })).toHaveValue("“cut the ribbon”");
});

test("words that no passage has together are found by themselves", async ({ page }) => {
  await page.goto("/search?q=lemonade zeppelin");
  await expect(page.getByText("No paragraph has all of these.")).toBeVisible();
  await expect(page.getByText("“zeppelin” in none")).toBeVisible();
  await page.getByRole("link", { name: "“lemonade”" }).click();
  await expect(page.getByText("1 passage in 1 of 4 articles")).toBeVisible();
  await page.goto("/search?q=zeppelin");
  await expect(page.getByText("“zeppelin” stands in none of the 4 articles.")).toBeVisible();
});

test("a word is found in its other forms, a number in words, and for a slip there is a proposal", async ({
  page,
  sites,
}) => {
  const { address } = await sites.serve({
    "wire.txt":
      "Bronze wolves gone from the quay\n\n4 May 2026\n\nThieves took two wolves of bronze from the quay of Velm at 10.42 pm. Sixty-one people were watching a play nearby.\n",
    "daily.txt":
      "Who took the wolves?\n\n5 May 2026\n\nA thief with a crane stole them, Inspector Maja Lindqvist told the Velm Daily.\n",
    "diario.txt":
      "Roban dos lobos de bronce\n\n5 de mayo de 2026\n\nUnos ladrones robaron el lunes dos lobos de bronce del muelle de la ciudad, según la policía.\n",
  });
  await page.goto(`${address}search?q=thief`);
  await expect(page.getByText("2 passages in 2 of 3 articles")).toBeVisible();
  await expect(marksIn(page.getByRole("region", { name: "Bronze wolves" }))).toHaveText("Thieves");
  await expect(page.getByText("In another language:").getByRole("link")).toHaveText([/Roban dos lobos/]);
  const field = page.getByRole("searchbox", { name: "Search in all articles" });
  await field.fill("61 10:42");
  await expect(page.getByText("1 passage in 1 of 3 articles")).toBeVisible();
  await field.fill("lindquist crane");
  await page.getByRole("link", { name: "“Lindqvist”" }).click();
  await expect(field).toHaveValue("Lindqvist crane");
  await expect(page.getByRole("link", { name: "A thief with a crane" })).toBeVisible();
});

test("the library leads to what the texts have of a word", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search in all articles" }).fill("sixpence");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.getByText("2 passages in 2 of 4 articles")).toBeVisible();
  await expect(page.getByRole("link", { name: "Tolls will be sixpence for a car" })).toBeVisible();
});

test("words that are selected in an article are looked for in all", async ({ page }) => {
  await page.goto("/a/harbour-bridge-opens-nine-years");
  await page.getByRole("heading", { level: 1 }).selectText();
  await page.getByRole("button", { name: "Find in all articles" }).click();
  await expect(page.getByRole("searchbox", { name: "Search in all articles" })).toHaveValue(`"${HARBOUR}"`);
  await expect(page.getByText("1 passage in 1 of 4 articles")).toBeVisible();
});

test("the texts are fetched by who searches, and by nobody else", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const searched = (): readonly string[] =>
    asked.filter((address) => /\/(texts|search)-[^/]*$/.test(address));
  for (const address of ["/", "/a/bridge-day", "/timeline", "/coverage"]) await page.goto(address);
  expect(asked.length).toBeGreaterThan(0);
  expect(searched()).toEqual([]);
  await page.getByRole("link", { name: "Search" }).click();
  await page.getByRole("searchbox", { name: "Search in all articles" }).fill("ribbon");
  await expect(page.getByText(/passages in/)).toBeVisible();
  expect(searched().some((address) => address.endsWith(".json"))).toBe(true);
});

for (const [address, words, found] of [
  ["/timeline", "half", "The two halves of the arch met"],
  ["/coverage", "half", "the two halves of the arch met"],
  ["/coverage/quotations", "build", "bridge for the people who built it"],
] as const) {
  test(`${address} finds “${words}” in its other forms`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole("main").getByRole("searchbox").fill(words);
    await expect(page).toHaveURL(new RegExp(`q=${words}`, "u"));
    await expect(page.getByRole("main").getByText(found).first()).toBeVisible();
    await expect(page.getByText(/tied the ribbon|Premier cut the ribbon/)).toHaveCount(0);
  });
}
