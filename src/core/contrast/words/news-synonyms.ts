import { stemWord } from "./stem-word.ts";

/**
 * Words that reports use for one and the same thing, whichever comes first to the writer's mind. Only of kinds that news
 * of any event may have; words that differ in degree (“storm”, “gust”) are no synonyms here.
 */
const GROUPS = [
  "injure injury wound hurt",
  "fall fell drop plunge tumble plummet",
  "rise rose increase climb jump grow grew",
  "find found discover detect discovery detection",
  "begin began begun start",
  "buy bought acquire purchase",
  "sell sold sale",
  "build built construct construction",
  "blast explosion explode",
  "quake earthquake tremor",
  "fire blaze",
  "company firm",
  "plant factory",
  "ship vessel boat",
  "plane aircraft jet airliner",
  "hospital clinic",
  "doctor physician",
  "attack assault raid",
  "arrest detain detention",
  "employ employee staff workforce worker",
  "ill sick illness sickness",
  "steal stole stolen theft thief thieves rob",
  "lawyer attorney solicitor",
  "destroy destruction demolish",
  "collapse crumble",
  "crash collide collision",
  "prison jail",
  "resign quit resignation",
  "student pupil",
  "inquiry investigation investigate probe",
  "car vehicle",
  "storm hurricane typhoon cyclone",
  "soldier troop",
  "protest demonstrate demonstration demonstrator protester",
  "evacuate evacuation",
] as const;

const FIRST: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const stems = group.split(" ").map(stemWord);
    return stems.map((stem) => [stem, stems[0] ?? stem] as const);
  }),
);

/** The stem of `word`, or of the first of the words that news uses for the same. */
export const conceptOf = (word: string): string => {
  const stem = stemWord(word);
  return FIRST.get(stem) ?? stem;
};
