import { describe, expect, it } from "vitest";

import { isUsual } from "../closeness.ts";
import type { Alignment } from "../model.ts";
import { slice } from "../span.ts";
import { makeArticle } from "../testing/make-article.ts";
import { findAlignments } from "./find-alignments.ts";

/** What a reader sees that `texts`, articles called 0, 1, 2 …, have in common, in words: kind, left, right. */
function sharedBy(...texts: readonly string[]): readonly (readonly [string, string, string])[] {
  const wordsOf = (passage: Alignment["left"]): string =>
    slice(texts[Number(passage.article)] ?? "", passage);
  return findAlignments(texts.map((text, index) => makeArticle(text, { id: String(index) })))
    .filter(isUsual)
    .map(({ kind, left, right }) => [kind, wordsOf(left), wordsOf(right)]);
}

/** Sentences of fourteen words that occur nowhere else. */
const madeUp = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => {
    const words = Array.from({ length: 14 }, (_, k) => `${((from + n) * 14 + k).toString(36)}z`);
    return `${words.join(" ")}.`;
  });

const PIER =
  "Divers found deep cracks in three pillars of the northern pier, the harbour authority told reporters.";
const MAYOR = "The mayor of Ostend promised 40 million euros for repairs before the next storm season.";
const GULLS = "Gulls cried over empty fish crates while old sailors played dominoes in a smoky corner cafe.";
const DOGS = "Dogs barked somewhere behind red brick houses until somebody opened a window and shouted.";

describe("findAlignments", () => {
  it("does not cut a number that a dash joins", () => {
    const day = "3 May 2022, the board of the port voted";
    expect(
      sharedBy(
        `Gulls cried over the crates. In the end, on ${day} 9–6 to give the mill away.`,
        `Rain fell on the town all night. On ${day}, 9 of them in favour.`,
      ),
    ).toEqual([["edited", `on ${day} 9–6`, `On ${day}, 9`]]);
  });

  it("finds a sentence that an article has twice, however little its words tell", () => {
    const said = "Nobody should go to a dance and not come home";
    expect(
      sharedBy(
        `The bells rang. ${said}. The fire began in the cellar.\nThe bishop said: “${said}.” Then it rained.`,
      ),
    ).toEqual([["verbatim", said, said]]);
  });

  it("finds equal wording, whatever its case, quotation marks and spelling", () => {
    expect(
      sharedBy(
        "Early on, the harbour authority’s engineers recognised cracks in the “northern” pier. Then it rained.",
        "Nobody slept. THE HARBOR AUTHORITY'S ENGINEERS RECOGNIZED CRACKS IN THE 'NORTHERN' PIER!",
      ),
    ).toEqual([
      [
        "verbatim",
        "the harbour authority’s engineers recognised cracks in the “northern” pier",
        "THE HARBOR AUTHORITY'S ENGINEERS RECOGNIZED CRACKS IN THE 'NORTHERN' PIER",
      ],
    ]);
  });

  it("bridges an edit instead of breaking the passage at it", () => {
    const edited = PIER.replace("deep cracks in three", "long, dangerous cracks in at least three");
    expect(sharedBy(`${GULLS} ${PIER}`, `${edited} ${DOGS}`)).toEqual([
      ["edited", PIER.slice(0, -1), edited.slice(0, -1)],
    ]);
  });

  it("finds the same statement in other words, and leaves the rest of the sentence dark", () => {
    const [[kind, left, right] = [], ...more] = sharedBy(
      `${GULLS} The Corot museum in Lyon has bought a painting of a mill at dawn for 1.2 million euros.`,
      `For 1.2 million euros, a painting of a mill at dawn was acquired by the Lyon museum of Corot, while next door a bakery greeted hungry customers with free rolls. ${DOGS}`,
    );
    expect(more).toEqual([]);
    expect([kind, left, right]).toEqual([
      "paraphrase",
      "The Corot museum in Lyon has bought a painting of a mill at dawn for 1.2 million euros",
      "For 1.2 million euros, a painting of a mill at dawn was acquired by the Lyon museum of Corot",
    ]);
  });

  it("shows a paragraph copied word for word as such, whatever was rewritten around it", () => {
    const copied = "Ferries to Texel will leave from the fish market until further notice, Anna Holm said.";
    const found = sharedBy(
      `${PIER}\n${copied}\n${MAYOR}`,
      `Three pillars of the northern pier have deep cracks, divers told the harbour authority.\n${copied}\nFor repairs, the mayor of Ostend promised reporters 40 million euros before storm season.`,
    );
    expect(found).toContainEqual(["verbatim", copied.slice(0, -1), copied.slice(0, -1)]);
    expect(found.map(([, left]) => left).join(" ")).toContain("promised 40 million euros");
  });

  it("ends a copied passage before the small words that lead to where its sides differ", () => {
    const copied = "Nobody knew how deep the cracks were until divers reached the pier, said Anna Holm";
    expect(
      sharedBy(`${GULLS} ${copied}, the harbour master.`, `${copied}, the widow of a captain. ${DOGS}`),
    ).toEqual([["verbatim", copied, copied]]);
  });

  it("ends no passage with a scrap of the next sentence", () => {
    const found = sharedBy(
      `${PIER}\n${MAYOR}\nThe ferries of Anna Holm stopped at two islands on 6 March. ${DOGS}`,
      `${MAYOR}\n${GULLS}\nThe ferries of Anna Holm stopped at two islands. On 6 March nobody knew why.\n${PIER}`,
    );
    expect(found).toContainEqual([
      "verbatim",
      "The ferries of Anna Holm stopped at two islands",
      "The ferries of Anna Holm stopped at two islands",
    ]);
  });

  it("finds passages that changed places", () => {
    expect(sharedBy(`${PIER} ${GULLS}\n${MAYOR}`, `${MAYOR}\n${DOGS} ${PIER}`).map(([kind]) => kind)).toEqual(
      ["verbatim", "verbatim"],
    );
  });

  it("gives each occurrence of a repeated passage an alignment of its own", () => {
    const found = findAlignments([
      makeArticle(`${PIER} ${GULLS}`, { id: "0" }),
      makeArticle(`${PIER}\n${DOGS}\n${DOGS.replaceAll(/\w+/g, "$&x")}\n${PIER}`, { id: "1" }),
    ]);
    expect(found.filter(({ left, right }) => left.article !== right.article)).toHaveLength(2);
  });

  it("finds what an article repeats, the earlier on the left", () => {
    expect(sharedBy(`${PIER}\n${GULLS}\n${DOGS}\n${PIER}`)).toEqual([
      ["verbatim", PIER.slice(0, -1), PIER.slice(0, -1)],
    ]);
  });

  it("leaves out a heading whose words come again elsewhere on the other side", () => {
    const copied = `${PIER} ${MAYOR} Until Friday, ferries for the northern islands leave from Zeebrugge.`;
    expect(sharedBy(`${GULLS}\nNorthern pier\n${copied}`, `${copied} ${DOGS}`)).toEqual([
      ["verbatim", copied.slice(0, -1), copied.slice(0, -1)],
    ]);
  });

  it("finds a fact by its amount, though not another word is the same", () => {
    const found = sharedBy(
      `Police in Varde detained Anna Holm of Holm Motors on Monday.\n${GULLS}\nShe has repaid 85,400 pounds so far.`,
      `On Monday Anna Holm of Holm Motors in Varde was arrested by police.\n${DOGS}\nBarely £85,400 ever came back.`,
    );
    expect(found).toContainEqual([
      "paraphrase",
      "She has repaid 85,400 pounds so far",
      "Barely £85,400 ever came back",
    ]);
  });

  it("shows no scrap of a clause", () => {
    const [[, left] = []] = sharedBy(
      `${GULLS} Some 2,100 people in the lower town were forced to leave their homes, the mayor said.`,
      `${DOGS} Brown water reached the lower town, forcing 2,100 people to leave before dawn.`,
    );
    expect(left).toBe("Some 2,100 people in the lower town were forced to leave their homes");
  });

  it("ends a clause where a conjunction opens the next", () => {
    const [[, left] = []] = sharedBy(
      `${GULLS} Some 2,100 people in the lower town were forced to leave their homes while a brass band went on playing.`,
      `${DOGS} Brown water reached the lower town, forcing 2,100 people to leave before dawn.`,
    );
    expect(left).toBe("Some 2,100 people in the lower town were forced to leave their homes");
  });

  it("matches synonyms in reports of one event, and ends where “and” begins what only one says", () => {
    const fire = sharedBy(
      `Police in Varde detained Anna Holm on Monday. ${GULLS} The blaze at Holm Motors injured 12 employees and closed a school for weeks.`,
      `On Friday a fire at Holm Motors in Varde hurt 12 workers. ${DOGS} On Monday Anna Holm was arrested.`,
    ).find(([, left]) => left.includes("12"));
    expect(fire?.[1]).toBe("The blaze at Holm Motors injured 12 employees");
  });

  it("grows a short run of equal words to the clause that it stands in", () => {
    const found = sharedBy(
      `${PIER} ${GULLS} It could pave the way for a tunnel.`,
      `Nobody knew whether rain could pave the way for worse. ${DOGS} ${PIER}`,
    );
    expect(found.filter(([, left]) => /^\W*(?:could )?pave the way(?: for)?$/.test(left))).toEqual([]);
  });

  it.each([
    ["a word", "word ".repeat(2000)],
    ["two words", "word other ".repeat(1000)],
    ["a phrase", `Divers found ${"three deep cracks and ".repeat(20)} one more.`],
  ])("never takes %s said over and over for a passage that is its own counterpart", (_, text) => {
    const found = findAlignments([makeArticle(text, { id: "0" })]);
    expect(found.filter(({ left, right }) => right.start < left.end)).toEqual([]);
  });

  it.each(["We did all that we could for them", "It should never have been up there"])(
    "finds the same quotation in reports of one event, though its words are small: %s",
    (words) => {
      const first = `A crane of Ostler Lifting fell on Marlow primary school on Monday.\nNine pupils were hurt.\n“${words},” said Ines Ostler.`;
      const second = `Ines Ostler met parents in Marlow. "${words}," she told them.\nInspectors examine the crane.\nOstler Lifting closed on Monday.`;
      expect(sharedBy(first, second)).toContainEqual(["verbatim", words, words]);
      const unquoted = [first, second].map((text) => text.replaceAll(/[“”"]/gu, ""));
      expect(sharedBy(...unquoted)).not.toContainEqual(["verbatim", words, words]);
    },
  );

  it("does not swallow a sentence that has no partner", () => {
    const found = sharedBy(`${PIER} ${GULLS} ${MAYOR}`, `${PIER} ${DOGS} ${MAYOR}`);
    expect(found.map(([, left]) => left)).toEqual([PIER.slice(0, -1), MAYOR.slice(0, -1)]);
  });

  it("compares a title that is printed twice once, where it stands", () => {
    const title = "Cracks close northern pier of Ostend harbour";
    expect(sharedBy(`# ${title}\n# ${title} - De Haven\nSnow fell.`, `# ${title}\nRain.`)).toHaveLength(1);
  });

  it("compares titles with titles only, and never looks at furniture", () => {
    const title = "Cracks close northern pier of Ostend harbour";
    const advert = "~ Subscribe to the Ostend Evening Courier for twelve months and save forty percent today";
    expect(
      sharedBy(`# ${title}\nSnow fell.\n${advert}`, `# ${title}\n${title} again.\n${advert}`).map(
        ([, left]) => left,
      ),
    ).toEqual([`# ${title}`.slice(2)]);
  });

  it("does not run through furniture", () => {
    const found = sharedBy(`${PIER}\n~ Advertisement\n${MAYOR}`, `${PIER}\n${MAYOR}`);
    expect(found.map(([, left]) => left)).toEqual([PIER.slice(0, -1), MAYOR.slice(0, -1)]);
  });

  it.each([
    ["function words", "As far as it is from here to there, so it has been for us."],
    ["a turn of phrase", "That would pave the way for it."],
    ["a name", "National Weather Service."],
  ])("takes %s for nothing", (_, sentence) => {
    expect(sharedBy(`${GULLS} ${sentence}`, `${sentence} ${DOGS}`)).toEqual([]);
  });

  it("sets a phrase that most articles use apart", () => {
    const openings = ["Ash fell", "Roads closed", "Schools shut", "Planes turned", "Goats fled"];
    const alignments = findAlignments(
      openings.map((opening, index) =>
        makeArticle(`${opening} before the Mount Kelud volcano observatory woke.`, { id: String(index) }),
      ),
    );
    expect(alignments.filter(({ common }) => !common)).toEqual([]);
  });

  it.each([
    ["Chinese", "昨天上午港口管理局表示潜水员在北码头的三根柱子上发现了很深的裂缝渡轮因此停运"],
    ["Japanese", "港湾局は月曜日に北埠頭の三本の柱に深い亀裂が見つかったと発表しフェリーの運航を止めた"],
    ["Arabic", "أعلنت سلطة الميناء يوم الاثنين أن الغواصين وجدوا شقوقا عميقة في ثلاثة أعمدة من الرصيف الشمالي"],
    ["Hindi", "बंदरगाह प्राधिकरण ने सोमवार को कहा कि गोताखोरों को उत्तरी घाट के तीन खंभों में गहरी दरारें मिलीं"],
    [
      "Russian",
      "Портовая служба сообщила что водолазы нашли глубокие трещины в трёх опорах северного причала",
    ],
  ])("finds equal wording in %s", (_, sentence) => {
    expect(sharedBy(`1999, ${sentence}.`, `2004: ${sentence}!`)).toEqual([["verbatim", sentence, sentence]]);
  });

  it("does not take the nouns of German for names, of which nothing is said", () => {
    const texts = [
      "Es schneite. Die Stadt Kelbra will das alte Hallenbad im kommenden Jahr abreißen. An der Stelle des Bades soll ein Neubau mit 80 Wohnungen entstehen, teilte Bürgermeisterin Petra Lohse am Montag mit. Viele Vereine fürchten um ihre Kurse für Kinder.",
      "Statt des Bades werden 80 Wohnungen gebaut. Nach dem Regen war die Straße zum Bahnhof gesperrt, und der Bus fuhr einen Umweg über Berga. Bürgermeisterin Petra Lohse sagte, das Hallenbad in Kelbra werde im nächsten Jahr abgerissen. Der Wirt schenkte Kaffee aus.",
    ];
    const found = findAlignments(
      texts.map((text, index) => ({ ...makeArticle(text, { id: String(index) }), language: "de" })),
    ).filter(isUsual);
    expect(found.some(({ left }) => slice(texts[0] ?? "", left).includes("Hallenbad"))).toBe(true);
  });

  it("names places in the text itself where folding changes lengths", () => {
    // “İ” is one unit, and two in lower case; “𝒜” is two units; “ﬁ” unfolds to two letters.
    const found = sharedBy(`İİİİ 𝒜𝒜 İZMİR’de ${PIER}`, `Straße ﬁlm ${PIER}`);
    expect(found).toEqual([["verbatim", PIER.slice(0, -1), PIER.slice(0, -1)]]);
  });

  it.each([
    ["one word", "word ".repeat(20_000)],
    ["one sentence", `${PIER} `.repeat(1000)],
  ])("matches %s, said over and over, with its own copy as a whole", (_, text) => {
    const found = findAlignments([makeArticle(text, { id: "0" }), makeArticle(text, { id: "1" })]);
    const across = found.filter(({ left, right }) => left.article !== right.article);
    expect(across.map(({ kind, left }) => [kind, slice(text, left).length > text.length - 3])).toEqual([
      ["verbatim", true],
    ]);
  });

  it("finds short copied sentences between long articles, each with its own, in any order", () => {
    const copied = madeUp(0, 40);
    const first = madeUp(1000, 400).map((own, n) => (n % 10 === 0 ? `${own}\n${copied[n / 10] ?? ""}` : own));
    const second = madeUp(2000, 400).map((own, n) =>
      n % 10 === 0 ? `${own}\n${copied[39 - n / 10] ?? ""}` : own,
    );
    expect(sharedBy(first.join("\n"), second.join("\n"))).toEqual(
      copied.map((sentence) => ["verbatim", sentence.slice(0, -1), sentence.slice(0, -1)]),
    );
  });
});
