import type { Block, FurnitureReason } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import { OWN_LANGUAGE } from "./text-language.ts";

const REASONS: Readonly<Record<FurnitureReason | Exclude<Block["kind"], "furniture">, string>> = {
  advert: "advert",
  clock: "page clock",
  "comment form": "comment form",
  contact: "contact",
  navigation: "navigation",
  promotion: "promotion",
  "repeated title": "title again",
  sharing: "sharing",
  stray: "stray letters",
  tags: "tags",
  byline: "byline",
  dateline: "date line",
  title: "title",
  heading: "heading",
  note: "note",
  paragraph: "paragraph",
};

const reasonOf = (block: Block): string => REASONS[block.kind === "furniture" ? block.reason : block.kind];

interface AsideProps {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Lines of the file that are not part of the text: one line that says what they are, and opens. */
export function Aside({ text, blocks }: AsideProps) {
  const reasons = [...new Set(blocks.map(reasonOf))];
  return (
    <details className="aside" {...OWN_LANGUAGE}>
      <summary>
        {blocks.length === 1 ? "1 line" : `${blocks.length} lines`} set aside: {reasons.join(", ")}
      </summary>
      <dl>
        {blocks.map((block) => (
          <div key={block.start}>
            <dt>{reasonOf(block)}</dt>
            <dd dir="auto">{slice(text, block)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
