import { groupBy } from "../../group-by.ts";
import type { Article, Span } from "../../model.ts";
import { byPosition, slice } from "../../span.ts";
import { makeRoleReader, type RoleReader } from "./make-role-reader.ts";
import { CAPITALS, type Gender, readName } from "./name-shapes.ts";
import type { SpeechWords } from "./speech-words.ts";

/** A place where an article names somebody. */
interface PersonMention extends Span {
  /** Whether it says whose something is: “Brandt’s deputy”. */
  readonly isOwner: boolean;
}

/** Somebody whom an article names. */
export interface Person {
  /** In full where the article has it so. */
  readonly name: string;
  /** What the article says they are: “the harbour master”. */
  readonly role?: string;
  readonly gender?: Gender;
  readonly mentions: readonly PersonMention[];
}

/** People by last name, for articles that give no more of them. */
export type KnownPeople = ReadonlyMap<string, Pick<Person, "name" | "role" | "gender">>;

interface Named extends PersonMention {
  readonly words: readonly string[];
  readonly role?: string;
  readonly gender?: Gender;
  /** Whether the words beside it are such as stand beside a person's name. */
  readonly isSure: boolean;
}

/** After a place's name stands no such word, and before a person's seldom. */
const AT = /(?:^|[\s“"])(?:in|at|near|an?|the|off|outside|across|around|into|en|im|à|au)\s$/iu;
/** A name after it is a part of another: “the republic of Slovenia said”. */
const PART = /\s(?:of|for|in|from|de|del|von|du)\s$/u;
/** What somebody is to another, before a name between commas: “Castellan’s husband, Leo,”. */
const BELONGS =
  /(?:['’]s|\b(?:his|her|their|sein|seine|ihr|ihre|su|son|sa))\s(?:\p{Ll}+\s){0,2}\p{Ll}+,\s$/iu;
/** Units of the longest of them. */
const BEFORE = 12;

/**
 * The people whom `article` names outside of quotation marks: names of two words or more that it never puts after “in”,
 * “a” or “the”, with their last words alone; and other single words that a title, an age, a verb of saying or
 * `known` tells. `masked` is its text with quotations blanked.
 */
export function readPeople(
  article: Article,
  masked: string,
  speech: SpeechWords,
  known: KnownPeople,
): readonly Person[] {
  const readRole = makeRoleReader(speech);
  const says = new RegExp(`^\\s(?:${speech.says})(?!\\p{L})`, "u");
  const named = article.blocks
    .filter(({ kind }) => kind === "paragraph")
    .flatMap((block) => readNamed(masked, block, readRole, says));
  const places = new Set(
    named
      .filter(
        ({ start, isSure, isOwner }) =>
          !isSure && !isOwner && AT.test(masked.slice(Math.max(0, start - BEFORE), start)),
      )
      .flatMap(({ words }) => words),
  );
  const full = named.filter(
    ({ words, isSure }) =>
      words.length > 1 && !isInitial(words) && (isSure || !words.some((word) => places.has(word))),
  );
  const short = groupBy(
    named.filter(({ words }) => words.length === 1 || isInitial(words)),
    ({ words }) => words.at(-1) ?? "",
  );
  const bearing = groupBy(full, ({ words }) => words.at(-1) ?? "");
  const people = Array.from(bearing).flatMap(([last, names]) => {
    const bearers = groupBy(names, ({ words }) => words.join(" "));
    // A last name that several bear is nobody's.
    const own = bearers.size === 1 ? (short.get(last) ?? []) : [];
    return Array.from(bearers, ([name, mentions]) => toPerson(name, [...mentions, ...own]));
  });
  const others = Array.from(short).flatMap(([last, mentions]) => {
    if (bearing.has(last) || places.has(last)) return [];
    const elsewhere = known.get(last);
    if (elsewhere) return [{ ...elsewhere, mentions }];
    return mentions.some(({ isSure }) => isSure)
      ? [toPerson(mentions[0]?.words.join(" ") ?? last, mentions)]
      : [];
  });
  return [...people, ...others];
}

const isInitial = ([first = ""]: readonly string[]): boolean => /^\p{Lu}\.$/u.test(first);

const NAMES = new RegExp(CAPITALS, "gu");

/** Names of a paragraph that may be people's. */
function readNamed(
  masked: string,
  { start: from, end: to }: Span,
  readRole: RoleReader,
  says: RegExp,
): readonly Named[] {
  return Array.from(slice(masked, { start: from, end: to }).matchAll(NAMES)).flatMap(
    ({ 0: written, index }): readonly Named[] => {
      const read = readName(written);
      if (!read?.isPerson) return [];
      const { words, office, gender } = read;
      const start = from + index + Math.max(0, written.lastIndexOf(words.join(" ")));
      const end = from + index + written.length;
      const after = masked.slice(end, to);
      const role = readRole(masked.slice(from, from + index), after) ?? office;
      return [
        {
          words,
          start,
          end,
          isOwner: /['’]s?$/u.test(written),
          isSure:
            office !== undefined ||
            gender !== undefined ||
            /^,\s\d{1,3}[,.]/u.test(after) ||
            (after.startsWith(",") && BELONGS.test(masked.slice(from, from + index))) ||
            (says.test(after) && !PART.test(masked.slice(Math.max(from, start - BEFORE), start))),
          ...(role !== undefined && { role }),
          ...(gender && { gender }),
        },
      ];
    },
  );
}

function toPerson(name: string, mentions: readonly Named[]): Person {
  const role = mentions.find((mention) => mention.role !== undefined)?.role;
  const gender = mentions.find((mention) => mention.gender !== undefined)?.gender;
  return {
    name,
    mentions: mentions.toSorted(byPosition),
    ...(role !== undefined && { role }),
    ...(gender && { gender }),
  };
}

/** The people of several articles by last name, where no two of other first names bear it. */
export function knowPeople(people: readonly Person[]): KnownPeople {
  const full = people.filter(
    ({ name, role, gender }) => name.includes(" ") && (role ?? gender) !== undefined,
  );
  const byLast = groupBy(full, ({ name }) => name.split(" ").at(-1) ?? "");
  return new Map(
    Array.from(byLast).flatMap(([last, own]) => {
      const [first] = own;
      return first && own.every(({ name }) => name === first.name) ? [[last, first] as const] : [];
    }),
  );
}
