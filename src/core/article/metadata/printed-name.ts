import { isUpperCase } from "../lines/wording.ts";

/** Names that stand in a text: up to five capitalised words, with “of the” between. */
const NAMES =
  /\p{Lu}[\p{L}\p{M}\p{N}&’'-]*(?: (?:(?:of|and|du|des|de|del|della|am|on) (?:the |la )?)?\p{Lu}[\p{L}\p{M}\p{N}&’'-]*){0,4}/gu;

/** Letters and digits alone, without accents: “The Harbour Post” and “theharbourpost” are one. */
const squash = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** Whether `name`, with its article or without, is what `label`, the name of a file or a site, has run together. */
export function isRunTogether(name: string, label: string): boolean {
  const whole = squash(label);
  const short = squash(name.replace(/^the /i, ""));
  return short.length >= LEAST_UNITS && whole.includes(short);
}

/** A shorter name stands in many a word. */
const LEAST_UNITS = 4;

/** The name in `text` whose letters are those of `domain`: “Harbour Post” for harbourpost.example. */
export function nameOfDomain(domain: string, text: string): string | undefined {
  const label = squash(domain.replace(/^www\./, "").split(".")[0] ?? "");
  if (label.length < LEAST_UNITS) return undefined;
  for (const [names] of text.matchAll(NAMES)) {
    const words = names.split(" ");
    for (let from = 0; from < words.length; from++)
      for (let to = words.length; to > from; to--) {
        const name = words.slice(from, to).join(" ");
        if (to - from > 1 && squash(name) === label) return words[from - 1] === "The" ? `The ${name}` : name;
      }
  }
  return undefined;
}

/** `name` as `text` has it elsewhere with small letters, where it stands in capitals: “The Tidal Post” for “THE TIDAL POST”. */
export function inSmallLetters(name: string, text: string): string {
  if (!isUpperCase(name) || !name.includes(" ")) return name;
  const anywhere = new RegExp(name.replaceAll(/[^\p{L}\p{N}\s]/gu, "."), "giu");
  const printed = (text.match(anywhere) ?? []).find((words) =>
    words.split(" ").every((word) => /^\p{Lu}\p{Ll}/u.test(word) || /^(?:of|and|the)$/.test(word)),
  );
  return printed ?? name;
}
