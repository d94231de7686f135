import { memo, useEffect, useRef } from "react";

import type { Span } from "../../core/model.ts";
import { ArticleBody } from "../ui/article-body.tsx";
import type { Highlight } from "../ui/marked-text.tsx";
import { MetaLine } from "../ui/meta-line.tsx";
import { Siglum } from "../ui/siglum.tsx";
import type { Witness } from "./shared-passages.ts";

interface PaneProps {
  readonly witness: Witness;
  readonly highlights: readonly Highlight[];
  readonly chosen: string | undefined;
  /** What the link points at here, or what says the same as the passage that is chosen in other panes. */
  readonly target: Span | undefined;
  /** Whether what is shared recedes, for the rest to stand out. */
  readonly faded: boolean;
  readonly hidden: boolean;
}

/** One of the texts, scrolled by itself. Drawn anew only for what changes in it: of 20,000 words that takes long. */
export const Pane = memo(function Pane(props: PaneProps) {
  const { witness, highlights, chosen, target, faded, hidden } = props;
  const { card, article, pane: index } = witness;
  const pane = useRef<HTMLDivElement>(null);
  // Another article begins at its top; a passage of it, if one is chosen, is brought into view after this.
  useEffect(() => {
    pane.current?.scrollTo({ top: 0, behavior: "instant" });
  }, [article.id]);
  return (
    // A region that scrolls must be reachable by keyboard.
    <div
      ref={pane}
      tabIndex={0}
      role="region"
      aria-label={`${card.siglum}: ${card.label}`}
      hidden={hidden}
      className="pane"
      data-pane={index}
      data-faded={faded || undefined}
    >
      <ArticleBody
        article={article}
        witness={String(index)}
        highlights={highlights}
        chosen={chosen}
        target={target}
        level={2}
        byline={
          <MetaLine card={card}>
            <Siglum>{card.siglum}</Siglum>
          </MetaLine>
        }
      />
    </div>
  );
});
