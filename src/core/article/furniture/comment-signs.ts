const raw = String.raw;

/** What can be done with a comment, alone or in a row, with how many did so. */
const CONTROLS = new RegExp(
  raw`^(?:(?:${[
    "like|likes|reply|replies|share|report|flag|edit|quote|upvote|downvote|score|report (?:this )?comment",
    "antworten|melden|teilen|gefällt mir|zitieren|bewerten",
    "répondre|signaler(?: un abus)?|j'aime|partager|citer",
    "responder|denunciar|me gusta|compartir|citar|curtir",
    "rispondi|segnala|mi piace|reageer|reageren|rapporteer|svara|svar|odpowiedz|ответить|пожаловаться",
  ].join("|")})[\s|·•,:+–—-]*(?:[+-]?\d+[\s|·•+–—-]*)*)+$`,
  "iu",
);

/** When a comment was written, alone on its line. */
const STAMP = new RegExp(
  raw`^(?:${[
    "(?:an?|\\d+) (?:second|minute|min|hour|hr|day|week|month)s? ago",
    "vor (?:einer|einem|\\d+) (?:Sekunde|Minute|Stunde|Tag|Woche|Monat)(?:e?n)?",
    "il y a (?:une?|\\d+) (?:minute|min|heure|h|jour|semaine|mois)s?",
    "hace (?:una?|\\d+) (?:minuto|hora|día|semana)s?",
    raw`\d{1,2}[./]\d{1,2}[./]\d{2,4},? (?:à |um |a las |alle |at )?\d{1,2}[:.h]\d{2}(?: Uhr)?`,
    raw`\p{Lu}\p{Ll}+ \d{1,2}, \d{4},? at \d{1,2}:\d{2} ?[ap]\.?m\.?`,
  ].join("|")})$`,
  "iu",
);

/** Who comments, above the words. */
const SPEAKER = /^.{2,60} (?:says|wrote|commented|schreibt|schrieb|dit|a écrit|dice|escribió|пишет) ?:$/u;

/** Whether `text`, a whole line, stands at a reader's comment and at nothing else in an article. */
export const isCommentSign = (text: string): boolean =>
  CONTROLS.test(text.replaceAll("’", "'")) || STAMP.test(text) || SPEAKER.test(text);

/** Whether `text` is a comment with its writer before it: “Baz1966, Hull: I would have kept it.” */
export const isSignedComment = (text: string): boolean =>
  /^[\p{L}\p{N}_.'’-]{2,25}(?: \p{Lu}[\p{L}.]*)?(?:, \p{Lu}[\p{L} '’-]{1,25})?: \S/u.test(text);
