import { expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

it("infers a publication from no day whose year another article leaves open", () => {
  const base = makeReport(["A leak", "A guard found a leak in the Arnhem gas works on 2 May 2016."], {
    id: "base",
    published: "2016-05-03",
  });
  const guess = makeReport(
    ["The report", "On 9 March 2017 a report came out. Only on 23 August did a guard test the Arnhem valve."],
    { id: "guess" },
  );
  const undated = makeReport(["Arnhem", "A guard tested the Arnhem valve on 23 August."], { id: "undated" });
  expect(buildTimeline([base, guess, undated]).inferred.get(undated.id)?.value).not.toContain("2017-08-23");
});

it("infers no publication from a day that the article looks forward to, further down", () => {
  const dated = makeReport(["The sluice gates at Arnhem will reopen on 11 July 2015, the port said."], {
    id: "plans",
    published: "2015-06-05",
  });
  const undated = makeReport(
    [
      "The docks are dry, and the ships that lay in them have been towed to the sea.",
      "Nobody has said who is to pay for it, and the lawyers of both sides are silent.",
      "The port hopes to reopen the sluice gates at Arnhem on 11 July, it said.",
    ],
    { id: "undated" },
  );
  expect(buildTimeline([dated, undated]).inferred).toEqual(new Map());
});
