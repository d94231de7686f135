import type { DatePhrases } from "./language.ts";

/** Up to four words of a phrase, without a stop or a year. */
const WORDS = String.raw`(?:(?!\d{4}\s)[^\s,;:.()]+\s){0,4}`;

const HAPPENING =
  "ballot|by-election|ceremony|concert|conference|debate|deadline|election|final|funeral|game|hearing|inquest|inquiry|launch|match|meeting|poll|race|rally|referendum|run-?off|session|strike|summit|talks|trial|vote";

/** Verbs of timetables. Their plain form is often a noun too, and counts only after a plural. */
const PLAIN =
  "arrive|begin|choose|close|cross|depart|elect|end|expire|face|gather|go|leave|meet|open|play|reopen|resume|return|run|sail|start|travel|visit|vote";
const WITH_S =
  "arrives|begins|chooses|closes|crosses|departs|elects|ends|expires|faces|goes|hands over|leaves|meets|opens|reopens|resumes|retires|sails|starts|steps down|takes (?:charge|effect|office|over)|travels|votes";

const CALLED_OFF = "abandoned|axed|called off|cancell?ed|postponed|put off|scrapped|shelved|suspended";
const MOVED = "brought forward|delayed|moved|postponed|put back|rescheduled";

/** Verbs of those who talk about a story; what they report they make no part of it. */
const SAY =
  "added|adds|argued|argues|claimed|claims|commented|declared|explained|explains|insisted|insists|noted|recalled|recalls|remarked|repeated|replied|said|say|says|stressed";
/** Verbs that do so only with “that”. */
const REPORT =
  "acknowledged|admitted|announced|conceded|confirmed|denied|disclosed|reported|revealed|warned|wrote";
/** A word that is no finite verb of a clause with its own date. */
const NO_VERB = String.raw`(?!(?:had|has|have|how|is|that|was|were|when|\p{L}{2,}[^e\P{L}]ed)\s)[^\s,;:.]+\s`;

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
    /\b(?:had\b.*|was|were|continued|governed|held|lasted|lived|persisted|reigned|remained|ruled|served|stayed|waited|went on|worked|(?:did|had|was|were)(?: not|n['’]t)(?: been)? \p{L}+)$/iu,
  happening: new RegExp(
    String.raw`\b(?:an?|another)\s(?:[\p{L}-]+\s){0,3}(?:${HAPPENING})\son\s(?:or about )?$`,
    "iu",
  ),
  timetable: new RegExp(
    String.raw`^(?:\s(?!(?:after|following|over|into|about|against|by|that|who)\s)[\p{L}'’-]+){0,4}\s(?:on|from|through)\s$`,
    "iu",
  ),
  planned: new RegExp(
    String.raw`(?:(?<=\p{L}{2}s\s|\b(?:children|men|people|police|they|we|women|you)\s)(?:${PLAIN})|(?<!\p{L})(?:${WITH_S}))\s${WORDS}(?:at|on|from)\s…|(?:^|[,;:]\s|\b(?:and|but)\s)(?:on|from)\s…,?\s(?:[^\s,;:.()]+\s){1,4}(?:${WITH_S})(?!\p{L})|…\s(?:delivery|contracts?|futures)(?!\p{L})`,
    "iu",
  ),
  newClause: /\b(?:and|but)\s(?:on|from|by)\s$/iu,
  calledOff: new RegExp(
    String.raw`\bbefore (?:an?|her|his|its|the|their)\s(?:[\p{L}-]+\s){0,3}(?:${HAPPENING})\s(?:of\s(?:[^\s,;:.]+\s){1,4})?on\s…|\b(?:declared|declares|proclaimed)\s…\s(?:as )?an?\s|\b(?:${CALLED_OFF})\s(?:all |both |its |the |their )?…['’]s\s|…(?:['’]s)?\s(?:[^.,;:]{1,50}\s|[^.,;:]{1,30},\s[^.,;:]{1,70},\s)?(?:is|are|was|were|(?:(?:has|have|had)\s)?been|being)\s(?:${CALLED_OFF})(?!\p{L})|\b(?:${MOVED})\s(?:[^\s,;:.]+\s){0,5}(?:from|to|until)\s…`,
    "iu",
  ),
  usual: new RegExp(
    String.raw`(?<!\p{L})(?:${PLAIN}|${WITH_S})\s(?:[^\s.;:,]+\s){0,8}(?:at|from|until|to|and|between)\s…`,
    "iu",
  ),
  spoken: new RegExp(
    [
      String.raw`\b(?:${SAY})\s(?:(?:after|at|during|from|in|outside|through|to|via)\s(?:[^\s,;:.]+\s){1,6}?)?(?:on |in )?…`,
      String.raw`\b(?:tells?|told|informed|interviewed|(?:spoke|spoken|speaking|talked|talking) (?:to|with))\s(?:${NO_VERB}){0,6}(?:on |in )?…`,
      String.raw`\bto (?:journalists|me|reporters|this (?:magazine|newspaper|paper)|us)\s(?:on )?…`,
      String.raw`\bin (?:an?|her|his|its|their) (?:[^\s,;:.]+\s){0,3}(?:briefing|broadcast|conference|interview|post|speech|statement)\s(?:[^\s,;:.]+\s){0,4}(?:on )?…`,
      String.raw`\b(?:${REPORT})\s(?:on )?…,? that\b`,
      String.raw`(?:^|[,;:—–]\s|["“”]\s)(?:on |in )?…,?\s(?:${NO_VERB}){0,5}(?:${SAY}|told)(?!\p{L})`,
    ].join("|"),
    "iu",
  ),
  wasTo: new RegExp(
    String.raw`\b(?:(?:was|were) (?:about |going |still )?to|(?:had|was|were)\s(?:[^\s,;:.]+\s){0,2}(?:due|expected|meant|planned|planning|scheduled|set|supposed) (?:for|to)|(?:had|has|have)? ?(?:hoped|intended|planned|wanted) to)\s(?:[^\s,;:.]+\s){0,10}…`,
    "iu",
  ),
  hadBeen: new RegExp(
    String.raw`\bhad,?\s(?!(?:an?|no|the|to)\s)(?:[^\s,;:.]+\s){0,9}…|…,?\s(?:[^\s,;:.]+\s){1,8}had\s(?!(?:an?|no|the|to)\s)\p{L}`,
    "iu",
  ),
};
