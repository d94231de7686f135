import type { Conflict } from "../../model.ts";
import { sharedStems, type Statements } from "../statements/read-statements.ts";
import { contrastFacts } from "./contrast-facts.ts";
import { readVotes, type Vote } from "./read-votes.ts";

/**
 * Stems in common besides those of voting, and their share, from which two votes are one: of as many voters, and of another
 * number of them. Of one day and as many voters, none is needed.
 */
const SAME = { ofAsMany: { stems: 2, share: 0.25 }, ofOthers: { stems: 3, share: 0.5 } };

/** Results that different articles give of one vote: of one day, or on the same question. */
export const findVoteConflicts = ({ all, similarity, telling }: Statements): readonly Conflict[] =>
  contrastFacts(all.flatMap(readVotes), {
    areOfOne: (a, b) => {
      if (areOfTwoDays(a, b)) return false;
      const [isOfOneDay, areAsMany] = [areOfOneDay(a, b), a.more + a.less === b.more + b.less];
      if (isOfOneDay && areAsMany) return true;
      const { stems, share } = areAsMany ? SAME.ofAsMany : SAME.ofOthers;
      return (
        sharedStems(a.subject, b.subject).length >= stems &&
        telling(a.subject, b.subject).length > 0 &&
        similarity(a.subject, b.subject) >= share
      );
    },
    agree: (a, b) => a.more === b.more && a.less === b.less,
    why: "the same vote, another result",
  }).map((conflict) => ({ ...conflict, kind: "number" }));

const areOfOneDay = (a: Vote, b: Vote): boolean =>
  a.dates.some(({ day, month }) =>
    b.dates.some((date) => day !== undefined && day === date.day && month === date.month),
  );

/** Whether both say when it was, as far as they do, and no date of the one can be the other's. */
const areOfTwoDays = (a: Vote, b: Vote): boolean =>
  a.dates.length > 0 &&
  b.dates.length > 0 &&
  a.dates.every((one) => b.dates.every((other) => differ(one, other)));

const differ = (one: Vote["dates"][number], other: Vote["dates"][number]): boolean =>
  (["year", "month", "day", "weekday"] as const).some(
    (part) => one[part] !== undefined && other[part] !== undefined && one[part] !== other[part],
  );
