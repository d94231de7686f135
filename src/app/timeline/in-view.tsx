import { type DayRange, formatDay, parseEdtf } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { grouped } from "../ui/count.ts";
import { DateText } from "../ui/date-text.tsx";
import { isWithin } from "./event-range.ts";

interface InViewProps {
  readonly events: readonly MarkedEvent[];
  /** The days that the chart shows. */
  readonly range: DayRange;
  readonly onAll: () => void;
}

/** How many of the events the list has, where it follows a chart that does not show all days; a button has all. */
export function InView({ events, range, onAll }: InViewProps) {
  const seen = events.filter((event) => isWithin(event, range)).length;
  const days = parseEdtf(`${formatDay(range.first)}/${formatDay(range.last)}`);
  const all = grouped(events.length);
  return (
    <div className="in-view">
      <p aria-live="polite">
        {seen === 0 ? "None" : grouped(seen)} of {all} events in view
        {days && (
          <>
            {": "}
            <DateText date={days} />
          </>
        )}
      </p>
      <button type="button" className="button" onClick={onAll}>
        List all {all}
      </button>
    </div>
  );
}
