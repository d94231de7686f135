import { eitherCase, type SpeechWords } from "./speech-words.ts";

/** Units of a role that a reader takes in at a glance. */
const SHORT = 60;
/** What says something else of somebody than what they are. */
const NO_ROLE =
  /^(?:selon|según|laut|according|segundo|secondo|volgens|another|one|his|her|its|their|our|my|who|whose|which|and|but|or|for|of|in|on|at|from|as|when|while|que|qui|y|et|und|de|del|aus|von|vom|\p{L}+ing)\s|^d['’]|\s(?:of|for|in|and|the|der|de|und|et|y|\p{Ll}+ed)$|\b(?:is|was|were|are|has|had|have|said|told|he|she|it|that)\b/iu;

const BY = /\s\p{L}+(?:ed|en|n|t)\sby\s/u;

/** Reads of the words before and after a name what its bearer is; `undefined` when they say nothing of the kind, or much. */
export type RoleReader = (before: string, after: string) => string | undefined;

/**
 * The reader of a language's roles, its patterns made once: “the harbour master” of “the harbour master, Ivo Brandt,” or of
 * “Ivo Brandt, the harbour master,”.
 */
export function makeRoleReader({ determiner, says }: SpeechWords): RoleReader {
  const the = eitherCase(determiner);
  const ahead = new RegExp(
    `(?:^|[.,;:]\\s|_\\s|\\s(?:${says})\\s)(?<role>(?:(?:${the})\\s|\\p{Lu}\\p{Ll}+(?:['’]s)?\\s|(?<=_,?\\s)(?!(?:${says})\\s))(?:\\p{L}[\\p{L}’'-]*\\s){0,6}?\\p{L}[\\p{L}’'-]*)(?<comma>,?)\\s$`,
    "u",
  );
  const behind = new RegExp(
    `^,\\s(?<role>(?:(?:(?:aged\\s)?\\d{1,3},\\s)?(?:${determiner})\\s|(?!\\p{L}+ed\\s)\\p{Ll}+\\s)\\p{L}[^,.;:“"«„_]{2,${SHORT}})(?=[,.;](?!\\d))`,
    "u",
  );
  const opening = new RegExp(`^(?:${the})\\s`, "u");
  /** “The harbour master” of a sentence's beginning, as it stands after a name. */
  const toLower = (role: string): string =>
    opening.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
  return (before, after) => {
    const told = ahead.exec(before.slice(-2 * SHORT))?.groups;
    // “A panel led by the retired judge”: who leads it is the judge.
    const nearest = told?.["role"]?.split(BY).at(-1);
    const first = isRole(nearest) ? toLower(nearest ?? "") : undefined;
    // What follows a name between commas may be anything.
    if (first !== undefined && told?.["comma"] === ",") return first;
    const second = behind.exec(after)?.groups?.["role"]?.replace(/^(?:aged\s)?\d+,\s/u, "");
    return isRole(second) ? second : first;
  };
}

const isRole = (words: string | undefined): boolean =>
  words !== undefined && words.length <= SHORT && /\p{Ll}{3}/u.test(words) && !NO_ROLE.test(words);
