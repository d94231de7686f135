import type { ReactNode } from "react";

import { SearchField } from "../ui/search-field.tsx";
import { useGo } from "../ui/use-place.ts";

interface SearchFormProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What the words do to the list below. */
  readonly children: ReactNode;
}

/** Leads to every passage that has the words. */
export function SearchForm({ words, onWords, children }: SearchFormProps) {
  const go = useGo();
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go({ panel: "search", words: words.trim() || undefined });
      }}
    >
      <span className="font-medium">In all texts</span>
      <SearchField
        aria-label="Search in all articles"
        placeholder="A name, a word, “a phrase”"
        words={words}
        onWords={onWords}
      />
      <button type="submit" className="button">
        Search
      </button>
      <output>{children}</output>
    </form>
  );
}
