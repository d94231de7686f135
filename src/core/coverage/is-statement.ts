import type { Article, Span } from "../model.ts";
import { lengthOf } from "../span.ts";
import { splitWords } from "../text/words.ts";

/** A stretch that is this share of its sentence is what the sentence says, or one of the two or three things it says. */
const LEAST_COVER = 0.3;

/** A clause of this many words says something, however long the sentence that it stands in. */
const CLAUSE = 8;

/** Whether a stretch of `sentence`, which is of `text`, says something by itself: a name or a phrase does not. */
export const isStatement = ({ text }: Pick<Article, "text">, sentence: Span, stretch: Span): boolean =>
  lengthOf(stretch) >= LEAST_COVER * lengthOf(sentence) ||
  splitWords(text, stretch.start, stretch.end).length >= CLAUSE;
