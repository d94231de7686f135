import type { WordingPiece, Wordings } from "./compare-wordings.ts";

import "./edited-words.css";

/** What a passage was when a link to it was made, and what it is now, with what was changed set off. */
export const EditedWords = ({ former, now, cut }: Wordings) => (
  <dl className="edited-words">
    <dt>{cut ? "It began so" : "It was"}</dt>
    <dd>
      {former.map((piece) => (
        <Piece key={piece.start} {...piece} as="del" />
      ))}
      {cut && " …"}
    </dd>
    <dt>Now</dt>
    <dd>
      {now.map((piece) => (
        <Piece key={piece.start} {...piece} as="ins" />
      ))}
      {cut && " …"}
    </dd>
  </dl>
);

const Piece = ({ text, changed, as: Change }: WordingPiece & { readonly as: "del" | "ins" }) =>
  changed ? <Change>{text}</Change> : text;
