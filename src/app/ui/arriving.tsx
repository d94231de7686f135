import { createContext, type ReactNode, startTransition, use, useEffect, useState } from "react";

import { whenLaidOut } from "./when-laid-out.ts";

/**
 * Whether the page still is what was written at build time, which knows nothing of the query; and how to change that.
 */
const ArrivingContext = createContext<readonly [arriving: boolean, set: (arriving: boolean) => void]>([
  false,
  () => undefined,
]);

interface ArrivingProps {
  /** The page was written at build time. */
  readonly written: boolean;
  readonly children: ReactNode;
}

/**
 * Lets React take over a written page as it stands, and only then tells it of the query, in a transition: the text
 * stays on screen, and the browser answers in between, however long it is.
 */
export function Arriving({ written, children }: ArrivingProps) {
  const arriving = useState(written);
  return <ArrivingContext value={arriving}>{children}</ArrivingContext>;
}

/** Whether the query does not count yet. */
export const useArriving = (): boolean => use(ArrivingContext)[0];

/**
 * Stands beside a panel: where it is drawn, the panel answers. The document says so to its styles (`data-live`), for
 * what looks otherwise until then.
 */
export function Arrival() {
  const [arriving, setArriving] = use(ArrivingContext);
  useEffect(() => {
    if (arriving) void whenLaidOut().then(() => startTransition(() => setArriving(false)));
    else document.documentElement.dataset["live"] = "";
  });
  return null;
}

/**
 * What was written of the page, for what has failed to take it over: React has not taken it out yet when this is first
 * called. Empty for a page that was not written; and whatever is opened next was not.
 */
export function useWritten(): string {
  const [arriving, setArriving] = use(ArrivingContext);
  const [written] = useState(() => (arriving ? (document.getElementById("main")?.innerHTML ?? "") : ""));
  useEffect(() => {
    if (arriving) startTransition(() => setArriving(false));
  }, [arriving, setArriving]);
  return written;
}
