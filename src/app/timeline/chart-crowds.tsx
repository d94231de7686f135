import type { MarkedEvent } from "../../core/wire/assets.ts";
import type { CardsById } from "../ui/cards-of.ts";
import { stepAmong } from "../ui/step-among.ts";
import { ChartCrowd } from "./chart-crowd.tsx";
import type { Crowd } from "./lay-out-marks.ts";

interface ChartCrowdsProps {
  readonly crowds: readonly Crowd[];
  readonly cards: CardsById;
  readonly onChoose: (event: string) => void;
  /** What shows a crowd's dates over the whole width; `undefined` where that would not part its events. */
  readonly enter: (crowd: readonly MarkedEvent[]) => (() => void) | undefined;
}

/** The counts of what does not fit on the chart, along its axis. No tab stop: arrows lead down to them and along. */
export function ChartCrowds({ crowds, cards, onChoose, enter }: ChartCrowdsProps) {
  // A crowd goes by its first event: while the chart zooms it stays the same for as long as it can.
  const named = crowds.flatMap((crowd) => (crowd.events[0] ? [{ ...crowd, name: crowd.events[0].id }] : []));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons within take the focus; keys bubble here
    <div
      role="group"
      aria-label="Events for which there is no room"
      onKeyDown={(key) => {
        const isAlong = key.key !== "ArrowUp" && key.key !== "ArrowDown";
        if (isAlong && !key.defaultPrevented) stepAmong(key, "button[popovertarget].chart-crowd");
      }}
    >
      {named.map(({ name, x, events }) => (
        <ChartCrowd
          key={name}
          x={x}
          events={events}
          cards={cards}
          onChoose={onChoose}
          onEnter={enter(events)}
        />
      ))}
    </div>
  );
}
