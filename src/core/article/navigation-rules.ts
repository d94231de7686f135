import { type Fits, type FurnitureRule, like, oneOf } from "./furniture-rule.ts";
import { isSectionName } from "./section-names.ts";

const raw = String.raw;

/** Parts of the page that lead elsewhere, and its own controls. */
export const NAVIGATION_RULES: readonly FurnitureRule[] = [
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
    name: "the ends of a list of links",
    reason: "navigation",
    where: "anywhere",
    fits: like(raw`list of \d+ items|list \d+ of \d+|end of list`),
  },
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
