import type { Span } from "../../model.ts";

/** Characters to either side within which a code ends, in UTF-16 units: no longer one is looked at. */
const REACH = 80;

/** An address, or the name of a user or a file: “example.org/2019/05”, “tips2019@…”, “map_2019”; not “_2019_”. */
const ADDRESS = /^www\.|:\/\/|@|(?<=[\p{L}\p{N}])[_=?&](?=[\p{L}\p{N}])|\p{L}\.\p{L}{2,}\//u;

/** What stands before figures in a code: a letter (“Olaf1972”, not “c1850”), capitals and a stroke (“AB/2026”, “AB-17-2026”). */
const CODE_BEFORE =
  /(?<=\p{Script=Latin})(?<!^(?:c|ca|AD|FY))$|\p{Lu}\p{N}*\/$|^\p{Lu}[\p{Lu}\p{N}]+-(?:\p{N}+-)*$/u;

/** What stands behind a year in one: a stroke and figures that are no other year, or capitals: “2026/0417”, “2026/AB”. */
const CODE_AFTER = /^\/(?:\p{N}{3}(?!\p{N})|0\p{N}{3}|\p{N}{5}|\p{Lu}{2})|^-\p{Lu}{2,}-?\p{N}/u;

/**
 * Whether the figures at `at` are part of a code and no date: of an address, a user's name, a reference, a registration.
 * Looks at the characters around it up to white space; linear, because these are bounded.
 */
export function isInCode(text: string, { start, end }: Span): boolean {
  const before = /[!-~\p{L}]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const after = /^[!-~\p{L}]*/u.exec(text.slice(end, end + REACH))?.[0] ?? "";
  return (
    CODE_BEFORE.test(before.replace(/^["'([]+/u, "")) ||
    CODE_AFTER.test(after) ||
    ADDRESS.test(before) ||
    ADDRESS.test(before + text.slice(start, end) + after.replace(/[.,;:!?"')\]]+$/u, ""))
  );
}
