import type { MarkedSaying } from "../../core/wire/assets.ts";

interface WordingTextProps {
  readonly pieces: MarkedSaying["wordings"][number]["pieces"];
}

/** A wording with what it has otherwise than the fullest one set off, and what it leaves out struck. */
export function WordingText({ pieces }: WordingTextProps) {
  return pieces.map(({ kind, text }, i) => {
    // A piece has no name but its place.
    const key = `${i} ${kind}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    return kind === "added" ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
  });
}
