import type { Block } from "../../model.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { isNoStep, nextDays, type DaysTold } from "./days-told.ts";
import type { Found } from "./find-expressions.ts";
import { nextTold, opensSentence, type Telling } from "./narrative.ts";
import type { Placed, Told } from "./resolve-time.ts";

/** Where a text's telling stands, as far as it was read. */
export interface Story {
  /** The date that what follows is told from. */
  readonly told?: Told | undefined;
  /** The date to which the next block returns from an excursion. */
  readonly left?: Told | undefined;
  /** In news, days that a later time of day may belong to. */
  readonly days?: DaysTold | undefined;
  /** The last heading with a year: its section is told as one paragraph is. */
  readonly section?: Block | undefined;
}

/** `story` at the beginning of `block`, which has the expressions `found`. */
export function enterBlock(
  story: Story,
  text: string,
  block: Block,
  found: readonly Found[],
  grammar: Grammar,
): Story {
  return {
    ...story,
    told: story.left ?? story.told,
    left: undefined,
    section: isDatedHeading(text, block, found, grammar) ? block : story.section,
  };
}

/** `story` after `item` was placed. One of the `excursions` moves it when it opens a sentence, and for its block only. */
export function continueStory(
  story: Story,
  placed: Placed,
  item: Found,
  excursions: ReadonlySet<Found>,
  telling: Telling,
): Story {
  const isExcursion = excursions.has(item);
  const after = { ...story, days: nextDays(story.days ?? {}, placed, item, telling) };
  if (isExcursion && !opensSentence(telling.text, telling.sentence, item)) return after;
  if (telling.manner === "news" && isNoStep(story.days ?? {}, placed, item, telling)) return after;
  const told = nextTold(story.told, placed, item, telling);
  if (isExcursion) return { ...after, told, left: story.left ?? story.told };
  return { ...after, told, left: told !== story.told && hasYear(item) ? undefined : story.left };
}

const hasYear = ({ stated }: Found): boolean => stated.is === "date" && stated.year !== undefined;

/** A heading is shorter than a line of print. */
const LINE = 80;

/**
 * Whether `block` is a heading with a year, to which the dates of its section belong: “2005: the second winter”. A
 * statement (“Engineers warned of rust in 2022”) and a motto (“Your paper since 1864”) head no section.
 */
function isDatedHeading(
  text: string,
  block: Block,
  found: readonly Found[],
  { language: { aside }, verb }: Grammar,
): boolean {
  const words = text.slice(block.start, block.end);
  if (block.kind !== "heading" && (words.length >= LINE || !/[^\s.!?:;,"”]\s*$/u.test(words))) return false;
  return (
    !verb.test(words) &&
    found.some((item) => hasYear(item) && !aside.test(text.slice(block.start, item.start)))
  );
}
