import { useState } from "react";

import { groupBy } from "../../core/group-by.ts";
import type { CorpusAsset, MarkedConflict } from "../../core/wire/assets.ts";
import { CONFLICT_KINDS, CONFLICT_NAMES, conflictId } from "../ui/conflict-kinds.ts";
import { CopyLink } from "../ui/copy-link.tsx";
import { count } from "../ui/count.ts";
import { DownloadMenu } from "../ui/download-menu.tsx";
import { ConflictEntry } from "./conflict-entry.tsx";
import type { CoveragePlace } from "./coverage-places.ts";
import { placeMeant } from "./find-item.ts";
import { ItemNotice } from "./item-notice.tsx";
import { KindChips } from "./kind-chips.tsx";
import { ShowMore } from "./show-more.tsx";
import { useHidden } from "./use-hidden.ts";

import "./quotes.css";

interface ConflictsProps {
  readonly place: CoveragePlace;
  readonly corpus: CorpusAsset;
}

/** Conflicts drawn at once. */
const STEP = 40;

/** What the articles give differently about the same thing, all sides in their words. Never a verdict. */
export function Conflicts({ place: linked, corpus }: ConflictsProps) {
  const { conflicts, cards } = corpus;
  const place = placeMeant(linked, conflicts, (conflict) => ({
    id: conflictId(conflict),
    anchors: conflict.sides.map(({ anchor }) => anchor),
  }));
  const { hidden, hide, show } = useHidden("hidden-conflicts");
  const [withHidden, setWithHidden] = useState(false);
  const [asked, setAsked] = useState(STEP);
  if (conflicts.length === 0) {
    return (
      <p className="notice max-w-measure">
        No conflict was found between these articles. That is no proof that there is none: only what can be
        told from their wording is looked for, numbers, dates, names and quotations about the same thing.
      </p>
    );
  }
  const byKind = groupBy(conflicts, ({ kind }) => kind);
  const [, ofKind] = [...byKind].find(([kind]) => kind === place.kind) ?? [undefined, conflicts];
  const isHidden = (conflict: MarkedConflict): boolean => hidden.includes(conflictId(conflict));
  const away = ofKind.filter(isHidden).length;
  const listed = ofKind.filter(
    (conflict) => withHidden || !isHidden(conflict) || conflictId(conflict) === place.item,
  );
  const countOf = (all: readonly MarkedConflict[]): number =>
    withHidden ? all.length : all.filter((conflict) => !isHidden(conflict)).length;
  const shown = Math.max(asked, 1 + listed.findIndex((conflict) => conflictId(conflict) === place.item));
  return (
    <>
      <p className="coverage-lead">
        What the articles give differently about the same thing. Both may be right: read them side by side.
        What is not here was not found; that is no proof that nothing else conflicts.
      </p>
      <div className="coverage-controls">
        {byKind.size > 1 && (
          <KindChips
            place={place}
            label="Kinds of conflict"
            kinds={[
              { kind: undefined, label: "All", count: countOf(conflicts) },
              ...Array.from(byKind, ([kind, all]) => ({
                kind,
                label: (countOf(all) === 1 ? CONFLICT_NAMES : CONFLICT_KINDS)[kind],
                count: countOf(all),
              })),
            ]}
          />
        )}
        {away > 0 && (
          <button
            type="button"
            className="button"
            aria-pressed={withHidden}
            onClick={() => setWithHidden(!withHidden)}
          >
            {withHidden ? "Leave out hidden" : "Show hidden"} ({away})
          </button>
        )}
        <DownloadMenu
          what="conflicts"
          cards={cards}
          make={async (addressOf) =>
            (await import("./export-conflicts.ts")).exportConflicts(listed, cards, addressOf)
          }
        >
          {count(listed.length, "conflict")}, all sides
        </DownloadMenu>
      </div>
      {place.item === undefined && <ItemNotice what="conflict" wanted={linked.item} found={undefined} />}
      {listed.length === 0 && <p className="text-soft">You have hidden all of these.</p>}
      <ul className="conflicts">
        {listed.slice(0, shown).map((conflict) => {
          const id = conflictId(conflict);
          const away = isHidden(conflict);
          return (
            <li key={id} data-hidden={away || undefined}>
              <ConflictEntry
                conflict={conflict}
                kind={CONFLICT_NAMES[conflict.kind]}
                cards={cards}
                chosen={id === place.item}
                notice={
                  id === place.item && <ItemNotice what="conflict" wanted={linked.item} found={place.item} />
                }
              >
                <CopyLink placeOf={() => ({ panel: "coverage", view: "conflicts", item: id })}>
                  Copy link
                </CopyLink>
                <button type="button" className="button" onClick={() => (away ? show(id) : hide(id))}>
                  {away ? "Show again" : "Hide"}
                </button>
              </ConflictEntry>
            </li>
          );
        })}
      </ul>
      <ShowMore left={listed.length - shown} onMore={() => setAsked(shown + STEP)} />
    </>
  );
}
