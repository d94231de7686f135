import { compatible, daysOf, parseEdtf } from "../../edtf.ts";
import type { Block, Edtf, Published, Span } from "../../model.ts";
import { slice } from "../../span.ts";
import { monthNumber } from "../../text/months.ts";
import type { Judged } from "../judge/judge-pieces.ts";
import { readDate, readDates } from "../metadata/read-date.ts";
import { isListItem } from "../metadata/read-metadata-line.ts";

/** A date that the file gives for itself; the lowest rank is believed. */
interface Claim {
  readonly rank: number;
  readonly value: Edtf;
  readonly span: Span;
}

/** “Published” says most; a dateline tells when it was written, “Updated” when it was touched last. */
const RANK = { published: 0, "by itself": 1, dateline: 2, updated: 3 } as const;

/**
 * When the article says it was published, with the span of the words that say so: a date beside the headline or the
 * byline, in the dateline, or after “Published”. Never from the running text, a list or the page's clock; `undefined` where
 * nothing says so, or only figures that can mean two days.
 */
export function findPublished(
  text: string,
  judged: readonly Judged[],
  blocks: readonly Block[],
  language: string,
): Published | undefined {
  const lines = judged.flatMap(({ piece, metadata }): readonly Claim[] => {
    const value = metadata?.date?.value;
    if (value === undefined || (metadata?.date?.label === undefined && isListItem(piece.text))) return [];
    const rank = RANK[metadata?.date?.label ?? "by itself"];
    return [
      { rank, value, span: dateIn(text, piece, value, language) ?? { start: piece.start, end: piece.end } },
    ];
  });
  const datelines = blocks.flatMap((block): readonly Claim[] => {
    if (
      block.kind !== "dateline" ||
      isListItem(slice(text, block)) ||
      lines.some(({ span }) => span.start >= block.start && span.end <= block.end)
    )
      return [];
    const date = readDate(slice(text, block), language);
    if (date?.value === undefined) return completed(text, block, clockOf(judged, language));
    return [
      {
        rank: RANK.dateline,
        value: date.value,
        span: { start: block.start + date.start, end: block.start + date.end },
      },
    ];
  });
  // A day says more than its month: “July 2025” on the cover, “July 4, 2025” below the headline.
  const [best] = [...lines, ...datelines].toSorted(
    (a, b) => a.rank - b.rank || b.value.length - a.value.length,
  );
  return best && { value: best.value, how: "stated", span: best.span };
}

/** The words of `piece`, as the file has them, that give `value`. */
function dateIn(text: string, piece: Span, value: Edtf, language: string): Span | undefined {
  const date = readDates(slice(text, piece), language).find((each) => each.value === value);
  return date && { start: piece.start + date.start, end: piece.start + date.end };
}

const DAY_OF_YEAR =
  /(?<month>\p{L}{3,12})\.? (?<day>\d{1,2})|(?<day2>\d{1,2})\.? (?:de )?(?<month2>\p{L}{3,12})/u;

/** A page is fetched within two months of the report, or its clock tells nothing about the report's year. */
const LONGEST_DELAY = 62;

/** A dateline's day and month, with the year of the page's clock, when it falls shortly before that. */
function completed(text: string, block: Span, clock: Edtf | undefined): readonly Claim[] {
  const match = DAY_OF_YEAR.exec(slice(text, block));
  const month = monthNumber(match?.groups?.["month"] ?? match?.groups?.["month2"] ?? "");
  if (clock === undefined || match === null || month === undefined) return [];
  const day = match.groups?.["day"] ?? match.groups?.["day2"] ?? "";
  const value = [0, 1]
    .map((back) =>
      parseEdtf(
        `${Number(clock.slice(0, 4)) - back}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`,
      ),
    )
    .find((date) => date !== undefined && isShortlyBefore(date, clock));
  if (value === undefined) return [];
  const start = block.start + match.index;
  return [{ rank: RANK.dateline, value, span: { start, end: start + match[0].length } }];
}

function isShortlyBefore(date: Edtf, clock: Edtf): boolean {
  const delay = daysOf(clock).first - daysOf(date).first;
  return compatible(date, clock) || (delay >= 0 && delay <= LONGEST_DELAY);
}

const clockOf = (judged: readonly Judged[], language: string): Edtf | undefined =>
  judged
    .filter(({ verdict }) => verdict.kind === "furniture" && verdict.reason === "clock")
    .map(({ piece }) => readDate(piece.text, language)?.value)
    .find((value) => value !== undefined);
