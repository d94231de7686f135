import type { ConflictSide } from "../../core/model.ts";
import { wholeWords } from "./whole-words.ts";

/** A value that is so much of a side's words is all of them: to set it off would set off nothing. */
const WHOLE = 0.8;

/** The words of one side of a conflict, what differs set off; a value that they put otherwise stands before them. */
export function ConflictWords({ side: { text, value } }: { readonly side: ConflictSide }) {
  if (value.length >= WHOLE * text.length) return text;
  const found = value === "" ? null : wholeWords(value).exec(text);
  if (found === null) {
    return (
      <>
        <strong>{value}</strong>: {text}
      </>
    );
  }
  const end = found.index + found[0].length;
  return (
    <>
      {text.slice(0, found.index)}
      <strong>{found[0]}</strong>
      {text.slice(end)}
    </>
  );
}
