import { describe, expect, it } from "vitest";

import { slice } from "../../span.ts";
import { makeReport } from "../../testing/make-report.ts";
import { FRIDAY } from "../../testing/read-times.ts";
import { tagTimes } from "./tag-times.ts";

/** `words = value` of what is told by the clock or counted from what was told before, after the given paragraphs. */
function lastTime(paragraphs: readonly string[], published = FRIDAY): string {
  const article = makeReport(["Title", ...paragraphs], { published });
  const time = tagTimes(article).at(-1);
  return time ? `${slice(article.text, time)} = ${time.value}` : "";
}

const FIRE = "The silo caught fire at 3.40am on Tuesday.";

describe("tagTimes tells the news from the day of the event, and not", () => {
  it.each([
    [
      "from the day somebody spoke",
      ["“It roared,” the miller said on Thursday.", "The last hose was rolled up at 9am."],
    ],
    [
      "from the day a paper was told",
      ["The miller told the Argus last night that he wept.", "The roof fell at 9am."],
    ],
    ["from a talk long after", ["He repeated it to me on Thursday. The roof fell at 9am."]],
    ["from what was told in an interview", ["In an interview on Thursday he wept.", "The roof fell at 9am."]],
    ["from the day it was said first", ["On Thursday the chief said it was arson.", "The roof fell at 9am."]],
    ["from what had been before", ["The hoses had been mended on Monday by a guard. They burst at 9am."]],
    ["from what was planned", ["The mill was due to close on Wednesday. The roof fell at 9am."]],
    ["from what is to come", ["The mill will reopen on Monday. The roof fell at 9am."]],
  ])("%s", (_, paragraphs) => expect(lastTime([FIRE, ...paragraphs])).toBe("9am = 2019-11-05T09:00"));

  it.each([
    ["On Tuesday night it rained. The wall fell at 3am.", "3am = 2019-11-06T03:00"],
    ["The wall fell at 5.42pm on Tuesday. Help came shortly after midnight.", "midnight = 2019-11-06T00:00"],
    ["Help came at 1am on Tuesday. The wall fell at 3am.", "3am = 2019-11-05T03:00"],
  ])("from the day before, past midnight: %s", (text, expected) => expect(lastTime([text])).toBe(expected));

  it("from the news where its own paragraph tells of another year", () => {
    expect(lastTime([FIRE, "It was built in 1986. The next day it rained."])).toBe(
      "The next day = 1986-XX-XX",
    );
  });

  it.each([["shortly before five on 8 May"], ["just before 5am on 8 May"], ["a little before 5am on 8 May"]])(
    "of a day whose hour is about: %s",
    (when) => {
      const lines = ["The mayor wept on Thursday.", `Thieves came ${when}. A nun missed the bell at 7am.`];
      expect(lastTime(lines)).toBe("7am = 2019-05-08T07:00");
    },
  );

  it("from no day where the event and the news have two, and its paragraph none", () => {
    const lines = [FIRE, "A man was held on Thursday.", "The miller saw the flames at 2pm."];
    expect(lastTime(lines)).toBe("2pm = XXXX-XX-XXT14:00");
  });

  it("from the event’s day soon after it by the clock, though the news has gone on", () => {
    const lines = [FIRE, "A man was held on Thursday.", "The miller saw the flames at 4am."];
    expect(lastTime(lines)).toBe("4am = 2019-11-05T04:00");
  });

  it("from the night that goes on by the clock", () => {
    const lines = ["The wall fell at 11.35pm on Tuesday. Help came at 0.50am.", "It left at 4.15am."];
    expect(lastTime(lines)).toBe("4.15am = 2019-11-06T04:15");
  });

  it.each([["Your paper since 1864"], ["Engineers warned of rust in 2016"]])(
    "from no day far above because “%s” stands over it",
    (line) => {
      const lines = [line, "A man was held on Thursday.", "The mill has three floors.", "It opened at 9am."];
      expect(lastTime([FIRE, ...lines])).toBe("9am = XXXX-XX-XXT09:00");
    },
  );

  it("of what had been then from the event's own day", () => {
    const lines = [FIRE, "A man was held on Wednesday.", "He said he had been asleep at 3am."];
    expect(lastTime(lines)).toBe("3am = 2019-11-05T03:00");
  });

  it("of what is over as if it came after publication", () => {
    expect(lastTime(["The silo burnt on Friday. The next day the owner left."])).toBe(
      "The next day = XXXX-XX-XX",
    );
    expect(lastTime(["The silo burnt on Friday. The next day it will open."])).toBe(
      "The next day = 2019-11-09",
    );
  });

  it("from what a subject did by the way", () => {
    const lines = [
      "On 12 September 2019 the silo burnt. The guard, held on 15 September, wept.",
      "The roof fell at 09:00.",
    ];
    expect(lastTime(lines)).toBe("09:00 = 2019-09-12T09:00");
  });
});

describe("tagTimes counts from what is told", () => {
  it.each([
    [
      "what came of it in the sentence that names a day by the way",
      ["The silo burnt on 1 October. A guard, held on 10 October, was freed two days later."],
      "two days later = 2019-10-12",
    ],
    ["the day after", [FIRE, "The guard, arrested the next day, wept."], "the next day = 2019-11-06"],
    [
      "the weekday after",
      ["The silo burnt on 10 October. The owner left the following Monday."],
      "the following Monday = 2019-10-14",
    ],
    [
      "the weekday before, also where that is the day before",
      ["The silo burnt on Tuesday. It had been swept the previous Monday."],
      "the previous Monday = 2019-11-04",
    ],
    [
      "“the Sunday before”",
      [FIRE, "Its hoses had been mended the Sunday before by a guard."],
      "the Sunday before = 2019-11-03",
    ],
    [
      "what had been from the event and not from what came of it",
      [FIRE, "The owner was held on Thursday.", "A guard had mended the hoses the previous Sunday."],
      "the previous Sunday = 2019-11-03",
    ],
    [
      "from a day of speech in the same breath",
      [FIRE, "She said on Wednesday it was arson. The next day she left."],
      "The next day = 2019-11-07",
    ],
  ])("%s", (_, lines, expected) => expect(lastTime(lines)).toBe(expected));
});
