import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatDay, parseEdtf } from "../../edtf.ts";
import { slice } from "../../span.ts";
import { makeReport } from "../../testing/make-report.ts";
import { FRIDAY, readTimes } from "../../testing/read-times.ts";
import { tagTimes } from "./tag-times.ts";

describe("tagTimes follows a story told from its own dates", () => {
  it.each([
    [
      "In December 1979 troops crossed the border. In February they held the cities.",
      "December 1979 = 1979-12; February = 1980-02",
    ],
    [
      "On 10 June 1940 war was declared; twelve days later it ended.",
      "10 June 1940 = 1940-06-10; twelve days later = 1940-06-22",
    ],
    ["He rose in 1910. In October of that year he fled.", "1910 = 1910; October of that year = 1910-10"],
    [
      "On 3 May 1808 it fell. Two days earlier he had left it. The same day they shot him.",
      "3 May 1808 = 1808-05-03; Two days earlier = 1808-05-01; The same day = 1808-05-03",
    ],
    [
      "A boom came at the bridge on Wednesday night. It was calm the night before.",
      "Wednesday night = 2019-11-06TNI; the night before = 2019-11-05TNI",
    ],
    [
      "Profit in the third quarter rose from a loss a year earlier. Sales in the quarter fell.",
      "the third quarter = 2019-Q3; a year earlier = 2018-Q3; the quarter = 2019-Q3",
    ],
    [
      "The latest quarter of a long slump, the second quarter, beat the year-ago quarter.",
      "The latest quarter = 2019-Q4; the second quarter = 2019-Q2; the year-ago quarter = 2018-Q2",
    ],
    [
      "It fell on 3 May 1808. The next day they shot him.",
      "3 May 1808 = 1808-05-03; The next day = 1808-05-04",
    ],
  ])("%s", (text, expected) => expect(readTimes(text)).toBe(expected));

  it.each([
    ["before a meeting of the full council on Thursday", "2019-11-14"],
    ["before his trial on Monday", "2019-11-11"],
    ["before a vote on Wednesday", "2019-11-06"],
    ["at a meeting of the full council on Thursday", "2019-11-07"],
  ])("to the nearer day of what came after it: “%s”", (words, value) => {
    const published = /Thursday/u.test(words) && words.startsWith("before") ? "2019-11-11" : "2019-11-08";
    expect(readTimes(`The mayor faced calls to step down ${words}.`, published)).toContain(value);
  });

  it.each([
    ["on 15 November it was shut", "2018-11-15"],
    ["on 15 November it will be shut", "2019-11-15"],
    ["it is to be shut on 15 November", "2019-11-15"],
  ])("to what was, and not to what is to come: “%s”", (words, value) =>
    expect(readTimes(`The wall broke on 13 November 2018 and ${words}.`)).toBe(
      `13 November 2018 = 2018-11-13; 15 November = ${value}`,
    ),
  );

  it.each([
    [
      "The firm bought the quarry in 1998. The rain of October 12 flooded it.",
      "1998 = 1998; October 12 = 2019-10-12",
    ],
    ["The 1931 viaduct fell on October 14.", "1931 = 1931; October 14 = 2019-10-14"],
    [
      "The mine, opened in May 1988, was sold. On October 14 it closed.",
      "May 1988 = 1988-05; October 14 = 2019-10-14",
    ],
    ["In 1998 the firm bought it. In October it closed.", "1998 = 1998; October = 1998-10"],
  ])("and not from what it says by the way: %s", (text, expected) => expect(readTimes(text)).toBe(expected));

  it("only within the paragraph, where the text is no history", () => {
    const lines = [
      "Title",
      "Work was to begin on October 3.",
      "At 5:30 a.m. the alarm rang.",
      "On May 5 it ended.",
    ];
    const values = tagTimes(makeReport(lines, { published: FRIDAY })).map(({ value }) => value);
    expect(values).toEqual(["2019-10-03", "XXXX-XX-XXT05:30", "2019-05-05"]);
  });

  const HISTORY = [
    "In 1871 it rose. In 1873 it grew. In 1874 it won. In 1875 it lost.",
    "In 1876 the king fled. In March he wrote of a return, planned for 1881.",
    "On 4 May he came back; on 7 May 1876 he was crowned. In 1877 he ruled. In 1878 he died.",
    "In 1872, long before, he had sworn never to return. In June he had left.",
    "In August he was buried. In 1879 the war ended.",
  ];

  it.each([
    ["a glance ahead", "4 May = 1876-05-04"],
    ["a look back in its own paragraph", "June = 1872-06"],
    ["a paragraph of looking back", "August = 1878-08"],
  ])("in a history after %s", (_, expected) => {
    const article = makeReport(HISTORY, { published: FRIDAY });
    const times = tagTimes(article).map((time) => `${slice(article.text, time)} = ${time.value}`);
    expect(times).toContain(expected);
  });

  it("below a heading with a year, in a text that looks back", () => {
    const lines = [
      "Title",
      ..."2001 2002 2003 2004 2005 2006 2007 2008 2019 2018"
        .split(" ")
        .map((year) => `In ${year} it rained.`),
      "2005: the flood",
      "On 31 January the dam broke.",
    ];
    const values = tagTimes(makeReport(lines, { published: FRIDAY })).map(({ value }) => value);
    expect(values.at(-1)).toBe("2005-01-31");
  });

  it("gives a time of day to the day of the news told before it", () => {
    const lines = ["Title", "The bridge fell on Thursday.", "At 5:30 a.m. a horn blew."];
    const values = tagTimes(makeReport(lines, { published: FRIDAY })).map(({ value }) => value);
    expect(values).toEqual(["2019-11-07", "2019-11-07T05:30"]);
  });

  it("keeps months of the present with publication after a recent date", () => {
    expect(readTimes("In July 2018 he said so. In April the court agreed.")).toBe(
      "July 2018 = 2018-07; April = 2019-04",
    );
  });
});

const doubts = (text: string) =>
  tagTimes(makeReport([text], { published: FRIDAY })).map(
    (time) => `${slice(text, time)}: ${time.doubt ?? "sure"}`,
  );

describe("tagTimes marks dates that are not to be plotted", () => {
  it.each([
    [
      "A fire in July 2013 is not mentioned, but one did happen on July 3, 2015.",
      ["July 2013: negated", "July 3, 2015: sure"],
    ],
    ["The bridge would have opened in 2015.", ["2015: hypothetical"]],
    ["The deadly blast in 2015 could have been prevented.", ["2015: sure"]],
    ["On 31 June 2012 nothing happened.", ["31 June 2012: garbled"]],
  ])("%s", (text, expected) => expect(doubts(text)).toEqual(expected));
});

describe("tagTimes reads written dates in any language that the platform knows", () => {
  it.each([
    [
      "fr",
      "Le pont a ouvert le 14 août 1975, et hier il a fermé.",
      "14 août 1975 = 1975-08-14; hier = 2019-11-07",
    ],
    ["es", "Cerró en mayo de 1980; murió el jueves.", "mayo de 1980 = 1980-05; jueves = 2019-11-07"],
    ["es", "Murió el jueves por la mañana.", "jueves por la mañana = 2019-11-07TMO"],
    [
      "es",
      "Murió el jueves a las seis de la mañana; ardía desde la mañana.",
      "jueves a las seis de la mañana = 2019-11-07T06:00",
    ],
    ["es", "El juicio se abrirá el lunes a las 9.30 horas.", "lunes a las 9.30 horas = 2019-11-11T09:30"],
    [
      "es",
      "Ayer por la noche ardió; mañana por la tarde abrirá.",
      "Ayer por la noche = 2019-11-07TNI; mañana por la tarde = 2019-11-09TAF",
    ],
    ["fr", "Il est mort mardi à 7 heures du matin.", "mardi à 7 heures du matin = 2019-11-05T07:00"],
    [
      "fr",
      "Le pont a cédé mardi vers 17h42. Le lendemain, on l’a fermé.",
      "mardi vers 17h42 = 2019-11-05T17:42; Le lendemain = 2019-11-06",
    ],
    ["fr", "Il a dormi 7 heures hier soir, la veille du match.", "hier soir = 2019-11-07TEV"],
    [
      "it",
      "Il ponte è crollato martedì alle 17.42; riaprirà domani mattina.",
      "martedì alle 17.42 = 2019-11-05T17:42; domani mattina = 2019-11-09TMO",
    ],
    [
      "pt",
      "A ponte caiu na terça-feira às sete da noite.",
      "terça-feira às sete da noite = 2019-11-05T19:00",
    ],
    ["pt", "A ponte caiu ontem à noite, às 23h05.", "ontem à noite, às 23h05 = 2019-11-07T23:05"],
    [
      "fr",
      "Le maire a démissionné lundi 4 novembre; on l’a remplacé jusqu’à l’élection du 16 mars.",
      "lundi 4 novembre = 2019-11-04; 16 mars = 2020-03-16",
    ],
    [
      "es",
      "Ardió el martes y cayó a la mañana siguiente; anoche abría a las 11.00 todos los días.",
      "martes = 2019-11-05; a la mañana siguiente = 2019-11-06TMO; anoche = 2019-11-07TNI; las 11.00 = XXXX-XX-XXT11:00; todos los días = P1D",
    ],
    ["ru", "Мост открыли 14 августа 1975 года.", "14 августа 1975 = 1975-08-14"],
    ["ar", "افتتح الجسر في 14 أغسطس 1975.", "14 أغسطس 1975 = 1975-08-14"],
    ["zh", "大桥于1975年8月14日通车。", "1975年8月14日 = 1975-08-14"],
    ["xx", "It opened on 14 August 1975.", ""],
  ])("%s", (language, text, expected) => expect(readTimes(text, FRIDAY, language)).toBe(expected));
});

const TIMEX =
  /^(?:(?:BC)?[\dX]{2,4}|(?:BC)?[\dX]{4}-(?:(?:[\dX]{2})(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|\d))?|Q[\dX]|H[\dX]|SP|SU|FA|WI)(?:T(?:\d\d:\d\d|MO|MI|AF|EV|NI))?|PT?[\dX.]+(?:DE|CE|WE|[YMWDHSQ])|PRESENT_REF|PAST_REF|FUTURE_REF)$/;

/** Pieces that meet in all orders: dates, their words, and what is none. */
const PIECES = [
  ..."on the in early late mid- end of last next this that every a two several 3 14 31 99 1975 2019 2048 5:30 p.m.".split(
    " ",
  ),
  ..."Monday Friday June May August 1980s century year years days month week quarter spring winter night ago later".split(
    " ",
  ),
  ..."earlier before and to - , . ( ) BC '99 now recently past said will not was 1945-46 6/7/2012 half Christmas".split(
    " ",
  ),
  ..."tomorrow second 19th third fiscal about decades per daily the\n".split(" "),
];
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(" "));

describe("tagTimes keeps its laws", () => {
  it("gives valid values, in order, within the text, and the same each time", () => {
    fc.assert(
      fc.property(prose, fc.constantFrom("2019-11-08", "2019-11", "1850", undefined), (text, published) => {
        const article = makeReport([text], published === undefined ? {} : { published });
        const times = tagTimes(article);
        let end = 0;
        for (const time of times) {
          expect(time.value).toMatch(TIMEX);
          expect(parseEdtf(time.edtf ?? "2000")).toBe(time.edtf ?? "2000");
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(tagTimes(article)).toEqual(times);
      }),
    );
  });

  it("moves each weekday by a week when the article is a week younger", () => {
    const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 25_000 }), fc.constantFrom(...weekdays), (day, weekday) => {
        const on = (published: number) =>
          tagTimes(makeReport([`They met on ${weekday}.`], { published: formatDay(published) }))[0]?.edtf;
        const [now, later] = [on(day), on(day + 7)];
        expect(Date.parse(later ?? "") - Date.parse(now ?? "")).toBe(7 * 86_400_000);
      }),
    );
  });

  it("reads only titles, headings and paragraphs", () => {
    const article = makeReport(["It opened on Thursday."], { published: FRIDAY });
    const clock = {
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, kind: "note" as const })),
    };
    expect(tagTimes(clock)).toEqual([]);
  });
});
