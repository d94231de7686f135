import { describe, expect, it } from "vitest";

import { readTable } from "../../testing/read-table.ts";
import { shareGist } from "./share-gist.ts";

/** One speaker's words as two writers give them. */
const RETOLD = readTable(`
We rang the council on 3 May. We got a recorded message | We rang in May. What came back was a recorded message
The guide came back down the rope twice to show us where to step. I did not see her again | The guide came back down the rope four times. She was singing
We heard a crack like a whip, and then the snow was at our chests before anybody had shouted | It was like thunder. The snow was over our heads before anyone shouted
The judge read the letter twice and then she wept | The judge read that letter four times, and she was weeping
The pilot circled the island until his fuel was almost gone | The pilot circled this island for hours, until the fuel was gone
The well must stay shut until every pipe of lead is out | Lead pipes are in there, so that well stays shut
I reported the crack in writing and I kept the letter | I reported it in writing on 9 May and kept a copy of that letter
You could put a finger in the crack in my kitchen wall | There is a crack in my kitchen that I can put a finger in
The bridge moved under my feet like a boat | It was moving, that bridge, under our feet like some boat at sea
They told us to wait on the roof and nobody ever came | They told us: wait on the roof. Then nobody came for nine hours
Every siren in the valley was silent when the water came | There was not one siren in the valley that sounded when the water came; every siren was silent
I have buried two sons and I will not bury a third | I buried two sons. I shall never bury a third one
The fire jumped the motorway as if it were a garden path | That fire jumped a six-lane motorway like a garden path
The company knew in March that the brakes would fail | By March the company knew those brakes were going to fail
We counted forty children on to the boats | We counted fifty children on to two boats
`);

/** One speaker's words about one thing, of which the one is not the other. */
const TWO_STATEMENTS = readTable(`
We rang the council on 3 May. We got a recorded message | The council has forty officers and nobody to answer a telephone
The Harbour Line will be closed for weeks, not days | The Harbour Line will open when every pump has been replaced
I want to see the file that nobody could find | It is far too soon to speak of a file
No report that crossed my desk said that this tunnel was unsafe | Nobody told me that the tunnel was dangerous
We have fed nine hundred people since noon | We have run out of bread and of blankets
If the rope was worn, nobody should have climbed it | We asked the guild for a rope in June
We will rebuild every house | I grew up in one of these houses
That is why we have an observatory | There are three clear nights a month at the observatory
I did not see him again | I did not know what it was
I do not know what will happen now | I do not know who did it
We have been here for thirty years | We have been told nothing at all
It is a dark day for the town | It is a good day for the club
Our thoughts are with the families | Our engineers are on the way
The people of Sund deserve an answer | The people of Sund have been patient
The mayor of Port Ellery must go | The mayor of Port Ellery is a friend of mine
There will be an inquiry | There will be no money for that
He was the best driver we had | He was in the cab when they found him
The water came over the wall at four | The wall was built by my grandfather
I heard a bang and ran | I ran for office because of my father
We lost the harvest of the whole valley | We lost the match in the last minute
`);

describe("shareGist", () => {
  it.each(RETOLD)("knows one statement in two wordings: %s / %s", (one = "", other = "") => {
    expect(shareGist(`“${one},”`, `“${other}.”`)).toBe(true);
    expect(shareGist(`“${other},”`, `“${one}.”`)).toBe(true);
  });

  it.each(TWO_STATEMENTS)("keeps two statements apart: %s / %s", (one = "", other = "") => {
    expect(shareGist(`“${one},”`, `“${other}.”`)).toBe(false);
    expect(shareGist(`“${other},”`, `“${one}.”`)).toBe(false);
  });
});
