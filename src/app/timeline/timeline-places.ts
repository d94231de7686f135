import { daysOf, type DayRange, formatDay, parseEdtf } from "../../core/edtf.ts";
import type { ArticleId } from "../../core/model.ts";
import type { ArticleCard, CorpusAsset, MarkedEvent } from "../../core/wire/assets.ts";
import type { Place } from "../place.ts";
import { hasTerms, type Search } from "../ui/find-words.ts";
import { nearestName } from "../ui/nearest-name.ts";

export type TimelinePlace = Extract<Place, { panel: "timeline" }>;

/** The days a link asks to see; `undefined` when it names none, or none that make a range. */
export function rangeOf({ from, to }: TimelinePlace): DayRange | undefined {
  const [first, last] = [parseEdtf(from ?? ""), parseEdtf(to ?? "")];
  if (first === undefined || last === undefined) return undefined;
  const range = { first: daysOf(first).first, last: daysOf(last).last };
  return Number.isFinite(range.first) && range.last > range.first ? range : undefined;
}

/** The same timeline, showing `range`, which is of whole days, or all of it. */
export const placeInRange = (place: TimelinePlace, range: DayRange | undefined): TimelinePlace => ({
  ...place,
  from: range && formatDay(range.first),
  to: range && formatDay(range.last),
});

/** A slug after this sign is left out; with only such slugs, the others are shown. No slug begins with it. */
const WITHOUT = "-";

/**
 * The same timeline with an article shown or hidden; the last one shown stays. The shorter list goes into the URL; all
 * shown is none named.
 */
export function placeToggled(place: TimelinePlace, slug: string, all: readonly ArticleCard[]): TimelinePlace {
  const shown = shownSlugs(place, all);
  const next = all.map((card) => card.slug).filter((other) => shown.has(other) !== (other === slug));
  const hidden = all.map((card) => card.slug).filter((other) => !next.includes(other));
  if (next.length === 0) return place;
  return {
    ...place,
    sources: next.length <= hidden.length ? next : hidden.map((other) => WITHOUT + other),
  };
}

/** Slugs of the articles that are shown; all, when the URL names none that there is. */
export function shownSlugs(
  { sources }: Pick<TimelinePlace, "sources">,
  all: readonly ArticleCard[],
): ReadonlySet<string> {
  const slugs = all.map((card) => card.slug);
  const named = slugs.filter((slug) => sources.includes(slug));
  const left = slugs.filter((slug) => !sources.includes(WITHOUT + slug));
  return new Set(named.length > 0 ? named : left.length > 0 ? left : slugs);
}

/** The events that a place shows. */
export function shownEvents(
  { cards, events }: CorpusAsset,
  place: Pick<TimelinePlace, "sources">,
  search: Search,
): readonly MarkedEvent[] {
  const shown = shownSlugs(place, cards);
  const articles = new Set(cards.filter(({ slug }) => shown.has(slug)).map(({ id }) => id));
  return filterEvents(events, articles, search);
}

/**
 * Id of the event that the link means: its name has its date and words, which change a little as articles are edited or
 * added. One that has only the date in common is another.
 */
export function chosenIn({ events }: CorpusAsset, { event }: TimelinePlace): string | undefined {
  if (event === undefined) return undefined;
  const words = wordsOf(event);
  const alike = events
    .map(({ id }) => id)
    .filter((id) => id === event || wordsOf(id).some((word) => words.includes(word)));
  return nearestName(alike, event);
}

const wordsOf = (id: string): readonly string[] => id.split("-").filter((part) => /\p{L}{2}/u.test(part));

/**
 * The events that the shown articles report, with only their mentions and dates, and whose words have all that is sought.
 */
export function filterEvents(
  events: readonly MarkedEvent[],
  articles: ReadonlySet<ArticleId>,
  search: Search,
): readonly MarkedEvent[] {
  return events.flatMap((event) => {
    const mentions = event.mentions.filter(({ article }) => articles.has(article));
    const text = [event.label, ...mentions.map((mention) => mention.text)].join(" ");
    if (mentions.length === 0 || !hasTerms(text, search)) return [];
    const conflicts = event.conflicts.flatMap((conflict) => {
      const kept = conflict.mentions.filter(({ article }) => articles.has(article));
      return kept.length > 0 ? [{ ...conflict, mentions: kept }] : [];
    });
    return [{ ...event, mentions, conflicts }];
  });
}
