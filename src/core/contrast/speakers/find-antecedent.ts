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
 * Whom a pronoun means that follows `sentences`, in order: the one person whom the nearest sentence before that names
 * anybody names, of those that `gender` allows. `undefined` where two may be meant, or somebody without a name.
 */
export function findAntecedent(
  sentences: readonly NamingSentence[],
  people: readonly Person[],
  gender: Gender | undefined,
): Person | undefined {
  for (const sentence of sentences.slice(-REACH).toReversed()) {
    const named = people.filter(({ mentions }) => mentions.some((mention) => isWithin(mention, sentence)));
    const meant = named.filter((person) => !gender || !person.gender || person.gender === gender);
    if (meant.length === 1) return meant[0];
    if (meant.length > 1) {
      const sure = meant.filter((person) => gender && person.gender === gender);
      return sure.length === 1 ? sure[0] : undefined;
    }
    if (STRANGER.test(sentence.words.trimStart())) return undefined;
  }
  return undefined;
}

const isWithin = ({ start }: Span, sentence: Span): boolean =>
  sentence.start <= start && start < sentence.end;
