import { describe, expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

/** What a report of 8 November 2019 with that line in its midst tells. */
function toldIn(line: string, language = "en"): readonly string[] {
  const article = makeReport(["Title", "The mill has three floors.", line, "It is empty."], {
    language,
    published: "2019-11-08",
  });
  return buildTimeline([article]).events.flatMap(({ mentions }) => mentions.map(({ text }) => text));
}

describe("tellsNothing leaves out", () => {
  it.each([
    ["a question", "Did the owner know of the rust in 2016?"],
    ["a heading like a question", "What happened overnight"],
    ["an end of a live report", "That's all from us for today."],
    ["a page's own doings", "We're pausing our live coverage until Monday."],
    ["its thanks", "Thank you for following the fire with us today."],
    ["its welcome", "Welcome to our live coverage of Monday’s vote."],
    ["its summary", "Here is a quick recap of what we know this morning."],
    ["a call to the reader", "Send us your pictures of Saturday night."],
    ["the next issue", "Your next Gazette is out on Thursday."],
    ["a page of the paper", "Page 7: Order of march for Sunday"],
    ["a motto", "Your valley, your paper since 1864"],
    ["a motto with a participle", "Read by everyone on the hill since 1953"],
    ["an advertisement", "Caring since 1931."],
    ["a sign", "Est. 1922"],
  ])("%s: “%s”", (_, line) => expect(toldIn(line)).toEqual([]));

  it("thanks in German", () => {
    expect(toldIn("Vielen Dank fürs Mitlesen am 7. November 2019.", "de")).toEqual([]);
  });
});

describe("tellsNothing keeps", () => {
  it.each([
    ["what began as a question", "What began on Friday as a prank ended in court."],
    ["a speaker's thanks", "“Thank you for being with us,” the mayor said on Thursday."],
    ["those who sent", "Send-offs were held on Thursday."],
    ["prices", "Share prices fell on Thursday."],
    ["a headline", "Hundreds homeless since Thursday"],
    ["a statement", "The mill has been shut since 2009."],
    ["an event without a verb", "14 March 2018 – vote on the mill"],
    ["what is told of a page", "The page of the register was torn out in 1954."],
    ["those who leave", "We were led out at 9pm on Thursday, the miller said."],
  ])("%s: “%s”", (_, line) => expect(toldIn(line)).not.toEqual([]));
});
