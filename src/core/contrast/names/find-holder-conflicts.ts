import { groupBy } from "../../group-by.ts";
import type { ArticleId, Conflict } from "../../model.ts";
import { BODY } from "../speakers/read-speakers.ts";
import { clearestContext, contextOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import type { Statement, Statements } from "../statements/read-statements.ts";
import { stemsOf } from "../statements/stems-of.ts";
import { foldName, isSpellingVariant } from "../words/compare-names.ts";

/** Somebody whom a sentence names as the one who holds an office or does a job: “the coroner, Helen Ashby”. */
interface Holder {
  readonly statement: Statement;
  /** Stems of the role, in order of the alphabet. */
  readonly role: string;
  readonly name: string;
  /** Where the name stands in its article. */
  readonly start: number;
}

const NAME =
  "(?<name>\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}’'.-]*){0,2}\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)";
const ROLE = "[Tt]he\\s(?<role>\\p{Ll}[\\p{Ll}’'-]+(?:\\s\\p{Ll}[\\p{Ll}’'-]+){0,3})";
const PATTERNS = [
  new RegExp(`\\b${ROLE},\\s${NAME}(?=[,.;:)])`, "gu"),
  new RegExp(`(?<![\\p{L}\\p{Lu}]\\s)${NAME},\\s${ROLE}(?=[,.;:])`, "gu"),
];
/** Roles that several have in turn or at once, and words that are none. */
const SHARED =
  /\b(?:former|new|old|then|next|previous|outgoing|incoming|late|second|third|other|another|first|last|young(?:er|est)|old(?:er|est)|defendant|suspect|witness|victim|\p{L}*spokes\p{L}+|lawyer|brother|sister|son|daughter|mother|father|husband|wife|widow|neighbour|friend|author|writer|reporter|in|of|at|and|who|whom|said|told|is|was)\b/iu;

/** Words of what no person is: “the company, Belltower Security,”. */
const THING =
  /^(?:firm|group|charity|town|city|village|country|island|river|road|street|building|club|team|hospital|school|museum|church|ship|boat|ferry|train|plane|newspaper|paper|magazine|website|book|film|painting|dog|horse)$/u;
const isNobody = (word: string): boolean => BODY.test(word) || THING.test(word);

/**
 * Names that different articles give to the one who holds an office or does a job, “the coroner”, of which each names one
 * person, and neither knows the other's. Who is named so in a wrong spelling is not looked for here.
 */
export function findHolderConflicts(
  textOf: (article: ArticleId) => string,
  { all }: Statements,
): readonly Conflict[] {
  const contrasts = Array.from(groupBy(all.flatMap(readHolders), ({ role }) => role).values()).flatMap(
    (holders) => {
      const named = groupBy(holders, ({ statement }) => statement.article);
      const sole = holders.filter(({ statement, name }) =>
        named.get(statement.article)?.every((other) => lastOf(other.name) === lastOf(name)),
      );
      return sole.flatMap((left, i) =>
        sole.slice(i + 1).flatMap((right): readonly Contrast<Holder>[] => {
          const [one, other] = [lastOf(left.name), lastOf(right.name)];
          if (one === other || isSpellingVariant(one, other)) return [];
          const isKnown =
            textOf(left.statement.article).includes(other) || textOf(right.statement.article).includes(one);
          return isKnown ? [] : [{ left, right }];
        }),
      );
    },
  );
  return joinPairs(contrasts).map((sides) => ({
    kind: "name",
    about: clearestContext(sides.map((side) => contextOf(side.statement, spanOf(side)))),
    why: "the same office or job, another name",
    sides: sides.map(({ statement: { article, start, end, text }, name }) => ({
      article,
      start,
      end,
      text,
      value: name,
      reading: foldName(name),
    })),
  }));
}

const lastOf = (name: string): string => name.split(/\s/u).at(-1) ?? "";
const spanOf = ({ start, name }: Holder) => ({ start, end: start + name.length });

const readHolders = (statement: Statement): readonly Holder[] =>
  PATTERNS.flatMap((pattern) =>
    Array.from(statement.text.matchAll(pattern)).flatMap(({ 0: matched, index, groups = {} }) => {
      const { name = "", role = "" } = groups;
      const stems = Array.from(stemsOf(role)).toSorted();
      if (stems.length === 0 || SHARED.test(role) || [...role.split(" "), ...name.split(" ")].some(isNobody))
        return [];
      const start = statement.start + index + matched.indexOf(name);
      return [{ statement, role: stems.join(" "), name, start }];
    }),
  );
