import { describe, expect, it } from "vitest";

import { FRIDAY, readTimes } from "../../testing/read-times.ts";

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
    [
      "Es brannte am Dienstag um 3.40 Uhr. Am Abend war es aus, am Morgen danach kam er.",
      "Dienstag um 3.40 Uhr = 2019-11-05T03:40; Abend = 2019-11-05TEV; am Morgen danach = 2019-11-06TMO",
    ],
    [
      "Am 3. Oktober brannte es. Am Montag darauf ging er.",
      "3. Oktober = 2019-10-03; Montag darauf = 2019-10-07",
    ],
    [
      "Es brannte am 3. Oktober. Am Sonntag zuvor war er da, am darauffolgenden Montag nicht.",
      "3. Oktober = 2019-10-03; Sonntag zuvor = 2019-09-29; darauffolgenden Montag = 2019-10-07",
    ],
    ["Er zahlte für 2015 Ziegel mehr als für 2015.", "2015 = 2015"],
    ["Morgen früh reist er ab.", "Morgen früh = 2019-11-09TMO"],
    ["Gestern Abend brannte es.", "Gestern Abend = 2019-11-07TEV"],
    ["In den 1980er-Jahren lebten dort 2000 Menschen.", "1980er-Jahren = 198"],
  ])("%s", (text, expected) => expect(readTimes(text, FRIDAY, "de")).toBe(expected));
});
