import { splitWords } from "../../text/words.ts";
import { isContent } from "../words/is-content.ts";
import { conceptOf } from "../words/news-synonyms.ts";
import { stemSet, type Stems } from "./read-statements.ts";

/** What a stretch of a sentence speaks of: the stems of its content words, synonyms of the news as one. */
export const stemsOf = (words: string): Stems =>
  stemSet(
    splitWords(words)
      .map(({ start, end }) => words.slice(start, end))
      .filter(isContent)
      .map(conceptOf),
  );
