import { describe, expect, it } from "vitest";

import type { ArticleId } from "../../model.ts";
import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";
import { grammarOf } from "../languages/languages.ts";
import type { Candidate } from "./judge-label.ts";
import { labelEvent } from "./label-event.ts";

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const eventsIn = (text: string) => buildTimeline([makeReport([text], { published: "2016-05-09" })]).events;

describe("buildTimeline names events by words", () => {
  it.each([
    [
      "The lock gate broke on 3 May, and flooded the yard on 5 May.",
      "2016-05-05",
      "The lock gate flooded the yard",
    ],
    [
      "The rescue of the miners ended well, culminating in a mass on 5 May.",
      "2016-05-05",
      "The rescue of the miners ended well, culminating in a mass",
    ],
    [
      "Soto, a nurse, was named minister in March and resigned in April.",
      "2016-04",
      "Soto, a nurse, resigned",
    ],
    ["Leith had 34 pilots in 2009; in 2015 there were 19 of them.", "2015", "There were 19 of them"],
    ["The weir broke. On 3 May, the yard was flooded.", "2016-05-03", "The yard was flooded"],
    ["It resumed on 3 May with dogs and drones.", "2016-05-03", "It resumed on 3 May with dogs and drones"],
    [
      "The ferry sailed shortly before dawn on 3 May with 40 people.",
      "2016-05-03",
      "The ferry sailed shortly before dawn on 3 May with 40 people",
    ],
    ["The vote is on 20 May.", "2016-05-20", "The vote is on 20 May"],
    ["“The lock gate broke on 3 May. Nobody saw it,” said Soto.", "2016-05-03", "The lock gate broke"],
    [
      "Ms Berg, who took office in 2009, said the tower fell on 3 May.",
      "2016-05-03",
      "Ms Berg said the tower fell",
    ],
    [
      "He is wanted by the Navy, and was seen with a crew of the brig Alma, which sank off Brest in 2009.",
      "2009",
      "A crew of the brig Alma, which sank off Brest",
    ],
    [
      "Parliament asked Ms Holt to govern until an election on 2 June.",
      "2016-06-02",
      "Parliament asked Ms Holt to govern until an election",
    ],
    ["LEITH, 8 May (Wire) – A crane fell on Sunday night.", "2016-05-08", "A crane fell"],
    ["The mill, built in 1931, burnt down on 3 May.", "1931", "The mill, built in 1931, burnt down on 3 May"],
    [
      "A letter, sent on 3 May, warned the owner of cracks.",
      "2016-05-03",
      "A letter, sent on 3 May, warned the owner of cracks",
    ],
    [
      "The mill may stay shut for years, engineers said on Friday.",
      "2016-05-06",
      "The mill may stay shut for years",
    ],
    ["Inspectors warned the owner in 2011, 2013 and 2014.", "2011", "Inspectors warned the owner"],
    [
      "Inspectors warned the owner in 2011, 2013 and 2014.",
      "2014",
      "Inspectors warned the owner in 2011, 2013 and 2014",
    ],
    [
      "The dam that has held the lake since 1931 gave way on 3 May.",
      "2016-05-03",
      "The dam that has held the lake since 1931 gave way",
    ],
    [
      "The rains of May 2 and 3 drowned the crops.",
      "2016-05-02",
      "The rains of May 2 and 3 drowned the crops",
    ],
    [
      "On 3 May the mayor of Leith resigned and left for Oslo on 5 May.",
      "2016-05-05",
      "The mayor of Leith left for Oslo",
    ],
    ["Mr Moe, a pilot, was sworn in on 3 May.", "2016-05-03", "Mr Moe, a pilot, was sworn in"],
    ["Ms Berg, 41, who was sentenced in 2009, wept.", "2009", "Ms Berg, 41, was sentenced"],
    ["Inspectors met Ms Berg, who ran the mill in 2009.", "2009", "Ms Berg ran the mill"],
    ["The viaduct was an idea of 1931.", "1931", "The viaduct was an idea of 1931"],
    ["It is dated 4 March and is a page long.", "2016-03-04", "It is dated 4 March and is a page long"],
    [
      "On 3 May the Reds, who had promised a tram, came first in Leith.",
      "2016-05-03",
      "The Reds came first in Leith",
    ],
    [
      "On Friday the port says the pilot who steered the ferry has been freed.",
      "2016-05-06",
      "The port says the pilot who steered the ferry has been freed",
    ],
    ["Then came the flood of 3 May.", "2016-05-03", "Then came the flood of 3 May"],
    ["After the flood the mayor left town on 3 May.", "2016-05-03", "After the flood the mayor left town"],
    [
      "He had paid three and a half times as much in 2009.",
      "2009",
      "He had paid three and a half times as much",
    ],
    [
      "On 3 May the mayor spoke of six dead; a paper spoke of nine.",
      "2016-05-03",
      "The mayor spoke of six dead",
    ],
    [
      "The names of Moe, Dahl and Lie were read out on 3 May.",
      "2016-05-03",
      "The names of Moe, Dahl and Lie were read out",
    ],
    ["What we know: a crane fell on the quay on 3 May.", "2016-05-03", "A crane fell on the quay"],
    [
      "Leith was the first port to close on 3 May, followed by Methil on 5 May.",
      "2016-05-05",
      "Leith was the first port to close on 3 May, followed by Methil",
    ],
    [
      "The justice minister of the new government named a retired judge, Edda Falk of Brest, to lead the inquiry on 3 May.",
      "2016-05-03",
      "The justice minister of the new government named a retired judge, Edda Falk of Brest",
    ],
    [
      "Moe said on 3 May that she “could not lead a mill. It was over.”",
      "2016-05-03",
      "Moe said on 3 May that she could not lead a mill",
    ],
    [
      "Harald Moe, in a rage, left the party on 3 May.",
      "2016-05-03",
      "Harald Moe, in a rage, left the party",
    ],
  ])("that stand by themselves: %s", (text, when, label) => {
    expect(eventsIn(text).find((event) => event.when === when)?.label).toBe(label);
  });

  it("with the date where the verb would else come first", () => {
    const text = "Am 3. Mai 2016 stürzte der Kran um.";
    const whole = { start: 0, end: text.length };
    const article = { ...makeReport([text], { language: "de" }), sentences: [whole] };
    expect(buildTimeline([article]).events.map(({ label }) => label)).toEqual([
      "Am 3. Mai 2016 stürzte der Kran um",
    ]);
  });
});

const candidate = (text: string, article = "a"): Candidate => ({
  mention: { article: article as ArticleId, start: 0, end: text.length, text },
  words: { text, start: 0 },
});

describe("buildTimeline puts a name for “he” and “she”", () => {
  it.each([
    ["of the sentence before", "Ida Moe ran the mill.", "[Ida Moe] sold it to a brewer"],
    [
      "with what is said of it between commas",
      "Ida Moe, its owner, was 41.",
      "[Ida Moe] sold it to a brewer",
    ],
    ["over sentences that go on", "Ida Moe ran the mill. She never slept.", "[Ida Moe] sold it to a brewer"],
    ["unless there is another", "Ida Moe ran the mill of Per Dahl.", "She sold it to a brewer"],
    ["unless that is no subject", "In the mill of Ida Moe rats ran about.", "She sold it to a brewer"],
    ["unless it opens another paragraph", "Ida Moe ran the mill.\n\n", "She sold it to a brewer"],
  ])("%s", (_, before, expected) =>
    expect(eventsIn(`${before} She sold it to a brewer in 2009.`).map(({ label }) => label)).toEqual([
      expected,
    ]),
  );
});

describe("labelEvent", () => {
  const english = grammarOf("en");
  const label = (...clauses: readonly string[]) =>
    english &&
    labelEvent(
      clauses.map((text) => candidate(text)),
      english,
      ["The Leith Post"],
    );

  it.each([
    [
      "what happened over a newspaper's own report of it",
      "The Leith Post obtained the engineer's letter",
      "an engineer wrote a letter to the owner",
    ],
    [
      "a statement over a name with a participle",
      "a concrete wall thirty metres high built",
      "The wall was finished",
    ],
    [
      "what happened over a heading that asks how",
      "How the mill at Leith burnt down",
      "a spark burnt the mill at the harbour",
    ],
    [
      "a named subject over a pronoun further on",
      "three times in the winter they warned the owner",
      "the inspectors of the county warned the owner",
    ],
  ])("chooses %s", (_, other, chosen) => {
    expect(label(other, chosen)).toBe(withCapital(chosen));
    expect(label(other)).toBe(withCapital(other));
  });

  it("prefers a clause with no other date than the event's", () => {
    const mixed = { ...candidate("The Senate of Ombali agreed in June, and the lower house"), isMixed: true };
    const own = candidate("The Diet passed the law");
    expect(english && labelEvent([mixed, own], english)).toBe(own.words.text);
    expect(english && labelEvent([{ ...mixed, isMixed: false }, own], english)).toBe(mixed.words.text);
  });

  it("names what several report by what all of them tell of it", () => {
    const alone = "Alder Street car park was closed";
    const vote = "The trustees of the Alder Museum voted to return the bronzes to Ombali";
    const told = [
      candidate(alone, "a"),
      candidate(vote, "a"),
      candidate("a vote of the trustees to return the bronzes of the Alder Museum", "b"),
      candidate("that the bronzes return to Ombali, as the museum's trustees voted", "c"),
    ];
    expect(english && labelEvent(told, english)).toBe(vote);
    expect(english && labelEvent(told.slice(0, 2), english)).toBe(alone);
  });
});

it.each([
  [
    "what was said, where the one who said it stands behind the verb",
    "„Wir haben den ganzen Winter gewartet“, sagte die Wirtin Anke Lühr am Mittwoch.",
    "Wir haben den ganzen Winter gewartet",
  ],
  [
    "the subject without what is said of it by the way",
    "Das Boot, dessen Mast aus Kiefer geschnitzt wird, war am 3. Mai gesunken.",
    "Das Boot war am 3. Mai gesunken",
  ],
  [
    "no half of a date",
    "Die Fischer fanden das gesuchte Boot der Gemeinde Südhafen draußen vor der Insel zum 3. Mai wieder.",
    "Die Fischer fanden das gesuchte Boot der Gemeinde Südhafen draußen vor der Insel…",
  ],
])("names an event in German by %s", (_, text, expected) => {
  const report = makeReport(["Boot", text], { language: "de", published: "2019-11-08" });
  const [event] = buildTimeline([report]).events;
  expect(event?.label).toContain(expected);
  expect(event?.label).not.toMatch(/\d\.…|^Wir sagte/u);
});
