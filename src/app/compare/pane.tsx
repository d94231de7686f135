import { type RefObject, useEffect } from "react";

import type { ArticleCard } from "../../core/assets.ts";
import type { Article } from "../../core/model.ts";
import { ArticleBody } from "../ui/article-body.tsx";
import type { Resolved } from "../ui/find-passage.ts";
import type { Highlight } from "../ui/marked-text.tsx";
import { MetaLine } from "../ui/meta-line.tsx";
import { Siglum } from "../ui/siglum.tsx";

interface PaneProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly side: "left" | "right";
  readonly card: ArticleCard;
  readonly article: Article;
  readonly highlights: readonly Highlight[];
  readonly chosen: string | undefined;
  /** What the link points at here; it shows where no mark is chosen. */
  readonly resolved: Resolved | undefined;
  readonly onChoose: (ids: readonly string[], at: Element) => void;
  readonly hidden: boolean;
}

/** One of the two texts, scrolled by itself. */
export function Pane({
  ref,
  side,
  card,
  article,
  highlights,
  chosen,
  resolved,
  onChoose,
  hidden,
}: PaneProps) {
  const target = chosen !== undefined || resolved?.state === "gone" ? undefined : resolved;
  // Another article begins at its top; a passage of it, if one is chosen, is brought into view after this.
  useEffect(() => {
    ref.current?.scrollTo({ top: 0, behavior: "instant" });
  }, [ref, article.id]);
  return (
    // A region that scrolls must be reachable by keyboard.
    <div
      ref={ref}
      tabIndex={0}
      role="region"
      aria-label={`${card.siglum}: ${card.label}`}
      hidden={hidden}
      className="pane"
    >
      <ArticleBody
        article={article}
        witness={side}
        highlights={highlights}
        chosen={chosen}
        target={target}
        level={2}
        onChoose={onChoose}
        byline={
          <MetaLine card={card}>
            <Siglum>{card.siglum}</Siglum>
          </MetaLine>
        }
      />
    </div>
  );
}
