import type { ArticleId } from "../../core/model.ts";
import type { CorpusAsset } from "../../core/wire/assets.ts";
import { describeTimex } from "../ui/describe-timex.ts";
import type { DateLink } from "../ui/marked-text.tsx";

/** The words of an article that date an event, each leading to the event on the timeline. */
export function dateLinks(article: ArticleId, { events }: CorpusAsset): readonly DateLink[] {
  const links = new Map<number, DateLink>();
  for (const { id, mentions } of events) {
    for (const { article: reporter, date } of mentions) {
      // One expression may date two events (“from 1996 to 2001”): the first one has it.
      if (reporter !== article || date === undefined || links.has(date.start)) continue;
      links.set(date.start, {
        id: `date-${date.start}`,
        start: date.start,
        end: date.end,
        to: { panel: "timeline", event: id, sources: [] },
        reading: `Read as ${describeTimex(date.value)}: ${date.rule}. See the event on the timeline`,
      });
    }
  }
  return [...links.values()];
}
