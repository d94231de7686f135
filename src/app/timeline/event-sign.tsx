import type { MarkedEvent } from "../../core/wire/assets.ts";

interface EventSignProps extends Pick<MarkedEvent, "when"> {
  /** Of the time that the date may mean, in pixels; 0 for a day. */
  readonly width: number;
}

/** A dot for a day, a bar as wide as the date is vague, faded where it is open or approximate. */
export const EventSign = ({ when, width }: EventSignProps) => (
  <span
    className={width === 0 ? "event-dot" : "event-bar"}
    data-fades={fadesOf(when)}
    style={width === 0 ? undefined : { inlineSize: width }}
  />
);

/** Which ends of a bar are open or approximate; `when` is EDTF. */
function fadesOf(when: string): "start" | "end" | "both" | undefined {
  if (/[~?%]/.test(when)) return "both";
  if (when.startsWith("../")) return "start";
  return when.endsWith("/..") ? "end" : undefined;
}
