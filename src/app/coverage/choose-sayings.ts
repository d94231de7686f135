import type { MarkedSaying } from "../../core/wire/assets.ts";
import { hasTerms, type Search } from "../ui/find-words.ts";
import type { Told } from "../ui/read-forms.ts";
import { textOfPieces } from "../ui/text-of-pieces.ts";

/** Which sayings a reader asks for; the order of the choices on screen. */
export const SAYING_KINDS = ["changed", "several", "once"] as const;
export type SayingKind = (typeof SAYING_KINDS)[number];

/** Whether wordings differ inside the marks, several articles quote it, or one alone does. */
export function isOfKind({ wordings }: MarkedSaying, kind: SayingKind): boolean {
  if (kind === "changed") {
    return wordings.some(({ change = "part" }) => change !== "part" && change !== "alike");
  }
  const articles = new Set(wordings.flatMap(({ witnesses }) => witnesses.map(({ article }) => article)));
  return articles.size > 1 === (kind === "several");
}

/** Whether a speaker's name and role or some wording has all that is sought. */
export function isSaidIn({ speaker, wordings }: MarkedSaying, search: Search): boolean {
  return wordings.some(({ pieces, witnesses }) => {
    const speakers = [speaker, ...witnesses.map((witness) => witness.speaker)];
    const named = speakers.map((each) => `${each?.name ?? ""} ${each?.role ?? ""}`);
    return hasTerms(`${named.join(" ")} ${textOfPieces(pieces)}`, search);
  });
}

/** Its wordings, once for each article that has them. */
export const toldBy = ({ wordings }: MarkedSaying): readonly Told[] =>
  wordings.flatMap(({ pieces, witnesses }) =>
    witnesses.map(({ article }) => ({ article, text: textOfPieces(pieces) })),
  );

/** Names a saying in links: where it is quoted first. */
export function sayingId({ wordings }: MarkedSaying): string {
  const [first] = wordings[0]?.witnesses ?? [];
  return first ? `${first.anchor} ${first.article}` : "";
}
