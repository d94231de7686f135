import { isDimension } from "./measures.ts";
import type { Amount } from "./read-amounts.ts";

/** Words of counts that go on while news is written. */
const RUNNING =
  /\b(?:destroy|damag|burn|raised|donat|infect|power|homeless|shelter|toll|so far|ris(?:en|es|ing)|rose|climb|grow|grew|fallen|fell)/iu;
/** Words of what may also have become less: those still missing, without a roof, without power. */
const FALLING = /\b(?:without|still|remain)/iu;

/**
 * Whether the later of two articles may only know more than the earlier: a count that goes on, such as of the dead, has
 * grown since. What lies years back is no longer counted.
 */
export function isUpdate(one: Amount, other: Amount): boolean {
  if (one.statement.recalls || other.statement.recalls) return false;
  if (!isRunning(one) && !isRunning(other)) return false;
  const [first, second] = [one.statement.published, other.statement.published];
  if (!first || !second) return false;
  const [earlier, later] =
    first.last <= second.first && first.first < second.last
      ? [one, other]
      : second.last <= first.first && second.first < first.last
        ? [other, one]
        : [];
  if (!earlier || !later) return false;
  const mayFall = /^(?:missing|displaced)$/u.test(later.fate ?? "") || FALLING.test(later.statement.text);
  return mayFall || later.low > earlier.low;
}

const isRunning = ({ fate, measure, statement }: Amount): boolean =>
  fate !== undefined || ((measure === "area" || !isDimension(measure)) && RUNNING.test(statement.text));
