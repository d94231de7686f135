import type { Problem, Seed } from "../core/model.ts";

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
];

const REMEDY = "save it as plain text in UTF-8";

/**
 * The text of a file named `name`, without a byte-order mark: UTF-8, UTF-16 when its mark says so, and with a
 * warning Windows-1252 or damaged UTF-8. A file that is empty, binary or in another encoding is an error.
 */
export function decodeSeed(name: string, bytes: Uint8Array): DecodedSeed {
  const fail = (line: number, message: string): DecodedSeed => ({
    problems: [{ seed: name, line, severity: "error", message }],
  });
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (signature) return fail(1, `This is ${signature[1]}, not plain text; ${REMEDY}.`);

  const marked = startsWith(bytes, "\u00FF\u00FE")
    ? "utf-16le"
    : startsWith(bytes, "\u00FE\u00FF")
      ? "utf-16be"
      : "";

  const { source, warning, error } =
    marked === "" ? decodeUnmarked(bytes) : { source: decode(marked, bytes) };
  if (error) return fail(error.line, error.message);
  if (source.trim() === "") return fail(1, "This file is empty; put an article's text in it, or remove it.");
  return {
    seed: { name, source },
    problems: warning ? [{ seed: name, severity: "warning", ...warning }] : [],
  };
}

interface Text {
  readonly source: string;
  readonly warning?: Pick<Problem, "line" | "message">;
  readonly error?: Pick<Problem, "line" | "message">;
}

function decodeUnmarked(bytes: Uint8Array): Text {
  const source = decode("utf-8", bytes);
  const control = bytes.findIndex(isControl);
  // One byte in a hundred: scraped text has a stray one now and then, a binary file has them throughout.
  if (bytes.filter(isControl).length * 100 > bytes.length) {
    return {
      source,
      error: { line: lineAt(bytes, control), message: `This is binary, not text; ${REMEDY}.` },
    };
  }
  const bad = firstInvalid(bytes);
  if (bad < 0 && control < 0) return { source };
  if (bad < 0) {
    const message = `A control character here is no part of a text; ${REMEDY}.`;
    return { source, warning: { line: lineAt(bytes, control), message } };
  }
  const line = lineAt(bytes, bad);
  // More letters beyond ASCII that are right than wrong: UTF-8, damaged or cut off within a letter.
  const damaged = source.match(/\uFFFD/gu)?.length ?? 0;
  const sound = source.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  const high = bytes.filter((byte) => byte >= 0x80).length;
  if (sound > damaged || (damaged === 1 && bad >= bytes.length - 3)) {
    return {
      source,
      warning: { line, message: `A letter here is damaged and shows as “\uFFFD”; ${REMEDY}.` },
    };
  }
  // The five bytes that Windows-1252 leaves open, or more than a third of letters beyond ASCII: not Western text.
  const foreign =
    bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) || high * 3 > bytes.length;
  if (foreign)
    return {
      source,
      error: { line, message: `This is not in UTF-8, and its encoding cannot be told; ${REMEDY}.` },
    };
  const message = `This is not in UTF-8 and was read as Windows-1252; ${REMEDY}.`;
  return { source: decodeWindows1252(bytes), warning: { line, message } };
}

/** Windows-1252 from 0x80 to 0x9F; elsewhere it is Latin-1. Node from 20.18.3 decodes all of it as Latin-1 (nodejs/node#56542). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte)).join("");

/** Without a byte-order mark, which `TextDecoder` drops by itself. */
const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  bytes.length >= start.length && Array.from(start).every((char, i) => bytes[i] === char.charCodeAt(0));

/** A byte that no text has: a control other than the ones from tab to carriage return, and escape. */
const isControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);

/** Line, from 1, of the byte at `offset`. */
function lineAt(bytes: Uint8Array, offset: number): number {
  return 1 + bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length;
}

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
