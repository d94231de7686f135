import { stemWord } from "./stem-word.ts";

/** English verbs and nouns whose forms no ending tells, each with its base first; auxiliaries say nothing anyway. */
const FORMS = (
  "arise arose arisen|beat beaten|bear bore borne|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|" +
  "breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen choice|cling clung|creep crept|deal dealt|" +
  "dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|" +
  "flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|grow grew grown growth|hang hung|hear heard|" +
  "hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|leave left|lend lent|lose lost loss|" +
  "mean meant|meet met|pay paid payment|ride rode ridden|ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold sale|send sent|" +
  "shake shook shaken|shine shone|shoot shot|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken speech|" +
  "speed sped|spend spent|spill spilt|spin spun|stand stood|steal stole stolen theft|stick stuck|sting stung|strike struck|swear swore sworn|sweep swept|" +
  "swell swollen|swim swam swum|swing swung|teach taught|tear tore torn|think thought|throw threw thrown|wake woke woken|wear wore worn|" +
  "weep wept|win won|withdraw withdrew withdrawn withdrawal|write wrote written|child children|man men|woman women|foot feet|tooth teeth|" +
  "wife wives|knife knives|half halves"
).split("|");

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((line) => {
    const [base = "", ...forms] = line.split(" ").map(stemWord);
    return forms.map((form) => [form, base] as const);
  }),
);

/** The stem of the base form of which `stem` is a form that no ending tells: “bring” for “brought”, else `stem`. */
export const baseOf = (stem: string): string => BASES.get(stem) ?? stem;
