import { once } from "../../once.ts";
import { CAPITAL, CAPITALS, type Gender, readName } from "./name-shapes.ts";
import { eitherCase, type SpeechWords } from "./speech-words.ts";

/** Whom the words beside a quotation give it to. */
export type Attribution =
  | { readonly type: "name"; readonly written: string }
  /** Somebody without a name: “a former judge”. */
  | { readonly type: "role"; readonly role: string }
  /** “he”, or nobody where the language leaves it out. */
  | { readonly type: "pronoun"; readonly gender?: Gender };

/** Reads whom a quotation is given to by the words of its sentence after it, or before it. */
export interface AttributionReader {
  readonly after: (words: string) => Attribution | undefined;
  readonly before: (words: string) => Attribution | undefined;
  /** Who says something in a sentence without quotation marks: “Holt said the rope was worn.” */
  readonly within: (words: string) => Attribution | undefined;
}

/** Units between a verb and the quotation that it brings: “told reporters in the harbour on Wednesday that”. */
const TAIL = 90;
/** Units before a verb in which its subject stands. */
const HEAD = 240;
/** Words after a speaker's name that go on with how or where it was said. */
const ENDS =
  "who|whose|which|on|in|at|as|after|before|during|and|to|when|while|of|for|from|with|by|outside|last|this|en|el|al|ante|durante|tras|que|y|am|im|bei|vor|nach|der|die|und|le|à|dans|lors|devant|et|em|no|na|op";
/** Prepositions after which stands no speaker. */
const TO =
  /(?:^|\s)(?:in|at|to|on|from|by|after|before|with|about|during|en|a|ante|tras|am|im|in|bei|vor|nach|à|lors|pendant)\s(?:the\s)?$/iu;
const OF = /(?:^|\s)(?:of|for|de|del|do|da|von|du|di|della|van)\s(?:the\s|la\s)?$|\s(?:der|des)\s$/u;

/** The reader of a language's attributions, its patterns made once. */
export function makeAttributionReader(speech: SpeechWords): AttributionReader {
  const patterns = patternsOf(speech);
  return {
    after: (words) => readAfter(words, patterns),
    before: (words) => readBefore(words, patterns),
    within: (words) =>
      firstOf(words.matchAll(patterns.verbs), ({ index }) =>
        first(patterns.subjects, words.slice(Math.max(0, index - HEAD), index).trimEnd(), patterns),
      ),
  };
}

type Patterns = ReturnType<typeof patternsOf>;

function patternsOf({ says, adverb, accordingTo, he, she, determiner, dropsPronoun }: SpeechWords) {
  // Patterns with names in them tell capitals apart: the little words of a sentence's beginning are written out.
  const [source, the] = [accordingTo, determiner].map(eitherCase);
  const verb = `(?:${says})(?![\\p{L}’'])`;
  const adverbs = `(?:\\s(?:${adverb}))*`;
  const aside = `(?:,\\s(?<aside>[^,“"„«_]{1,80}),(?:\\s(?<more>[^,“"„«_]{1,80}),)?|\\s\\([^)]{1,40}\\))?`;
  const lead = `(?<lead>(?:\\p{Ll}[\\p{L}’'-]*\\s|\\p{Lu}[\\p{L}-]*['’]s\\s){0,8}?)`;
  const role = `(?<role>(?:(?:${the})\\s|${CAPITAL}['’]s\\s)(?:[\\p{L}’'-]+\\s){0,5}?\\p{Ll}[\\p{L}’'-]+(?:\\s(?:of|for|de|del|du|von)\\s(?:the\\s|la\\s)?${CAPITALS})?)`;
  // “said Forest Service spokesman Ed Christian in Reno”
  const office = "(?<lead>(?:\\p{L}[\\p{L}’'-]*\\s){0,8}?)";
  const end = `(?=[,.;:”"(]|\\s*$|\\s(?:${ENDS})(?!\\p{L}))`;
  const someone = `(?<pronoun>${he}|${she})`;
  return {
    the: new RegExp(`^(?:${the})\\s`, "u"),
    isHe: new RegExp(`^(?:${he})$`, "iu"),
    dropped: once(() =>
      dropsPronoun
        ? new RegExp(
            `^[,.]?\\s*${verb}(?=\\s*[,.;:]|\\s(?:${adverb}|en|el|ante|durante|tras|em|no|na|al|a)\\b|$)`,
            "u",
          )
        : undefined,
    ),
    after: [
      new RegExp(`^[,.!?]?\\s*${someone}${adverbs}\\s${verb}`, "u"),
      // French “dit-il”, “a-t-elle dit”
      new RegExp(`^[,.!?]?\\s*(?:${verb}(?:-t)?[\\s-]|a-t-)${someone}(?!\\p{L})`, "u"),
      new RegExp(
        `^[,.!?]?\\s*${verb}(?:-t)?\\s${office}(?<name>${CAPITALS})${end}(?:,\\s(?<aside>[^,.“"„«_]{1,80})(?=[,.]|$))?`,
        "u",
      ),
      new RegExp(
        `^[,.!?]?\\s*${verb}\\s${role}(?:,\\s(?<aside>${CAPITALS}))?(?=[,.;:”"]|$|\\s(?:who|on|in|at|as|after|during|and|to|when|en|am|le)\\b)`,
        "u",
      ),
      new RegExp(`^,?\\s*${lead}(?<name>${CAPITALS})${aside}${adverbs}\\s${verb}`, "u"),
      new RegExp(`^,?\\s*${role}${aside}${adverbs}\\s${verb}`, "u"),
      new RegExp(
        `^,?\\s*(?:${source})\\s${lead}(?<name>${CAPITALS})(?:,\\s(?<aside>[^,.“"„«_]{1,80})(?=[,.]|$))?`,
        "u",
      ),
      // “…,” stormed Greta Lund: a verb that no table has.
      new RegExp(`^,?\\s*\\p{Ll}{2,}(?:ed|ó|te)\\s${lead}(?<name>${CAPITALS})(?=[,.;:]|$)`, "u"),
    ],
    verbs: new RegExp(`(?<![\\p{L}’'])${verb}`, "gu"),
    subjects: [
      new RegExp(`(?:^|[\\s,;(])${someone}${adverbs}$`, "iu"),
      new RegExp(
        `(?<lead>(?:\\p{Ll}[\\p{L}’'-]*\\s){0,6})(?<name>${CAPITALS})${aside}(?:,?\\swho)?${adverbs}$`,
        "u",
      ),
      new RegExp(`(?:^|[\\s,;(])${role}${aside}(?:,?\\swho)?${adverbs}$`, "u"),
    ],
    objects: [
      new RegExp(`^(?:-t)?[\\s-]${someone}(?!\\p{L})`, "iu"),
      new RegExp(`^\\s${lead}(?<name>${CAPITALS})(?:,\\s(?<aside>[^,.“"„«_]{1,80}),?)?\\s*[:,]\\s*$`, "u"),
    ],
    sources: [
      new RegExp(
        `(?<!\\p{L})(?:${source})\\s${lead}(?<name>${CAPITALS})(?:,\\s(?<aside>[^,.“"„«_]{1,80}),)?[^.“"„«_]{0,40}$`,
        "u",
      ),
      new RegExp(
        `(?<!\\p{L})(?:${source})\\s${role}(?:,\\s(?<aside>[^,.“"„«_]{1,80}),)?[^.“"„«_]{0,40}$`,
        "u",
      ),
      new RegExp(
        `(?<!\\p{L})[Ii]n\\s(?<name>${CAPITALS})(?:\\sown)?\\s(?:words|view|opinion)[^.“"„«_]{0,20}$`,
        "u",
      ),
      new RegExp(`(?:^|\\n)(?<name>${CAPITALS}):\\s*$`, "u"),
    ],
    opening: [new RegExp(`^(?:[^,“"]{2,40},\\s)?${someone}\\s`, "iu")],
  };
}

function readAfter(words: string, patterns: Patterns): Attribution | undefined {
  const dropped = patterns.dropped()?.test(words) ? ({ type: "pronoun" } as const) : undefined;
  return first(patterns.after, words, patterns) ?? dropped;
}

/** The subject of the last verb of saying that has one; or a source. */
function readBefore(words: string, patterns: Patterns): Attribution | undefined {
  const verbs = Array.from(words.matchAll(patterns.verbs)).toReversed();
  const near = verbs.filter(({ index }) => words.length - index <= TAIL);
  return (
    firstOf(near, ({ 0: verb, index }) => {
      const head = words.slice(0, index).trimEnd();
      return (
        first(patterns.subjects, head, patterns) ??
        first(patterns.objects, words.slice(index + verb.length), patterns) ??
        // “She shook her head and said:”
        (/\s(?:and|und|y|et|e|en)$/u.test(head) ? first(patterns.opening, head, patterns) : undefined)
      );
    }) ?? first(patterns.sources, words, patterns)
  );
}

/** What `read` makes of the first of `items` of which it makes anything. */
function firstOf<Item, Found>(
  items: Iterable<Item>,
  read: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const first = (list: readonly RegExp[], words: string, patterns: Patterns): Attribution | undefined =>
  firstOf(list, (pattern) => take(pattern.exec(words), patterns));

/** What a pattern found, when it can be a speaker. */
function take(match: RegExpExecArray | null, { isHe, the }: Patterns): Attribution | undefined {
  const { pronoun, name, role, lead = "", aside = "", more = "" } = match?.groups ?? {};
  if (pronoun !== undefined) return { type: "pronoun", gender: isHe.test(pronoun) ? "he" : "she" };
  const apposed = [aside, more].find((part) => NAME_ALONE.test(part) && readName(part)?.isPerson);
  if (name !== undefined) {
    // “the mayor of Lorne, Ruth Vane”, “die Leiterin der Behörde, Marianne Vogt”
    if (apposed !== undefined && the.test(lead || name)) return { type: "name", written: apposed };
    // “the government of Slovenia” is who it is, and not Slovenia.
    if (OF.test(lead)) return undefined;
    if (TO.test(lead)) return undefined;
    return readName(name) ? { type: "name", written: name } : undefined;
  }
  if (role === undefined) return undefined;
  if (apposed !== undefined) return { type: "name", written: apposed };
  return CUT.test(role) || NO_SPEAKER.test(role) ? undefined : { type: "role", role };
}

const NAME_ALONE = new RegExp(`^${CAPITALS}$`, "u");
/** A role that was cut in the middle of a phrase. */
const CUT = /\s(?:and|or|of|for|in|on|at|to|with|by|but|as|it|not|that|who|was|were|is|had|has|have)$/u;
/** What has a verb or a clause within. */
const NO_SPEAKER = /\s(?:that|who|was|were|is|are|had|has|when|while|because|he|she|it|they)\s/u;
