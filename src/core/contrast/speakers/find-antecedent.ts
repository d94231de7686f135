import type { Span } from "../../model.ts";
import type { Gender } from "./name-shapes.ts";
import type { Person } from "./read-people.ts";

/** A sentence in which somebody may be named, before the pronoun that means them. */
export interface NamingSentence extends Span {
  /** Its words, quotations blanked. */
  readonly words: string;
}

/** Sentences back that a pronoun reaches. */
const REACH = 5;
/** Somebody is brought in without a name: a pronoun after it may mean them. */
const STRANGER = /^(?:an?|one|another|un|una|une|eine?|een)\s\p{Ll}/iu;

/**
 * Whom a pronoun means that follows `sentences`, in order: who says something in the nearest sentence before, or the one
 * person whom it names, of those that `gender` allows. `undefined` where two may be meant, or somebody without a name.
 * `saidBy` tells who speaks in a sentence.
 */
export function findAntecedent(
  sentences: readonly NamingSentence[],
  people: readonly Person[],
  gender: Gender | undefined,
  saidBy: (words: string) => Person | "pronoun" | "stranger" | undefined,
): Person | undefined {
  const allows = (person: Person): boolean => !gender || !person.gender || person.gender === gender;
  for (const sentence of sentences.slice(-REACH).toReversed()) {
    const speaker = saidBy(sentence.words);
    if (typeof speaker === "object" && allows(speaker)) return speaker;
    if (speaker === "stranger") return undefined;
    const named = people.flatMap((person) => {
      const mentions = person.mentions.filter((mention) => isWithin(mention, sentence));
      return mentions.length > 0 && allows(person)
        ? [{ person, isOwner: mentions.every(({ isOwner }) => isOwner) }]
        : [];
    });
    // “Castellan’s husband left. “…,” he said.” is not Castellan's; but “In Duru’s view “…”.” has Duru speak.
    const meant = named.filter(({ isOwner }) => !isOwner || sentence.words.includes("_"));
    // “She said that Brandt had left”: she is of a sentence before.
    if (speaker !== "pronoun" && named.length > 0) return meant.length === 1 ? meant[0]?.person : undefined;
    if (STRANGER.test(sentence.words.trimStart())) return undefined;
  }
  return undefined;
}

const isWithin = ({ start }: Span, sentence: Span): boolean =>
  sentence.start <= start && start < sentence.end;
