import { stemSet, type Statements } from "../statements/read-statements.ts";
import { stemsOf } from "../statements/stems-of.ts";
import { conceptOf } from "../words/concept-of.ts";

/** “On the merger”, after what somebody does not do. */
const ON = /^(?:\s(?:for|with) (?:a )?comment)?\s(?:on|about|regarding|over|to|as to)\s(?<topic>.{3,})$/u;
/** Words for what the whole report is of, and for being asked. */
const ANY = stemSet(
  "accident incident matter case affair news event events report reports story situation request comment question call message reporter press media newspaper journalist issue disaster tragedy crash attack fire"
    .split(" ")
    .map(conceptOf),
);
/** When and why is not what on. */
const BESIDES = /\s(?:when|because|as|until|while|citing|after|before|but|and|by|this|last|since)\s.*$/u;

/**
 * Stems of what a silence is on, `rest` being what follows it in its clause; none where it is on all that `statements`
 * are about.
 */
export function readTopic(rest: string, statements: Statements): readonly string[] {
  const topic = ON.exec(rest.replace(BESIDES, ""))?.groups?.["topic"] ?? "";
  const stems = stemsOf(topic);
  return statements.telling(stems, stems).filter((stem) => !ANY.has(stem));
}
