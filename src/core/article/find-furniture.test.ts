import { describe, expect, it } from "vitest";

import type { FurnitureReason } from "../model.ts";
import { edgeFurnitureOf, furnitureOf } from "./find-furniture.ts";

const ANYWHERE: Readonly<Partial<Record<FurnitureReason, readonly string[]>>> = {
  advert: [
    "Advertisement",
    "ADVERTISEMENT - CONTINUE READING BELOW",
    "Story continues below advertisement",
    "Article continues after ad",
    "Scroll to continue",
    "Ad Slot 3 (top)",
    "Anzeige",
    "广告",
  ],
  sharing: [
    "Share this article",
    "Share this:",
    "Share",
    "Facebook Twitter WhatsApp",
    "Facebook | X | Email | Print",
    "Share on FacebookShare on Twitter",
    "Click to share on Reddit (Opens in new window)",
    "Follow us on Twitter",
    "1.2K shares",
    "Partager",
  ],
  navigation: [
    "Skip to content",
    "Home > World > Asia",
    "Home » Politics » Budget vote delayed",
    "Read more: The harbour in pictures",
    "ALSO READ | Why the dam failed",
    "Also read",
    "Related articles",
    "You may also like",
    "More from this author",
    "Most read",
    "4 min read",
    "Reading time: 3 minutes",
    "Listen to this article",
    "0:00 / 2:31",
    "© 2024 Harbour Daily",
    "Copyright 2023 Valley Media Ltd. All rights reserved.",
    "We use cookies to make our site better. By clicking accept you agree.",
    "Privacy Policy",
    "cookie settings · accept all",
    "Lesen Sie auch: Der Damm hält",
    "Читайте также",
    "相关阅读",
  ],
  promotion: [
    "Subscribe to our newsletter",
    "Sign up for our daily newsletter and never miss a story.",
    "Get the latest news in your inbox",
    "Download our app for breaking news alerts.",
    "If you enjoyed this post, consider supporting us.",
    "Don’t miss a story, sign up for our newsletter!",
    "For more updates, follow us on Telegram.",
    "Click here to join",
    "Subscribe for $1 a week",
    "Try us free: get unlimited access for 2,99 € a month.",
  ],
  "comment form": [
    "Leave a Reply",
    "Leave a Reply Cancel reply",
    "Comments (3)",
    "12 comments",
    "No comments yet",
    "4 thoughts on “The bridge is gone”",
    "Your email address will not be published. Required fields are marked *",
    "Save my name, email, and website in this browser for the next time I comment.",
    "Name *",
    "Be the first to comment",
    "Kommentare (7)",
  ],
  contact: [
    "news@harbour-daily.example",
    "Email: jane.roe@valley.example",
    "Jane Roe, jane@valley.example",
    "Tel: +44 20 7946 0000",
    "@harbourdaily",
    "https://harbour.example/2024/ferry",
  ],
  tags: [
    "Tags",
    "Tags: ferry, harbour, coast guard",
    "Filed under: Weather",
    "Topics",
    "#ferry #harbour",
    "FerryHarbourCoast GuardItaly",
    "FloodsSpainValencia",
  ],
  clock: ["3 hours ago", "Updated 5 mins ago", "This article is more than 3 months old", "21 °C"],
  stray: ["X", "***", "—", "|", "…"],
};

describe("furnitureOf", () => {
  it.each(
    Object.entries(ANYWHERE).flatMap(([reason, lines]) => lines.map((line) => [reason, line] as const)),
  )("sees %s in “%s”", (reason, line) => expect(furnitureOf(line)?.reason).toBe(reason));

  it.each([
    "Nobody was hurt.",
    "“No comment.”",
    "“Share this,” he said.",
    "More on that later.",
    "He bought an ad space on the bridge.",
    "Read the letter again and you will see it.",
    "Copyright infringement cases doubled within a year.",
    "We baked cookies for the rescuers and stored them in tins.",
    "Support for the community came from the whole valley.",
    "Report continues to draw criticism",
    "Comments by the minister drew laughter.",
    "YouTube sues TikTok over McDonald advert",
    "Follow the money, the prosecutor said.",
    "Related claims were dropped in March.",
    "Watch out for the tide, the signs say.",
    "Print runs doubled.",
    "Tags on the bodies were missing.",
    "The topic: water.",
    "Bridge collapses in flooded town",
    "Humanitarian concerns",
    "Subscribers pay $1 a week.",
    "Try the soup for $5 a bowl, says the cook.",
    "Careers",
    "Health",
    "Politics",
    "会议在星期四举行。",
  ])("leaves “%s” to the text", (line) => expect(furnitureOf(line)).toBeUndefined());
});

describe("edgeFurnitureOf", () => {
  it.each([
    ["navigation", "Politics"],
    ["navigation", "World News | Business | Sport"],
    ["navigation", "Next Post: School reopens →"],
    ["stray", "34"],
    ["sharing", "Email"],
    ["comment form", "Website"],
    ["clock", "10:45 GMT"],
  ])("also sees %s in “%s”, which within the text is something else", (reason, line) => {
    expect(edgeFurnitureOf(line)?.reason).toBe(reason);
    expect(furnitureOf(line)).toBeUndefined();
  });
});
