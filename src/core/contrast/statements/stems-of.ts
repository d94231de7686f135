import { splitWords } from "../../text/words.ts";
import { conceptOf } from "../words/concept-of.ts";
import { isContent } from "../words/is-content.ts";
import { stemSet, type Stems } from "./read-statements.ts";

/** What a stretch of a sentence speaks of: the stems of its content words, synonyms of the news as one. */
export const stemsOf = (words: string): Stems =>
  stemSet(
    splitWords(words)
      .map(({ start, end }) => words.slice(start, end))
      .filter(isContent)
      .map(conceptOf),
  );
