/**
 * Words that say how a sentence is built rather than what it is about, folded as `foldWord` folds: articles,
 * pronouns, prepositions, conjunctions, auxiliaries. A passage of nothing else is no passage.
 *
 * Closed classes only, so that no list has to know any topic; verbs of speaking are in because every report has them.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    // English
    "a an the this that these those there here it its he him his she her hers they them their theirs we our ours us you your yours i me my mine one who whom whose which what when where why how",
    "and or but nor so yet if then than as because since while although though unless until whether both either neither not no",
    "of in on at by to from with without for into onto over under about after before between among against during through across towards toward within upon via per out up down off near behind beyond despite amid",
    "is are was were be been being am do does did doing done have has had having will would shall should can could may might must",
    "around almost nearly roughly approximately ago now later further else rather away back soon also only just even still already very too more most much many some any each every all other another such own same again ever never often however therefore meanwhile moreover",
    "said say says saying told tell added according it's that's don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't hasn't haven't hadn't i'm we're they're you're he'll she'll we'll they'll i've we've they've",
    // German
    "der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde wurden hat haben hatte sein ihre ihr sie er es wir ich zu zum zur von vom mit auf im am an aus bei nach uber unter fur als auch wie dass sich nur noch um durch vor",
    // French
    "le la les un une des du de et ou mais dans sur avec pour par est sont etait ete il elle ils elles on nous vous ce cette ces son sa ses leur leurs qui que dont ne pas plus se au aux a en d'un d'une qu'il",
    // Spanish, Portuguese, Italian
    "el los las una unos unas y o pero del al con por para es son era fue ha han su sus se lo que no como mas os do da dos das em um uma com nao mais foi il lo gli di che non per con della del dei delle sono e nel alla si",
    // Dutch, Swedish, Danish, Norwegian
    "het een en van op te dat die voor met zijn niet aan er ook och att som ar det pa med av till har inte om og at er som til ikke af",
    // Russian, Ukrainian
    "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по от из о об для это при был была было были или та тот",
    // Arabic, Hebrew, Persian
    "في من على إلى عن أن إن التي الذي هذا هذه كان كما مع أو لا ما و את של על עם לא הוא היא זה كه از به با را است",
    // Chinese, Japanese
    "的 了 在 是 和 与 也 就 都 而 及 对 将 被 の に は を た が で て と し れ さ も も から な こと する いる",
  ].flatMap((line) => line.split(" ")),
);
