import { LONGEST } from "../place.ts";
import { Icon } from "../ui/icon.tsx";
import { useGo } from "../ui/use-place.ts";

/**
 * Leads to every passage of all articles that has these words, one after the other; not for more than a link can hold.
 */
export function FindInAll({ words }: { readonly words: string }) {
  const go = useGo();
  const phrase = words.replaceAll(/["“”„«»\s]+/gu, " ").trim();
  if (phrase.length > LONGEST - 2) return null;
  return (
    // No link: pressing one would end the selection before it leads anywhere.
    <button
      type="button"
      className="button"
      onClick={() => go({ panel: "search", words: phrase.includes(" ") ? `"${phrase}"` : phrase })}
    >
      <Icon name="search" />
      Find in all articles
    </button>
  );
}
