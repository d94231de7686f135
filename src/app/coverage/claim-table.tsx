import { type CSSProperties, useEffect, useEffectEvent, useRef } from "react";

import type { ArticleCard, MarkedConflict } from "../../core/wire/assets.ts";
import { useArriving } from "../ui/arriving.tsx";
import { DateText } from "../ui/date-text.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { useKeys } from "../ui/use-keys.ts";
import { useMedia } from "../ui/use-media.ts";
import { useGo } from "../ui/use-place.ts";
import { ClaimRow, Gap } from "./claim-row.tsx";
import { ClaimWords } from "./claim-words.tsx";
import { type CoveragePlace, viewPlace } from "./coverage-places.ts";
import { disputesIn } from "./disputes-in.ts";
import { type GridRow } from "./grid-rows.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import { useWindow } from "./use-window.ts";

interface ClaimTableProps {
  readonly place: CoveragePlace;
  readonly cards: readonly ArticleCard[];
  readonly conflicts: readonly MarkedConflict[];
  readonly rows: readonly GridRow[];
}

/** More articles than this do not fit beside the claims: the grid scrolls by itself, in rows of one height. */
export const WIDE = 12;

/** A row's height where all are of one, as in claims.css. */
const ROW = 3.75;

/**
 * Claims by article: one tab stop, then arrows. The open claim shows its articles' words below its row, or below all.
 */
export function ClaimTable({ place, cards, conflicts, rows }: ClaimTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const stacked = useMedia("(max-width: 47.99rem)", false);
  const wide = cards.length > WIDE;
  const scrolls = wide && !stacked;
  const { reveal, ...seen } = useWindow(scroller, rows.length, cards.length, scrolls);
  const { first, end } = seen.rows;
  const { first: left, end: right } = seen.columns;
  const all = cards.length + 1;
  const lengths = [all, ...rows.map(({ type }) => (type === "event" ? 1 : all))];
  const { reached, onKeyDown, onFocus, goTo } = useGridKeys(scroller, lengths, ({ row, column }) =>
    reveal({ row: row - 1, column: column - 1 }),
  );
  // Without a script there are no arrows, and every link is a stop.
  const arriving = useArriving();
  const drawn = rows.slice(first, end);
  const isReached =
    (reached.row === 0 || (reached.row > first && reached.row <= first + drawn.length)) &&
    (reached.column === 0 || (reached.column > left && reached.column <= right));
  const stop = isReached ? reached : { row: first + 1, column: 0 };
  const tabAt = (row: number, column: number): 0 | -1 | undefined => {
    if (arriving) return undefined;
    return stop.row === row && stop.column === column ? 0 : -1;
  };
  const open = rows.findIndex((row) => row.type === "claim" && row.claim.id === place.item);
  const revealOpen = useEffectEvent(() => reveal({ row: open, column: left }));
  useEffect(() => {
    if (open >= 0) revealOpen();
  }, [open]);
  const go = useGo();
  const close = (): void => {
    goTo({ row: open + 1, column: 1 + cards.findIndex(({ slug }) => slug === place.article) });
    go({ ...place, item: undefined, article: undefined });
  };
  useKeys({ Escape: open < 0 ? undefined : close });
  const opened = rows[open];
  return (
    <>
      <div
        ref={scroller}
        className="coverage-scroll claim-scroll"
        data-wide={wide || undefined}
        data-open={opened !== undefined || undefined}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its cells take the focus; keys bubble here */}
        <table
          role={arriving ? undefined : "grid"}
          className="claim-table"
          aria-rowcount={rows.length + 1}
          aria-colcount={all}
          style={{ "--articles": cards.length } as CSSProperties}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <caption className="sr-only">
            Who says what. A row is a claim, a column an article; a letter stands where the article makes the
            claim.
          </caption>
          {scrolls && (
            <colgroup>
              <col />
              <col span={cards.length} />
            </colgroup>
          )}
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" aria-colindex={1} data-cell="0 0" tabIndex={tabAt(0, 0)}>
                Claim
              </th>
              <Gap columns={left} />
              {cards.slice(left, right).map((card, index) => (
                <th key={card.id} scope="col" aria-colindex={left + index + 2} data-column>
                  <PlaceLink
                    to={{ ...viewPlace(place, "only"), article: card.slug }}
                    title={card.label}
                    data-cell={`0 ${left + index + 1}`}
                    tabIndex={tabAt(0, left + index + 1)}
                  >
                    {card.siglum}
                    <span className="sr-only">: {card.label}</span>
                  </PlaceLink>
                </th>
              ))}
              <Gap columns={cards.length - right} />
            </tr>
          </thead>
          <tbody>
            {first > 0 && <tr aria-hidden="true" style={{ blockSize: `${first * ROW}rem` }} />}
            {drawn.map((row, index) => {
              const at = first + index + 1;
              return row.type === "event" ? (
                <tr key={row.event?.id ?? "undated"} className="claim-event" aria-rowindex={at + 1} data-row>
                  <th scope="row" aria-colindex={1} colSpan={all}>
                    <div>
                      {row.event ? (
                        <PlaceLink
                          to={{ panel: "timeline", event: row.event.id, sources: [] }}
                          data-cell={`${at} 0`}
                          tabIndex={tabAt(at, 0)}
                        >
                          <DateText date={row.event.when} /> {row.event.label}
                        </PlaceLink>
                      ) : (
                        <span data-cell={`${at} 0`} tabIndex={tabAt(at, 0)}>
                          Without a date
                        </span>
                      )}
                    </div>
                  </th>
                </tr>
              ) : (
                <ClaimRow
                  key={row.claim.id}
                  claim={row.claim}
                  cards={cards}
                  conflicts={conflicts}
                  row={at}
                  stop={arriving ? "all" : stop.row === at ? stop.column : undefined}
                  left={left}
                  right={right}
                  wide={wide}
                  sparse={wide && stacked}
                  open={row === opened && (scrolls ? "elsewhere" : "here")}
                  chosen={row === opened ? place.article : undefined}
                  order={place.order}
                  words={place.words}
                />
              );
            })}
            {end < rows.length && (
              <tr aria-hidden="true" style={{ blockSize: `${(rows.length - end) * ROW}rem` }} />
            )}
          </tbody>
        </table>
      </div>
      {scrolls && opened?.type === "claim" && (
        <section aria-label="The claim in each article's words" className="claim-panel">
          <ClaimWords
            key={opened.claim.id}
            claim={opened.claim}
            cards={cards}
            conflicts={disputesIn(opened.claim, conflicts).conflicts}
            chosen={place.article}
          />
        </section>
      )}
    </>
  );
}
