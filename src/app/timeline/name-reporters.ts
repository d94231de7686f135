import type { MarkedEvent } from "../../core/wire/assets.ts";
import { type CardsById, cardsOf } from "../ui/cards-of.ts";
import { count } from "../ui/count.ts";

/** So many sigla can be told apart at a glance; more are counted. */
export const MOST_SIGLA = 6;

/** Who reports an event, in as little room as a mark has: “A C F”, or “43 articles”. */
export function nameReporters({ mentions }: MarkedEvent, cards: CardsById): string {
  const reporting = cardsOf(mentions, cards);
  return reporting.length > MOST_SIGLA
    ? count(reporting.length, "article")
    : reporting.map(({ siglum }) => siglum).join(" ");
}
