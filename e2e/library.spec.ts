import { expect, test } from "./site.ts";

test("the articles are listed in the order that a reader asks for, and the address keeps it", async ({
  page,
}) => {
  await page.goto("/");
  const listed = page.getByRole("main").getByRole("article");
  const order = page.getByRole("combobox", { name: "Order" });
  // Two of four say when they appeared: too few to go by.
  await expect(order).toHaveValue("letter");
  await expect(listed.first()).toHaveAccessibleName("Bridge Day");
  await order.selectOption("date of publication");
  await expect(page).toHaveURL(/\?by=date$/);
  const names = await listed.evaluateAll((all) => all.map((article) => article.getAttribute("aria-label")));
  expect(names.indexOf("Bridge Day")).toBeLessThan(names.indexOf("Harbour Bridge opens after nine years"));
  await order.selectOption("most in common first");
  await page.reload();
  await expect(order).toHaveValue("shared");
  await expect(listed.last()).toHaveAccessibleName("The man who drew the arch");
});
