import { groupBy } from "../../core/group-by.ts";
import type { ArticleId, Edtf } from "../../core/model.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { formatDate } from "./format-date.ts";

type Timed = Pick<MarkedEvent, "when" | "mentions">;

/** A time by the clock in a TIMEX3 value: “2026-03-12T08:17”. */
const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/u;

/** The times by the clock, “08:17”, that the mentions give for the event's day, each once and in order, by article. */
function readClocks({ when, mentions }: Timed): ReadonlyMap<ArticleId, ReadonlySet<string>> {
  const clocks = mentions.flatMap(({ article, date }) => {
    const [, day, clock] = CLOCK.exec(date?.value ?? "") ?? [];
    return day === when && clock !== undefined ? [{ article, clock }] : [];
  });
  const byArticle = groupBy(clocks, ({ article }) => article);
  return new Map(
    Array.from(byArticle, ([article, own]) => [article, new Set(own.map(({ clock }) => clock))]),
  );
}

const inOrder = (clocks: ReadonlyMap<ArticleId, ReadonlySet<string>>): readonly string[] =>
  [...new Set([...clocks.values()].flatMap((own) => [...own]))].toSorted();

/** The earliest time by the clock that the mentions give for the event's day. */
export const firstClockOf = (event: Timed): string | undefined => inOrder(readClocks(event))[0];

/** The event's times by the clock in words: “8:17”, “8:17–9:05” as one article tells it, “8:17 or 9:05” as two do. */
export function clockOf(event: Timed): string | undefined {
  const byArticle = readClocks(event);
  const clocks = inOrder(byArticle).map((clock) => clock.replace(/^0/, ""));
  const [first, last] = [clocks[0], clocks.at(-1)];
  if (first === last) return first;
  const lasts = clocks.length > MOST_TOLD || [...byArticle.values()].some(({ size }) => size > 1);
  return lasts ? `${first}–${last}` : `${clocks.slice(0, -1).join(", ")} or ${last}`;
}

/** Times that articles give differently, and that a line has room for. */
const MOST_TOLD = 3;

/** The event's date in words, with its time by the clock. */
export const whenOf = (event: Timed): string => formatMoment(event.when, clockOf(event));

/** “10 March 2026, 8:17”; the date alone where there is no `clock`. */
export const formatMoment = (date: Edtf, clock: string | undefined): string =>
  formatDate(date) + (clock === undefined ? "" : `, ${clock}`);
