import { useState } from "react";

import type { MarkedEvent } from "../../core/assets.ts";
import { stepAmong } from "../ui/step-among.ts";
import type { CardsById } from "./cards-of.ts";
import { ChartCrowd } from "./chart-crowd.tsx";
import type { Crowd } from "./lay-out-marks.ts";

interface ChartCrowdsProps {
  readonly crowds: readonly Crowd[];
  readonly cards: CardsById;
  readonly onChoose: (event: string) => void;
  /** What shows a crowd's dates over the whole width; `undefined` where that would not part its events. */
  readonly enter: (crowd: readonly MarkedEvent[]) => (() => void) | undefined;
}

/** The counts of what does not fit on the chart, along its axis. One tab stop, then arrows. */
export function ChartCrowds({ crowds, cards, onChoose, enter }: ChartCrowdsProps) {
  const [focused, setFocused] = useState<string>();
  // A crowd goes by its first event: while the chart zooms it stays the same for as long as it can.
  const named = crowds.flatMap((crowd) => (crowd.events[0] ? [{ ...crowd, name: crowd.events[0].id }] : []));
  const reached = named.find(({ name }) => name === focused) ?? named[0];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons within take the focus; keys bubble here
    <div
      role="group"
      aria-label="Events for which there is no room"
      onKeyDown={(key) => {
        if (!key.defaultPrevented) stepAmong(key, "button[popovertarget].chart-crowd");
      }}
    >
      {named.map(({ name, x, events }) => (
        <ChartCrowd
          key={name}
          x={x}
          events={events}
          cards={cards}
          reached={name === reached?.name}
          onFocus={() => setFocused(name)}
          onChoose={onChoose}
          onEnter={enter(events)}
        />
      ))}
    </div>
  );
}
