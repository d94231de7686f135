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
  const parts = [source, author, formatPublished(published), count(words, "word")].filter(
    (part) => part !== undefined,
  );
  return (
    <p className="meta-line" {...OWN_LANGUAGE}>
      {children}
      <span>
        {parts.map((part, i) => (
          // Arabic beside a figure would draw the figure over to its other side.
          <Fragment key={part}>
            {i > 0 && "\u00A0· "}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
        {words >= PACE && `\u00A0· ${Math.round(words / PACE)}\u00A0min`}
      </span>
    </p>
  );
}
