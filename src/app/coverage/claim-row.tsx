import { memo, useEffect, useRef } from "react";

import { clearestOf } from "../../core/clearest-of.ts";
import type { ArticleCard, MarkedConflict, QuotedClaim } from "../../core/wire/assets.ts";
import { ACROSS_LANGUAGES } from "../ui/across-languages.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { ClaimWords } from "./claim-words.tsx";
import { type CoveragePlace } from "./coverage-places.ts";
import { disputesIn } from "./disputes-in.ts";
import { QuotedPart } from "./quoted-part.tsx";
import { readCells } from "./read-cell.ts";

interface ClaimRowProps extends Pick<CoveragePlace, "order" | "words"> {
  readonly claim: QuotedClaim;
  readonly cards: readonly ArticleCard[];
  readonly conflicts: readonly MarkedConflict[];
  /** Its number in the grid, whose head is 0. */
  readonly row: number;
  /** The column where Tab stops, or all of them. */
  readonly stop: number | "all" | undefined;
  /** The columns that are drawn. */
  readonly left: number;
  readonly right: number;
  /** Of more articles than fit a screen: cells are many, and say no more than they must. */
  readonly wide: boolean;
  /** Leaves out the cells of articles that do not make the claim. */
  readonly sparse: boolean;
  /** Whether its words are shown, and where. */
  readonly open: false | "here" | "elsewhere";
  /** Slug of the article whose cell was chosen. */
  readonly chosen: string | undefined;
}

/** A claim, in its clearest words, and a cell for each article; open, the words of all of them. */
export const ClaimRow = memo(function ClaimRow(props: ClaimRowProps) {
  const { claim, cards, conflicts, row, stop, left, right, wide, sparse, open, chosen, order, words } = props;
  const line = useRef<HTMLTableRowElement>(null);
  const below = useRef<HTMLTableRowElement>(null);
  const isHere = open === "here";
  useEffect(() => {
    if (!isHere) return;
    below.current?.scrollIntoView({ block: "nearest" });
    line.current?.scrollIntoView({ block: "nearest" });
  }, [isHere]);
  const place: CoveragePlace = { panel: "coverage", view: "claims", order, words };
  const clearest = clearestOf(claim);
  const source = cards.find(({ id }) => id === clearest.article);
  const cells = readCells(claim, cards).slice(left, right);
  const disputes = disputesIn(claim, conflicts);
  const cellAt = (column: number) => ({
    "data-cell": `${row} ${column}`,
    tabIndex: stop === "all" ? undefined : stop === column ? 0 : -1,
  });
  return (
    <>
      <tr
        ref={line}
        className="claim-row"
        aria-rowindex={row + 1}
        data-row=""
        data-open={open !== false || undefined}
      >
        <th scope="row" aria-colindex={1} {...(source && textLanguage(source))}>
          <PlaceLink
            to={{ ...place, item: open === false ? claim.id : undefined }}
            aria-expanded={open !== false}
            {...cellAt(0)}
          >
            <QuotedPart sentence={clearest} />
          </PlaceLink>
        </th>
        <Gap columns={left} />
        {cells.map(({ card, ...cell }, index) => {
          const column = left + index + 1;
          switch (cell.type) {
            case "says": {
              const value = disputes.values.get(card.id);
              return (
                <td key={card.id} aria-colindex={column + 1}>
                  <PlaceLink
                    to={{ ...place, item: claim.id, article: card.slug }}
                    title={
                      value === undefined ? `In ${card.label}` : `In ${card.label}, which gives “${value}”`
                    }
                    aria-current={chosen === card.slug || undefined}
                    {...cellAt(column)}
                  >
                    {card.siglum}
                    {value !== undefined && <span aria-hidden="true">≠</span>}
                    <span className="sr-only">
                      {value === undefined ? " says so" : ` says so, but gives “${value}”`}: read its sentence
                    </span>
                  </PlaceLink>
                </td>
              );
            }
            case "unsure":
              if (sparse) return null;
              return (
                <td key={card.id} aria-colindex={column + 1}>
                  <PlaceLink
                    className="unsure"
                    to={{ ...place, item: claim.id, article: card.slug }}
                    title={`Perhaps in ${card.label}, in other words`}
                    data-siglum={card.siglum}
                    aria-current={chosen === card.slug || undefined}
                    {...cellAt(column)}
                  >
                    <span className="sr-only">perhaps in this article: read its nearest sentence</span>
                  </PlaceLink>
                </td>
              );
            case "untold":
            case "absent": {
              if (sparse) return null;
              const [label, title] = SAYINGS[cell.type];
              const language = cell.type === "untold" ? `${cell.language}; ${ACROSS_LANGUAGES}` : "";
              return (
                <td
                  key={card.id}
                  aria-colindex={column + 1}
                  className={cell.type}
                  data-siglum={wide ? undefined : card.siglum}
                  aria-label={label + language}
                  title={wide && cell.type === "absent" ? undefined : title(card.label) + language}
                  {...cellAt(column)}
                />
              );
            }
            default:
              return cell satisfies never;
          }
        })}
        <Gap columns={cards.length - right} />
      </tr>
      {isHere && (
        <tr ref={below} className="claim-open">
          <td colSpan={cards.length + 1}>
            <ClaimWords claim={claim} cards={cards} conflicts={disputes.conflicts} chosen={chosen} />
          </td>
        </tr>
      )}
    </>
  );
});

/** Columns that are out of view. */
export const Gap = ({ columns }: { readonly columns: number }) =>
  columns > 0 && <td colSpan={columns} aria-hidden="true" />;

/** What an empty cell says to those who hear it, and in its tip. */
const SAYINGS = {
  absent: ["not in this article", (article: string) => `Not in ${article}`],
  untold: [
    "cannot be told: in ",
    (article: string) => `Whether it is in ${article} cannot be told: that is in `,
  ],
} as const;
