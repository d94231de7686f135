import { groupBy } from "../../group-by.ts";
import type { ArticleId, Conflict } from "../../model.ts";
import { slice } from "../../span.ts";
import { countOthers } from "../numbers/count-others.ts";
import { OFFICE } from "../speakers/read-speakers.ts";
import { clearestContext, contextOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import { distinct, similarStatements, type StatementPair } from "../statements/pair-statements.ts";
import { sharedStems, type Statements, type Stems } from "../statements/read-statements.ts";
import { foldName, isAcronym, isInitialDropped, isSpellingVariant } from "../words/compare-names.ts";
import { conceptOf } from "../words/concept-of.ts";
import { areOnePerson } from "./are-one-person.ts";
import { findPlaceConflicts } from "./find-place-conflicts.ts";
import { readLocated } from "./read-located.ts";
import { readNames, type Name } from "./read-names.ts";

/**
 * Names that different articles give in the same place of sentences that are otherwise alike, and names that they
 * spell in two ways. A name that the other article has too is none: it calls one thing by two names.
 */
export function findNameConflicts(
  textOf: (article: ArticleId) => string,
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] {
  const known = new Set(statements.all.flatMap((statement) => Array.from(statement.names)));
  const names = statements.all.flatMap((statement) =>
    readNames(statement, textOf(statement.article), (stem) => known.has(stem)),
  );
  const words = new Map(
    Array.from(
      groupBy(names, ({ statement }) => statement.article),
      ([article, all]) => [article, new Set(all.flatMap((name) => name.words.map(foldName)))],
    ),
  );
  const isKnown = (word: string, article: ArticleId): boolean =>
    words.get(article)?.has(foldName(word)) ?? false;
  const inStatement = groupBy(names, ({ statement }) => statement);
  const located = statements.all.flatMap((statement) =>
    readLocated(statement, textOf(statement.article), inStatement.get(statement) ?? []),
  );
  const replaced = findReplaced(names, isKnown, textOf, statements, aligned);
  const places = findPlaceConflicts(located, statements, aligned);
  return [
    ...findSpellings(names, isKnown, statements),
    ...replaced,
    ...places.filter((place) => !replaced.some((other) => haveSameSides(place, other))),
  ];
}

/** Whether both are of the same values of the same sentences. */
const haveSameSides = (one: Conflict, other: Conflict): boolean =>
  one.sides.every(({ article, start, value }) =>
    other.sides.some((side) => side.article === article && side.start === start && side.value === value),
  );

type IsKnown = (word: string, article: ArticleId) => boolean;

/**
 * Names of two words or more that are the same but for one word, which is spelt in two ways, or is another first name of
 * one person.
 */
function findSpellings(
  names: readonly Name[],
  isKnown: IsKnown,
  statements: Statements,
): readonly Conflict[] {
  const full = names.map(withoutOffice).filter(({ words }) => words.length > 1);
  const firsts = Array.from(
    groupBy(full, ({ statement, words }) => `${statement.article} ${words.join(" ")}`).values(),
  ).flatMap(([first]) => (first ? [first] : []));
  // Each name under itself without one of its words: names that differ in one word meet there.
  const keyed = firsts.flatMap((name) => {
    const folded = name.words.map(foldName);
    return folded.map((word, i) => ({
      name,
      i,
      word,
      key: `${i} ${folded.length} ${folded.toSpliced(i, 1).join(" ")}`,
    }));
  });
  const inArticle = groupBy(full, ({ statement, words }) => lastNameKey(statement.article, words));
  /** Whether the article has no second bearer of the last name. */
  const isOnlyOne = ({ statement, words }: Name): boolean =>
    (inArticle.get(lastNameKey(statement.article, words)) ?? []).every(
      (other) => foldName(other.words[0] ?? "") === foldName(words[0] ?? ""),
    );
  const areRenamed = (left: Name, right: Name, i: number): boolean =>
    i === 0 &&
    left.words.length === 2 &&
    isOnlyOne(left) &&
    isOnlyOne(right) &&
    areOnePerson(left, right, statements);
  const renamed = new Set<Name>();
  const contrasts = Array.from(groupBy(keyed, ({ key }) => key).values()).flatMap((alike) =>
    alike.flatMap(({ name: left, i, word }, at): Contrast<Name>[] =>
      alike.slice(at + 1).flatMap(({ name: right, word: otherWord }): Contrast<Name>[] => {
        if (left.statement.article === right.statement.article || word === otherWord) return [];
        const [one, other] = [left.words[i] ?? "", right.words[i] ?? ""];
        // A first name may be short, where the last one is the same.
        const least = i < left.words.length - 1 ? 4 : 5;
        if (isKnown(one, right.statement.article) || isKnown(other, left.statement.article)) return [];
        if (isSpellingVariant(one, other, least) || (i > 0 && isInitialDropped(one, other)))
          return [{ left, right }];
        if (!areRenamed(left, right, i)) return [];
        renamed.add(left);
        return [{ left, right }];
      }),
    ),
  );
  return joinPairs(contrasts).map((sides) =>
    toConflict(
      "name",
      sides[0]?.words.join(" ") ?? "",
      sides.some((side) => renamed.has(side))
        ? "the same last name, another first name"
        : "the same name, spelt differently",
      sides,
    ),
  );
}

const lastNameKey = (article: ArticleId, words: readonly string[]): string =>
  `${article} ${foldName(words.at(-1) ?? "")}`;

/** “Governor Ines Varga” is “Ines Varga”. */
function withoutOffice(name: Name): Name {
  const first = name.words.findIndex((word) => !OFFICE.test(word));
  return first > 0 ? { ...name, from: name.from + first, words: name.words.slice(first) } : name;
}

/** Names in the same place of two sentences that are otherwise alike. */
function findReplaced(
  names: readonly Name[],
  isKnown: IsKnown,
  textOf: (article: ArticleId) => string,
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] {
  const inStatement = groupBy(names, ({ statement }) => statement);
  const pairs = distinct([...similarStatements(statements, SAME.whole), ...aligned]);
  const found = pairs.flatMap(([a, b]) =>
    (inStatement.get(a) ?? []).flatMap((left) =>
      (inStatement.get(b) ?? []).flatMap((right): (Contrast<Name> & { place: boolean })[] => {
        if (!areOtherNames(left, right, isKnown)) return [];
        const [oneRest, otherRest] = [restOf(left), restOf(right)];
        if (sharedStems(oneRest, otherRest).length < LEAST) return [];
        if (statements.similarity(oneRest, otherRest) < SAME.rest) return [];
        const [one, other] = [around(left, textOf(a.article)), around(right, textOf(b.article))];
        const before = one.before.at(-1) === other.before.at(-1);
        const twoBefore = before && one.before.at(-2) === other.before.at(-2);
        const after = one.after === other.after;
        const place = before && PREPOSITION.test(one.before.at(-1) ?? "");
        // “Alder lost 12 homes”, “Kelso lost 22 homes”: each is told of its own.
        const begins = left.from === 0 && right.from === 0;
        if ((place || begins) && countOthers(a, b, textOf)) return [];
        // Whom somebody told is the paper, and each has its own.
        if (one.before.at(-1) === "told") return [];
        return (twoBefore && (after || place)) || (place && after) ? [{ left, right, place }] : [];
      }),
    ),
  );
  return [true, false].flatMap((place) =>
    joinPairs(found.filter((contrast) => contrast.place === place)).map((sides) => {
      const why = "another name in the same place of a like sentence";
      return toConflict(place ? "place" : "name", clearestContext(sides.map(placeOf)), why, sides);
    }),
  );
}

/** Share of two sentences' rarer words in common, and of what they say besides the names, from which they are alike. */
const SAME = { whole: 0.4, rest: 0.65 };
/** Stems that the rest of two like sentences have in common at least. */
const LEAST = 3;
const PREPOSITION = /^(?:in|at|near|outside|off|from|to|into|over|above|around)$/u;

function areOtherNames(left: Name, right: Name, isKnown: IsKnown): boolean {
  return (
    !isAcronym(left.words, right.words) &&
    left.words.every((word) => !isKnown(word, right.statement.article)) &&
    right.words.every((word) => !isKnown(word, left.statement.article)) &&
    // “Russia” and “Russian”, “Kyiv” and “Kyivan”.
    !left.words.some((one) =>
      right.words.some((other) => foldName(one).slice(0, 4) === foldName(other).slice(0, 4)),
    )
  );
}

const restOf = ({ statement, words }: Name): Stems => {
  const own = new Set(words.map(conceptOf));
  return new Set(Array.from(statement.content).filter((stem) => !own.has(stem)));
};

/** The two words before a name and the one after it, in lower case. */
function around({ statement, from, to }: Name, text: string): { before: readonly string[]; after: string } {
  const wordAt = (at: number): string => {
    const word = statement.words[at];
    return word ? slice(text, word).toLowerCase() : "";
  };
  return { before: [wordAt(from - 2), wordAt(from - 1)], after: wordAt(to) };
}

/** The words around a name. */
function placeOf({ statement, from, to }: Name): string {
  const [first, last] = [statement.words[from], statement.words[to - 1]];
  const span = { start: first?.start ?? statement.start, end: last?.end ?? statement.start };
  return contextOf(statement, span);
}

function toConflict(kind: "name" | "place", about: string, why: string, names: readonly Name[]): Conflict {
  return {
    kind,
    about,
    why,
    sides: names.map(({ statement: { article, start, end, text }, words }) => ({
      article,
      start,
      end,
      text,
      value: words.join(" "),
    })),
  };
}
