import { describe, expect, it } from "vitest";

import { isAdvert } from "./advert-signs.ts";

describe("isAdvert", () => {
  it.each([
    "Half-price kitchens at Marlow Joinery this weekend only",
    "Save up to £400 on new windows",
    "Win a weekend for two in the hills",
    "Book your winter sun now!",
    "Marlow Joinery, 01632 960 551",
    "Stairlifts from £399 – marlowlifts.example",
    "Everything for the garden: www.marlow.example",
    "Call us today for a free quote.",
    "Carpets from £9.99 a metre!",
    "Get a quote from Marlow Insurance today",
    "Jetzt bestellen und sparen",
    "20 % Rabatt auf alle Fahrräder",
  ])("knows “%s”", (text) => expect(isAdvert(text)).toBe(true));

  it.each([
    "Call for calm",
    "Save the pier, say residents",
    "Win for the harbour union",
    "Book of condolence opens",
    "Discover what the engineers missed",
    "Get the boats out, council told",
    "Visit by the minister",
    "£40m repair bill",
    "Fined £4,000",
    "Families left with £5 a day",
    "Chaos at booking.com",
    "Help!",
    "‘Get your children out now!’",
    "Witnesses should call 01632 960 551.",
    "More is at www.marlow.example.",
    "Compra de armas investigada",
    "Jetzt schweigen die Behörden",
    "In 2019 some 12 000 000 people crossed it",
  ])("keeps “%s”", (text) => expect(isAdvert(text)).toBe(false));
});
