import { describe, expect, it } from "vitest";

import { isNote } from "./note-rules.ts";

describe("isNote", () => {
  it.each([
    "Reporting by Giulia Bianchi; Editing by Ann Smith",
    "(With inputs from PTI)",
    "bur-kt/mde/rox",
    "kt/mde/rox",
    "AP writer Ann Lee in Bonn contributed.",
    "Additional reporting by Tom Hall",
    "Associated writers Jane Roe and John Doe contributed to this report.",
    "Editor’s note: The spelling of the town was changed.",
    "This article was originally published in The Valley Post.",
    "This story was amended on 3 May 2024 to give the height of the dam.",
    "An earlier version of this report gave the wrong depth.",
    "In einer früheren Version dieses Artikels hieß es, der Damm sei alt.",
    "Une version précédente de cet article donnait une autre date.",
    "The views expressed here are the author’s own.",
    "Photo: Marco Neri",
    "Boats search the bay on Monday. (Photo: Marco Neri/VPA)",
    "Boats search the bay on Monday. Photograph: Marco Neri/VPA",
    "Boats search the bay (Photo by Marco Neri)",
    "Image credit: Harbour Board",
    "Boats search the bay on Monday. Credit: Harbour Board",
    "Boats search the bay on Monday. Credit...Marco Neri for The Valley Post",
    "Illustrations by Marco Neri",
    "Image caption, Survivors were taken to Palermo",
    "[1/3]Rescuers bring people ashore. REUTERS/Marco Neri",
    "Boats search the bay on Monday. (Getty Images)",
  ])("takes “%s” wherever it stands", (line) => expect(isNote(line, "anywhere")).toBe(true));

  it.each(["The writer is an economist and lives in Leeds.", "About the author"])(
    "takes “%s” before and after the text, not within it",
    (line) => {
      expect(isNote(line, "edge")).toBe(true);
      expect(isNote(line, "anywhere")).toBe(false);
    },
  );

  it.each([
    "Jane Roe is a staff writer at The Valley Post, covering floods.",
    "Jane Roe covers floods and the sea for the Post.",
    "Roe covers floods and the sea for The Post.",
    "Jane Roe covers floods for Valley Radio. She joined the station in 2021.",
    "Published in Dawn, August 9th, 2023",
  ])("takes “%s” only after the text", (line) => {
    expect(isNote(line, "end")).toBe(true);
    expect(isNote(line, "edge")).toBe(false);
  });

  it.each([
    "Research by the institute shows that dams fail at night.",
    "The author of the report was not named.",
    "The photo shows a bridge.",
    "Police have one more picture: nobody knows the man in it.",
    "The Photo: a play about the flood (in four acts) opens on Monday.",
    "Corrections officers found the boat.",
    "Reporting on the flood was forbidden.",
    "The reporters asked who had contributed.",
    "Four engineers contributed to the report, which fills three shelves.",
    "The photographer has sued Getty Images.",
    "Police released a file photo.",
    "Photographs by survivors",
    "The ivy covers the whole wall, and has done for a century.",
    "The bank gave them credit: Nobody else would.",
  ])("leaves “%s” to the text", (line) => expect(isNote(line, "end")).toBe(false));
});
