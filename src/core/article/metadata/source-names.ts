import { isAgencyLike } from "./unknown-agency.ts";

/** News agencies as they sign, in dateline and credit. */
const AGENCIES = new Map(
  Object.entries({
    reuters: "Reuters",
    "thomson reuters": "Reuters",
    ap: "AP",
    "associated press": "AP",
    "the associated press": "AP",
    afp: "AFP",
    "agence france-presse": "AFP",
    dpa: "dpa",
    upi: "UPI",
    prnewswire: "PR Newswire",
    "pr newswire": "PR Newswire",
    "business wire": "Business Wire",
    businesswire: "Business Wire",
    "globe newswire": "GlobeNewswire",
    pti: "PTI",
    ani: "ANI",
    ians: "IANS",
    app: "APP",
    tass: "TASS",
    тасс: "ТАСС",
    "риа новости": "РИА Новости",
    интерфакс: "Интерфакс",
    "ria novosti": "RIA Novosti",
    interfax: "Interfax",
    xinhua: "Xinhua",
    新华社: "新华社",
    kyodo: "Kyodo",
    "kyodo news": "Kyodo",
    共同: "共同",
    yonhap: "Yonhap",
    anadolu: "Anadolu",
    "anadolu agency": "Anadolu",
    aa: "Anadolu",
    ansa: "ANSA",
    efe: "EFE",
    belga: "Belga",
    anp: "ANP",
    apa: "APA",
    tt: "TT",
    ntb: "NTB",
    bloomberg: "Bloomberg",
    cnn: "CNN",
    bbc: "BBC",
    "bbc news": "BBC News",
    rfe: "RFE/RL",
    "rfe/rl": "RFE/RL",
    رويترز: "رويترز",
    "أ ف ب": "أ ف ب",
  }),
);

/** The agency's usual name when `text` is how one signs. */
export const agencyName = (text: string): string | undefined => AGENCIES.get(text.trim().toLowerCase());

export const isAgency = (text: string): boolean => agencyName(text) !== undefined;

const SITE_WORD =
  /(?<!\p{L})(?:news(?:paper|wire|week|room|line|day)?|times|post|daily|herald|tribune|journal|gazette|guardian|telegraph|observer|press|media|tv|radio|agency|chronicle|mirror|mail|express|independent|today|magazine|online|weekly|network|wire|standard|inquirer|bulletin|courier|sentinel|ledger|dispatch|register|monitor|examiner|\p{L}*zeitung|(?:tages?|morgen|abend|wochen|volks|stadt)blatt|\p{L}{3,}(?:bladet|posten|tidende|tidningen)|\p{L}{3,}(?:kurier|anzeiger|rundschau)|(?:evening|morning|sunday) (?:star|globe|record|citizen|leader|echo|world|sun|mercury|review)|spiegel|nachrichten|presse|blatt|tagblatt|le monde|figaro|libération|el país|el mundo|corriere|repubblica|diario|periódico|gaceta|heraldo|noticias|correo|jornal|correio|giornale|gazzetta|tidning(?:en)?|dagblad(?:et)?|kurier|anzeiger|rundschau|gazeta|dziennik|argus|advertiser|tidings|новости|газета|вестник|известия|صحيفة|جريدة|وكالة|قناة|al jazeera|الجزيرة|npr|dw|cnn|bbc|nbc|abc|cbs|fox|sky|msnbc|politico|axios|wikipedia|新闻|日报|新聞|時報)(?!\p{L})/iu;

/** “川江日报”, “海岸网”: the word for a paper stands at the end, with no space before it. */
const HAN_SITE =
  /^\p{Script=Han}{1,8}(?:网|網|报|報|日报|晚报|社|电视台|電視台|新闻|新聞|时报|時報|周刊|在线)$/u;

/** “Сосьвинский вестник”: in Russian only the first word of a name has a capital. */
const CYRILLIC_SITE =
  /^\p{Lu}\p{Ll}+(?:ий|ая|ое|ие|ые|а) (?:вестник|газета|новости|известия|правда|жизнь|курьер|хроника|телеграф|обозрение)$/u;

/** “Good News for Passengers” is a headline. */
const STORY_WORD = /\s(?:\p{Ll}{4,}|for|as|to|with|after|by)(?!\p{L})/u;

/** “Voice of the Valley News”, “valleyvoice.org”: a handful of words with a newspaper's word or a domain's ending. */
export const isSiteName = (text: string): boolean =>
  text.length <= 50 &&
  !text.includes("|") &&
  text.split(" ").length <= 6 &&
  (/^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|news|tv|co|io|example|[a-z]{2})$/iu.test(
    text,
  ) ||
    HAN_SITE.test(text) ||
    CYRILLIC_SITE.test(text) ||
    (SITE_WORD.test(text) && /^[\p{Lu}\p{Lo}]/u.test(text) && !STORY_WORD.test(text)));

/** The agency or site that `text`, a whole line, credits: “(Reuters)”, “— AP”, “Source: The Valley Post”. */
export function creditedSource(text: string): string | undefined {
  const labelled =
    /^\W{0,3}(?:source|quelle|fuente|fonte|bron|источник|المصدر|来源|來源)\s?[:：]\s?([^|]{2,60}?)(?:\s*\|.*)?$/iu.exec(
      text,
    )?.[1];
  if (labelled !== undefined && !/^\p{Ll}/u.test(labelled))
    return agencyName(labelled) ?? labelled.replace(/(?: and (?:news )?agencies)?[.\s]*$/i, "");
  const placed = /^.{2,30}?\s?[–—|-]\s?(.{2,30})$/u.exec(text)?.[1];
  if (placed !== undefined && agencyName(placed) !== undefined) return agencyName(placed);
  const signed = /^[\s([—–-]*(.{2,30}?)[\s)\].]*$/u.exec(text)?.[1] ?? "";
  const isSigned = /^[([—–-]/u.test(text) && isAgencyLike(signed);
  return (
    agencyName(signed) ?? (/^agenc(?:y|ies)$/i.test(signed) ? "Agencies" : isSigned ? signed : undefined)
  );
}
