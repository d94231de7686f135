import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatDay, parseEdtf } from "../edtf.ts";
import { slice } from "../span.ts";
import { tagTimes } from "./tag-times.ts";
import { testArticle } from "./test-article.ts";

/** A Friday. */
const FRIDAY = "2019-11-08";

/** `words = value` of each expression. */
function read(text: string, published: string | undefined = FRIDAY, language = "en"): string {
  const article = testArticle([text], { language, ...(published ? { published } : {}) });
  return tagTimes(article)
    .map((time) => `${slice(text, time)} = ${time.value}`)
    .join("; ");
}

describe("tagTimes reads dates that are written out", () => {
  it.each([
    ["The dam burst on 14 August 1975.", "14 August 1975 = 1975-08-14"],
    ["On Thursday, July 4, 1776, the text was approved.", "Thursday, July 4, 1776 = 1776-07-04"],
    ["They met on the 25th of August 1914.", "the 25th of August 1914 = 1914-08-25"],
    ["Released 2012-02-29.", "2012-02-29 = 2012-02-29"],
    ["In February of 1940 a pact was signed.", "February of 1940 = 1940-02"],
    ["By the end of March 1944 it was over.", "the end of March 1944 = 1944-03"],
    ["It began in mid-1997.", "mid-1997 = 1997"],
    ["Around 1910 the mill closed.", "Around 1910 = 1910"],
    ["In the spring of 1871 Paris rose.", "the spring of 1871 = 1871-SP"],
    ["In the third quarter of 1998 it fell.", "the third quarter of 1998 = 1998-Q3"],
    ["In the late 1980s it thawed.", "the late 1980s = 198"],
    ["In the '60s he sang.", "the '60s = 196"],
    ["In the 19th century it was a port.", "the 19th century = 18"],
    ["Sparta fell silent in 371 BC.", "371 BC = BC0371"],
    ["The talks of 5-9 March 1918 failed.", "5 = 1918-03-05; 9 March 1918 = 1918-03-09"],
    ["From 31 May to 1 June 1916 they fought.", "31 May = 1916-05-31; 1 June 1916 = 1916-06-01"],
    ["In the 1957-58 season he scored.", "1957 = 1957; 58 = 1958"],
    ["The ban stands until at least 2015.", "2015 = 2015"],
    ["Ruled from 1996 to 2001.", "1996 = 1996; 2001 = 2001"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("tagTimes reads words that count from publication", () => {
  it.each([
    ["The bridge opened on Thursday.", "Thursday = 2019-11-07"],
    ["The bridge opened on Friday.", "Friday = 2019-11-08"],
    ["The vote will be held on Thursday.", "Thursday = 2019-11-14"],
    ["Envoys are due to arrive on Monday.", "Monday = 2019-11-11"],
    ["They met last October in Oslo.", "last October = 2019-10"],
    ["They met last December in Oslo.", "last December = 2018-12"],
    ["He retires next spring.", "next spring = 2020-SP"],
    ["Finland joined in April last year.", "April last year = 2018-04"],
    ["Prices rose in March.", "March = 2019-03"],
    ["The law expires in March.", "March = 2019-03"],
    ["The games will begin in March.", "March = 2020-03"],
    ["He died on Jan. 9.", "Jan. 9 = 2019-01-09"],
    ["He leaves on Dec. 20.", "Dec. 20 = 2019-12-20"],
    ["Museums are closed until Tuesday.", "Tuesday = 2019-11-12"],
    ["Museums are closed from Monday.", "Monday = 2019-11-11"],
    ["The council extended the curfew until Tuesday.", "Tuesday = 2019-11-12"],
    ["The strike lasted until Tuesday.", "Tuesday = 2019-11-05"],
    ["By Tuesday 30 houses had burnt down.", "Tuesday = 2019-11-05"],
    ["The judge ordered them to pay by Tuesday.", "Tuesday = 2019-11-12"],
    [
      "The tunnel opened on Sunday; the first lorries cross on Wednesday.",
      "Sunday = 2019-11-03; Wednesday = 2019-11-13",
    ],
    [
      "Flights resumed on Sunday and on Monday the inquest will open.",
      "Sunday = 2019-11-03; Monday = 2019-11-11",
    ],
    ["On Wednesday the trial begins.", "Wednesday = 2019-11-13"],
    ["The prince is in Rome on Tuesday.", "Tuesday = 2019-11-12"],
    ["Police are investigating a fire after the parade on Tuesday.", "Tuesday = 2019-11-05"],
    ["Parliament chose Ms Holt to govern until an election on March 2.", "March 2 = 2020-03-02"],
    ["The club named a stand-in ahead of a final on February 2.", "February 2 = 2020-02-02"],
    ["The court set a hearing for March 2.", "March 2 = 2020-03-02"],
    ["She won the election on March 2.", "March 2 = 2019-03-02"],
    ["Yesterday morning it snowed.", "Yesterday morning = 2019-11-07TMO"],
    ["Last week it rained.", "Last week = 2019-W44"],
    ["Three years ago it closed.", "Three years ago = 2016"],
    ["It opens this weekend.", "this weekend = 2019-W45-WE"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["It opened on Thursday.", "the last Thursday up to publication on 8 November 2019"],
    ["It will open on Thursday.", "the next Thursday after publication on 8 November 2019"],
    ["It opened on October 14.", "the last 14 October before publication on 8 November 2019"],
    ["It will open in March.", "the next March after publication on 8 November 2019"],
    ["It opened last December.", "the last December before publication on 8 November 2019"],
    ["It opened two days ago.", "counted back from publication on 8 November 2019"],
    ["It opens this month.", "the month of publication on 8 November 2019"],
    ["It opened on 14 August 1975.", "full date"],
  ])("tells the reader how: %s", (text, rule) => {
    const [time] = tagTimes(testArticle([text], { published: FRIDAY }));
    expect(time?.resolution.rule).toBe(rule);
  });

  it("leaves X for what a missing publication would have told", () => {
    expect(read("It opened on Thursday, last week.", "")).toBe("Thursday = XXXX-WXX-4; last week = XXXX-WXX");
  });

  it("reads what both ends of an uncertain publication agree on", () => {
    expect(read("It opened on Thursday, in May.", "2019-11-07/2019-11-13")).toBe(
      "Thursday = 2019-11-07; May = 2019-05",
    );
    expect(read("It opened on Tuesday.", "2019-11-07/2019-11-13")).toBe("Tuesday = XXXX-WXX-2");
  });
});

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
      "It fell on 3 May 1808. The next day they shot him.",
      "3 May 1808 = 1808-05-03; The next day = 1808-05-04",
    ],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

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
  ])("and not from what it says by the way: %s", (text, expected) => expect(read(text)).toBe(expected));

  it("only within the paragraph, where the text is no history", () => {
    const lines = [
      "Title",
      "Work was to begin on October 3.",
      "At 5:30 a.m. the alarm rang.",
      "On May 5 it ended.",
    ];
    const values = tagTimes(testArticle(lines, { published: FRIDAY })).map(({ value }) => value);
    expect(values).toEqual(["2019-10-03", "XXXX-XX-XXT05:30", "2019-05-05"]);
  });

  it("keeps months of the present with publication after a recent date", () => {
    expect(read("In July 2018 he said so. In April the court agreed.")).toBe(
      "July 2018 = 2018-07; April = 2019-04",
    );
  });
});

describe("tagTimes reads lengths, sets, times of day and vague times", () => {
  it.each([
    ["Rain fell for three days.", "three days = P3D"],
    ["The two-year deal ran out.", "two-year = P2Y"],
    ["It took two and a half years.", "two and a half years = P2.5Y"],
    ["It stood for decades.", "decades = PXDE"],
    ["For the past two decades he ruled.", "the past two decades = P2DE"],
    ["Trains leave every Friday, and buses daily.", "every Friday = XXXX-WXX-5; daily = P1D"],
    ["It costs $20 a month.", "a month = P1M"],
    ["At 9:30 a.m. on Friday it rang.", "9:30 a.m. on Friday = 2019-11-08T09:30"],
    ["Thursday night was calm.", "Thursday night = 2019-11-07TNI"],
    ["It is currently shut; in the past it was not.", "currently = PRESENT_REF; the past = PAST_REF"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("tagTimes refuses words that only look like times", () => {
  it.each([
    "She may resign, and they may march.",
    "May the best team win.",
    "Soldiers march on the town.",
    "In a second case, 15,000 people paid $9 billion.",
    "The second half began.",
    "The fall of the city shook the sun god's priests, who sat still.",
    "See page 1984, Resolution 1441 and No. 1745.",
    "Some 1500 soldiers and 2000 tanks crossed 1800 km.",
    "The price rose to $1999 and 1.2015 euros.",
    "A quarter of voters stayed at home.",
    "The Sunday Times said so on Black Friday.",
  ])("%s", (text) => expect(read(text)).toBe(""));
});

const doubts = (text: string) =>
  tagTimes(testArticle([text], { published: FRIDAY })).map(
    (time) => `${slice(text, time)}: ${time.doubt ?? "sure"}`,
  );

describe("tagTimes marks dates that are not to be plotted", () => {
  it.each([
    [
      "A fire in July 2013 is not mentioned, but one did happen on July 3, 2015.",
      ["July 2013: negated", "July 3, 2015: sure"],
    ],
    ["The bridge would have opened in 2015.", ["2015: hypothetical"]],
    ["On 31 June 2012 nothing happened.", ["31 June 2012: garbled"]],
  ])("%s", (text, expected) => expect(doubts(text)).toEqual(expected));
});

describe("tagTimes reads German", () => {
  it.each([
    ["Die Brücke wurde am Donnerstag eröffnet.", "Donnerstag = 2019-11-07"],
    ["Die Wahl wird am Montag stattfinden.", "Montag = 2019-11-11"],
    ["Der 1931 gebaute Damm brach am 14. Oktober.", "1931 = 1931; 14. Oktober = 2019-10-14"],
    ["Am Mittwoch beginnt der Prozess.", "Mittwoch = 2019-11-13"],
    ["Die Wahl ist am 16. März.", "16. März = 2020-03-16"],
    ["Er ist am Dienstag gestorben.", "Dienstag = 2019-11-05"],
    ["Die Schulen bleiben bis Dienstag zu.", "Dienstag = 2019-11-12"],
    ["Am 14. August 1975 brach der Damm.", "14. August 1975 = 1975-08-14"],
    ["Vom 3. bis 5. Juli 2017 tagte der Rat.", "3. = 2017-07-03; 5. Juli 2017 = 2017-07-05"],
    ["Im vergangenen Oktober trafen sie sich.", "vergangenen Oktober = 2019-10"],
    ["Gestern Abend brannte es.", "Gestern Abend = 2019-11-07TEV"],
    ["In den 1980er-Jahren lebten dort 2000 Menschen.", "1980er-Jahren = 198"],
  ])("%s", (text, expected) => expect(read(text, FRIDAY, "de")).toBe(expected));
});

describe("tagTimes reads written dates in any language that the platform knows", () => {
  it.each([
    [
      "fr",
      "Le pont a ouvert le 14 août 1975, et hier il a fermé.",
      "14 août 1975 = 1975-08-14; hier = 2019-11-07",
    ],
    ["es", "Cerró en mayo de 1980; murió el jueves.", "mayo de 1980 = 1980-05; jueves = 2019-11-07"],
    ["ru", "Мост открыли 14 августа 1975 года.", "14 августа 1975 = 1975-08-14"],
    ["ar", "افتتح الجسر في 14 أغسطس 1975.", "14 أغسطس 1975 = 1975-08-14"],
    ["zh", "大桥于1975年8月14日通车。", "1975年8月14日 = 1975-08-14"],
    ["xx", "It opened on 14 August 1975.", ""],
  ])("%s", (language, text, expected) => expect(read(text, FRIDAY, language)).toBe(expected));
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
        const article = testArticle([text], published === undefined ? {} : { published });
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
          tagTimes(testArticle([`They met on ${weekday}.`], { published: formatDay(published) }))[0]?.edtf;
        const [now, later] = [on(day), on(day + 7)];
        expect(Date.parse(later ?? "") - Date.parse(now ?? "")).toBe(7 * 86_400_000);
      }),
    );
  });

  it("reads only titles, headings and paragraphs", () => {
    const article = testArticle(["It opened on Thursday."], { published: FRIDAY });
    const clock = {
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, kind: "note" as const })),
    };
    expect(tagTimes(clock)).toEqual([]);
  });
});
