import type { Span } from "../model.ts";
import { trim } from "../span.ts";

/** Where a sentence may be cut: before a word that opens a clause of its own, or after a stop within it. */
const CUT =
  /(?:[;:—–]|, )(?= ?)|(?<= )(?:since|until|till|when|while|after|before|because|although|though|which|who|where|whereas|but|by which time|following)(?= )/giu;

/** Clauses of `sentence` in order; together they cover it. A piece of fewer than three words belongs to the one before. */
export function cutClauses(text: string, sentence: Span): readonly Span[] {
  const part = text.slice(sentence.start, sentence.end);
  const cuts = Array.from(part.matchAll(CUT), (cut) =>
    /^\p{L}/u.test(cut[0]) ? cut.index : cut.index + cut[0].length,
  );
  const clauses: Span[] = [];
  let from = 0;
  for (const cut of [...cuts, part.length]) {
    const piece = part.slice(from, cut);
    if (cut < part.length && piece.split(" ").length < 5) continue;
    clauses.push(trim(text, { start: sentence.start + from, end: sentence.start + cut }));
    from = cut;
  }
  return clauses;
}
