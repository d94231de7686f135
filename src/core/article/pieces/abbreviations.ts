/** What a full stop after an abbreviation means for the sentence, given the word that follows. */
export type AbbreviationRule =
  /** Something always follows: “Dr. Weiss”. */
  | "always inside"
  /** Followed by a name as often as by a new sentence: “U.S. Senate”, “in the U.S. The”. */
  | "inside unless a sentence starts"
  /** Abbreviates only before a number or a month: “No. 5”, “Jan. 3”, “Sun. Jul 6”. */
  | "inside before a number"
  /** Followed by a zone or a day when the sentence goes on: “5 p.m. EST”. */
  | "inside before a zone";

const TABLE: Readonly<Record<AbbreviationRule, string>> = {
  "always inside": `
    Mr Mrs Ms Mx Messrs Dr Prof Rev Hon Gen Col Lt Maj Capt Cpl Sgt Adm Cmdr Cdr Brig Pvt Gov Sen Sens Rep Reps Pres
    Amb Atty Supt Insp Det Fr Msgr Mt Ft v vs viz cf e.g i.e eg ie
    Mme Mmes Mlle MM Mgr Hr Frl Ing Dipl Hrn med z.B d.h u.a z.T i.d.R bzw bspw sog usw inkl evtl
    Sra Srta Dra Dña Av Avda Sig sig Dott dott Avv avv
    dhr mevr ул гр тов акад проф т.е т.к см`,
  "inside unless a sentence starts": `
    St Ste Jr Sr Inc Corp Co Cos Ltd Bros Ave Blvd Rd Hwy Dept Dist Univ Assn Intl Natl Govt al Ph.D M.D B.A M.A
    U.S U.K U.N U.S.A E.U D.C L.A N.Y A.D B.C U.A.E U.S.S.R P.O EE UU EE.UU S.A г`,
  "inside before a number": `
    No Nos nos p pp Art Arts Sec Secs Fig Figs Vol Vols Ch Chap Para ca c approx est ext Tel tel Nr Bd Abs núm n.º
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Jänn Okt Dez janv févr avr juil déc ene abr ago dic стр рис тыс млн млрд руб`,
  "inside before a zone": "a.m p.m am pm A.M P.M",
};

const RULES: ReadonlyMap<string, AbbreviationRule> = new Map(
  (Object.keys(TABLE) as AbbreviationRule[]).flatMap((rule) =>
    TABLE[rule]
      .trim()
      .split(/\s+/)
      .map((word) => [word, rule] as const),
  ),
);

/** The rule for `word`, written without its last full stop (“Dr”, “U.S”); `undefined` when it abbreviates nothing. */
export const abbreviationRule = (word: string): AbbreviationRule | undefined => RULES.get(word);

/** Words that begin a sentence far more often than they go on after an abbreviation or an initial. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `A An The This That These Those There Here It Its He She They We You I His Her Their Our My In On At By For From To
  With Without As After Before Since Until During Under Over Despite Although Though While When Where Why What Who How
  If But And Or So Yet Not No Now Then Also However Meanwhile Moreover Still Earlier Later Last According Some Many
  Most Both Other Others Another One Two Three All Each Several Such
  Der Die Das Ein Eine Er Sie Es Wir Im In Am Und Aber Auch Nach Bei Mit Le Les Un Une Il Elle Ils On En El Los Las
  Una Según Pero В На Но И Он Она Они Это Как По`.split(/\s+/),
);
