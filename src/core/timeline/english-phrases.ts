import type { DatePhrases } from "./language.ts";

/** Up to four words of a phrase, without a stop. */
const WORDS = String.raw`(?:[^\s,;:.()]+\s){0,4}`;

const HAPPENING =
  "ballot|by-election|ceremony|concert|conference|debate|deadline|election|final|funeral|game|hearing|inquest|inquiry|launch|match|meeting|poll|race|rally|referendum|run-?off|session|strike|summit|talks|trial|vote";

/** Verbs of timetables. Their plain form is often a noun too, and counts only after a plural. */
const PLAIN =
  "arrive|begin|choose|close|cross|depart|elect|end|expire|face|gather|go|leave|meet|open|play|reopen|resume|return|run|sail|start|travel|visit|vote";
const WITH_S =
  "arrives|begins|chooses|closes|crosses|departs|elects|ends|expires|faces|goes|leaves|meets|opens|reopens|resumes|retires|sails|starts|travels|votes";

/** How English places a date's own phrase in time. */
export const ENGLISH_PHRASES: DatePhrases = {
  ahead: new RegExp(
    [
      String.raw`\b(?:until|till|ahead of|pending|in time for)\s${WORDS}$`,
      String.raw`\b(?:effective|starting|beginning)\s(?:on |in |from )?$`,
      String.raw`\b(?:no later than|by)\s(?:at least |the end of |late |early )?$`,
      String.raw`\b(?:is|are|remains?|stays?)\s(?:\p{L}+\s){1,3}from\s$`,
      String.raw`\b(?:announced|booked|called|delayed|fixed|moved|planned|postponed|scheduled|set|slated)\b[^,;:.()]{0,40}\sfor\s(?:late |early )?$`,
    ].join("|"),
    "iu",
  ),
  back: /\bsince\s(?:at least |late |early )?$|\b(?:data|figures?|index|indicators?|numbers|report|results|sales|statistics)\s(?:for|of)\s$/iu,
  lasted:
    /\b(?:had\b.*|was|were|continued|governed|held|lasted|lived|persisted|reigned|remained|ruled|served|stayed|waited|went on|worked)$/iu,
  happening: new RegExp(
    String.raw`\b(?:an?|another)\s(?:[\p{L}-]+\s){0,3}(?:${HAPPENING})\son\s(?:or about )?$`,
    "iu",
  ),
  timetable: new RegExp(
    String.raw`^(?:\s(?!(?:after|following|over|into|about|against|by|that|who)\s)[\p{L}'’-]+){0,4}\s(?:on|from|through)\s$`,
    "iu",
  ),
  planned: new RegExp(
    String.raw`(?:(?<=\p{L}{2}s\s|\b(?:children|men|people|police|they|we|women|you)\s)(?:${PLAIN})|(?<!\p{L})(?:${WITH_S}))\s${WORDS}(?:on|from)\s…|(?:^|[,;:]\s|\b(?:and|but)\s)(?:on|from)\s…,?\s(?:[^\s,;:.()]+\s){1,4}(?:${WITH_S})(?!\p{L})|…\s(?:delivery|contracts?|futures)(?!\p{L})`,
    "iu",
  ),
  newClause: /\b(?:and|but)\s(?:on|from|by)\s$/iu,
};
