import { countDaysAfter } from "../statements/count-days-after.ts";
import { isDimension, isMoney } from "../words/measures.ts";
import type { Figure } from "./read-figures.ts";

/** Words of what goes on being counted of things while news is written: what is lost, and who has what no longer. */
const RUNNING =
  /\b(?:destroy(?:ed|s|ing)?|damag(?:ed|es|ing)|burn(?:ed|t|ing)?|flood(?:ed|s|ing)|infected|infections?|cases|homeless|shelter(?:s|ed|ing)?|without (?:power|water|electricity)|power (?:cuts?|outages?)|toll|so far|ris(?:en|es|ing)|rose|climb(?:ed|s|ing)?|gr(?:own|ows|owing|ew)|fallen|fell)\b/iu;
/** Words of money that is given: there is more of it every day, while a price stays. */
const GIVEN = /\b(?:raised|donat(?:ed|es|ing|ions?))\b/iu;
/** Words of what may also have become less: those still missing, without a roof, without power. */
const FALLING = /\b(?:without|still|remain)/iu;
/** Who has been taken away has been, whoever comes back. */
const EVACUATED = /\bevacuated\b/iu;

/** Words of what is measured again and again: “was 30 km long by Friday evening”. */
const OF_NOW =
  /\b(?:by (?:\p{Lu}\p{Ll}+day|noon|midday|midnight|dawn|dusk|early|late|this|the (?:morning|evening|end))|so far|by now|right now|currently|at present)\b/u;

/** “By Sunday morning”, “by midnight”: what two articles give of one moment has not changed between them. */
const MOMENT =
  /\bby (?:early |late )?((?:\p{Lu}\p{Ll}+day|noon|midday|midnight|dawn|dusk)(?: (?:morning|afternoon|evening|night))?)/u;

/**
 * Whether the later of two articles may only know more than the earlier: a count that goes on, such as of the dead, has
 * grown since. What lies years back is no longer counted.
 */
export function isUpdate(one: Figure, other: Figure): boolean {
  if (one.years.past || other.years.past) return false;
  const [moment, otherMoment] = [one, other].map(({ statement }) => MOMENT.exec(statement.text)?.[1]);
  if (moment !== undefined && moment === otherMoment) return false;
  const ofNow = OF_NOW.test(one.statement.text) || OF_NOW.test(other.statement.text);
  if (!ofNow && !isRunning(one) && !isRunning(other)) return false;
  const [first, second] = [one.statement.published, other.statement.published];
  if (!first || !second) return ofNow;
  const [earlier, later] =
    first.last <= second.first && first.first < second.last
      ? [one, other]
      : second.last <= first.first && second.first < first.last
        ? [other, one]
        : [];
  if (!earlier || !later) return false;
  const mayFall =
    later.fate === "missing" ||
    (later.fate === "displaced" && !EVACUATED.test(later.statement.text)) ||
    FALLING.test(later.statement.text);
  return ofNow || mayFall || later.low > earlier.low;
}

/** Whether what is counted is of a kind that goes on, by what happened to so many or by the words of its own clause. */
const isRunning = ({ fate, measure, clause }: Figure): boolean =>
  fate !== undefined ||
  (isMoney(measure)
    ? GIVEN.test(clause)
    : (measure === "area" || !isDimension(measure)) && RUNNING.test(clause));

/** Whether an update is worth showing: of people that something happened to, in articles of which one is the later. */
export const isDevelopment = ({ statement: one, fate }: Figure, { statement: other }: Figure): boolean =>
  fate !== undefined && countDaysAfter(one, other) + countDaysAfter(other, one) > 0;
