import { isUpperCase } from "../lines/wording.ts";
import { type FurnitureRule, like } from "./furniture-rule.ts";

const raw = String.raw;

/** What the site would have its reader buy, order or support. */
export const PROMOTION_RULES: readonly FurnitureRule[] = [
  {
    name: "an invitation to subscribe",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: (key) => INVITES.test(key) && OFFERS.test(key),
  },
  {
    name: "what comes by mail: “The news of the valley, in your inbox every morning.”",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`.{0,160}\b(?:(?:straight|direct(?:ly)?|delivered|sent) )(?:in)?to your inbox(?:,? .{0,40})?`,
      raw`.{0,160}\b(?:in|to|into) your inbox,? (?:every|each|daily|weekly|once a|twice a|first thing|for free|free)\b.{0,60}`,
      raw`.{0,160}\b(?:in|of) (?:this|our|the) (?:daily|weekly|monthly) (?:e-?mail|newsletter|briefing|digest)`,
      raw`our free (?:\p{L}+ ){0,3}(?:e-?mail|newsletter|briefing|digest)\b.{0,160}`,
    ),
  },
  {
    name: "the price of a subscription",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: (key) => SUBSCRIBES.test(key) && PRICE.test(key),
  },
  {
    name: "a call to act at its end: “SUBSCRIBE NOW”, “Already a member? Log in”",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: (key, text) => (SHOUTS.test(text) && !isUpperCase(text)) || ASKS.test(key),
  },
  {
    name: "what a click agrees to",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`(?:\* ?)?by (?:subscribing|signing up|registering|continuing|clicking|submitting|posting|providing|entering)\b.{0,80}\b(?:you|i) (?:\p{L}+ ){0,3}(?:agree|accept|consent|acknowledge)\b.{0,200}`,
      raw`(?:\* ?)?i (?:understand and agree that registration\b.{0,200}|(?:(?:understand and )?agree to|accept|consent to) (?:the |your |our |its )?(?:.{2,30} )?(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and|&)|user agreement)\b.{0,200}|(?:agree to|accept) (?:the|your|our) terms)`,
      raw`(?:(?:to|for) .{2,60}, )?(?:please )?read our (?:privacy policy|terms)\b.{0,80}|you can unsubscribe at any time.{0,60}`,
      raw`you(?:'re| are)? (?:receiving|received|got) this (?:e-?mail|newsletter|message)\b.{0,160}|(?:manage|update|change) your (?:e-?mail )?preferences\b.{0,80}`,
    ),
  },
  {
    name: "what is left to read without paying",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`(?:you|your|you're|you've|this is your|register|sign up|log in)\b.{0,40}\b(?:\d+|one|two|three|no|last) (?:more )?free (?:articles?|stories)\b.{0,80}|(?:\d+|one|two|three|no) (?:more )?free (?:articles?|stories) (?:left|remaining)(?: this (?:week|month))?`,
      raw`.{2,60} is a reader-supported [^\s.,]+[.,] (?:so|to|please|if you|consider|support|become)\b.{0,200}|(?:(?:this|the full|the rest of this) (?:article|story|content|post|video|feature) (?:is )?)?only (?:available )?(?:for|to) (?:paid |paying )?subscribers`,
      raw`(?:this (?:article|story|content|post) is (?:for|reserved for|available to) .{0,20}(?:subscribers|members)).{0,60}`,
      raw`.{0,200}\bnewsletters?\b[^.!?]{0,200}[.!?:|–—-] ?(?:sign up|subscribe)(?: here| now| today| free)?`,
      raw`la suite est réservée.{0,60}|s'abonner à partir de .{2,40}|(?:[^.!?]{0,80}[.!?:] )?suscríbete a nuestr[oa]s? .{2,60}|(?:[^.!?]{0,80}[.!?:–—-] )?jetzt (?:kostenlos )?(?:anmelden|abonnieren|bestellen)`,
      raw`(?:[^.!?]{0,80}[.!?:] )?(?:please )?tell us what you think\b.{0,60}|over [\d.,]+k? subscribers|forwarded this e?-?mail\b.{0,80}|thanks for signing up`,
    ),
  },
  {
    name: "a request for support",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`do you have (?:an? (?:opinion|story|tip|question|view)|(?:any )?information|something to (?:say|add))\b.{0,200}\b(?:e-?mail|letters|click|get in touch|contact us|tell us|let us know|write to)\b.{0,120}`,
      raw`if you(?:'ve| have)? (?:enjoy(?:ed)?|liked?|loved?) (?:this|reading|what you)\b.{0,60}\b(?:forward|share|subscribe|sign up|pass it|tell a friend|consider)\b.{0,160}`,
      raw`[^.!?]{2,60} (?:(?:is|are) (?:free to read|(?:reader|member|community)-(?:funded|owned|supported))|(?:depends?|rel(?:y|ies)) on (?:our |its )?(?:readers|members|supporters)|we(?:'re| are) reader-funded)\b[^.!?]{0,120}[.!] (?:please )?(?:support us|chip in|donate|become|join|contribute|help us|give|consider|sign up|subscribe)\b.{0,80}`,
      raw`(?:votre|your|ihre|tu|su) (?:adresse )?(?:e-?mail|correo)\b.{0,120}\b(?:newsletters?|infolettre|boletín)\b.{0,80}`,
      raw`subscribe(?: (?:now|today|here))?|(?:our|daily|weekly)?\s?newsletters?|(?:get|install|try) (?:our|the) (?:.{2,40} )?app|support (?:us|independent journalism)`,
      raw`donate(?: now)?|become a (?:member|patron|subscriber)(?: (?:and|to|of) .{2,80})?|buy me a coffee|subscribe to .{2,60}|sign up (?:for|to) .{2,60}`,
      raw`for (?:(?:more(?! than\b)|the latest) [^,]{2,80},|more (?:information|details|news|updates|stories)(?: (?:on|about) [^,]{2,60})?) (?:please )?(?:follow|visit|subscribe|download|click)\b.{0,80}|click here\b.{0,100}`,
      raw`download .{2,40} app\b.{0,60}|.{2,60} is now on (?:telegram|whatsapp)[.!:] ?(?:click|join|follow|subscribe)\b.{0,60}|join (?:us|our) .{0,30}\b(?:whatsapp|telegram)\b.{0,40}`,
      raw`advertise with us\s?[:–—-].{2,80}|.{0,240}\bto order (?:a|your) (?:copy|print|back issue)\b.{0,120}`,
      raw`save articles to read later.{0,60}|follow .{2,60}\bcoverage\b.{0,120}|(?:thank you|thanks) for (?:reading|subscribing|visiting)\b.{0,120}`,
      raw`(?:newsletter|jetzt) abonnieren|suscríbete.{0,60}|abonnez-vous.{0,60}|подписывайтесь.{0,60}`,
      raw`(?:go|head) to (?:\S+\.[a-z]{2,8}|our (?:web)?site) for more\b.{0,80}`,
      raw`(?:recevez|recibe|recib[ai]r?|ricevi|receba|erhalten sie|ontvang) .{4,160}`,
    ),
  },
  {
    name: "a field for an address of e-mail",
    reason: "promotion",
    where: "anywhere",
    fits: (key) => !/^e-?mail$/.test(key) && isMailField(key),
  },
];

/** Whether the line `key` is what stands in or above a field for an address of e-mail. */
export function isMailField(key: string): boolean {
  return MAIL_FIELD.test(key);
}

const MAIL_FIELD =
  /^(?:(?:enter|type|add|write) )?(?:your )?e-?mail(?: address)?(?: required| \*)?$|^(?:ihre |deine )?(?:e-?mail-adresse|e-?mail)$|^(?:votre |ton )?(?:adresse )?e-?mail$|^(?:tu |su )?(?:correo(?: electrónico)?|e-?mail)$|^(?:il tuo |la tua )?(?:indirizzo )?e-?mail$|^(?:o )?seu e-?mail$|^(?:je |uw )?e-?mailadres$/u;

/** Capitals at the end of a line that is not all in capitals, the button of an offer. */
const SHOUTS =
  /\p{Ll}.*\s(?:SUBSCRIBE|SIGN (?:ME )?UP|LEARN MORE|FIND OUT MORE|CLICK HERE|READ MORE|ABONNIEREN|SUSCRÍBETE|ABONNEZ-VOUS|(?:SUBSCRIBE|SIGN UP|JOIN|DONATE|BUY|SHOP|ORDER|REGISTER|START|TRY|BOOK|GET)(?: \p{Lu}+)? (?:NOW|TODAY|HERE|FREE|YOURS))[.!»›>→]*$/u;
/** “Already have an account? Sign in”, “Did someone send you this? Sign up free”, “Do you know more? Email tips@post.example” */
const ASKS =
  /^[^.!?]{4,80}\? (?:please )?(?:(?:log ?in|sign ?in|sign ?up|(?:forward|share|send) (?:it|this)(?: on)? to|click|write to|write us|e-?mail us|tell us|let us know)\b[^!?]{0,40}|(?:e-?mail|contact|message|write to) (?:us |our [\p{L} ]{2,20})?(?:at |on )?\S+@\S+|(?:call|text|message|contact) (?:us|our)\b[^!?]{0,60}|(?:subscribe|register|join)(?: (?:here|now|today|free|for|to|us|our)\b[^!?]{0,40})?|(?:jetzt|hier) (?:\p{L}+ )?(?:anmelden|einloggen|registrieren|abonnieren|bestellen|klicken))$/u;

/** The verb opens the line, or what follows its first clause: “Don't miss a story, sign up”. */
const INVITES =
  /^(?:please )?if you (?:enjoy|like|value|appreciate)|^(?:[^.,!?:]{0,40}[.,!?:] )?(?:please |click here to )?(?:subscribe|sign up|join|get|receive|follow|download|donate|become|register|unlock|don't miss)\b/;

const OFFERS =
  /\b(?:newsletters?|independent journalism|(?:our|your) (?:free )?(?:app|channel|inbox|community|journalism|whatsapp|telegram|youtube)|inbox|unlimited access|push alerts|(?:daily|weekly|editor'?s) (?:briefing|digest|email)|breaking news alerts|member today|consider (?:subscribing|donating|supporting|sharing))\b/;

const SUBSCRIBES =
  /^(?:[^.,!?:]{0,40}[.,!?:] )?(?:subscribe|become a (?:member|subscriber)|start your (?:free )?(?:trial|subscription)|(?:get|unlock|enjoy) (?:unlimited|full|digital)|unlimited (?:digital )?access|try (?:us|it|unlimited|digital))\b/;

/** “$1 a week”, “9,99 € pro Monat”, “50% off”, “free trial” */
const PRICE =
  /(?:[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|kr|eur|usd|cents?|p))\s?(?:\/\s?|(?:an?|per|each|every|pro|par|al) )(?:day|week|month|year|issue|tag|woche|monat|jahr|semaine|mois|an|mes|año)|\d\s?% off|\bfree (?:trial|month)\b/;
