import { useKept } from "../ui/use-kept.ts";

/** What the reader has hidden, kept in this browser. */
interface Hidden {
  readonly hidden: readonly string[];
  readonly hide: (id: string) => void;
  readonly show: (id: string) => void;
}

/** Ids kept; older ones are forgotten, since articles come and go. */
const MOST = 1000;

/**
 * The ids that are hidden under `name`; none when nothing can be kept (private windows). Several tabs follow one
 * another.
 */
export function useHidden(name: string): Hidden {
  const [kept, keep] = useKept(name);
  const hidden = kept === "" ? [] : kept.split("\n");
  return {
    hidden,
    hide: (id) => keep([...hidden, id].slice(-MOST).join("\n")),
    show: (id) => keep(hidden.filter((other) => other !== id).join("\n")),
  };
}
