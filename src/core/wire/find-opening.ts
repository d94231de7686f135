import type { Article, Span } from "../model.ts";
import { paragraphSentences } from "../paragraph-sentences.ts";
import { slice } from "../span.ts";

/** Sentences in which a live report has said good morning. */
const GREETING = 8;

/**
 * The sentence that tells what `article` begins with: its first, but where that greets or thanks its readers, announces
 * what the page will bring, or is a line such as “Key points”, the first that is none of these. `undefined` where no
 * paragraph stands.
 */
export function findOpening(article: Article): Span | undefined {
  const [first, ...others] = paragraphSentences(article).slice(0, GREETING);
  return [first, ...others].find((sentence) => sentence && tells(slice(article.text, sentence))) ?? first;
}

function tells(sentence: string): boolean {
  // What a witness says to “you” is no word of the page.
  const own = sentence.replaceAll(/[“«"][^”»"]*[”»"]/gu, "").replaceAll("’", "'");
  return ENDED.test(sentence) && !GREETS.test(own) && !(OF_THE_PAGE.test(own) && TO_READERS.test(own));
}

const ENDED = /[.!?…。！？؟।][\s"'”’»)\]]*$/u;
/** “Thanks for reading” greets; “Thanks to the rain” and “Welcome rain” tell. */
const GREETS =
  /^\s*(?:good (?:morning|afternoon|evening|night)|hello|hi|(?:thanks|thank you)(?! to)|welcome(?= to| back|[,.!])|that(?:'s| is) (?:all|it) (?:from|for)|guten (?:morgen|tag|abend)|hallo|(?:herzlich )?willkommen|danke|vielen dank|bonjour|bonsoir|bienvenue|merci|buen[oa]s (?:días|tardes|noches)|hola|bienvenid[oa]s|gracias|buongiorno|buonasera|benvenut[ie]|grazie|bom dia|boa (?:tarde|noite)|goede(?:morgen|middag|navond)|welkom|bedankt|здравствуйте|добр(?:ый (?:день|вечер)|ое утро)|спасибо)(?![\p{L}-])/iu;
const OF_THE_PAGE =
  /(?<!\p{L})(?:bring(?:ing)? you|keep you|live (?:blog|page|coverage|updates?|report(?:ing)?|feed)|our (?:coverage|reporters?|correspondents?)|the latest(?: (?:news|updates?|developments))? (?:from|on|here)|latest (?:news|updates|developments)|joining us|(?:join|stay with|stick with) us|follow (?:along|our))(?!\p{L})/iu;
const TO_READERS = /(?<!\p{L})(?:we|us|our|you|your|this)(?!\p{L})/iu;
