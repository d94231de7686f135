import type { Anchor, Article } from "../../core/model.ts";
import { CopyText } from "./copy-text.tsx";
import { formatCitation } from "./format-citation.ts";
import { quotePlace } from "./quote-places.ts";
import { useAddressOf } from "./use-address-of.ts";

interface CopyCitationProps {
  readonly article: Article;
  /** Words of the article, and what makes the link to them when it is asked for. */
  readonly text: string;
  readonly anchorOf: () => Anchor;
}

/** Copies words with whose they are and the link that leads to them in their article. */
export function CopyCitation({ article, text, anchorOf }: CopyCitationProps) {
  const addressOf = useAddressOf();
  const cite = (): string => {
    const place = quotePlace({ text, anchor: anchorOf() }, article);
    return formatCitation(text, article, addressOf(place));
  };
  return (
    <CopyText textOf={cite} what="Citation" icon="cite">
      Copy citation
    </CopyText>
  );
}
