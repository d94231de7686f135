import type { Article, Span } from "../../model.ts";
import { findAntecedent, type NamingSentence } from "./find-antecedent.ts";
import { readName } from "./name-shapes.ts";
import type { Speaker } from "./name-speaker.ts";
import type { Attribution, AttributionReader } from "./read-attribution.ts";
import type { Person } from "./read-people.ts";

/** An article as its speakers are looked for. */
export interface Scene {
  readonly article: Article;
  /** Its text with quotations blanked, of the same length. */
  readonly masked: string;
  readonly reader: AttributionReader;
  readonly people: () => readonly Person[];
}

/** Who is meant, at the unit `at`, by the words beside a quotation; `undefined` where that cannot be told. */
export function resolveSpeaker(told: Attribution, at: number, scene: Scene): Speaker | undefined {
  if (told.type === "pronoun") {
    const person = findAntecedent(sentencesBefore(scene, at), scene.people(), told.gender, (words) => {
      const said = scene.reader.within(words);
      return said && (said.type === "pronoun" ? "pronoun" : (personOf(said, scene.people()) ?? "stranger"));
    });
    return person && toSpeaker(person);
  }
  const person = personOf(told, scene.people());
  if (person) return toSpeaker(person);
  if (told.type === "role") {
    return { name: told.role.replace(DETERMINER, (word) => word.toLowerCase()), isNamed: false };
  }
  const read = readName(told.written);
  return (
    read && {
      name: read.words.join(" ").replace(/^[Tt]he\s|['’]s$/gu, ""),
      isNamed: true,
      ...(read.office !== undefined && { role: read.office }),
    }
  );
}

/** The first word of a role, which has its capital from a sentence's beginning. */
const DETERMINER =
  /^(?:The|An?|One|Another|H(?:is|er)|Its|Their|El|La|Los|Las|Une?|Le|Les|Der|Die|Das|Eine?)(?=\s)/u;

/** The one person of an article whom a name or a role means. */
function personOf(told: Attribution, people: readonly Person[]): Person | undefined {
  const known = people.filter((person) => isMeant(told, person));
  return known.length === 1 ? known[0] : undefined;
}

function isMeant(told: Attribution, person: Person): boolean {
  if (told.type === "pronoun") return false;
  if (told.type === "role") return person.role !== undefined && bareRole(person.role) === bareRole(told.role);
  const read = readName(told.written);
  const name = read?.words.join(" ").replace(/['’]s$/u, "") ?? "";
  return isShort(name, person.name) && (!read?.gender || (person.gender ?? read.gender) === read.gender);
}

const toSpeaker = ({ name, role }: Person): Speaker => ({
  name,
  isNamed: true,
  ...(role !== undefined && { role }),
});

/** Whether `name` is `full`, its end, or it with an initial: “Duru”, “E. Duru”. */
function isShort(name: string, full: string): boolean {
  if (name === full || full.endsWith(` ${name}`)) return true;
  const [initial = "", ...rest] = name.split(" ");
  return (
    /^\p{Lu}\.$/u.test(initial) && full.startsWith(initial.charAt(0)) && full.endsWith(` ${rest.join(" ")}`)
  );
}

/** A role without its article. */
const bareRole = (role: string | undefined): string | undefined =>
  role?.toLowerCase().replace(/^(?:the|der|die|el|la|le)\s/u, "");

/** Units before a quotation in which whom a pronoun means stands. */
const REACH = 960;

/** The sentences up to `at`, the last of them as far as it goes. */
const sentencesBefore = ({ article, masked }: Scene, at: number): readonly NamingSentence[] =>
  article.sentences
    .filter(({ start, end }) => start < at && end > at - REACH)
    .map(({ start, end }) => ({
      start,
      end: Math.min(end, at),
      words: masked.slice(start, Math.min(end, at)),
    }));

/** The one person of a sentence that ends in a colon at `at` and brings a quotation with a verb that no table has. */
export function findIntroduced(at: number, scene: Scene): Speaker | undefined {
  const words = scene.masked.slice(0, at).trimEnd();
  const sentence = words.endsWith(":") ? sentencesBefore(scene, words.length).at(-1) : undefined;
  if (!sentence) return undefined;
  const named = scene
    .people()
    .filter(({ mentions }) => mentions.some((mention) => isWithin(mention, sentence) && !mention.isOwner));
  const [only, ...others] = named;
  if (only)
    return others.length === 0 && isSubject(only, sentence, scene.masked) ? toSpeaker(only) : undefined;
  const read = readName(OPENS.exec(sentence.words)?.groups?.["name"] ?? "");
  return read && { name: read.words.join(" "), isNamed: true };
}

const isWithin = ({ start }: Span, sentence: Span): boolean =>
  sentence.start <= start && start < sentence.end;

const isSubject = (person: Person, sentence: Span, masked: string): boolean =>
  person.mentions.some(
    (mention) =>
      isWithin(mention, sentence) && !AFTER_PREPOSITION.test(masked.slice(0, mention.start).slice(-12)),
  );

const AFTER_PREPOSITION =
  /\s(?:of|for|to|by|about|from|with|in|at|de|a|para|von|für|an|à|pour|di|per)\s(?:the\s)?$/iu;

/** A body at the head of a sentence: “Linden Lines has put out a statement:”. */
const OPENS = /^(?<name>\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)+)\s\p{Ll}/u;
