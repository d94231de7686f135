import { slice } from "../../span.ts";
import type { Statement } from "./read-statements.ts";

/** A statement with its words written out, so that patterns can be held against them by index. */
export interface Wording {
  readonly statement: Statement;
  /** The article's text. */
  readonly text: string;
  /** The statement's words in lower case, with one kind of apostrophe. */
  readonly words: readonly string[];
}

export const readWording = (statement: Statement, text: string): Wording => ({
  statement,
  text,
  words: statement.words.map((word) => slice(text, word).toLowerCase().replaceAll("’", "'")),
});
