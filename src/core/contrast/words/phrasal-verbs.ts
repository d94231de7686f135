import { conceptOf } from "./concept-of.ts";

/** Forms of a verb, a slash, the little word that follows it, and what both say in one word. */
const VERBS = [
  "blow blows blew blown blowing/up explode",
  "break breaks broke broken breaking/out begin",
  "call calls called calling/off cancel",
  "close closes closed closing/down close",
  "come comes came coming/down fall",
  "give gives gave given giving/way collapse",
  "lay lays laid laying/off dismiss",
  "put puts putting/off postpone",
  "shut shuts shutting/down close",
  "step steps stepped stepping stand stood/down resign",
  "tear tears tore torn tearing/down demolish",
  "turn turns turned turning/down reject",
  "throw throws threw thrown throwing/out reject",
];

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap((line) => {
    const [forms = "", rest = ""] = line.split("/");
    const [particle = "", meaning = ""] = rest.split(" ");
    return forms.split(" ").map((form) => [`${form} ${particle}`, conceptOf(meaning)] as const);
  }),
);

/** The concept of a verb with the word after it, where the two are one verb: “called off” is that of “cancelled”. */
export const phrasalConcept = (verb: string, after: string): string | undefined =>
  CONCEPTS.get(`${verb} ${after}`.toLowerCase());
