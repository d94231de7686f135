import { describe, expect, it } from "vitest";

import { FRIDAY, readTimes } from "../../testing/read-times.ts";

describe("tagTimes, in a language that the platform knows,", () => {
  it.each([
    ["fr", "Hier soir, il a plu.", "Hier soir = 2019-11-07TEV"],
    ["it", "Ieri ha piovuto.", "Ieri = 2019-11-07"],
    ["pt", "Ontem à noite choveu.", "Ontem à noite = 2019-11-07TNI"],
  ])("reads a day that begins a text: %s, %s", (language, text, expected) =>
    expect(readTimes(text, FRIDAY, language)).toBe(expected),
  );

  it.each([
    ["es", "El muro cayó hace dos días.", "hace dos días = 2019-11-06"],
    ["fr", "Il y a 3 jours, un mur est tombé.", "Il y a 3 jours = 2019-11-05"],
    ["pt", "Há um mês caiu um muro.", "Há um mês = 2019-10"],
    ["it", "Due settimane fa è crollato un muro.", "Due settimane fa = 2019-W43"],
    ["ru", "Стена упала 2 дня назад.", "2 дня назад = 2019-11-06"],
    ["fr", "L'an dernier il a plu.", "L'an dernier = 2018"],
    ["it", "L'anno scorso ha piovuto.", "anno scorso = 2018"],
    ["es", "El pasado año llovió.", "El pasado año = 2018"],
  ])("counts back in its own words: %s, %s", (language, text, expected) =>
    expect(readTimes(text, FRIDAY, language)).toBe(expected),
  );

  it.each([
    ["es", "La feria duró del 3 al 5 de mayo de 2016.", "3 = 2016-05-03; 5 de mayo de 2016 = 2016-05-05"],
    ["fr", "Il a plu de mars à juin 2017.", "mars = 2017-03; juin 2017 = 2017-06"],
    ["pt", "Choveu entre março e junho de 2017.", "março = 2017-03; junho de 2017 = 2017-06"],
  ])("gives both ends of a range its year: %s, %s", (language, text, expected) =>
    expect(readTimes(text, FRIDAY, language)).toBe(expected),
  );
});
