import { Fragment, type ReactNode } from "react";

import type { ArticleCard } from "../../core/wire/assets.ts";
import { count } from "./count.ts";
import { formatPublished } from "./format-date.ts";
import { OWN_LANGUAGE } from "./text-language.ts";

/** Words a reader reads in a minute of news prose. */
const PACE = 230;

/** Who says this, when, and how long it takes. */
export function MetaLine({ card, children }: { readonly card: ArticleCard; readonly children?: ReactNode }) {
  const { source, author, published, words } = card;
  const time = words >= PACE ? `${Math.round(words / PACE)}\u00A0min` : undefined;
  const parts = [source, author, formatPublished(published), count(words, "word"), time].filter(
    (part) => part !== undefined,
  );
  return (
    <p className="meta-line" {...OWN_LANGUAGE}>
      {children}
      <span>
        {parts.map((part, i) => (
          // Whole on its line where a line can hold it. Arabic beside a figure would draw the figure over to its other
          // side.
          <Fragment key={part}>
            <span className="inline-block">
              <bdi>{part}</bdi>
              {i < parts.length - 1 && "\u00A0·"}
            </span>{" "}
          </Fragment>
        ))}
      </span>
    </p>
  );
}
