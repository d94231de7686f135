import { splitWords } from "../../text/words.ts";
import { conceptOf } from "../words/concept-of.ts";
import { isContent } from "../words/is-content.ts";
import { stemSet, type Stems } from "./read-statements.ts";

/** The stems of the content words of a stretch of a sentence, in order, synonyms of the news as one. */
export const contentOf = (words: string): readonly string[] =>
  splitWords(words)
    .map(({ start, end }) => words.slice(start, end))
    .filter(isContent)
    .map(conceptOf);

/** What a stretch of a sentence speaks of: the set of its `contentOf`. */
export const stemsOf = (words: string): Stems => stemSet(contentOf(words));
