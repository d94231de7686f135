import { useState } from "react";

import { usePreference } from "../ui/preference.ts";
import { useMedia } from "../ui/use-media.ts";

/** How articles stand on a phone. */
interface Phone {
  /** One article at a time, or two in columns: as the reader likes. */
  readonly columns: "one" | "two";
  readonly setColumns: (columns: "one" | "two") => void;
}

/** What is in front where there is room for one article. */
export interface Front {
  /** Absent on a wider screen. */
  readonly phone: Phone | undefined;
  /** The one pane that is seen; `undefined` where several are. */
  readonly front: number | undefined;
  readonly setFront: (pane: number) => void;
}

/** Whether one pane is seen or several, and which; at first, `first`. */
export function useFront(first: number): Front {
  const isPhone = useMedia("(max-width: 47.99rem)", false);
  const [columns, setColumns] = usePreference("columns", ["one", "two"]);
  const [front, setFront] = useState(first);
  return {
    phone: isPhone ? { columns, setColumns } : undefined,
    front: isPhone && columns === "one" ? front : undefined,
    setFront,
  };
}
