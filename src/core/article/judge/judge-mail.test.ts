import { describe, expect, it } from "vitest";

import { slice } from "../../span.ts";
import { readArticles } from "../read-articles.ts";

/** Title, author, source and date of a mail, and its stretches with the kind of each. */
const read = (source: string) => {
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  const shape = article?.blocks.map((block) => `${block.kind}: ${slice(source, block)}`);
  return { told: [article?.title, article?.author, article?.source, article?.published?.value], shape };
};

describe("a mail", () => {
  it("has its subject for title, its sender for author and its date", () =>
    expect(
      read(`From: Maren Holt <maren@pier.example>
To: news@list.example
Subject: Fwd: Re: Pier closes for the winter
Date: Mon, 3 Apr 2023 09:15:00 -0500
Reply-To: desk@list.example
Message-ID: <1@list.example>

The pier closed on Sunday night.`),
    ).toEqual({
      told: ["Pier closes for the winter", "Maren Holt", "pier.example", "2023-04-03"],
      shape: [
        "byline: From: Maren Holt <maren@pier.example>",
        "furniture: To: news@list.example",
        "furniture: Subject: Fwd: Re:",
        "title: Pier closes for the winter",
        "dateline: Date: Mon, 3 Apr 2023 09:15:00 -0500",
        "furniture: Reply-To: desk@list.example",
        "furniture: Message-ID: <1@list.example>",
        "paragraph: The pier closed on Sunday night.",
      ],
    }));

  it.each([
    ["“Holt, Maren” <m@pier.example>", ["Pier closes", "Maren Holt", "pier.example", undefined]],
    ["m@pier.example (Maren Holt)", ["Pier closes", "Maren Holt", "pier.example", undefined]],
    ["Pier Gazette <news@pier.example>", ["Pier closes", undefined, "Pier Gazette", undefined]],
    ["news@pier.example", ["Pier closes", undefined, "pier.example", undefined]],
  ])("from %s has the author and source it gives", (sender, told) =>
    expect(read(`From: ${sender}\nSubject: Pier closes\n\nThe pier closed on Sunday.`).told).toEqual(told),
  );

  it("may be a forwarded one", () =>
    expect(
      read(
        "---------- Forwarded message ---------\nVon: Maren Holt\nGesendet: Montag, 3. April 2023 09:15\nBetreff: WG: Steg bleibt zu\n\nDer Steg bleibt zu.",
      ).told,
    ).toEqual(["Steg bleibt zu", "Maren Holt", undefined, "2023-04-03"]));

  it("takes more than one line that looks like its header", () =>
    expect(read("From: the archives of the pier\nThe pier opened in 1901.").told[0]).toBe(
      "From: the archives of the pier",
    ));
});
