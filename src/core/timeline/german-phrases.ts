import type { DatePhrases } from "./language.ts";

const WORDS = String.raw`(?:[^\s,;:.()]+\s){0,4}`;
const HAPPENING = String.raw`\p{L}*(?:wahl|abstimmung|anhörung|prozess|verhandlung|spiel|finale|gipfel|treffen|sitzung|referendum|streik|konferenz)`;

/** Verbs of timetables. */
const PLANNED =
  "beginnt|beginnen|endet|enden|eröffnet|öffnet|öffnen|schließt|schließen|startet|starten|tagt|tagen|trifft|treffen|wählt|wählen|findet|finden|fährt|fahren|reist|reisen";

/** How German places a date's own phrase in time. */
export const GERMAN_PHRASES: DatePhrases = {
  ahead: new RegExp(
    String.raw`(?<!\p{L})bis\s(?:zu[rm]?\s${WORDS}|mindestens |spätestens |einschließlich |Ende |Anfang )?(?:am |zum |den )?$|(?<!\p{L})(?:spätestens|frühestens) (?:am |ab |zum )?$`,
    "iu",
  ),
  back: /(?<!\p{L})seit\s(?:dem )?$/iu,
  lasted:
    /(?<!\p{L})(?:war|waren|hatte|hatten|dauerte|dauerten|blieb|blieben|regierte|lebte|diente|hielt)$/iu,
  happening: new RegExp(String.raw`(?<!\p{L})einen?r?\s(?:\p{L}+\s){0,3}${HAPPENING}\sam\s$`, "iu"),
  timetable: /^(?:\s(?!nach\s|gegen\s|über\s)[\p{L}-]+){0,4}\s(?:am|ab)\s$/iu,
  planned: new RegExp(
    String.raw`(?<!\p{L})(?:${PLANNED})\s${WORDS}(?:am|ab)\s…|(?:^|[,;:]\s|(?:und|aber)\s)(?:am|ab)\s…\s(?:${PLANNED})(?!\p{L})`,
    "iu",
  ),
  newClause: /(?<!\p{L})(?:und|aber)\s(?:am|ab)\s$/iu,
};
