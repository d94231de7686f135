/** How a language says who speaks; each a pattern's source. */
export interface SpeechWords {
  /** Verbs of saying in the forms of reports, with what a quotation alone may stand beside: “fumed”. */
  readonly says: string;
  /** Words that may stand between a speaker and the verb. */
  readonly adverb: string;
  /** What stands before the source of words. */
  readonly accordingTo: string;
  readonly he: string;
  readonly she: string;
  /** What a role begins with: “the”, “his”. */
  readonly determiner: string;
  /** Whether a verb may stand without its “he” or “she”. */
  readonly dropsPronoun: boolean;
}

const words = (list: string): string => list.replaceAll(" ", "|").replaceAll("_", "\\s");

const ENGLISH: SpeechWords = {
  says: words(
    "said says say told tells tell added adds stated states noted notes wrote writes warned warns insisted insists explained explains " +
      "declared declares remarked argued argues claimed claims announced asked asks replied replies answered answers " +
      "recalled recalls remembered remembers admitted admits promised promises vowed continued continues concluded " +
      "suggested confirmed responded commented observed complained conceded acknowledged testified posted tweeted texted " +
      "urged demanded pleaded begged boasted joked quipped laughed smiled sighed cried shouted yelled screamed whispered muttered " +
      "sobbed wept fumed raged stormed blasted thundered gushed groaned moaned snapped barked roared hissed slammed " +
      "called calls described describes put_it puts_it",
  ),
  adverb: words("\\p{Ll}+ly also later then today yesterday once has had have likes_to went_on_to"),
  accordingTo: words("according_to in_the_words_of"),
  he: "he",
  she: "she",
  determiner: words("the an a one another his her its their our my two"),
  dropsPronoun: false,
};

const SPANISH: SpeechWords = {
  says: words(
    "dijo dice dijeron ha_dicho afirmó afirma aseguró asegura explicó explica declaró declara señaló señala añadió añade agregó agrega " +
      "relató relata contó cuenta indicó indica sostuvo sostiene advirtió advierte lamentó lamenta subrayó subraya " +
      "manifestó manifiesta recordó recuerda insistió insiste reconoció reconoce denunció denuncia admitió admite confesó " +
      "confirmó confirma apuntó apunta comentó comenta expresó expresa respondió responde preguntó pregunta prometió " +
      "criticó concluyó precisó precisa destacó destaca escribió escribe exclamó ha_(?:afirmado|asegurado|explicado|declarado|señalado|añadido|contado|relatado|advertido|lamentado|reconocido|denunciado|admitido|confirmado|insistido)",
  ),
  adverb: words("también además luego después ya hoy ayer \\p{Ll}+mente"),
  accordingTo: words("según de_acuerdo_con en_palabras_de"),
  he: "él",
  she: "ella",
  determiner: words("el la los las un una su otro otra"),
  dropsPronoun: true,
};

const PORTUGUESE: SpeechWords = {
  says: words(
    "disse diz afirmou afirma explicou explica declarou declara contou conta acrescentou acrescenta relatou relata garantiu " +
      "garante lamentou lamenta alertou alerta escreveu escreve respondeu perguntou prometeu admitiu destacou ressaltou " +
      "apontou aponta avaliou avalia confirmou confirma criticou recordou lembrou lembra concluiu",
  ),
  adverb: words("também ainda depois já hoje ontem \\p{Ll}+mente"),
  accordingTo: words("segundo de_acordo_com para conforme"),
  he: "ele",
  she: "ela",
  determiner: words("o a os as um uma seu sua outro outra"),
  dropsPronoun: true,
};

const ITALIAN: SpeechWords = {
  says: words(
    "disse dice ha_(?:detto|spiegato|dichiarato|aggiunto|raccontato|affermato|scritto|avvertito|ricordato|ammesso|concluso|commentato) spiega spiegò racconta raccontò afferma affermò aggiunge aggiunse dichiara dichiarò " +
      "sostiene assicura scrive scrisse avverte ricorda ammette conclude risponde osserva commenta",
  ),
  adverb: words("anche poi ieri oggi già \\p{Ll}+mente"),
  accordingTo: words("secondo stando_a"),
  he: "lui",
  she: "lei",
  determiner: words("il lo la i gli le un uno una suo sua"),
  dropsPronoun: true,
};

const FRENCH: SpeechWords = {
  says: words(
    "(?:a|avait|ont)_(?:\\p{Ll}+_)?(?:dit|déclaré|expliqué|ajouté|affirmé|assuré|confié|précisé|souligné|estimé|regretté|témoigné|poursuivi|lancé|insisté|rappelé|répondu|indiqué|conclu|écrit|admis|reconnu|prévenu|averti|soutenu|déploré|raconté|annoncé|promis|demandé|réagi|commenté) dit déclare explique raconte " +
      "ajoute affirme assure confie précise souligne estime regrette témoigne poursuit lance insiste rappelle répond indique " +
      "conclut écrit admet reconnaît prévient déplore résume soupire",
  ),
  adverb: words("aussi également ensuite hier \\p{Ll}+ment"),
  accordingTo: words("selon d['’]après pour"),
  he: "il",
  she: "elle",
  determiner: words("le la les un une son sa ses"),
  dropsPronoun: false,
};

const GERMAN: SpeechWords = {
  says: words(
    "sagte sagt sagten erklärte erklärt berichtete berichtet betonte betont meinte meint schrieb schreibt ergänzte ergänzt " +
      "warnte warnt forderte fordert versicherte versichert erzählte erzählt kritisierte kritisiert bestätigte bestätigt " +
      "antwortete antwortet fragte fragt rief ruft so erinnert_sich erinnerte_sich versprach verspricht widersprach widerspricht " +
      "klagte klagt beklagte mahnte mahnt entgegnete erwiderte lobte",
  ),
  adverb: words("auch dann später gestern heute noch"),
  accordingTo: words("laut nach_Angaben_von nach_den_Worten_von"),
  he: "er",
  she: "sie",
  determiner: words("der die das ein eine sein seine ihr ihre"),
  dropsPronoun: false,
};

const DUTCH: SpeechWords = {
  says: words(
    "zei zegt vertelde vertelt verklaarde verklaart aldus schreef schrijft waarschuwde waarschuwt meldde meldt benadrukte " +
      "benadrukt antwoordde antwoordt herinnert_zich stelde stelt",
  ),
  adverb: words("ook toen later gisteren vandaag nog"),
  accordingTo: words("volgens"),
  he: "hij",
  she: "zij|ze",
  determiner: words("de het een zijn haar"),
  dropsPronoun: false,
};

const LANGUAGES: ReadonlyMap<string, SpeechWords> = new Map([
  ["en", ENGLISH],
  ["und", ENGLISH],
  ["es", SPANISH],
  ["pt", PORTUGUESE],
  ["it", ITALIAN],
  ["fr", FRENCH],
  ["de", GERMAN],
  ["nl", DUTCH],
]);

/** The words for speaking of a BCP 47 language; `undefined` for one that has no table, of which nothing is read. */
export const speechWordsOf = (language: string): SpeechWords | undefined =>
  LANGUAGES.get(language.split("-")[0] ?? "");

/** Alternatives of a pattern, with those that begin a sentence: what tells names by their capitals cannot ignore case. */
export const eitherCase = (alternatives: string): string =>
  `${alternatives}|${alternatives
    .split("|")
    .map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
    .join("|")}`;
