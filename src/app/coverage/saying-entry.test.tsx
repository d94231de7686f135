import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";

import type { Anchor } from "../../core/model.ts";
import type { MarkedSaying } from "../../core/wire/assets.ts";
import { makeWitnesses } from "../testing/make-witnesses.ts";
import { SayingEntry } from "./saying-entry.tsx";

const TOLD = "We will mend the sluice before the spring tide";
const cards = makeWitnesses(TOLD, TOLD, TOLD).map(({ card }) => card);

it("names another speaker once, with all articles that name that one", () => {
  const [first, ...others] = cards.map(({ id }) => ({
    article: id,
    start: 0,
    end: TOLD.length,
    anchor: id as string as Anchor,
  }));
  if (!first) throw new Error("No article");
  const speaker = { name: "Ines Holm", role: "mayor", isNamed: true };
  const saying: MarkedSaying = {
    speaker: { name: "Ivo Brandt", isNamed: true },
    wordings: [
      {
        pieces: [{ kind: "same", text: TOLD }],
        witnesses: [first, ...others.map((other) => ({ ...other, speaker }))],
      },
    ],
  };
  const shown = renderToString(
    <SayingEntry saying={saying} cards={cards} chosen={false} notice={undefined} />,
  )
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^>]+>/g, "");
  expect(shown).toContain("≠ in B, C: Ines Holm, mayor");
  expect(shown.match(/≠/g)).toHaveLength(1);
});
