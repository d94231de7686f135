import { countWords, endsSentence } from "../lines/wording.ts";

/** Of its words an advert has few. */
const MOST_WORDS = 30;
const MOST_UNITS = 220;

/** What a sign of an advert counts: one that reports have as well, and one that they have not. */
const WEAK = 1;
const STRONG = 2;

const raw = String.raw;

/** What an offer asks of its reader, with the words that a heading such as “Save the pier” lacks. */
const CALL = new RegExp(
  raw`^(?:(?:buy|shop|order|book|call|visit|try|join|apply|register|reserve|hurry|click|enquire) (?:now|today|here|us|our|your|yours|online|early|in store)\b|buy one\b|save (?:up to\b|\p{Sc}|\d+\s?%)|win (?:an?\b|tickets\b|\p{Sc})|(?:get|claim|discover|enjoy|treat|upgrade|book|plan) (?:our|your|yourself)\b|(?:get|book|start|switch|compare|find) (?:an?|the|to) .{2,60} (?:today|now)(?:[.!]|$)|get an? (?:free )?(?:quote|estimate|valuation)\b|don't miss (?:our|out)\b|jetzt (?:kaufen|bestellen|buchen|sichern|sparen|anrufen|testen)\b|(?:achetez|réservez|commandez|profitez)\b|(?:compra|reserva|pide) (?:ya|ahora)\b)`,
  "u",
);
const OFFER =
  /\bhalf[- ]price\b|\d\s?% (?:off|rabatt|de descuento|de réduction)|\b(?:free (?:delivery|quotes?|estimates?|trial|shipping|gift|p&p)|money[- ]back|special offer|limited (?:time )?offer|while stocks last|t&cs|terms (?:and conditions )?apply|gratisversand)\b/u;
/** Not a sum of millions, which no shop asks for. */
const PRICE = new RegExp(raw`\p{Sc}\s?\d[\d.,]*(?![\d.,]*\s?(?:m|bn|k|million|billion)\b)|\d\s?(?:€|£)`, "u");
/** “01999 555 010”, “+44 20 7946 0000”, “1-800-555-0199” */
const TELEPHONE = /(?<![\d.,])(?:\+\d{1,3}|0\d|1-8)[\d ()/-]{7,16}\d(?!\d)/u;
const ADDRESS = /(?:https?:\/\/|\bwww\.)\S{3,}/u;
/** A report names firms so. */
const DOMAIN = /\b[\p{L}\d-]{3,}\.(?:com|net|org|co\.uk|de|fr|es|shop|example)(?:\/\S*)?[.!]?$/u;

/**
 * Whether `text`, a line below the label of an advert, is its words: at least one sign that no report has, or two that
 * both may have. A whole sentence gives a telephone number or an address in a report as well (“Witnesses should call …”).
 */
export function isAdvert(text: string): boolean {
  if (text.length > MOST_UNITS || countWords(text) > MOST_WORDS || /^["“'‘«„「]/u.test(text)) return false;
  const key = text.toLowerCase().replaceAll("’", "'");
  const reach = TELEPHONE.test(key) || ADDRESS.test(key);
  const isSentence = endsSentence(text) && !text.endsWith("!");
  const signs = [
    CALL.test(key) ? STRONG : 0,
    OFFER.test(key) ? STRONG : 0,
    reach ? (isSentence ? WEAK : STRONG) : 0,
    PRICE.test(key) ? WEAK : 0,
    !reach && DOMAIN.test(key) ? WEAK : 0,
    /!(?:\s|$)/.test(text) ? WEAK : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0) >= STRONG;
}
