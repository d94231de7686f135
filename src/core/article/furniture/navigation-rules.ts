import { type FurnitureRule, like, rowOf } from "./furniture-rule.ts";
import { isIssueLine } from "./issue-line.ts";
import { pageWords } from "./page-words.ts";
import { isSectionName } from "./section-names.ts";

const raw = String.raw;

/** Controls that are also words: alone on a line they may be a heading. */
const ROW_WORDS =
  "register|subscribe|newsletters|help|menu|search|share|share this|tweet|email|print|save|comment|comments|copy link|report|reply|like|recommend";

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
      (key.startsWith("read: ") || OTHER_ARTICLE(key.replace(/\s?[:|–—-]\s?.{0,200}$/u, ""), text)),
  },
  {
    name: "the page's own controls, or a row of them: “Log in Register Subscribe for $2 a month”",
    reason: "navigation",
    where: "anywhere",
    // “Comments (23)”, “Artikel anhören (3:11 Min.)”
    fits: (key, text) =>
      CONTROLS(key.replace(/\s?\(\d+(?::\d{2})?(?:\s?min(?:utes?|uten)?\.?)?\)$|\s\d{1,2} min$/, ""), text) ||
      ROW_OF_CONTROLS(key, text),
  },
  {
    name: "what a page says of itself",
    reason: "navigation",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`(?:(?:to|for) .{2,60}, )?(?:please |you(?:'ll| will)? (?:need to|have to|must) )?(?:enable|turn on|activate) javascript\b.{0,80}`,
      raw`(?:this|our) (?:web)?(?:site|page|video|player|form|feature|app)\b.{0,40}\b(?:requires?|needs?|without) javascript\b.{0,80}`,
      raw`(?:please .{2,30} |your browser .{2,30} |(?:it )?(?:looks like|seems|appears) (?:that )?)?javascript (?:is (?:currently )?disabled|(?:is|must be|to be) (?:enabled|required)(?: (?:to|in|for) .{2,60})?)(?:[.,] .{0,80}| in your browser.{0,60})?`,
      raw`(?:[^.!?]{2,60}[!?] .{0,60}|(?:please|to report|if you|select|highlight|если|якщо|выделите) .{0,80})\bctrl\s?\+\s?enter\b.{0,40}`,
      raw`(?:this (?:web)?(?:site|form|page) is )?protected by (?:google )?recaptcha\b.{0,120}|(?:please )?(?:complete|solve|confirm) (?:the )?recaptcha\b.{0,40}|recaptcha|we use (?:google )?recaptcha\b.{0,160}`,
      raw`you(?:'re| are) seeing .{2,120}\bjavascript\b.{0,80}`,
      raw`(?:[^\s.]+ ){1,5}(?:is|are) not responsible for the content of (?:external|other) (?:internet |web ?)?(?:sites?|pages?|links?)(?:\. .{0,120})?`,
      raw`we need your consent to (?:load|show|display)\b.{0,80}|we use .{2,40} to manage (?:extra |third-party )?content\b.{0,300}`,
      raw`listen to (?:this|the) (?:article|story)\b.{0,40}|your browser does not support .{2,60}`,
      raw`(?:this (?:material|content|article|story|text|report)|(?:the |all )?(?:materials?|contents?) (?:on|of) this (?:web)?(?:site|page)) may not be (?:published|reproduced), (?:broadcast|published|rewritten|distributed|transmitted)\b.{0,80}`,
      raw`(?:this|our) (?:live )?(?:page|blog|feed|report|coverage) (?:is|has) (?:now )?(?:closed|ended|finished)(?:[.!] .{0,120})?`,
      raw`you (?:do not |don't )?(?:currently )?have (?:full |free )?access to this (?:article|content|journal|paper)\b.{0,60}`,
      raw`our standards: .{2,60}|[^!?]{0,120}\bregistered office\s?:.{2,200}`,
      raw`was this (?:page |article |story |information )?(?:helpful|useful)\??`,
      raw`how relevant is this ad to you\??|did you encounter any (?:technical )?issues\??|video player was slow\b.{0,60}|(?:(?:thank you|thanks) for|your .{2,60} in) providing (?:this|your) feedback\b.{0,60}`,
      raw`(?:thank you for your patience )?while we verify access\b.{0,200}|thank you for your patience while we .{0,240}`,
    ),
  },
  {
    name: "the number of a periodical, and how often it appears",
    reason: "navigation",
    where: "anywhere",
    fits: (_, text) => isIssueLine(text),
  },
  {
    name: "a paper's motto: “The newspaper of the valley, since 1922”",
    reason: "navigation",
    where: "anywhere",
    fits: like(
      raw`the (?:[^\s.,]+ ){0,3}(?:newspaper|paper|magazine|weekly|daily|journal) (?:of|for|in) [^.!?]{2,60}[,|–—-] (?:since|established(?: in)?|founded(?: in)?|est\.?) (?:1[6-9]|20)\d\d`,
    ),
  },
  {
    name: "what a newsletter or a magazine announces",
    reason: "navigation",
    where: "edge",
    claimsSentences: true,
    fits: like(
      raw`(?:(?:turn|go) to|continued (?:on|from)|see|from) page \d{1,4}|page \d{1,4}(?: of \d{1,4})?`,
      raw`(?:also )?in (?:this|today's|this week's|this month's) (?:issue|edition|newsletter|e-?mail|briefing)(?:\s?[:–—|-].{0,200})?`,
    ),
  },
  {
    name: "a control that is also a word",
    reason: "navigation",
    where: "edge",
    fits: like(pageWords("edges")),
  },
  {
    name: "the post before or after",
    reason: "navigation",
    where: "edge",
    fits: like(
      raw`(?:previous|next|prev|older|newer)(?: (?:post|article|story))?\s?[:›»→-].{0,200}`,
      raw`(?:上一[篇条]|下一[篇条]|前の記事|次の記事|이전 ?기사|다음 ?기사)(?:\s?[:：›»→-].{0,200})?`,
      raw`(?:(?:vorheriger|nächster) (?:artikel|beitrag)|article (?:précédent|suivant)|(?:artículo|noticia) (?:anterior|siguiente))(?:\s?[:›»→-].{0,200})?`,
    ),
  },
  {
    name: "time to read or to listen",
    reason: "navigation",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`(?:reading|read) time\s?:?\s?(?:about )?\d{1,3}\s?(?:min(?:ute)?s?)?\.?`,
      raw`(?:about |approx\.? )?\d{1,3}[\s-]?min(?:ute)?s?\.? (?:read|to read|reading time|listen)`,
      raw`(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura)\b.{0,20}|lecture\s?:?\s?\d{1,2}\s?min(?:utes?)?`,
      raw`\d{1,2}:\d{2} [-–—] source\b.{0,40}|listen\W{1,3}\d.{0,20}|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}`,
    ),
  },
  {
    name: "breadcrumbs",
    reason: "navigation",
    where: "anywhere",
    fits: (_, text) =>
      /^(?:you are here:? )?(?:home|startseite|accueil|inicio|início|главная) \/ \S/iu.test(text) ||
      (/^[\p{L}\d&' .:-]{2,30}(?:\s?[>›»→]\s?[^>›»→]{2,80}){1,8}$/u.test(text) &&
        (text.match(/[>›»→]/g)?.length ?? 0) > (/^(?:you are here|home)/i.test(text) ? 0 : 1)),
  },
  {
    name: "a copyright line",
    reason: "navigation",
    where: "anywhere",
    claimsSentences: true,
    longest: 800,
    fits: like(
      raw`©.{0,200}|(?:\(c\)|copyright)\s?(?:©|\(c\)|\d{4}|by\b).{0,700}`,
      raw`(?:.{0,120}[\d.;|)©–—-] ?)?all rights reserved(?:[.;|–—-].{0,120}| (?:by|to|worldwide|©|\d{4}).{0,80})?`,
      raw`(?:proudly )?powered by .{2,40}`,
    ),
  },
  {
    name: "a cookie notice",
    reason: "navigation",
    where: "anywhere",
    claimsSentences: true,
    fits: like(
      raw`(?:we(?: and our (?:\S+ ){0,2}partners)?(?: value your privacy\. we)?(?: may| also)? (?:use|store)|(?:(?:this|our) (?:web)?site|by (?:continuing|using|clicking|browsing))\b.{0,160}\b(?:uses?|using|store|accept|set)) (?:\w+ ){0,3}cookies\b.{0,200}`,
      raw`(?:diese (?:web)?seite|wir|ce site|este sitio) .{0,60}\bcookies\b.{0,200}`,
      raw`(?:nous (?:utilisons|déposons)|utilizamos|usamos|utilizziamo|usiamo|wij gebruiken|we gebruiken|мы используем) .{0,40}(?:cookies?|файлы cookie)\b.{0,200}`,
    ),
  },
  {
    name: "what a site and its partners do with data",
    reason: "navigation",
    where: "anywhere",
    claimsSentences: true,
    longest: 1500,
    fits: like(
      raw`(?:(?:we (?:value|respect|care about) your privacy|your privacy (?:matters|is important)(?: to us)?)[.!:,]? (?:that is why )?)?we,? (?:and|&) our (?:\S+ ){0,3}(?:partners|vendors),?\b.{0,300}\b(?:cookies|on (?:a|your) devices?|personal (?:data|information)|browsing data|unique identifiers|personali[sz]ed (?:ads|advertising|content))\b.{0,1200}`,
      raw`(?:the |this |our )?(?:web)?site uses cookies\b.{0,200}`,
    ),
  },
  {
    name: "the heading of a cookie notice: “Cookies on The Valley Post”",
    reason: "navigation",
    where: "edge",
    fits: (_, text) => /^Cookies on (?:the |this )?(?:\p{Lu}|web|site)[^.!?]{1,40}$/u.test(text),
  },
  {
    name: "a site's menu",
    reason: "navigation",
    where: "edge",
    fits: (key, text) => (key.split(" ").length <= 24 && isSectionName(key)) || ROW_OF_LINKS.test(text),
  },
  {
    name: "the ends and pages of a list of links",
    reason: "navigation",
    where: "anywhere",
    fits: like(raw`list of \d+ items|list \d+ of \d+|end of list|(?:\d+ ){1,12}next`),
  },
];

const ROW_OF_CONTROLS = rowOf(
  `${pageWords("controls")}|${ROW_WORDS}`.split("|"),
  /^subscribe(?: (?:now|today|here))?(?: (?:for|from|at) .{1,24})?$/u,
);

/** Short names with bars between, as of a site's sections: “Farming | Obituaries | Shows | Jobs”. */
const ROW_OF_LINKS = /^(?:\p{L}[^.!?:;|\s]*(?: [^.!?:;|\s]+){0,2} ?(?:\| ?|$)){4,}$/u;

const CONTROLS = like(pageWords("controls"));

const OTHER_ARTICLE = like(
  raw`keep reading|read (?:more|also|next|further|the full (?:story|article)|more on this|more about)|read more .{2,60}|also read|also on .{2,30}`,
  raw`more (?:on|from) .{2,60}|more for you|more stories(?: on)?|see also|you (?:may|might) also (?:like|enjoy|be interested in)|don'?t miss|must read`,
  raw`related(?: (?:articles?|stories|story|news|posts?|topics?|content|links?|coverage|reading|video))?|further reading`,
  raw`(?:see|view|read) (?:all|more )?\s?(?:stories|articles|posts) (?:by|from) .{2,60}|recommended(?: (?:for you|articles|stories|reading))?|watch(?: (?:live|now|this|more))?|up next|top stories|trending(?: (?:now|photos|videos))?`,
  raw`most (?:read|popular|viewed|shared|commented|discussed|watched)(?: .{2,30})?|latest (?:news|stories)|editors?'?s? (?:picks?|choice)|in case you missed it`,
  pageWords("lists"),
);
