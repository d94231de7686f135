import type { Stated } from "../languages/stated.ts";
import { DAY_MINUTES, minutesOf, timeIn } from "./clock-minutes.ts";
import type { Found } from "./find-expressions.ts";

/** Minutes from midnight in the middle of a part of the day. */
const PARTS: Readonly<Record<string, number>> = { TMO: 480, TMI: 720, TAF: 900, TEV: 1140, TNI: 1320 };

/**
 * `found`, the expressions of each block, with a half of the day for “half past nine” and “ten to four”, which leave it
 * open: the half that brings them nearer to the time of day told last before them, or else to the first after.
 */
export function settleHalves(found: readonly (readonly Found[])[]): readonly (readonly Found[])[] {
  const all = found.flat();
  const settled = new Map<Found, Found>();
  all.forEach((item, i) => {
    if (!isOpen(item.stated)) return;
    const told =
      all
        .slice(0, i)
        .map((before) => settled.get(before) ?? before)
        .findLast(({ stated }) => isClear(stated)) ?? all.slice(i + 1).find(({ stated }) => isClear(stated));
    const minute = minutesOf(timeIn(item.stated));
    const near = told && middleOf(told.stated);
    if (minute === undefined || near === undefined) return;
    const early = minute % (DAY_MINUTES / 2);
    const late = early + DAY_MINUTES / 2;
    const time = formatMinutes(apart(late, near) < apart(early, near) ? late : early);
    settled.set(item, { ...item, stated: { ...item.stated, time, openHalf: false } });
  });
  return found.map((items) => items.map((item) => settled.get(item) ?? item));
}

/** What may have a time of day. */
type Timed = Extract<Stated, { readonly openHalf?: boolean | undefined }>;

const isOpen = (stated: Stated): stated is Timed => "openHalf" in stated && stated.openHalf === true;

const isClear = (stated: Stated): boolean => !isOpen(stated) && middleOf(stated) !== undefined;

const middleOf = (stated: Stated): number | undefined => {
  const time = timeIn(stated);
  return minutesOf(time) ?? PARTS[time ?? ""];
};

/** Minutes between two times of day, past midnight where that is less. */
const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), DAY_MINUTES - Math.abs(a - b));

const formatMinutes = (minutes: number): string =>
  `T${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
