import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findTreatmentConflicts } from "./find-treatment-conflicts.ts";

const contrast = (one: string, other: string): readonly unknown[] => {
  const articles = makeArticles(one, other);
  return findTreatmentConflicts(
    (id) => articles.find((article) => article.id === id)?.text ?? "",
    readStatements(articles),
  );
};

const DIFFERENT = readTable(`
All the casualties were taken to Selm General. | They were looked after at the Linth Infirmary.
The most badly hurt were flown to St Anne's Hospital in Corrin. | Helicopters took the gravest cases to the Tarn Infirmary.
The injured were treated at Orme Hospital. | The wounded were taken to the Brandt Clinic.
Those hurt were taken to Kesh General. | The injured are in Varna Memorial.
`);

const AGREEING = readTable(`
one hospital | The injured were taken to Selm General. | All the casualties were treated at Selm General.
some and others | Nine of the injured were taken to Selm Hospital. | The injured were taken to Linth Infirmary.
the worst and the rest | The worst injured were flown to Linth Infirmary. | The injured were taken to Selm General.
both named elsewhere | The injured were taken to Selm General. A nurse came from Linth Infirmary. | The injured were treated at Linth Infirmary.
the one in another town | The injured were taken to Selm General. | One of them died at Linth Infirmary, where another is still being treated.
those with minor injuries | The injured were taken to Selm General. | Five with minor injuries were treated at the Orme Clinic.
a shorter name | The worst hurt were flown to St Anne's Hospital in Corrin. | The worst injured were airlifted to St Anne's.
who works there | The injured were taken to Selm General. | The injured nurse works at Linth Infirmary.
what might come | The injured were taken to Selm General. | The injured would be moved to Linth Infirmary.
`);

describe("findTreatmentConflicts", () => {
  it.each(DIFFERENT)("reports two hospitals for the same people: %s %s", (one = "", other = "") => {
    expect(contrast(one, other)).toHaveLength(1);
  });

  it.each(AGREEING)("lets %s stand: %s %s", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
  });
});
