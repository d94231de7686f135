import { eitherCase, type SpeechWords } from "./speech-words.ts";

/** Units of a role that a reader takes in at a glance. */
const SHORT = 60;
/** What says something else of somebody than what they are. */
const NO_ROLE =
  /^(?:another|one|his|her|its|their|our|my|who|whose|which|and|but|or|for|of|in|on|at|from|as|when|while|que|qui|y|et|und|\p{L}+ing)\s|\b(?:is|was|were|are|has|had|have|said|told|he|she|it|that)\b/iu;

/**
 * What the words before and after a name say that its bearer is: “the harbour master” of “the harbour master, Ivo
 * Brandt,” or of “Ivo Brandt, the harbour master,”. `undefined` when they say nothing of the kind, or much.
 */
export function readRole(
  before: string,
  after: string,
  { determiner, says }: SpeechWords,
): string | undefined {
  const the = eitherCase(determiner);
  const told = new RegExp(
    `(?:^|[.,;:]\\s|_\\s|\\s(?:${says})\\s)(?<role>(?:(?:${the})\\s|\\p{Lu}\\p{Ll}+(?:['’]s)?\\s)(?:\\p{L}[\\p{L}’'-]*\\s){0,6}?\\p{L}[\\p{L}’'-]*)(?<comma>,?)\\s$`,
    "u",
  ).exec(before.slice(-2 * SHORT))?.groups;
  const ahead = isRole(told?.["role"]) ? told?.["role"] : undefined;
  // What follows a name between commas may be anything.
  if (ahead !== undefined && told?.["comma"] === ",") return toLower(ahead, the);
  const behind = new RegExp(
    `^,\\s(?<role>(?:(?:(?:aged\\s)?\\d{1,3},\\s)?(?:${determiner})\\s|(?!\\p{L}+ed\\s)\\p{Ll}+\\s)\\p{L}[^,.;:“"«„_]{2,${SHORT}})(?=[,.;])`,
    "u",
  )
    .exec(after)
    ?.groups?.["role"]?.replace(/^(?:aged\s)?\d+,\s/u, "");
  return isRole(behind) ? behind : ahead && toLower(ahead, the);
}

const isRole = (words: string | undefined): boolean =>
  words !== undefined && words.length <= SHORT && /\p{Ll}{3}/u.test(words) && !NO_ROLE.test(words);

/** “The harbour master” of a sentence's beginning, as it stands after a name. */
const toLower = (role: string, the: string): string =>
  new RegExp(`^(?:${the})\\s`, "u").test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
