/** “3 hours ago”, “Updated 5 mins ago”: true only when the page was fetched. */
const AGO =
  /^(?:(?:last )?(?:updated|published|posted|modified)\s?:?\s?)?(?:about |over )?(?:\d{1,3}|an?|one|two|three|few) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?) ago$/i;
const TIME =
  /^(?:\d{1,2}\.\d{2} (?:GMT|BST|CES?T|E[SD]T|UTC|Uhr)|\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?\(?(?:[A-Z]{2,5}|UTC[+-]\d+)\)?)?$/i;
const WEATHER =
  /^(?:(?:(?:today['’]s )?weather|wetter|météo|meteo|(?:el )?tiempo|天气)(?: \p{L}{2,20})?\s?[:：|–-]?\s?)?[+-]?\d{1,3}(?:\.\d)?\s?°(?:\s?[CF])?(?:[\s,;|]+\p{L}.{0,30})?$/iu;

const AGE = /^this (?:article|story|post) is (?:more than|over) .{2,20} old$/i;

/** Whether `text` tells the time since publication, or the weather, at the visit; not when the article was published. */
export const isPageClock = (text: string): boolean => AGO.test(text) || AGE.test(text) || WEATHER.test(text);

/** Whether `text` is a time and nothing else; in a live report it heads an entry. */
export const isTimeOfDay = (text: string): boolean => TIME.test(text);
