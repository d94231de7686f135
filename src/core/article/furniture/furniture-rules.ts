import { COMMENT_RULES } from "./comment-rules.ts";
import { type FurnitureRule, like, oneOf, onlyWords } from "./furniture-rule.ts";
import { isGlued } from "./glued-tags.ts";
import { NAVIGATION_RULES } from "./navigation-rules.ts";
import { isPageClock, isTimeOfDay } from "./page-clock.ts";
import { pageWords } from "./page-words.ts";
import { PROMOTION_RULES } from "./promotion-rules.ts";

const raw = String.raw;

/** To add a kind of furniture, add a row, here or in the rules of its reason, and a case to the test. The first rule that fits gives the reason. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    name: "nothing but signs, or one letter",
    reason: "stray",
    where: "anywhere",
    claimsSentences: true,
    fits: (_, text) => /^[^\p{L}\p{N}]*[\p{L}\p{N}]?[^\p{L}\p{N}]*$/u.test(text),
  },
  {
    name: "mark-up of the site's software: “[banner id=14]”",
    reason: "stray",
    where: "anywhere",
    fits: (_, text) =>
      /^\[\/?[a-z][\w-]{2,30}(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))+\s*\/?\]$/.test(text),
  },
  {
    name: "a page's JSON-LD, as a scraper copies it",
    reason: "stray",
    where: "anywhere",
    claimsSentences: true,
    longest: Infinity,
    fits: (_, text) => /^\[?\s*\{\s*"@(?:context|type|graph|id)"\s*:/.test(text),
  },
  {
    name: "what an agency files its report under, and the end of it",
    reason: "stray",
    where: "edge",
    fits: like(raw`dpa(?:-\p{L}+)*, ?dpa:\S{4,40}`, raw`ends?|enditem|-?30-?|ende|fin`),
  },
  {
    name: "a label of an advert",
    reason: "advert",
    where: "anywhere",
    fits: oneOf(`advertisement|advertisements|advertisment|advert|adverts|ad|ads|sponsored|sponsored content|promoted|
      promoted content|paid content|paid post|advertiser content|remove ads|skip advertisement|skip ad|ad feedback|video ad feedback|close ad|
      continue reading|continue reading below|continue reading the main story|scroll to continue|
      scroll down to continue|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annonce|annons|
      reklama|реклама|إعلان|اعلان|广告|廣告|広告|광고|reklam|iklan`),
  },
  {
    name: "an advert announced",
    reason: "advert",
    where: "anywhere",
    fits: like(
      raw`(?:advertisement|story|article|post|this (?:article|story))[\s\-–—:.·•|]*(?:continues?|resumes?|scroll|keep reading)(?: (?:below|after|reading|next|to|down)\b.{0,40})?`,
      raw`(?:\S{2,12} )?ad (?:slot|placeholder)\b.{0,40}|(?:your )?ad space(?: (?:available|here|\d.{0,12}))?`,
      raw`sponsored (?:links?|content|stories)(?: by .{2,20})?|(?:ads|promoted) by .{2,20}`,
      raw`(?:lees verder|weiterlesen) (?:na|nach) (?:de|der) (?:advertentie|anzeige)`,
    ),
  },
  {
    name: "sharing buttons in a row",
    reason: "sharing",
    where: "anywhere",
    fits: (key, text) => /[\s|/,]/.test(key) && SHARING_BUTTONS(key, text),
  },
  {
    name: "one sharing button",
    reason: "sharing",
    where: "anywhere",
    fits: oneOf(
      `facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|share|tweet|print|copy link|flipboard|teilen|
      partager|compartir|condividi|поделиться`,
    ),
  },
  {
    name: "one sharing button that is also a word",
    reason: "sharing",
    where: "edge",
    fits: (key, text) => SHARING_BUTTONS(key, text),
  },
  {
    name: "a call to share",
    reason: "sharing",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`(?:please )?(?:share|tweet|pin|email|print|reuse|teilen|partager|compartir|condividi|поделиться)(?= )(?: this| full)?(?: (?:article|story|post|news|page|content|artikel|beitrag|noticia|articolo))?(?: (?:on|via|with|by|to|using|auf|sur|en|su) .{2,40})?`,
      raw`(?:auf|per|via|bei|über) .{2,20} teilen|(?:envoyer|enviar|senden|compartilhar|delen|отправить) (?:par|por|via|per|no|na|op|по) .{2,20}|(?:поделиться|paylaş) .{2,20}`,
      raw`share this(?: (?:article|story|post))?\s?:?\s?(?:facebook|twitter|x|e-?mail|whatsapp|linkedin|copy|link|print|reddit|threads|bluesky|telegram|messenger|pinterest|flipboard|sms|\s)+`,
      raw`(?:click|tap)(?: here)? to (?:share|email|print|tweet)\b.{0,80}`,
      raw`(?:like|find|follow) (?:us|this)(?: (?:on|at|now)\b.{1,160})?|like loading`,
      raw`follow @?[\p{L}\d_]+ on (?:twitter|x|facebook|instagram|threads|bluesky|telegram|whatsapp|google)\b.{0,40}`,
      raw`(?:link )?copied(?: to clipboard)?|copy url`,
      raw`(?:عدد )?(?:القراءات|المشاهدات|الزيارات)\s?:?\s?\(?[\d٠-٩.,]+\)?(?: \S{2,10})?`,
      raw`[\d.,]+[km]? (?:shares?|views?|reads?|likes?|viewing now|watching now)`,
    ),
  },
  {
    name: "a counter's label",
    reason: "sharing",
    where: "edge",
    fits: like("views?|shares|reads?|likes|follow(?:ing|ers)?|[\\d.,]+[km]? followers"),
  },
  {
    name: "a count or a page number, but no year",
    reason: "stray",
    where: "edge",
    fits: like(raw`(?!(?:1\d|20)\d\d$)[\d.,]{1,7}\s?[km]?`),
  },
  ...NAVIGATION_RULES,
  ...PROMOTION_RULES,
  ...COMMENT_RULES,
  {
    name: "an address of e-mail or telephone",
    reason: "contact",
    where: "anywhere",
    fits: like(
      raw`(?:media|press|news|investor|public affairs)(?: relations)? contacts?(?:\s?:.{2,200})?`,
      raw`(?:(?:e-?mail|contact|contact us|kontakt|write to(?: us| him| her)?|send (?:tips|feedback) to|mail|correo|courriel|почта)(?: (?:us|him|her|the (?:author|writer|editor)|at))*\s?[:@-]?\s?)?(?:[\p{L}\p{M}' .-]{2,40}[,:(<] ?)?[^\s@<>()]{1,64}@[^\s@<>()]{1,80}\.[a-z]{2,12}[)>]?`,
      raw`(?:[^.!?]{2,60}[|·•:,–—-] ?)?(?:newsroom|news ?desk|classifieds|advertising|switchboard|circulation|tel(?:ephone)?|phone|fax|mobile|whatsapp|call us)\.?\s?:?\s?\+?[\d\s()/.-]{6,24}|\+\d[\d\s()/.-]{7,20}`,
      raw`(?:(?:twitter|x|instagram|facebook)\s?:?\s?)?@[a-z0-9_]{2,30}`,
      raw`(?:(?:url|link|doi|web(?:site)?|site|source)\s?:?\s?)?(?:https?:\/\/|www\.)\S{3,300}`,
    ),
  },
  {
    name: "tags with their label",
    reason: "tags",
    where: "anywhere",
    opensList: true,
    fits: like(
      raw`(?:tags?|tagged(?: (?:as|with|in))?|topics?|key ?words?|categor(?:y|ies)|filed under|posted in|labels?|hashtags?|related topics|more about|explore more(?: on these topics)?|topics in this (?:article|story)|${pageWords("tags")})(?:\s?[:：].{0,300})?`,
      raw`(?:posted in|filed under|tagged (?:as|with|in)|categories|tags) .{2,200}`,
      raw`(?:#[\p{L}\p{N}_]+[\s,]*)+`,
    ),
  },
  { name: "tags glued together", reason: "tags", where: "anywhere", fits: (_, text) => isGlued(text) },
  { name: "the page's clock", reason: "clock", where: "anywhere", fits: (_, text) => isPageClock(text) },
  { name: "a time of day", reason: "clock", where: "edge", fits: (_, text) => isTimeOfDay(text) },
];

const SHARING_BUTTONS =
  onlyWords(`facebook twitter x post whatsapp linkedin email e-mail mail print share shares tweet pin
  pinterest reddit telegram messenger copy link save instagram youtube tiktok threads bluesky flipboard sms tumblr viber
  line vk odnoklassniki pocket skype mastodon gmail bookmark weibo wechat via on this to with f in teilen drucken merken
  partager imprimer compartir`);
