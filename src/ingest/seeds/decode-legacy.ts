/** A text and the name of the encoding that it was in. */
export interface Legacy {
  readonly source: string;
  readonly name: string;
}

interface Encoding {
  readonly label: string;
  /** As a message says it. */
  readonly name: string;
  /** Letters that nearly all of such a text beyond ASCII is made of. */
  readonly letters: RegExp;
  /** Of these, the ones that every such text has many of, and another encoding’s bytes only by chance. */
  readonly telling: RegExp;
  /** Least share of them. */
  readonly least: number;
}

/** Small letters with no Latin one beside them: “é” of “café” is “й” in Windows-1251. */
const SMALL_CYRILLIC = /(?<![a-z])[а-щы-яёіїєґўљњћџј](?![a-z])/gu;

/**
 * What texts before UTF-8 were written in. The bytes of one are often valid in another, but then give letters that its
 * language has seldom: Cyrillic in capitals, Han that nobody writes.
 */
const ENCODINGS: readonly Encoding[] = [
  {
    label: "shift_jis",
    name: "Shift_JIS (Japanese)",
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu,
    telling: /\p{Script=Hiragana}/gu,
    least: 0.25,
  },
  {
    label: "euc-jp",
    name: "EUC-JP (Japanese)",
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu,
    telling: /\p{Script=Hiragana}/gu,
    least: 0.25,
  },
  {
    label: "euc-kr",
    name: "EUC-KR (Korean)",
    letters: /[\p{Script=Hangul}\p{Script=Han}]/gu,
    telling: /[이다는의에을를은가한하고로지기사도]/gu,
    least: 0.15,
  },
  {
    label: "gb18030",
    name: "GB18030 (Chinese)",
    letters: /\p{Script=Han}/gu,
    telling: /[的一是在不了有和人这中大为上个国我以要他时来用们到作地于出就]/gu,
    least: 0.06,
  },
  {
    label: "big5",
    name: "Big5 (Chinese)",
    letters: /\p{Script=Han}/gu,
    telling: /[的一是在不了有和人這中大為上個國我以要他時來用們到作地於出就]/gu,
    least: 0.06,
  },
  {
    label: "windows-1251",
    name: "Windows-1251 (Cyrillic)",
    letters: /\p{Script=Cyrillic}/gu,
    telling: SMALL_CYRILLIC,
    least: 0.8,
  },
  {
    label: "koi8-r",
    name: "KOI8-R (Russian)",
    letters: /\p{Script=Cyrillic}/gu,
    telling: SMALL_CYRILLIC,
    least: 0.8,
  },
];

/** Fewer letters say nothing for sure. */
const LEAST_LETTERS = 40;
/** The rest beyond ASCII is punctuation. */
const LEAST_SHARE = 0.8;

/** The text of `bytes`, which are not UTF-8, in the one encoding in which they make a text; `undefined` for none or two. O(bytes). */
export function decodeLegacy(bytes: Uint8Array): Legacy | undefined {
  const fitting = ENCODINGS.flatMap((encoding): readonly Legacy[] => {
    const source = decodeStrictly(encoding.label, bytes);
    return source !== undefined && isText(source, encoding) ? [{ source, name: encoding.name }] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isText(source: string, { letters, telling, least }: Encoding): boolean {
  const beyond = count(source, /[^\p{ASCII}]/gu);
  const own = count(source, letters);
  return own >= LEAST_LETTERS && own >= LEAST_SHARE * beyond && count(source, telling) >= least * own;
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
