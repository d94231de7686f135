import { type Fits, type FurnitureRule, like, oneOf, onlyWords } from "./furniture-rule.ts";
import { isGlued } from "./glued-tags.ts";
import { isPageClock, isTimeOfDay } from "./page-clock.ts";
import { isSectionName } from "./section-names.ts";

const raw = String.raw;

/** To add a kind of furniture, add a row, and a case to the test. The first rule that fits gives the reason. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    name: "nothing but signs, or one letter",
    reason: "stray",
    where: "anywhere",
    claimsSentences: true,
    fits: (_, text) => /^[^\p{L}\p{N}]*[\p{L}\p{N}]?[^\p{L}\p{N}]*$/u.test(text),
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
      raw`(?:advertisement|story|article|post|this (?:article|story))[\s\-–—:.]*(?:continues?|resumes?|scroll|keep reading)(?: (?:below|after|reading|next|to|down)\b.{0,40})?`,
      raw`.{0,40}\bad (?:slot|placeholder|space)\b.{0,40}`,
      raw`(?:lees verder|weiterlesen) (?:na|nach) (?:de|der) (?:advertentie|anzeige)`,
    ),
  },
  {
    name: "a required field of a form",
    reason: "comment form",
    where: "anywhere",
    fits: (_, text) => /^(?:name|e-?mail|comment|website) ?\*$/i.test(text),
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
      raw`(?:please )?(?:share|tweet|pin|email|print|reuse|teilen|partager|compartir|condividi|поделиться)(?= )(?: this)?(?: (?:article|story|post|news|page|content|artikel|beitrag|noticia|articolo))?(?: (?:on|via|with|by|to|using|auf|sur|en|su) .{2,40})?`,
      raw`(?:click|tap) to (?:share|email|print|tweet)\b.{0,80}`,
      raw`(?:like|find|follow) (?:us|this)(?: (?:on|at|now)\b.{1,60})?|like loading`,
      raw`follow @?[\p{L}\d_]+ on (?:twitter|x|facebook|instagram|threads|bluesky|telegram|whatsapp|google)\b.{0,40}`,
      raw`(?:link )?copied(?: to clipboard)?|copy url`,
      raw`[\d.,]+[km]? (?:shares?|views?|reads?|likes?)`,
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
  {
    name: "a link to another article",
    reason: "navigation",
    where: "anywhere",
    opensList: true,
    // “More on the dam: it held. It leaks.” goes on with the report.
    fits: (key, text) =>
      !/[.!?]\s+\p{Lu}.*[.!?]$/u.test(text) &&
      OTHER_ARTICLE(key.replace(/\s?[:|–—-]\s?.{0,200}$/u, ""), text),
  },
  {
    name: "the page's own controls",
    reason: "navigation",
    where: "anywhere",
    fits: (key, text) => CONTROLS(key, text) || isRowOf(CONTROLS, key),
  },
  {
    name: "a control that is also a word",
    reason: "navigation",
    where: "edge",
    fits: oneOf(`listen|audio|register|accept|advertise|careers|feedback|help|faq|previous|next|expand|close|loading|
      edition|premium|breaking|breaking news|menu|suche|anmelden|inicio|accueil|exclusive|watch|live|live tv|menü`),
  },
  {
    name: "the post before or after",
    reason: "navigation",
    where: "edge",
    fits: like(raw`(?:previous|next|prev|older|newer)(?: (?:post|article|story))?\s?[:›»→-].{0,200}`),
  },
  {
    name: "time to read or to listen",
    reason: "navigation",
    where: "anywhere",
    fits: like(
      raw`(?:reading|read) time\s?:?\s?(?:about )?\d{1,3}\s?(?:min(?:ute)?s?)?\.?`,
      raw`(?:about |approx\.? )?\d{1,3}[\s-]?min(?:ute)?s?\.? (?:read|to read|reading time|listen)`,
      raw`(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura)\b.{0,20}`,
      raw`listen\W{1,3}\d.{0,20}|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}`,
    ),
  },
  {
    name: "breadcrumbs",
    reason: "navigation",
    where: "anywhere",
    fits: (_, text) =>
      /^[\p{L}\d&' .:-]{2,30}(?:\s?[>›»→]\s?[^>›»→]{2,80}){1,8}$/u.test(text) &&
      (text.match(/[>›»→]/g)?.length ?? 0) > (/^(?:you are here|home)/i.test(text) ? 0 : 1),
  },
  {
    name: "a copyright line",
    reason: "navigation",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`©.{0,200}|(?:\(c\)|copyright)\s?(?:©|\(c\)|\d{4}|by\b).{0,200}`,
      raw`.{0,120}\ball rights reserved\b.{0,120}`,
      raw`(?:proudly )?powered by .{2,40}`,
    ),
  },
  {
    name: "a cookie notice",
    reason: "navigation",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`(?:we|this (?:web)?site|our (?:web)?site|we and our partners|by (?:continuing|using|clicking|browsing))\b.{0,160}\b(?:uses?|using|store|accept|set) (?:\w+ ){0,3}cookies\b.{0,200}`,
      raw`(?:diese (?:web)?seite|wir|ce site|este sitio) .{0,60}\bcookies\b.{0,200}`,
    ),
  },
  {
    name: "a site's menu",
    reason: "navigation",
    where: "edge",
    fits: (key) => key.split(" ").length <= 24 && isSectionName(key),
  },
  {
    name: "an invitation to subscribe",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: (key) => INVITES.test(key) && OFFERS.test(key),
  },
  {
    name: "the price of a subscription",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: (key) => SUBSCRIBES.test(key) && PRICE.test(key),
  },
  {
    name: "a request for support",
    reason: "promotion",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`subscribe(?: (?:now|today|here))?|(?:our|daily|weekly)?\s?newsletters?|get (?:our|the) app|support (?:us|independent journalism)`,
      raw`donate(?: now)?|become a (?:member|patron|subscriber)|buy me a coffee|subscribe to .{2,60}|sign up (?:for|to) .{2,60}`,
      raw`for (?:more|the latest) .{2,80}\b(?:follow|visit|subscribe|download|click)\b.{0,80}|click here\b.{0,100}`,
      raw`download .{2,40} app\b.{0,60}|.{2,60} is now on (?:telegram|whatsapp)\b.{0,60}|join (?:us|our) .{0,30}\b(?:whatsapp|telegram)\b.{0,40}`,
      raw`save articles to read later.{0,60}|follow .{2,60}\bcoverage\b.{0,120}|thank you for (?:reading|subscribing|visiting)\b.{0,80}`,
      raw`(?:enter |type )?your e-?mail(?: address)?|(?:newsletter|jetzt) abonnieren|suscríbete.{0,60}|abonnez-vous.{0,60}|подписывайтесь.{0,60}`,
    ),
  },
  {
    name: "a comment form",
    reason: "comment form",
    where: "anywhere",
    opensList: true,
    claimsSentences: true,
    fits: like(
      raw`(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)s?(?: cancel reply| (?:on|to) .{2,200}| below.{0,80})?|cancel reply`,
      raw`your e-?mail address will not be published.{0,60}|required fields are marked.{0,5}|save my name, e-?mail,? and website.{0,80}`,
      raw`(?:view |show |hide |read )?(?:all )?(?:\d+|no) comments(?: (?:so far|yet|on .{2,200}))?|1 comment`,
      raw`(?:\d+|one) (?:thoughts?|responses?|replies|comments?) (?:on|to) .{2,200}`,
      raw`comments?(?: ?\(\d+\)| off.{0,20}| closed| are closed.{0,60}|: ?\d+)|comments|comment on this (?:article|story|post)`,
      raw`(?:join|start) the (?:conversation|discussion).{0,40}|be the first to (?:comment|reply|leave).{0,60}`,
      raw`(?:you must be|please) log(?:ged)? in to .{0,40}|log in to (?:comment|reply).{0,40}|notify me of .{0,60}`,
      raw`post comment|submit comment|reply|antworten|responder|this site uses akismet.{0,120}`,
      raw`kommentare?(?: ?\(\d+\))|kommentare|kommentar schreiben|schreibe einen kommentar.{0,30}|laisser un commentaire`,
      raw`deja (?:un comentario|una respuesta)|comentarios(?: ?\(\d+\))?|commentaires(?: ?\(\d+\))?|комментарии(?: ?\(\d+\))?`,
      raw`оставить комментарий|التعليقات|اترك تعليقا?.{0,20}|发表评论`,
    ),
  },
  {
    name: "a field of a form",
    reason: "comment form",
    where: "edge",
    fits: oneOf("name|website|name *|comment|closed"),
  },
  {
    name: "an address of e-mail or telephone",
    reason: "contact",
    where: "anywhere",
    fits: like(
      raw`(?:(?:e-?mail|contact|contact us|kontakt|write to(?: us| him| her)?|send (?:tips|feedback) to|mail|correo|courriel|почта)(?: (?:us|him|her|the (?:author|writer|editor)|at))*\s?[:@-]?\s?)?(?:[\p{L}\p{M}' .-]{2,40}[,:(<] ?)?[^\s@<>()]{1,64}@[^\s@<>()]{1,80}\.[a-z]{2,12}[)>]?`,
      raw`(?:tel(?:ephone)?|phone|fax|mobile|whatsapp|call us)\.?\s?:?\s?\+?[\d\s()/.-]{6,24}|\+\d[\d\s()/.-]{7,20}`,
      raw`(?:(?:twitter|x|instagram|facebook)\s?:?\s?)?@[a-z0-9_]{2,30}`,
      raw`(?:(?:url|link|web(?:site)?|site|source)\s?:?\s?)?(?:https?:\/\/|www\.)\S{3,300}`,
    ),
  },
  {
    name: "tags with their label",
    reason: "tags",
    where: "anywhere",
    opensList: true,
    fits: like(
      raw`(?:tags?|tagged(?: (?:as|with|in))?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|labels?|hashtags?|related topics|more about|explore more(?: on these topics)?|topics in this (?:article|story)|schlagwörter|schlagworte|themen|étiquettes|mots-clés|etiquetas|temas|теги|الوسوم|标签|タグ)(?:\s?[:：].{0,300})?`,
      raw`(?:posted in|filed under|tagged (?:as|with|in)|categories|tags) .{2,200}`,
      raw`(?:#[\p{L}\p{N}_]+[\s,]*)+`,
    ),
  },
  {
    name: "the ends of a list of links",
    reason: "navigation",
    where: "anywhere",
    fits: like(raw`list of \d+ items|list \d+ of \d+|end of list`),
  },
  { name: "tags glued together", reason: "tags", where: "anywhere", fits: (_, text) => isGlued(text) },
  { name: "the page's clock", reason: "clock", where: "anywhere", fits: (_, text) => isPageClock(text) },
  { name: "a time of day", reason: "clock", where: "edge", fits: (_, text) => isTimeOfDay(text) },
];

const CONTROLS =
  oneOf(`skip to content|skip to main content|skip to navigation|jump to content|skip navigation|
      toggle navigation|open menu|close menu|main menu|site navigation|search for|back to top|go back|go to homepage|
      listen to this article|listen to article|listen to story|listen now|play audio|text size|font size|
      small medium large|a+ a-|log in|login|sign in|sign up|my account|my profile|logout|log out|privacy policy|
      terms of use|terms of service|terms and conditions|cookie policy|cookie settings|cookie preferences|accept all|
      accept cookies|accept all cookies|reject all|manage cookies|manage preferences|got it|i agree|contact us|about us|
      advertise with us|sitemap|site map|rss|all rights reserved|load more|show more|view more|see more|view all|see all|
      load more comments|previous post|next post|previous article|next article|older posts|newer posts|post navigation|
      no result|show full article|read full article|view all result|view gallery|view image|open image|image gallery|hide caption|toggle caption|
      enlarge this image|play video|top tags|change edition|exclusive content|subscribers only|for immediate release|
      our standards: the thomson reuters trust principles|acquire licensing rights|zur startseite|add as preferred source|
      make us preferred source on google|google preferred source|add to favorites|add to favourites`);

/** Controls on one line: “Cookie settings · Accept all”. */
const isRowOf = (fits: Fits, key: string): boolean =>
  key.split(/\s*[|•·›»→‣]\s*|\s+\/\s+/u).every((part) => fits(part, part));

const OTHER_ARTICLE = like(
  raw`keep reading|read (?:more|also|next|further|the full (?:story|article)|more on this|more about)|read more .{2,60}|also read|also on .{2,30}`,
  raw`more (?:on|from) .{2,60}|more for you|more stories|see also|you (?:may|might) also (?:like|enjoy|be interested in)|don'?t miss|must read`,
  raw`related(?: (?:articles?|stories|story|news|posts?|topics?|content|links?|coverage|reading|video))?|further reading`,
  raw`recommended(?: (?:for you|articles|stories|reading))?|watch(?: (?:live|now|this|more))?|up next|top stories|trending(?: (?:now|photos|videos))?`,
  raw`most (?:read|popular|viewed|shared)(?: .{2,30})?|latest (?:news|stories)|editors?'?s? (?:picks?|choice)|in case you missed it`,
  raw`lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lee también|leer también|te puede interesar|leggi anche|leia também`,
  raw`lees ook|читайте также|اقرأ أيضا|اقرأ أيضًا|相关阅读|相关新闻|関連記事|관련 기사`,
);

/** The verb opens the line, or what follows its first clause: “Don't miss a story, sign up”. */
const INVITES =
  /^(?:please )?if you (?:enjoy|like|value|appreciate)|^(?:[^.,!?:]{0,40}[.,!?:] )?(?:please |click here to )?(?:subscribe|sign up|join|get|receive|follow|download|donate|become|register|unlock|don't miss)\b/;
const OFFERS =
  /\b(?:newsletters?|(?:our|your) (?:free )?(?:app|channel|inbox|community|journalism|whatsapp|telegram|youtube)|inbox|unlimited access|push alerts|daily (?:briefing|digest|email)|breaking news alerts|member today|consider (?:subscribing|donating|supporting|sharing))\b/;

const SUBSCRIBES =
  /^(?:[^.,!?:]{0,40}[.,!?:] )?(?:subscribe|become a (?:member|subscriber)|start your (?:free )?(?:trial|subscription)|(?:get|unlock|enjoy) (?:unlimited|full|digital)|unlimited (?:digital )?access|try (?:us|it|unlimited|digital))\b/;
/** “$1 a week”, “9,99 € pro Monat”, “50% off”, “free trial” */
const PRICE =
  /(?:[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|kr|eur|usd|cents?|p))\s?(?:\/\s?|(?:an?|per|each|every|pro|par|al) )(?:day|week|month|year|issue|tag|woche|monat|jahr|semaine|mois|an|mes|año)|\d\s?% off|\bfree (?:trial|month)\b/;

const SHARING_BUTTONS =
  onlyWords(`facebook twitter x whatsapp linkedin email e-mail mail print share shares tweet pin
  pinterest reddit telegram messenger copy link save instagram youtube tiktok threads bluesky flipboard sms tumblr viber
  line vk odnoklassniki pocket skype mastodon gmail bookmark weibo wechat via on this to with f in teilen drucken merken
  partager imprimer compartir`);
