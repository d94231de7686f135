import type { Problem, Seed } from "../../core/model.ts";
import { decodeDeclared, decodeWindows1252 } from "./decode-declared.ts";
import { decodeLatin } from "./decode-latin.ts";
import { decodeLegacy } from "./decode-legacy.ts";

/** A file's text, or why it has none; both a text and a warning when it had to be guessed at. */
export interface DecodedSeed {
  readonly seed?: Seed;
  readonly problems: readonly Problem[];
}

/** First bytes of files that are often renamed to `.txt`, with what they are. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive or an Office document"],
  ["\u00D0\u00CF\u0011\u00E0", "an old Office document"],
  ["{\\rtf", "Rich Text"],
  ["\u0089PNG", "a PNG image"],
  ["\u00FF\u00D8\u00FF", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["\u001F\u008B", "a gzip archive"],
  ["\u00FF\u00FE\u0000\u0000", "UTF-32"],
  ["\u0000\u0000\u00FE\u00FF", "UTF-32"],
];

const REMEDY = "save it as plain text in UTF-8";

/**
 * The text of a file named `name`, without a byte-order mark: UTF-8, UTF-16, what a page declares itself to be, and
 * with a warning Windows-1252, another of the old encodings that it clearly is in, or damaged UTF-8. A character that is no part of a text is U+FFFD, so that the page can
 * show it. A file that is empty, binary or in another encoding is an error.
 */
export function decodeSeed(name: string, bytes: Uint8Array): DecodedSeed {
  const fail = (line: number, message: string): DecodedSeed => ({
    problems: [{ seed: name, line, severity: "error", message }],
  });
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (signature) return fail(1, `This is ${signature[1]}, not plain text; ${REMEDY}.`);

  const wide = wideEncoding(bytes);
  const { source, warning, error } = wide ? { source: decode(wide, bytes) } : decodeNarrow(bytes);
  if (error) return fail(error.line, error.message);
  if (!VISIBLE.test(source)) return fail(1, "This file is empty; put an article's text in it, or remove it.");
  return {
    seed: { name, source: readable(source) },
    problems: warning ? [{ seed: name, severity: "warning", ...warning }] : [],
  };
}

/** Anything but white space and marks of no width. */
const VISIBLE = /[^\s\p{Cf}]/u;

/** Controls that are no white space. HTML cannot hold the first, NUL, and a terminal obeys others. */
const CONTROL = /[^\P{Cc}\s\u007F-\u009F]/gu;

const readable = (text: string): string => text.replaceAll(CONTROL, "\uFFFD");

/** UTF-16, where its mark says so, or where it gives a text and half of the letters have a zero, all on one side. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(bytes, "\u00FF\u00FE")) return "utf-16le";
  if (startsWith(bytes, "\u00FE\u00FF")) return "utf-16be";
  const zeros = (odd: 0 | 1): number => bytes.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const [before, behind] = [zeros(0), zeros(1)];
  if (Math.min(before, behind) > 0 || Math.max(before, behind) * 4 < bytes.length) return undefined;
  const guess = before > 0 ? "utf-16be" : "utf-16le";
  // Numbers of two bytes leave controls, or a byte over.
  return readable(decode(guess, bytes)).includes("\uFFFD") ? undefined : guess;
}

interface Text {
  readonly source: string;
  readonly warning?: Pick<Problem, "line" | "message">;
  readonly error?: Pick<Problem, "line" | "message">;
}

function decodeNarrow(bytes: Uint8Array): Text {
  const source = decode("utf-8", bytes);
  const control = bytes.findIndex(isControl);
  // One byte in fifty: scraped text has a stray one now and then, a binary file has one in ten throughout.
  if (bytes.filter(isControl).length * 50 > bytes.length) {
    const message = `This is binary, not text; ${REMEDY}.`;
    return { source, error: { line: lineAt(bytes, control), message } };
  }
  const bad = firstInvalid(bytes);
  if (bad < 0 && control < 0) return { source };
  if (bad < 0) {
    const message = `A control character here is no part of a text and shows as “\uFFFD”; ${REMEDY}.`;
    return { source, warning: { line: lineAt(bytes, control), message } };
  }
  const declared = decodeDeclared(bytes);
  if (declared !== undefined) return { source: declared };
  const line = lineAt(bytes, bad);
  // More letters beyond ASCII that are right than wrong: UTF-8, damaged or cut off within a letter.
  const damaged = source.match(/\uFFFD/gu)?.length ?? 0;
  const sound = source.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  const high = bytes.filter((byte) => byte >= 0x80).length;
  // The five bytes that Windows-1252 leaves open: not Western text.
  const foreign = bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  const isCut = damaged === 1 && bad >= bytes.length - 3;
  const latin = sound > damaged || isCut ? undefined : decodeLatin(bytes);
  if (latin !== undefined) {
    const message = `This is not in UTF-8 and was read as ${latin.name}; ${REMEDY}.`;
    return { source: latin.source, warning: { line, message } };
  }
  // One byte in twenty: of a text in Latin letters nearly all is read, of one in other letters nearly nothing.
  if (sound > damaged || isCut || (foreign && high * 20 <= bytes.length)) {
    const message = `A letter here is damaged and shows as “\uFFFD”; ${REMEDY}.`;
    return { source, warning: { line, message } };
  }
  // More than a third beyond ASCII: not Western text either.
  if (foreign || high * 3 > bytes.length) {
    const legacy = decodeLegacy(bytes);
    if (legacy !== undefined) {
      const message = `This is not in UTF-8 and was read as ${legacy.name}; ${REMEDY}.`;
      return { source: legacy.source, warning: { line, message } };
    }
    const message = `This is not in UTF-8, and its encoding cannot be told; ${REMEDY}.`;
    return { source, error: { line, message } };
  }
  const message = `This is not in UTF-8 and was read as Windows-1252; ${REMEDY}.`;
  return { source: decodeWindows1252(bytes), warning: { line, message } };
}

/** Without a byte-order mark, which `TextDecoder` drops by itself. */
const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  bytes.length >= start.length && Array.from(start).every((char, i) => bytes[i] === char.charCodeAt(0));

/** Whether `byte` is one of the `CONTROL` characters. */
const isControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20);

/** Line, from 1, of the byte at `offset`; it ends in CR, LF or both. */
const lineAt = (bytes: Uint8Array, offset: number): number =>
  1 +
  bytes.subarray(0, offset).filter((byte, i) => byte === 0x0a || (byte === 0x0d && bytes[i + 1] !== 0x0a))
    .length;

/** Index of the first byte that is not part of UTF-8, or -1: where decoding and encoding again stops giving the same bytes. */
function firstInvalid(bytes: Uint8Array): number {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    strict.decode(bytes);
    return -1;
  } catch {
    const again = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    const at = again.findIndex((byte, i) => byte !== bytes[i]);
    return at < 0 ? bytes.length - 1 : at;
  }
}
