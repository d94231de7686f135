import { describe, expect, it } from "vitest";

import { readArticles } from "../read-articles.ts";

const REPORT = [
  "The ferry Star of Lorne ran aground on the Carse sandbank shortly before dawn on Tuesday, with 212 on board.",
  "The coastguard said nobody was hurt. Tugs from Port Ansel were expected on the evening tide.",
  "“We felt a long scrape and then nothing,” said Malcolm Reid, a passenger from Dunmore.",
];
const TITLE = "Ferry runs aground off Carse with 212 aboard";

/** The source of an article with `head` for its headline, unless that has one, and `tail` below the report. */
const sourceOf = (
  head: readonly string[],
  tail: readonly string[] = [],
  name = "a.txt",
): string | undefined => {
  const lines = [...head, ...REPORT, ...tail];
  return readArticles([{ name, source: lines.join("\n\n") }]).articles[0]?.source;
};

describe("the source of an article", () => {
  it.each([
    ["The Ansel Herald", [TITLE, "By Morag Tait"]],
    ["PORT ANSEL GAZETTE", ["Tuesday, March 3, 2026", TITLE, "Morag Tait"]],
    ["The Signal", ["Live", `${TITLE} – live`, "Morag Tait", "Tue 3 Mar 2026 11.20 GMT"]],
    ["The Signal", [TITLE, "By Morag Tait", "3 March 2026"]],
    ["THE SUNDAY LAMP", ["The Long Read", "The night the Star stopped", "Morag Tait", "15 March 2026"]],
    ["Le Messager de Brume", ["Culture", TITLE, "Publié le 3 mars 2026"]],
    ["L’Éveil de Dunmore", ["International", TITLE, "Publié le 3 mars 2026"]],
    ["Le Phare de l’Ouest", ["Culture", TITLE, "Publié le 3 mars 2026"]],
    ["DIE BRÜCKE", ["Politik", TITLE, "3. März 2026"]],
    ["Dunmorer Morgenblatt am See", [TITLE, "Von Morag Tait", "3. März 2026"]],
    ["KBR News", ["Home", "News", "Sport", TITLE, "3 March 2026"]],
    ["Ansel & Dunmore Live", ["What's On", TITLE, "3 March 2026"]],
    ["MainlandTrader", ["Topics Firms Rules Data Magazine", TITLE, "3 March 2026"]],
    ["Ouest Marin", ["Journal", "Mon compte", TITLE, "3 March 2026"]],
    ["CarseNews.example", [TITLE, "By Morag Tait | March 3, 2026"]],
  ])("is %s, which stands above the headline", (name, head) => expect(sourceOf([name, ...head])).toBe(name));

  it.each([
    ["MPA", "PORT ANSEL, March 3 (MPA) - All on board are safe."],
    ["MPA", "PORT ANSEL (MPA) -- All on board are safe."],
    ["Reuters", "PORT ANSEL, Scotland (Reuters) — All on board are safe."],
    ["Northern Wire", "Port Ansel, 3 March (Northern Wire) – All on board are safe."],
    ["Reuters", "March 3 (Reuters) - All on board are safe."],
    ["EFE", "Puerto Ansel, 3 mar (EFE).- All on board are safe."],
    ["ANSA", "(ANSA) - PORTO ANSEL, 3 MAR - All on board are safe."],
  ])("is the agency %s of the dateline “%s”", (name, lead) => expect(sourceOf([TITLE, lead])).toBe(name));

  it.each([
    ["SNA", ["SNA  Tuesday 3 March 2026  07:15 GMT", TITLE]],
    ["MPA", ["MPA | 3 March 2026 | 07:15", TITLE]],
    ["The Plain Talker", [TITLE, "By Morag Tait, The Plain Talker"]],
    [
      "Northern Press Agency",
      [TITLE, "By Ann Lee, Northern Press Agency", "PORT ANSEL, March 10, 2026 (NPA)"],
    ],
    ["Dunmore Evening Star", [TITLE, "By Morag Tait, Dunmore Evening Star"]],
    ["The Carse Observer", [TITLE, "By Morag Tait, The Carse Observer"]],
    ["Carse Observer", [TITLE, "By Morag Tait, Carse Observer staff writer"]],
    ["AP", [TITLE, "By MORAG TAIT Associated Press"]],
    ["Ansel Today", [`${TITLE} | Ansel Today`, "By Morag Tait"]],
    ["Carse Radio", ["Carse Radio - Local News, Great Music", TITLE, "3 March 2026"]],
    ["The Carse Herald", ["Yahoo News", "The Carse Herald", TITLE, "3 March 2026"]],
    ["Карский вестник", ["Карский вестник", "Общество", TITLE, "3 марта 2026"]],
    ["Carse Radio", ["Carse Radio 98.4 FM", TITLE, "3 March 2026"]],
    ["Carse Dispatch", ["Support Carse Dispatch", TITLE, "3 March 2026"]],
    ["BBC News", ["BBC", TITLE, "3 March 2026", "Morag Tait", "BBC News, Carse"]],
    ["Carse News", ["Carse News homepage", TITLE, "3 March 2026"]],
    ["DAILY LAMP", ["DAILY LAMP EXCLUSIVE", "FERRY FIASCO! Boat hits bank", "By Kit Tranter"]],
    ["DAILY LAMP", [TITLE, "DAILY LAMP EXCLUSIVE", "By Kit Tranter", "3 March 2026"]],
    ["DAILY LAMP", ["DAILY LAMP SPECIAL REPORT", TITLE, "3 March 2026"]],
    ["Daily Lamp", ["Daily Lamp | Home | Sport", TITLE, "DAILY LAMP EXCLUSIVE", "By Kit Tranter"]],
    ["Daily Lamp", [TITLE, "2026-03-03", "Daily Lamp | UK News"]],
  ])("is %s, which the head names", (name, head) => expect(sourceOf(head)).toBe(name));

  it.each([
    ["NordPress", ["— NordPress"]],
    ["AFP", ["The ship is to be towed on Friday. (AFP)"]],
    ["NPA", ["The ship is to be towed on Friday. (NPA)"]],
    ["The Dunmore Echo", ["© 2026 The Dunmore Echo. All rights reserved."]],
    ["Carse Radio", ["Source: Carse Radio"]],
    ["Carse Radio", ["Source: Carse Radio| 2026-03-03 08:12:33|Editor: mtait"]],
    ["The Carse Mercury", ["The Carse Mercury | Newsroom: 01999 555 060"]],
    ["Low Water", ["Low Water is a reader-supported publication. To support my work, subscribe."]],
    ["Carse Voice", ["Carse Voice CIC. Registered office: 2 Malt Row, Carse"]],
    ["The Carse Observer", ["This article was originally published in The Carse Observer."]],
    ["Harbour Post", ["Subscribe to the Harbour Post for £1 a week.", "Contact: news@harbourpost.example"]],
  ])("is %s, which the foot names", (name, tail) => expect(sourceOf([TITLE], tail)).toBe(name));

  it.each([
    [
      "The Mercury",
      "Ida Crane told the Mercury the buoy was out. Lorne Line, approached by the Mercury, was silent.",
    ],
    [
      "The Beagle",
      "A letter seen by The Beagle shows that the line knew. It told The Beagle that it was sorry.",
    ],
    ["The Northern Courier", "The captain was on a second shift, the Northern Courier has learned."],
  ])("is %s, which speaks of itself", (name, tail) => expect(sourceOf([TITLE], [tail])).toBe(name));

  it("is the agency whose dateline stands below a list of its points", () => {
    const points = [
      "Summary",
      "Ferry aground since dawn",
      "Nobody hurt, coastguard says",
      "Tugs expected in the evening",
    ];
    expect(
      sourceOf([TITLE, "By Morag Tait", ...points, "PORT ANSEL, March 3 (Reuters) - All on board are safe."]),
    ).toBe("Reuters");
  });

  it("has the name that stands whole above the headline", () =>
    expect(sourceOf(["MORNING LAMP EXCLUSIVE", TITLE], ["His wife told the Lamp: “He never slept.”"])).toBe(
      "MORNING LAMP",
    ));

  it("is a paper that was told things and has given its name to the file", () => {
    const tail = ["His wife Moira told the Lamp: “He never slept.”"];
    expect(sourceOf([TITLE], tail, "daily-lamp.txt")).toBe("The Lamp");
    expect(sourceOf([TITLE], tail)).toBeUndefined();
  });
});

describe("no source is", () => {
  it.each([
    ["a section", ["World News", TITLE]],
    ["a kicker", ["Shipping", TITLE]],
    ["a rubric", ["The Long Read", "The night the Star stopped", "Morag Tait", "3 March 2026"]],
    ["a person", ["Morag Tait", TITLE]],
    ["a place", ["Port Ansel", TITLE]],
    ["a ship", ["STAR OF LORNE", TITLE]],
    ["what the report speaks of", ["The Sandbank", TITLE, "By Morag Tait", "3 March 2026"]],
    ["a series", ["The Lorne Disaster", "Live", TITLE, "3 March 2026"]],
    ["a short title above its summary", ["The Reckoning", `${TITLE}, and what has become of them since`]],
    ["a word of the page", ["BREAKING NEWS", TITLE]],
    ["a word before the date", ["LIVE Tuesday 3 March 2026", TITLE]],
    ["a storm", ["Storm Review", TITLE]],
    ["a headline with a paper's word", ["Good News for Ferry Passengers", TITLE]],
    ["a country beside the place", [TITLE, "PORT ANSEL (Scotland) - All on board are safe."]],
    ["a state beside the place", [TITLE, "PORT ANSEL (IL) - All on board are safe."]],
    ["an office's letters", [TITLE, "The Accident Branch (MAB) - which looks into it - sent two men."]],
    ["a party's letters", [TITLE, "Transport minister Lena Ost (SDP) - a captain - was silent."]],
    ["a place beside the author", [TITLE, "By Morag Tait, The Hague"]],
    ["whose picture it is", ["© Photo Carse Advocate, Jan Holm", TITLE]],
    ["a picture agency", [TITLE, "© Getty Images"]],
    ["a menu", ["News Features Sport Culture Puzzles", TITLE, "3 March 2026"]],
    ["a rubric of many", ["NEWS IN BRIEF", TITLE, "By Morag Tait", "3 March 2026"]],
    ["who reserves the rights", [TITLE, "© RIPRODUZIONE RISERVATA"]],
    ["the author, who owns a newsletter", [TITLE, "Morag Tait", "3 March 2026", "© 2026 Morag Tait"]],
    ["a post", [TITLE, "By Morag Tait, Social Media Editor"]],
  ])("%s", (_, head) => expect(sourceOf(head)).toBeUndefined());

  it.each([
    ["a photographer", "The Star of Lorne on the bank. (Photo: Jan Holm)"],
    ["an office that the last sentence names", "The hull will be seen by the Marine Survey Office (MSO)"],
    ["an office whose letters close the report", "It is run by the Marine Survey Office. (MSO)"],
    ["no paper at all", "Source: harbour records"],
    ["a page's last word", "(ENDS)"],
    ["who is quoted last", "— Malcolm Reid"],
    ["a rival that was told things", "Mr Reid told the Dunmore Echo that he had slept."],
    [
      "one of three",
      "He told the Echo he slept. Approached by the Mercury, he said no. He told the Herald nothing.",
    ],
    [
      "an agency that is cited",
      "The ferry was built in 1998, according to Reuters, which was told so by the line.",
    ],
    [
      "a rival whose story is credited",
      "The Dunmore Echo reported it. The line told the Dunmore Echo, in a letter seen by the Dunmore Echo, no more.",
    ],
    ["a court", "The captain told the Court he slept. A letter seen by the Court names him."],
    ["a committee", "He told the Committee so. The Committee has learned more."],
    ["whom a witness told", "“I told the Mercury, and a letter seen by the Mercury proves it,” he said."],
    ["the sun", "The Sun has seen worse. The Times of sailing were changed."],
    [
      "who can be written to about the crash",
      "Anyone who saw it should write to appeals@lornepolice.example or call 101.",
    ],
    ["the police, whom readers should write to", "Were you there? Email appeals@lornepolice.example"],
    ["the operator's site", "Refunds can be claimed at www.lorneline.example."],
    ["a holder of rights in the story", "The film is the copyright of Malcolm Reid, a judge ruled."],
  ])("%s", (_, tail) => expect(sourceOf([TITLE], [tail])).toBeUndefined());
});
