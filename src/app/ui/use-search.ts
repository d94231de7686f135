import { useMemo } from "react";

import type { ArticleCard } from "../../core/wire/assets.ts";
import { readSearch, type Search } from "./find-words.ts";
import { readForms, type Told } from "./read-forms.ts";
import { withForms } from "./with-forms.ts";

/**
 * What is looked for in `items`, of which `toldBy` gives the words, in the other forms too that stand in them. The same
 * object for as long as it is the same search; with `words` absent one that all texts have.
 */
export function useSearch<Item>(
  words: string | undefined,
  items: readonly Item[],
  toldBy: (item: Item) => readonly Told[],
  cards: readonly ArticleCard[],
): Search {
  const isSought = words !== undefined;
  // Of 5,000 events some 50 ms: not for each letter typed, and not for who does not search.
  const forms = useMemo(
    () => readForms(isSought ? items.flatMap(toldBy) : [], cards),
    [isSought, items, toldBy, cards],
  );
  return useMemo(() => withForms(readSearch(words ?? ""), forms), [words, forms]);
}
