import { PlaceLink } from "../ui/place-link.tsx";
import type { CoveragePlace } from "./coverage-places.ts";

interface KindChipsProps {
  readonly place: CoveragePlace;
  /** What is chosen among, for who does not see it. */
  readonly label: string;
  /** Each choice as a reader calls it, with how many there are; without `kind`, all of them. */
  readonly kinds: readonly {
    readonly kind: string | undefined;
    readonly label: string;
    readonly count: number;
  }[];
}

/** The kinds of what a view lists, one of which it is narrowed to by a link. */
export function KindChips({ place, label, kinds }: KindChipsProps) {
  const chosen = kinds.some(({ kind }) => kind === place.kind) ? place.kind : undefined;
  return (
    <nav className="article-chips" aria-label={label}>
      {kinds.map(({ kind, label, count }) => (
        <PlaceLink
          key={kind ?? "all"}
          className="chip"
          to={{ ...place, kind, item: undefined }}
          aria-current={kind === chosen ? "true" : undefined}
        >
          {label} {count}
        </PlaceLink>
      ))}
    </nav>
  );
}
