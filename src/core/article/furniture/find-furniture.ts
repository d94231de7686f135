import { countWords, endsSentence } from "../lines/wording.ts";
import type { FurnitureRule } from "./furniture-rule.ts";
import { FURNITURE_RULES } from "./furniture-rules.ts";
import { isGlued } from "./glued-tags.ts";

/** Longer lines are running text, unless they are glued tags. */
const LONGEST = 400;
/** “Accept all.” has the button's full stop; from here on, a full stop closes a sentence. */
const LEAST_SENTENCE = 4;

/** The rule that says `text`, a cleaned line, is furniture wherever it stands; `undefined` for anything else. */
export const furnitureOf = (text: string): FurnitureRule | undefined => ruleFor(text, "anywhere");

/** The same for a line before or after the running text, where more is furniture. */
export const edgeFurnitureOf = (text: string): FurnitureRule | undefined =>
  ruleFor(text, "anywhere") ?? ruleFor(text, "edge");

function ruleFor(text: string, where: FurnitureRule["where"]): FurnitureRule | undefined {
  const length = text.length > LONGEST && isGlued(text) ? 0 : text.length;
  const key = keyOf(text);
  const isSentence =
    endsSentence(text) &&
    !/(?:…|\.{3})$/.test(text) &&
    countWords(text) >= LEAST_SENTENCE &&
    !/^.{2,40}[:|]/u.test(text);
  const rule = FURNITURE_RULES.find(
    (rule) =>
      rule.where === where &&
      length <= (rule.longest ?? LONGEST) &&
      (rule.claimsSentences || !isSentence) &&
      rule.fits(key, text),
  );
  // Somebody says it: “No comments.”
  const isQuoted = /^["“'‘«„「]/u.test(text);
  return isQuoted && rule?.reason !== "stray" ? undefined : rule;
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    // Of “İ” a dot is left above the “i”.
    .replaceAll("\u0307", "")
    .replaceAll("𝕏", "x")
    .replaceAll(/(?![©®™])\p{Extended_Pictographic}\uFE0F?/gu, "")
    .replaceAll(/[‘’]/g, "'")
    .replace(/[\s,.]*\(?opens (?:in )?(?:a )?new (?:tab|window)\)?$/, "")
    .replace(/^[^\p{L}\p{N}©(#@+]+/u, "")
    .replace(/[\s.:：!…>»›→*,;|–—-]+$/u, "");
