import { baseOf } from "./irregular-forms.ts";
import { stemWord } from "./stem-word.ts";

/**
 * Words that reports use for one and the same thing, whichever comes first to the writer's mind. Only of kinds that news
 * of any event may have; words that differ in degree (“storm”, “gust”) or in the part they tell of are no synonyms here.
 * Overlaps have a list of their own, with “kill” and “fatal” in one: to them a loose synonym is a little more weight, but
 * here it makes two statements one.
 */
const GROUPS = [
  // What happens to people
  "injure injury wound hurt",
  "arrest detain detention",
  "rescue save",
  "evacuate evacuation",
  "ill sick illness sickness",
  "bury burial funeral",
  "mourn mourning grieve",
  "shoot gunfire",
  "convict conviction guilty",
  "accuse charge indict accusation indictment",
  "survive survivor survival",
  // Who
  "resident inhabitant villager townspeople neighbour",
  "relative kin family",
  "child kid youngster",
  "mother mum mom",
  "father dad",
  "doctor physician medic",
  "lawyer attorney solicitor",
  "student pupil",
  "soldier troop",
  "employ employee staff workforce worker",
  "owner own proprietor",
  "expert specialist",
  "spectator fan supporter",
  "firefighter fireman firemen",
  "investigator inspector",
  "thief robber burglar",
  "police policeman policemen constable",
  "tourist holidaymaker visitor",
  "customer shopper client",
  // What
  "blast explosion explode",
  "quake earthquake tremor",
  "fire blaze inferno",
  "company firm",
  "plant factory",
  "ship vessel boat",
  "plane aircraft jet airliner aeroplane airplane",
  "hospital clinic infirmary",
  "prison jail",
  "car vehicle",
  "lorry truck",
  "road street highway motorway",
  "storm hurricane typhoon cyclone",
  "rain rainfall downpour",
  "flood flooding floodwater deluge",
  "game match fixture",
  "share stock",
  "power electricity",
  "outage blackout",
  "home house",
  "painting picture canvas",
  "gun pistol firearm",
  "body corpse",
  "cost price",
  "money cash",
  "pollution pollute contaminate contamination",
  "insure insurance insurer",
  "debris wreckage rubble",
  "inquiry investigation investigate probe",
  "protest demonstrate demonstration demonstrator protester",
  "deal agreement accord pact",
  "talk negotiation negotiate",
  "area region district",
  "town city",
  // What is done
  "attack assault raid",
  "fall drop plunge tumble plummet",
  "rise increase climb jump",
  "find discover detect discovery detection",
  "begin begun start launch",
  "buy acquire purchase",
  "build construct construction erect",
  "steal rob",
  "destroy destruction demolish",
  "collapse crumble cave",
  "crash collide collision",
  "resign quit resignation",
  "dismiss sack oust dismissal",
  "cancel scrap",
  "suspend suspension halt",
  "shut close closure",
  "reopen restart resume",
  "repair fix mend",
  "inspect inspection examine examination",
  "expect forecast predict estimate",
  "approve approval authorise",
  "ban prohibit forbid",
  "win victory",
  "help aid assist assistance",
  "warn warning alert",
  "leak seep",
  "break burst rupture",
  "throw hurl fling",
  "donate donation donor",
  "promise pledge vow",
  "reject refuse decline denial deny",
  "answer reply respond response comment",
  "search hunt",
  "blame responsible",
  "wait queue",
  "run head lead manage",
  "invest investment investor",
  "vote ballot poll",
  "reach arrive arrival",
  "spend outlay",
  "last duration",
  // How much
  "height high tall",
  "length long",
  "width wide",
  "weight weigh",
  "depth deep",
  "north northern",
  "south southern",
  "east eastern",
  "west western",
] as const;

const FIRST: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const stems = group.split(" ").map((word) => baseOf(stemWord(word)));
    return stems.map((stem) => [stem, stems[0] ?? stem] as const);
  }),
);

/** The stem of `word`, or of the first of the words that news uses for the same. */
export const conceptOf = (word: string): string => {
  const stem = baseOf(stemWord(word));
  return FIRST.get(stem) ?? stem;
};
