import type { ArticleCard } from "../../core/wire/assets.ts";

type Named = Pick<ArticleCard, "source" | "label">;

/** “TVC News: Museum to hand back bronzes”; the headline alone where it is not known whose it is. */
export const nameArticle = ({ source, label }: Named): string =>
  source === undefined ? label : `${source}: ${label}`;

/** An article by whose it is and by its headline. */
export const ArticleName = ({ card: { source, label } }: { readonly card: Named }) => (
  <>
    {source !== undefined && (
      <>
        <bdi className="font-medium">{source}</bdi>:{" "}
      </>
    )}
    <bdi>{label}</bdi>
  </>
);
