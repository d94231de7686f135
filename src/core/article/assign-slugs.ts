import type { ArticleId } from "../model.ts";
import { hashText } from "../text/hash-text.ts";

/** What a slug is made from. */
export interface Nameable {
  readonly id: ArticleId;
  readonly label: string;
}

/**
 * Names for URLs, one for each of `articles`, in their order: the significant words of the label, or of the id when the
 * label has none, joined by hyphens, in NFC, letters of every script kept.
 *
 * Of several that would be equal the first keeps the plain name, and each later one gets a suffix hashed from its own
 * id: adding an article changes no other's slug, unless it comes before one of its own name.
 */
export function assignSlugs(articles: readonly Nameable[]): readonly string[] {
  const plain = articles.map(({ id, label }) => slugWords(label) || slugWords(id) || "article");
  const taken = new Set(plain);
  const met = new Set<string>();
  return articles.map(({ id }, index) => {
    const slug = plain[index] ?? "article";
    if (!met.has(slug)) {
      met.add(slug);
      return slug;
    }
    let suffixed = slug;
    for (let round = 0; taken.has(suffixed); round++)
      suffixed = `${slug}-${shortHash(id + "+".repeat(round))}`;
    taken.add(suffixed);
    return suffixed;
  });
}

/** Readable in an address bar, and short enough for a file name in any script. */
const MOST_WORDS = 6;
const MOST_UNITS = 48;

/** Words that a headline can lose and still be told apart. */
const INSIGNIFICANT: ReadonlySet<string> = new Set(
  `a an the of and or to in on at by for with from as is are was were be its his her their that this after over into
  der die das den dem des ein eine und im am auf von mit zu für le la les l de du d des et un une en el los las y del
  il lo gli di e da o os as do`.split(/\s+/),
);

function slugWords(label: string): string {
  const words = (plainLetters(label).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).map(shorten);
  const significant = words.filter((word) => !INSIGNIFICANT.has(word));
  let slug = "";
  for (const word of (significant.length > 0 ? significant : words).slice(0, MOST_WORDS)) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (slug !== "" && longer.length > MOST_UNITS) break;
    slug = longer;
  }
  return slug;
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Small letters without Latin accents; a possessive, and the full stops of “U.S.”, leave no gap. */
const plainLetters = (label: string): string =>
  label
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replaceAll(/[ßøłđæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/['’]s\b|(?<=n)['’](?=t\b)/g, "")
    .replaceAll(/(?<=(?:^|\P{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, "")
    .replaceAll(/(?<=\d),(?=\d{3})/g, "");

/** Scripts without spaces have no words to choose from: a long run is cut, but never before a mark. */
const shorten = (word: string): string => /^(?:\P{M}\p{M}{0,2}){1,24}/u.exec(word)?.[0] ?? word;

/** Six letters and digits. */
const shortHash = (text: string): string => hashText(text).toString(36).padStart(6, "0").slice(-6);
