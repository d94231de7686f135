import { ENGLISH_BASES } from "../../text/irregular-forms.ts";
import { stemWord } from "./stem-word.ts";

const BASES: ReadonlyMap<string, string> = new Map(
  Array.from(ENGLISH_BASES, ([form, base]) => [stemWord(form), stemWord(base)]),
);

/** The stem of the base form of which `stem` is a form that no ending tells: “bring” for “brought”, else `stem`. */
export const baseOf = (stem: string): string => BASES.get(stem) ?? stem;
