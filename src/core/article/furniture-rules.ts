import type { FurnitureReason } from "../model.ts";
import { isGlued } from "./glued-tags.ts";
import { isPageClock } from "./page-clock.ts";

/** A kind of line that belongs to the page and not to the report. */
export interface FurnitureRule {
  readonly name: string;
  readonly reason: FurnitureReason;
  /** “edge” rules would also fit a heading or a short paragraph, and only hold before and after the running text. */
  readonly where: "anywhere" | "edge";
  /** Whether the short lines after it belong to it when it stands alone: “Related articles”, “Tags”. */
  readonly opensList?: true;
  /** `key` is the line in small letters, without bullets before it and punctuation after it. */
  readonly fits: (key: string, text: string) => boolean;
}

const oneOf = (phrases: string): FurnitureRule["fits"] => {
  const known = new Set(phrases.split("|").map((phrase) => phrase.replaceAll(/\s+/g, " ").trim()));
  return (key) => known.has(key);
};
const onlyWords = (words: string): FurnitureRule["fits"] => {
  const known = new Set(words.split(/\s+/));
  return (key) => key.split(/[\s|/,·•&+]+/).every((word) => known.has(word));
};
const like =
  (pattern: RegExp): FurnitureRule["fits"] =>
  (key) =>
    pattern.test(key);

/** To add a kind of furniture, add a row, and a case to the test. The first rule that fits gives the reason. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    name: "nothing but signs, or one letter",
    reason: "stray",
    where: "anywhere",
    fits: (_, text) => /^[^\p{L}\p{N}]*[\p{L}\p{N}]?[^\p{L}\p{N}]*$/u.test(text),
  },
  { name: "a count or a page number", reason: "stray", where: "edge", fits: like(/^[\d.,]{1,7}\s?[km]?$/) },
  {
    name: "a label of an advert",
    reason: "advert",
    where: "anywhere",
    fits: oneOf(`advertisement|advertisements|advertisment|advert|adverts|ad|ads|sponsored|sponsored content|promoted|
      promoted content|paid content|paid post|advertiser content|remove ads|skip advertisement|skip ad|close ad|
      continue reading|continue reading below|continue reading the main story|scroll to continue|
      scroll down to continue|keep reading|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|
      annonce|annons|reklama|реклама|إعلان|اعلان|广告|廣告|広告|광고|reklam|iklan`),
  },
  {
    name: "an advert announced",
    reason: "advert",
    where: "anywhere",
    fits: like(
      /^(?:advertisement|story|article|post|this (?:article|story)|report)\b[\s\-–—:.]*(?:continues?|scroll|keep reading|resumes?)\b.{0,60}$|\bad (?:slot|placeholder|space)\b.{0,40}$|^(?:lees verder|weiterlesen) (?:na|nach) (?:de|der) (?:advertentie|anzeige)$/,
    ),
  },
  {
    name: "sharing buttons",
    reason: "sharing",
    where: "anywhere",
    fits: (key, text) =>
      (key.includes(" ") || !/^(?:x|email|link|save|print|mail|post|line|threads|signal|story)$/.test(key)) &&
      SHARING_WORDS(key, text),
  },
  {
    name: "one sharing button",
    reason: "sharing",
    where: "edge",
    fits: (key, text) => SHARING_WORDS(key, text),
  },
  {
    name: "a call to share",
    reason: "sharing",
    where: "anywhere",
    fits: like(
      /^(?:please )?(?:share|tweet|pin|email|e-mail|print|teilen|partager|compartir|condividi|поделиться)(?: or [a-z]+)?(?: (?:this|it|diesen|cet|esta|questo))?(?: (?:article|story|post|news|page|report|artikel|beitrag|noticia|articolo))?(?: (?:on|via|with|by|to|using|auf|sur|en|su) .{2,40})?$|^(?:click|tap) to (?:share|email|print|tweet)\b.{0,80}$|^[\d.,]+[km]? shares?$|^(?:like|find|follow) (?:us|this)(?: (?:on|at|now) .{1,60})?$|^follow @?[\p{L}\d_]+ on (?:twitter|x|facebook|instagram|threads|bluesky|telegram|whatsapp)\b.{0,40}$|^(?:link )?copied(?: to clipboard)?$|^copy (?:link|url)$/u,
    ),
  },
  {
    name: "a link to another article",
    opensList: true,
    reason: "navigation",
    where: "anywhere",
    fits: like(
      /^\W{0,3}(?:read (?:more|also|next|the full (?:story|article)|further|this)|also read|also on .{2,30}|more (?:on|from) .{2,60}|see also|you (?:may|might) also (?:like|enjoy|be interested in)|related(?: (?:articles?|stories|story|news|posts?|topics?|content|links?|coverage|reading|video))?|recommended(?: (?:for you|articles|stories|reading))?|don'?t miss|must read|further reading|watch(?: (?:live|now|this|more))?|up next|top stories|most (?:read|popular|viewed)(?: .{2,30})?|trending(?: now)?|latest (?:news|stories)|editor'?s? (?:picks?|choice)|in (?:pictures|case you missed it)|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lee también|leer también|te puede interesar|leggi anche|leia também|lees ook|читайте также|اقرأ أيضا|اقرأ أيضًا|相关阅读|関連記事)(?:\s?[:|–—-].{0,200})?$/,
    ),
  },
  {
    name: "the page's own controls",
    reason: "navigation",
    where: "anywhere",
    fits: oneOf(`skip to content|skip to main content|skip to navigation|jump to content|skip navigation|
      toggle navigation|open menu|close menu|main menu|site navigation|search for|back to top|go back|go to homepage|
      listen|listen to this article|listen to article|listen to story|listen now|play audio|audio|text size|font size|
      small medium large|a+ a-|aa|log in|login|sign in|sign up|register|subscribe now|my account|my profile|logout|log out|
      privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings|cookie preferences|
      accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|manage preferences|got it|i agree|
      contact us|about us|advertise with us|advertise|careers|sitemap|site map|rss|feedback|help|faq|all rights reserved|
      load more|show more|view more|see more|view all|see all|load more comments|previous post|next post|previous article|
      next article|previous|next|older posts|newer posts|no result|view all result|view gallery|view image|open image|
      image gallery|expand|close|hide caption|toggle caption|enlarge this image|play video|loading|top tags|breaking news|
      edition|change edition|exclusive content|subscribers only|premium|menu|suche|anmelden|zur startseite|inicio|accueil`),
  },
  {
    name: "time to read",
    reason: "navigation",
    where: "anywhere",
    fits: like(
      /^(?:(?:reading|read) time\s?:?\s?)?(?:about |approx\.? )?\d{1,3}[\s-]?(?:min(?:ute)?s?)\.?(?: (?:read|to read|reading time|listen))?$|^(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura)\b.{0,20}$|^listen\W{1,3}\d.{0,20}$|^\d{1,2}:\d{2}(?:\s?\/\s?\d{1,2}:\d{2})?$/,
    ),
  },
  {
    name: "breadcrumbs",
    reason: "navigation",
    where: "anywhere",
    fits: (_, text) =>
      /^(?:you are here:? ?)?[\p{L}\d&' .-]{2,30}(?:\s?[>›»→]\s?[^>›»→]{2,80}){1,8}$/iu.test(text) &&
      !/[.?!]["”]?$/.test(text) &&
      (text.match(/[>›»→]/g)?.length ?? 0) > (/^(?:you are here|home)/i.test(text) ? 0 : 1),
  },
  {
    name: "a copyright line",
    reason: "navigation",
    where: "anywhere",
    fits: like(
      /^(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:\d{4}|by|the |[\p{L}]).{0,200}$|^.{0,120}\ball rights reserved\b.{0,120}$|^powered by .{2,40}$|^(?:proudly powered|designed|developed) by .{2,60}$/u,
    ),
  },
  {
    name: "a cookie notice",
    reason: "navigation",
    where: "anywhere",
    fits: like(
      /^(?:we|this (?:web)?site|our (?:web)?site|we and our partners|by (?:continuing|using|clicking|browsing)|diese (?:web)?seite|ce site|este sitio)\b.{0,200}\bcookies?\b.{0,200}$/,
    ),
  },
  {
    name: "a site's menu",
    reason: "navigation",
    where: "edge",
    fits: (key, text) => key.split(" ").length <= 24 && MENU_WORDS(key, text),
  },
  {
    name: "an invitation to subscribe",
    reason: "promotion",
    where: "anywhere",
    fits: (key) =>
      /^(?:please |click here to |don't miss out[.!,]? |stay (?:informed|up to date|updated)[.!,:]? |want more\b.{0,40}[?] )?(?:subscribe|sign up|join|get|receive|follow|download|support|donate|become|register|like|enjoy(?:ed|ing)?|try|start|unlock|create)\b.{0,220}$/.test(
        key,
      ) &&
      /\b(?:newsletters?|(?:our|the|your) (?:free )?(?:app|channel|inbox|community|journalism|whatsapp|telegram|youtube)|inbox|subscriber|subscription|unlimited access|free (?:account|trial)|notifications?|push alerts|daily (?:briefing|digest|email)|breaking news alerts|member today|supporter)\b/.test(
        key,
      ),
  },
  {
    name: "a request for support",
    reason: "promotion",
    where: "anywhere",
    fits: like(
      /^(?:subscribe(?: (?:now|today|here))?|newsletter|our newsletter|newsletters?|daily newsletter|get (?:our|the) app|download (?:our|the) app|support (?:us|independent journalism)|donate(?: now)?|become a (?:member|patron|subscriber)|buy me a coffee|subscribe to .{2,60}|sign up (?:for|to) .{2,60}|follow our .{2,60}|for (?:more|the latest) .{2,80}(?:follow|visit|subscribe|download|click).{0,80}|download .{2,40} app\b.{0,60}|.{2,80}\bis (?:now )?on (?:telegram|whatsapp)\b.{0,60}|click here\b.{0,100}|thank you for (?:reading|subscribing|visiting)\b.{0,80}|newsletter abonnieren|jetzt abonnieren|suscríbete.{0,60}|abonnez-vous.{0,60}|подписывайтесь.{0,60})$/,
    ),
  },
  {
    name: "a comment form",
    opensList: true,
    reason: "comment form",
    where: "anywhere",
    fits: like(
      /^(?:(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)s?(?: cancel reply)?|cancel reply|your email address will not be published.{0,60}|required fields are marked.{0,5}|(?:view |show |hide |read )?(?:all )?(?:\d+|no) comments?(?: (?:so far|yet|on .{2,120}))?|comments?(?: ?\(\d+\)| off.{0,20}| closed| are closed.{0,60}|: ?\d+)?|comment on this (?:article|story|post)|(?:join|start) the (?:conversation|discussion).{0,40}|be the first to (?:comment|like|reply|know|leave).{0,60}|save my name, email,? and website.{0,80}|(?:you must be|please) log(?:ged)? in to .{0,40}|log in to (?:comment|reply).{0,40}|notify me of .{0,60}|post comment|submit comment|reply|responder|antworten|name ?\*|email ?\*|e-mail ?\*|website|comment ?\*|this site uses akismet.{0,120}|sort by:?.{0,30}|kommentare?(?: ?\(\d+\))?|kommentar schreiben|schreibe einen kommentar.{0,30}|laisser un commentaire|deja (?:un comentario|una respuesta)|comentarios?(?: ?\(\d+\))?|commentaires?(?: ?\(\d+\))?|комментарии(?: ?\(\d+\))?|оставить комментарий|التعليقات|اترك تعليقا?.{0,20}|发表评论)$/,
    ),
  },
  {
    name: "an address of e-mail or telephone",
    reason: "contact",
    where: "anywhere",
    fits: like(
      /^(?:(?:e-?mail|contact|contact us|kontakt|write to(?: us| him| her)?|send (?:tips|feedback) to|mail|correo|courriel|почта)(?: (?:us|him|her|the (?:author|writer|editor)|at))*\s?[:@-]?\s?)?(?:[\p{L}\p{M}' .-]{2,40}[,:(<] ?)?[^\s@<>()]{1,64}@[^\s@<>()]{1,80}\.[a-z]{2,12}[)>]?$|^(?:tel(?:ephone)?|phone|fax|mobile|whatsapp|call us)\.?\s?:?\s?\+?[\d\s()/.-]{6,24}$/u,
    ),
  },
  {
    name: "a handle or a bare address",
    reason: "contact",
    where: "anywhere",
    fits: like(
      /^(?:(?:twitter|x|instagram|facebook)\s?:?\s?)?@[a-z0-9_]{2,30}$|^(?:url|link|web(?:site)?|site)?\s?:?\s?(?:https?:\/\/|www\.)\S{3,300}$/,
    ),
  },
  {
    name: "tags with their label",
    opensList: true,
    reason: "tags",
    where: "anywhere",
    fits: like(
      /^(?:tags?|tagged(?: (?:as|with|in))?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|labels?|hashtags?|related topics|more about|schlagwörter|schlagworte|themen|étiquettes|mots-clés|etiquetas|temas|теги|الوسوم|标签|タグ)(?:\s?:.{0,300})?$|^(?:posted in|filed under|tagged (?:as|with|in)|categories|tags) .{2,200}$/,
    ),
  },
  { name: "hashtags", reason: "tags", where: "anywhere", fits: like(/^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u) },
  { name: "tags glued together", reason: "tags", where: "anywhere", fits: (_, text) => isGlued(text) },
  { name: "the page's clock", reason: "clock", where: "anywhere", fits: (_, text) => isPageClock(text) },
];

const SHARING_WORDS =
  onlyWords(`facebook twitter x whatsapp linkedin email e-mail mail print share shares tweet pin pinterest
  reddit telegram messenger copy link save instagram youtube tiktok threads bluesky flipboard sms tumblr viber line vk
  odnoklassniki pocket skype mastodon gmail copylink bookmark weibo wechat via on this to with and f in teilen drucken merken
  partager imprimer compartir`);

const MENU_WORDS =
  onlyWords(`home homepage menu search login log in sign up register subscribe news world politics business sport
  sports opinion opinions culture tech technology science health video videos photos pictures live more latest top stories
  about contact us privacy policy terms of use service cookies cookie skip to main content back next previous weather
  entertainment lifestyle travel economy local national international europe asia africa americas middle east u.s. uk us
  arts books food fashion education environment climate money markets finance editorial editorials columns columnists
  letters podcasts podcast newsletters magazine archive archives epaper e-paper crosswords games jobs classifieds obituaries
  real estate autos celebrity music movies tv features analysis explainers investigations breaking trending special reports
  blog blogs shop store donate account my profile settings help faq careers advertise sitemap rss apps app and the
  startseite politik wirtschaft kultur wissen panorama ausland inland meinung accueil monde politique économie société
  inicio mundo economía deportes cultura opinión sociedad главная новости политика экономика общество спорт мир
  الرئيسية أخبار سياسة اقتصاد رياضة 首页 新闻 国际 体育 财经`);

/** Longer lines are running text, unless they are glued tags. */
const LONGEST = 400;

/** The rule that says `text`, a cleaned line, is furniture wherever it stands; `undefined` for anything else. */
export const furnitureOf = (text: string): FurnitureRule | undefined => ruleFor(text, "anywhere");

/** The same for a line before or after the running text, where more is furniture. */
export const edgeFurnitureOf = (text: string): FurnitureRule | undefined =>
  ruleFor(text, "anywhere") ?? ruleFor(text, "edge");

function ruleFor(text: string, where: FurnitureRule["where"]): FurnitureRule | undefined {
  if (text.length > LONGEST && !isGlued(text)) return undefined;
  const key = keyOf(text);
  return FURNITURE_RULES.find((rule) => rule.where === where && rule.fits(key, text));
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replace(/^[^\p{L}\p{N}©(#@+]+/u, "")
    .replace(/[\s.:!…>»›→*,;|–—-]+$/u, "");
