import type { ConflictSide } from "../../core/model.ts";

/** A value that is so much of a side's words is all of them: to set it off would set off nothing. */
const WHOLE = 0.8;

/** The words of one side of a conflict, what differs set off; a value that they put otherwise stands before them. */
export function ConflictWords({ side: { text, value } }: { readonly side: ConflictSide }) {
  const at = text.toLocaleLowerCase().indexOf(value.toLocaleLowerCase());
  if (value.length >= WHOLE * text.length) return text;
  if (at < 0 || value === "") {
    return (
      <>
        <strong>{value}</strong>: {text}
      </>
    );
  }
  return (
    <>
      {text.slice(0, at)}
      <strong>{text.slice(at, at + value.length)}</strong>
      {text.slice(at + value.length)}
    </>
  );
}
