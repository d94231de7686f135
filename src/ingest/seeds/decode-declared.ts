/** How far into a page its encoding is looked for, in bytes (WHATWG HTML, “prescan a byte stream”). */
const PRESCAN = 1024;
const CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?<label>[\w:-]+)/i;

/** The text of the page `bytes` in the encoding that it declares; `undefined` where it declares none that fits its bytes. */
export function decodeDeclared(bytes: Uint8Array): string | undefined {
  const label = CHARSET.exec(decodeWindows1252(bytes.subarray(0, PRESCAN)))?.groups?.["label"];
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === "windows-1252" ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Windows-1252 from 0x80 to 0x9F; elsewhere it is Latin-1. Node from 20.18.3 decodes all of it as Latin-1 (nodejs/node#56542). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** `bytes` as Windows-1252; none is without a meaning in it. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte)).join("");
