import { agencyName, isSiteName } from "../metadata/source-names.ts";

const raw = String.raw;
const NAME = raw`(?<name>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}&]+(?:[ -](?:(?:of|and|on) (?:the )?)?\p{Lu}[\p{L}\p{N}&]+){0,4})(?!\p{L})`;
const patterns = (...forms: readonly string[]): readonly RegExp[] =>
  forms.map((form) => new RegExp(raw`(?<!\p{L})${form}`, "gu"));

/** How a report speaks of the paper that prints it, by what it claims; a rival's story is borrowed in one of these ways. */
const FRAMES = {
  interview: patterns(raw`(?:told|[Ss]peaking to|spoke to|interview with) ${NAME}`),
  request: patterns(
    raw`(?:approached|contacted|asked) by ${NAME}`,
    raw`(?:requests?|questions) (?:for comment )?from ${NAME}`,
  ),
  document: patterns(
    raw`(?:seen|obtained|reviewed) by ${NAME}`,
    raw`(?:shared with|handed to|leaked to) ${NAME}`,
  ),
  discovery: patterns(
    raw`${NAME} (?:has|can) (?:exclusively )?(?:learn(?:ed|t)|seen|reveal|disclose|been told|confirm|established)`,
    raw`${NAME} understands`,
  ),
} as const;

/** How it speaks of another's story. */
const CREDITS = patterns(
  raw`(?:[Aa]ccording to|[Cc]iting|reported (?:by|in)|reports? (?:by|in|from)|published (?:by|in)|exclusive (?:story|interview) (?:in|with)) ${NAME}`,
  raw`(?<!(?:by|with|to) (?:[Tt]he )?)${NAME} (?:(?:has |had |first |also )?reported|reports|wrote|writes|said|says|quoted|quotes|revealed|claimed)`,
);

/** Who is told things, and sees papers, without printing any. */
const OFFICE =
  /(?<!\p{L})(?:academy|admiralty|agency|alliance|army|assembly|assizes|association|authority|bank|bench|board|cabinet|chamber|church|club|coastguard|college|commission(?:er)?|committee|commons|company|congress|council|county|court|crown|department|embassy|exchange|federation|force|foundation|fund|government|governor|group|guard|hearing|home office|hospital|house|inquest|inquiry|institute|judge|jury|king|knesset|kremlin|league|lords|mayor|minist(?:er|ry)|nations?|navy|office|organi[sz]ation|ombudsman|palace|panel|parliament|party|pentagon|police|pope|president|prince(?:ss)?|queen|regulator|senate|service|sheriff|society|state|synod|team|treasury|tribunal|trust|union|university|vatican|watchdog)s?$/iu;
/** A street, a ship or a hotel is no paper, but its name has an article as well; such a one is told nothing twice over. */
const LEAST_WAYS = 2;

const QUOTED = /["“«„][^"“”«»„]{0,800}["”»]/gu;

/** A name as it is compared: “The Lantern” and “the Lantern” are one. */
const keyOf = (name: string): string => name.replace(/^the /i, "").toLowerCase();

/**
 * The paper that `paragraphs` call their own: by what it has learned, by two or more ways of asking and being told, or
 * by one where the page names it as well, as `isPrinted` knows. `undefined` where another paper is spoken of so, or
 * where its story is credited: a report that borrows names its lender.
 */
export function paperInVoice(
  paragraphs: readonly string[],
  isPrinted: (name: string) => boolean,
): string | undefined {
  const text = paragraphs.join("\n").replaceAll(QUOTED, " ");
  const ways = new Map<string, { readonly name: string; readonly frames: Set<string> }>();
  for (const [frame, forms] of Object.entries(FRAMES))
    for (const name of namesIn(text, forms)) {
      if (!isPaperLike(name)) continue;
      const known = ways.get(keyOf(name)) ?? { name, frames: new Set() };
      ways.set(keyOf(name), known);
      known.frames.add(frame);
    }
  const credited = new Set(namesIn(text, CREDITS).map(keyOf));
  const printed = [...ways.values()].find(({ name }) => isPrinted(name));
  if (printed !== undefined) return capitalised(printed.name);
  const [only, ...rivals] = ways.values();
  if (only === undefined || rivals.length > 0 || credited.has(keyOf(only.name))) return undefined;
  if (agencyName(keyOf(only.name)) !== undefined) return undefined;
  const learns = only.frames.has("discovery") && isSiteName(only.name.replace(/^the /, "The "));
  return learns || only.frames.size >= LEAST_WAYS ? capitalised(only.name) : undefined;
}

const isPaperLike = (name: string): boolean =>
  !OFFICE.test(name) && (/^the /i.test(name) || isSiteName(name) || agencyName(name) !== undefined);

const capitalised = (name: string): string => name.replace(/^the /, "The ");

/** Every name that stands in one of `forms` in `text`. */
const namesIn = (text: string, forms: readonly RegExp[]): readonly string[] =>
  forms.flatMap((form) => [...text.matchAll(form)].flatMap(({ groups }) => groups?.["name"] ?? []));
