import { describe, expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { FRIDAY, readTimes } from "../../testing/read-times.ts";
import { tagTimes } from "../times/tag-times.ts";

describe("tagTimes, in English, reads dates that are written out", () => {
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
    ["By 2050 some 2060 islands may drown.", "2050 = 2050"],
    ["The 1988 fourth quarter was poor.", "The 1988 fourth quarter = 1988-Q4"],
    ["In the April-June quarter of 1988 it fell.", "the April-June quarter of 1988 = 1988-Q2"],
  ])("%s", (text, expected) => expect(readTimes(text)).toBe(expected));
});

it.each([
  ["It burnt in the quarter of an hour before dawn.", "the quarter of an hour = PT15M"],
  ["He spoke for a quarter of an hour.", "a quarter of an hour = PT15M"],
  ["She waited three-quarters of an hour.", "three-quarters of an hour = PT45M"],
])("tagTimes, in English, reads quarters of an hour: %s", (text, expected) =>
  expect(readTimes(text)).toContain(expected),
);

describe("tagTimes, in English, reads weekdays that are weeks away", () => {
  it.each([
    ["The fair was on Thursday of last week.", "Thursday of last week = 2019-10-31"],
    ["The jury retires on Tuesday next week.", "Tuesday next week = 2019-11-12"],
    ["The quay reopens a week on Monday.", "a week on Monday = 2019-11-18"],
    ["The quay reopens on Monday week.", "Monday week = 2019-11-18"],
    ["The quay reopens a week from Friday.", "a week from Friday = 2019-11-22"],
    ["Two Saturdays ago the chimney fell.", "Two Saturdays ago = 2019-10-26"],
    ["The club meets on the first Tuesday of every month.", "every month = P1M"],
  ])("%s", (text, expected) => expect(readTimes(text)).toBe(expected));
});

describe("tagTimes, in English, reads words that count from publication", () => {
  it.each([
    ["The bridge opened on Thursday.", "Thursday = 2019-11-07"],
    ["The bridge opened on Friday.", "Friday = 2019-11-08"],
    ["The government declared Monday a day of mourning.", "Monday = 2019-11-11; a day = P1D"],
    ["The mayor declared a day of mourning on Monday.", "a day = P1D; Monday = 2019-11-04"],
    ["The vote will be held on Thursday.", "Thursday = 2019-11-14"],
    ["Envoys are due to arrive on Monday.", "Monday = 2019-11-11"],
    ["The quay was closed in the early hours of Monday.", "the early hours of Monday = 2019-11-04TMO"],
    ["A van sank in the small hours of yesterday.", "the small hours of yesterday = 2019-11-07TMO"],
    [
      "Clocks stopped at half past ten on Sunday evening.",
      "half past ten on Sunday evening = 2019-11-03T22:30",
    ],
    ["The count began at 10 on Sunday night.", "10 on Sunday night = 2019-11-03T22:00"],
    ["The count began at 6 on Sunday morning.", "6 on Sunday morning = 2019-11-03T06:00"],
    ["They were called at 0230 on Tuesday.", "0230 on Tuesday = 2019-11-05T02:30"],
    ["It sank at 3.15 yesterday afternoon.", "3.15 yesterday afternoon = 2019-11-07T15:15"],
    ["He spoke at lunchtime on Monday.", "lunchtime on Monday = 2019-11-04TMI"],
    ["Fares are up on this time last year.", "this time last year = 2018-11"],
    ["Work starts in the second half of next year.", "the second half of next year = 2020-H2"],
    ["A fortnight ago the weir gave way.", "A fortnight ago = 2019-W43"],
    ["The mayor told Denholm Today of her plan.", ""],
    ["But Denholm Today can reveal the cause.", ""],
    ["Denholm Votes Today on Weir", "Today = 2019-11-08"],
    ["Today the mayor spoke.", "Today = 2019-11-08"],
    ["They met last October in Oslo.", "last October = 2019-10"],
    ["They met last December in Oslo.", "last December = 2018-12"],
    ["He retires next spring.", "next spring = 2020-SP"],
    ["Finland joined in April last year.", "April last year = 2018-04"],
    ["Finland joined on 4 April last year.", "4 April last year = 2018-04-04"],
    ["The mill shut at 5.40 on Thursday.", "5.40 on Thursday = 2019-11-07T05:40"],
    ["The share stood at 5.40 on the exchange.", ""],
    [
      "It fell on 4 May 2019. Two days after that it rose, and the day after that the fair closed.",
      "4 May 2019 = 2019-05-04; Two days after = 2019-05-06; the day after = 2019-05-07",
    ],
    ["The cup tie on Saturday was called off.", "Saturday = 2019-11-09"],
    ["The theatre has scrapped Sunday's matinee.", "Sunday's = 2019-11-10"],
    ["Wednesday's ferry was cancelled.", "Wednesday's = 2019-11-06"],
    ["The siren was not heard until Tuesday.", "Tuesday = 2019-11-05"],
    ["They woke on Thursday at seven in the morning.", "Thursday at seven in the morning = 2019-11-07T07:00"],
    ["They woke on Thursday at 6.30 in the evening.", "Thursday at 6.30 in the evening = 2019-11-07T18:30"],
    ["The fair was moved from Saturday to Monday.", "Saturday = 2019-11-09; Monday = 2019-11-11"],
    ["Shops reopen at 10am on Monday.", "10am on Monday = 2019-11-11T10:00"],
    ["She never missed a Sunday.", "Sunday = XXXX-WXX-7"],
    ["Trams run every 20 minutes from 5 a.m.", "every 20 minutes = PT20M; 5 a.m. = XXXX-XX-XXT05:00"],
    [
      "The mill shut on Monday. Tours of it start at 11 a.m.",
      "Monday = 2019-11-04; 11 a.m. = XXXX-XX-XXT11:00",
    ],
    ["They woke on Thursday at half past four.", "Thursday at half past four = 2019-11-07T04:30"],
    [
      "They woke at a quarter to ten at night on Thursday.",
      "a quarter to ten at night on Thursday = 2019-11-07T21:45",
    ],
    ["It was carried by nine to two on Thursday.", "Thursday = 2019-11-07"],
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
    ["It rained over the weekend.", "the weekend = 2019-W44-WE"],
    ["It will rain at the weekend.", "the weekend = 2019-W45-WE"],
    ["It stays shut through the spring.", "the spring = 2020-SP"],
    ["Sales may rise in March.", "March = 2020-03"],
    ["Wheat for March delivery fell.", "March = 2020-03"],
    ["He was named chairman, effective Jan. 15.", "Jan. 15 = 2020-01-15"],
    ["Traders will await sales figures for October.", "October = 2019-10"],
    ["She will report a loss for the third quarter.", "the third quarter = 2019-Q3"],
    ["Rain fell overnight in the hills.", "overnight = 2019-11-07TNI"],
    ["The overnight train was late.", ""],
    ["It fell last Oct. 13.", "last Oct. 13 = 2019-10-13"],
    ["The bank lost money last fiscal year.", "last fiscal year = 2018"],
    ["It will earn more for the year.", "the year = 2019"],
    ["It was the first strike of the year, in the Year III.", "the year = 2019"],
    ["A mast fell before dawn on Friday.", "dawn on Friday = 2019-11-08TMO"],
    [
      "It fell on Friday; since early morning it had swayed.",
      "Friday = 2019-11-08; early morning = 2019-11-08TMO",
    ],
    ["He left earlier today.", "earlier today = 2019-11-08"],
    ["They meet next Saturday.", "next Saturday = 2019-11-16"],
    ["They meet next Monday.", "next Monday = 2019-11-11"],
    ["It opens in Oslo tomorrow and in Rome in mid-March.", "tomorrow = 2019-11-09; mid-March = 2020-03"],
  ])("%s", (text, expected) => expect(readTimes(text)).toBe(expected));

  it.each([
    ["It opened on Thursday.", "the last Thursday up to publication on 8 November 2019"],
    ["It will open on Thursday.", "the next Thursday after publication on 8 November 2019"],
    ["It opened on October 14.", "the last 14 October before publication on 8 November 2019"],
    ["It will open in March.", "the next March after publication on 8 November 2019"],
    ["It opened last December.", "the last December before publication on 8 November 2019"],
    ["It rained over the weekend.", "the last weekend up to publication on 8 November 2019"],
    ["They meet next Saturday.", "Saturday of the week after publication on 8 November 2019"],
    ["They met last Thursday.", "Thursday of the week before publication on 8 November 2019"],
    ["It lost money in the third quarter.", "the last third quarter before publication on 8 November 2019"],
    ["It opened two days ago.", "counted back from publication on 8 November 2019"],
    ["It opens this month.", "the month of publication on 8 November 2019"],
    ["It opened on 14 August 1975.", "full date"],
  ])("tells the reader how: %s", (text, rule) => {
    const [time] = tagTimes(makeReport([text], { published: FRIDAY }));
    expect(time?.resolution.rule).toBe(rule);
  });

  it("leaves X for what a missing publication would have told", () => {
    expect(readTimes("It opened on Thursday, last week.", "")).toBe(
      "Thursday = XXXX-WXX-4; last week = XXXX-WXX",
    );
  });

  it("reads what both ends of an uncertain publication agree on", () => {
    expect(readTimes("It opened on Thursday, in May.", "2019-11-07/2019-11-13")).toBe(
      "Thursday = 2019-11-07; May = 2019-05",
    );
    expect(readTimes("It opened on Tuesday.", "2019-11-07/2019-11-13")).toBe("Tuesday = XXXX-WXX-2");
  });
});

describe("tagTimes, in English, reads lengths, sets, times of day and vague times", () => {
  it.each([
    ["Rain fell for three days.", "three days = P3D"],
    ["The two-year deal ran out.", "two-year = P2Y"],
    ["It took two and a half years.", "two and a half years = P2.5Y"],
    ["It stood for decades.", "decades = PXDE"],
    ["For the past two decades he ruled.", "the past two decades = P2DE"],
    ["Trains leave every Friday, and buses daily.", "every Friday = XXXX-WXX-5; daily = P1D"],
    ["It costs $20 a month.", "a month = P1M"],
    ["In the past year it fell; it may take weeks.", "the past year = P1Y; weeks = PXW"],
    ["He died hours before the vote, ten hours later.", "hours = PTXH; ten hours later = PT10H"],
    ["They waited half an hour, half a century.", "half an hour = PT30M; half a century = P50Y"],
    [
      "In the three previous weeks, to the week ended Friday.",
      "the three previous weeks = P3W; the week = P1W; Friday = 2019-11-08",
    ],
    [
      "Each winter it floods, and hourly in every May.",
      "Each winter = XXXX-WI; hourly = PT1H; every May = XXXX-05",
    ],
    ["The annual fair had a 30-second silence.", "annual = P1Y; 30-second = PT30S"],
    ["Its current chief cited recent gains.", "current = PRESENT_REF; recent = PAST_REF"],
    ["On Monday at 1430 GMT it rang.", "Monday at 1430 GMT = 2019-11-04T14:30"],
    ["At 9:30 a.m. on Friday it rang.", "9:30 a.m. on Friday = 2019-11-08T09:30"],
    ["Thursday night was calm.", "Thursday night = 2019-11-07TNI"],
    ["It is currently shut; in the past it was not.", "currently = PRESENT_REF; the past = PAST_REF"],
  ])("%s", (text, expected) => expect(readTimes(text)).toBe(expected));
});

describe("tagTimes, in English, refuses words that only look like times", () => {
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
    "He lives at 1912 Quay Street.",
    "April Moe and June Dahl sued.",
    "A quarter of voters stayed at home.",
    "They lost in the quarter-finals.",
    "He lived in the quarter of the weavers.",
    "The Sunday Times said so on Black Friday.",
    "A current of warm water fed its current account in the Annual Review.",
  ])("%s", (text) => expect(readTimes(text)).toBe(""));
});
