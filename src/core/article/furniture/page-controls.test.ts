import { expect, it } from "vitest";

import { edgeFurnitureOf, furnitureOf } from "./find-furniture.ts";

it.each([
  ["navigation", "Download PDF"],
  ["navigation", "You have full access to this article via your institution."],
  ["navigation", "Přihlásit se"],
  ["navigation", "Nejčtenější"],
  ["navigation", "Czytaj także"],
  ["sharing", "🔗 Copy link  ✉ Email  𝕏 Post  f Share"],
  ["advert", "Sponsored Links by Clickfarm"],
  ["tags", "KEY WORDS: Tolmera, earthquake"],
  ["contact", "doi: https://doi.example/10.5555/scb-2026-00412"],
])("sees %s in “%s”, wherever it stands", (reason, line) => expect(furnitureOf(line)?.reason).toBe(reason));

it.each(["Strona główna", "Hledat", "Page 7", "Luister naar dit artikel"])(
  "sees the page's menu in “%s”, before and after the text",
  (line) => expect(edgeFurnitureOf(line)?.reason).toBe("navigation"),
);

it.each([
  "Post offices close",
  "You have access to this path at low tide, the sign says.",
  "Sponsored walkers reach the cape",
  "The newspaper of the valley has closed",
])("leaves “%s” to the text", (line) => expect(edgeFurnitureOf(line)).toBeUndefined());
