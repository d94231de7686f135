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
  calledOff: /(?!)/u,
  usual: /(?<!\p{L})(?:beginnen|fahren|öffnen|öffnet|schließen|schließt|starten)\s[^.;]{0,50}…/iu,
  spoken:
    /(?<!\p{L})(?:sagte|sagten|erklärte|erklärten|betonte|erzählte|berichtete|teilte[^.;:]{1,30}mit|im gespräch mit[^.;:,]{1,40})\s(?:[^\s,;:.]+\s){0,4}(?:am\s)?…|(?:^|[,;:–—]\s)(?:am\s)?…\s(?:sagte|sagten|erklärte|erklärten|erzählte)(?!\p{L})/iu,
  wasTo: /(?<!\p{L})(?:sollten?|wollten?|geplant|vorgesehen)\s(?:[^\s,;:.]+\s){0,8}…/iu,
  hadBeen: /(?<!\p{L})hatten?\s(?:[^\s,;:.]+\s){0,8}…|…\shatten?\s/iu,
};
