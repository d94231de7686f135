import type { ComponentProps } from "react";

import { LONGEST } from "../place.ts";

interface SearchFieldProps extends Omit<ComponentProps<"input">, "type" | "value" | "onChange"> {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** A field for words to look for, no more of them than a link may carry. */
export const SearchField = ({ words, onWords, ...rest }: SearchFieldProps) => (
  <input
    type="search"
    className="field"
    maxLength={LONGEST}
    value={words}
    onChange={({ target }) => onWords(target.value)}
    {...rest}
  />
);
