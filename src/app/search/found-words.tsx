import { cutStretches } from "../../core/cut-stretches.ts";
import type { Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";

interface FoundWordsProps {
  readonly text: string;
  /** What of the text is shown. */
  readonly span: Span;
  /** Where the words are that were sought. */
  readonly found: readonly Span[];
}

/** Words of a text, those that were sought marked. */
export const FoundWords = ({ text, span, found }: FoundWordsProps) =>
  cutStretches(
    span,
    found.map((words) => ({ ...words, id: "found" })),
  ).map((stretch) => {
    const words = slice(text, stretch);
    return stretch.ids.length > 0 ? (
      <mark key={stretch.start} className="found">
        {words}
      </mark>
    ) : (
      words
    );
  });
