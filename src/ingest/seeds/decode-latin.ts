import { decodeWindows1252 } from "./decode-declared.ts";
import type { Legacy } from "./decode-legacy.ts";

/** The letters beyond ASCII, in small, of the languages that were written in an encoding of the Latin alphabet. */
interface LatinEncoding {
  readonly label: string;
  readonly name: string;
  readonly alphabets: readonly string[];
}

const CENTRAL = ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"];

const WESTERN: LatinEncoding = {
  label: "windows-1252",
  name: "Windows-1252",
  alphabets: [
    "äöüß",
    "àâæçéèêëîïôœùûüÿ",
    "áéíñóúü",
    "àèéìíîòóù",
    "áâãàçéêíóôõú",
    "àçèéíïòóúü·",
    "åäöéæø",
    "áéëèïíóöüúê",
    "áðéíóúýþæö",
  ],
};

/** The likelier before the others: of a Hungarian text the first two have the same letters. */
const OTHERS: readonly LatinEncoding[] = [
  { label: "windows-1250", name: "Windows-1250 (Central European)", alphabets: CENTRAL },
  { label: "iso-8859-2", name: "ISO-8859-2 (Central European)", alphabets: CENTRAL },
  { label: "windows-1254", name: "Windows-1254 (Turkish)", alphabets: ["çğıİöşüâîû"] },
  { label: "windows-1257", name: "Windows-1257 (Baltic)", alphabets: ["ąčęėįšųūž", "āčēģīķļņšūž"] },
];

/** Fewer letters say nothing for sure. */
const LEAST_LETTERS = 12;
/** A text of one language has a foreign name now and then. */
const LEAST_SHARE = 0.97;
/** By how much more it must be a text than as Windows-1252 would read it. */
const AHEAD = 0.03;

/**
 * The text of `bytes`, which are not UTF-8, where it is one in the Latin letters of Central Europe, Turkey or the Baltic
 * and none in those of Western Europe; `undefined` otherwise. O(bytes).
 */
export function decodeLatin(bytes: Uint8Array): Legacy | undefined {
  const western = shareOf(lettersIn(decodeWindows1252(bytes)), WESTERN);
  const read = OTHERS.flatMap((encoding) => {
    const source = decodeStrictly(encoding.label, bytes);
    const letters = lettersIn(source ?? "");
    const share = shareOf(letters, encoding);
    return source === undefined || letters.length < LEAST_LETTERS
      ? []
      : [{ source, name: encoding.name, share }];
  });
  const best = read.reduce<(typeof read)[number] | undefined>(
    (a, b) => (a && a.share >= b.share ? a : b),
    undefined,
  );
  if (best === undefined || best.share < Math.max(LEAST_SHARE, western + AHEAD)) return undefined;
  return { source: best.source, name: best.name };
}

/** Share of `letters` that one language has; all of none. */
function shareOf(letters: readonly string[], { alphabets }: LatinEncoding): number {
  const own = alphabets.map((alphabet) => letters.filter((letter) => alphabet.includes(letter)).length);
  return letters.length === 0 ? 1 : Math.max(...own) / letters.length;
}

/** The letters of `source` beyond ASCII, in small, and the signs within its words. */
const lettersIn = (source: string): readonly string[] => source.toLowerCase().match(BEYOND) ?? [];

/** Punctuation, which all these encodings have, counts for none of them. */
const BEYOND = /(?<=\p{L})[^\p{ASCII}\p{P}\s]|[^\p{ASCII}\P{L}]|[^\p{ASCII}\p{P}\s](?=\p{L})/gu;

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
