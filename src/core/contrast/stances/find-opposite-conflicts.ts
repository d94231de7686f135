import { groupBy } from "../../group-by.ts";
import type { Conflict } from "../../model.ts";
import { splitWords } from "../../text/words.ts";
import { countDaysAfter } from "../statements/count-days-after.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import {
  sharedStems,
  stemSet,
  type Statement,
  type Statements,
  type Stems,
} from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import { isContent } from "../words/is-content.ts";
import { ADVERBS, isSameName, readSubjects, type Subject, subjectPattern } from "./read-subjects.ts";

/** Verbs for a stance and for the one against it; of each kind, only these are set against each other. */
const STANCES = [
  {
    kind: "judging",
    for: "welcom(?:ed|es)|prais(?:ed|es)|hail(?:ed|s)|applaud(?:ed|s)|back(?:ed|s)|support(?:ed|s)|endors(?:ed|es)|defend(?:ed|s)|approv(?:ed|es)(?: of)?|accept(?:ed|s)|call(?:ed|s) for",
    against:
      "condemn(?:ed|s)|denounc(?:ed|es)|critici[sz](?:ed|es)|reject(?:ed|s)|oppos(?:ed|es)|deplor(?:ed|es)|dismiss(?:ed|es)|attack(?:ed|s)",
  },
  {
    kind: "owning",
    for: "admit(?:ted|s)|acknowledg(?:ed|es)|confirm(?:ed|s)|conced(?:ed|es)",
    against: `den(?:ied|ies)|disput(?:ed|es)|(?:reject(?:ed|s)|dismiss(?:ed|es)) (?:(?:the|any|all) )?(?:suggestion|claim|allegation|accusation|charge|idea)s?|(?:said|says|insist(?:ed|s)) (?=[^,.;]{0,60} ha(?:d|s|ve) nothing to do with )`,
  },
].flatMap(({ kind, ...sides }) =>
  (["for", "against"] as const).map((side) => ({
    kind,
    side,
    pattern: subjectPattern(`(?:ha(?:s|ve)\\s)?${ADVERBS}(?:${sides[side]})\\b`),
  })),
);

/** Where what is judged ends, and when or why begins. */
const AFTER = /\s(?:as|because|for|when|while|after|before|since|saying|calling|on \p{Lu}\p{Ll}+day)\s.*$/u;
/** Words of what is judged at most: what stands farther off tells more of it. */
const OBJECT = 6;
/** Share of the lesser object's words that the other has too, for them to be one. */
const SAME = 0.6;

interface Stance extends Subject {
  readonly kind: string;
  readonly side: "for" | "against";
  /** Stems of what the stance is on. */
  readonly object: Stems;
}

/** Somebody whom one article has welcome, back or admit what another has them condemn, reject or deny. */
export function findOppositeConflicts({ all, similarity }: Statements): readonly Conflict[] {
  const stances = all.flatMap((statement, i) =>
    STANCES.flatMap(({ kind, side, pattern }) =>
      readSubjects(statement, pattern, follows(statement, all[i - 1])).map((subject): Stance => ({
        ...subject,
        kind,
        side,
        object: readObject(subject),
      })),
    ),
  );
  const areOpposite = (one: Stance, other: Stance): boolean =>
    one.side !== other.side &&
    one.statement.article !== other.statement.article &&
    isSameName(one, other) &&
    sharedStems(one.object, other.object).length > 0 &&
    similarity(one.object, other.object) >= SAME;
  /** Whether an article gives both stances itself: it tells of a change of mind, or of two things. */
  const isTold = (stance: Stance, other: Stance): boolean =>
    stances.some(
      (own) =>
        own.statement.article === stance.statement.article &&
        own.kind === other.kind &&
        own.side === other.side &&
        isSameName(own, other),
    );
  const contrasts = Array.from(groupBy(stances, ({ kind }) => kind).values()).flatMap((alike) =>
    alike.flatMap((left, i) =>
      alike.slice(i + 1).flatMap((right): readonly Contrast<Stance>[] => {
        if (!areOpposite(left, right) || isTold(left, right) || isTold(right, left)) return [];
        return [{ left, right }];
      }),
    ),
  );
  return joinPairs(contrasts).map((sides): Conflict => {
    const isDated = sides.some(({ statement: one }) =>
      sides.some(({ statement: other }) => countDaysAfter(one, other) > 0),
    );
    return {
      kind: "stance",
      about: sides[0]?.name ?? "",
      why: `for it in one article, against it in another${isDated ? " of another day" : ""}`,
      sides: sides.map(({ statement: { article, start, end, text }, said, side }) => ({
        article,
        start,
        end,
        text,
        value: said,
        reading: side,
      })),
    };
  });
}

/** The sentence `before` another, if a space is all that is between them: they are of one paragraph. */
const follows = ({ article, start }: Statement, before: Statement | undefined): Statement | undefined =>
  before?.article === article && start - before.end === 1 ? before : undefined;

function readObject({ rest }: Subject): Stems {
  const object = rest.replace(AFTER, "");
  return stemSet(
    splitWords(object)
      .slice(0, OBJECT)
      .map(({ start, end }) => object.slice(start, end))
      .filter(isContent)
      .map(conceptOf),
  );
}
