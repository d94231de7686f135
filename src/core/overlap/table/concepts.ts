import { cutStem } from "./cut-stem.ts";
import { foldWord } from "./fold-word.ts";

/**
 * Of the stem of a word that news has other words for, the stem that stands for all of them: agencies, tabloids and
 * broadcasters tell the same in other words. Stems that are not in it stand for themselves.
 *
 * Words of general news and forms of irregular verbs, one group between semicolons; each stem is in one group only. What
 * names a topic (a sport, an illness) is out, for whoever reports on it uses one word. All of a dictionary's synonyms
 * (WordNet's) did harm: most are rare senses of common words.
 */
export const CONCEPTS: ReadonlyMap<string, string> = new Map(
  [
    // Life, death and hurt
    "kill dead death died dying fatal fatality deadly perish; injure injury hurt wound; victim casualty",
    "murder homicide; shoot shot shooting gunfire; gunman shooter; stab knife; attack assault",
    "threat threaten menace; hostage captive; funeral bury buried burial; mourn mourning grief; birth born",
    "marry marriage wedding; husband wife spouse; mother mum mom; father dad; child children kid; baby infant",
    "family relative; boy girl teenager; woman women female; man men male; person people; elderly old aged",
    // Crime and law
    "arrest detain detention custody; jail prison imprison; flee fled escape",
    "thief thieves steal stole stolen theft rob robbery burglary; accuse accusation allege allegation; court tribunal",
    "lawyer attorney solicitor barrister; convict conviction guilty; police policeman policemen officer cop",
    "investigate investigation inquiry probe; bribe bribery corrupt corruption; fraud scam; hunt search seek sought",
    "seize confiscate impound; smuggle smuggler traffic; prove proof evidence; fine penalty",
    // Disaster and rescue
    "explosion explode blast detonate; fire blaze flame burn burnt; flood inundate; storm hurricane typhoon cyclone",
    "quake earthquake tremor; crash collide collision; capsize overturn; rescue save; missing unaccounted",
    "debris rubble wreckage; destroy destruction wreck devastate demolish; leak spill; poison toxic",
    "pollute pollution contaminate; dangerous danger hazard risk; safe safety secure security",
    "serious severe grave; hospital clinic infirmary; doctor physician medic; surgery operation",
    "illness ill sick sickness disease; drug medicine medication; vaccine vaccinate jab; virus infect infection",
    "epidemic pandemic outbreak; hunger hungry famine; evict eviction; waste rubbish trash; drought dry; heat hot",
    "rain rainfall downpour; snow blizzard snowfall; electricity power",
    // Politics and war
    "government administration; parliament assembly congress senate; lawmaker legislator; election elect electoral",
    "opposition opponent oppose; party faction; vote ballot poll; sack dismiss dismissal oust; resign resignation quit",
    "replace replacement successor succeed; retire retirement; authority official",
    "deal agreement accord pact treaty; negotiate talks",
    "protest demonstration demonstrator rally; truce ceasefire armistice; peace peaceful",
    "missile rocket; weapon gun rifle; soldier troop army military; rebel insurgent",
    "guerrilla partisan; invade invasion; border frontier; migrant immigrant refugee asylum; member membership join",
    "unite merge merger union; split divide division separate; permit permission allow licence; ban prohibit forbid outlaw",
    // Saying and thinking
    "announce announcement declare declaration; promise pledge vow; warn warning caution; criticise condemn denounce",
    "praise hail; deny denial; reject rejection refuse refusal; admit confess confession acknowledge concede",
    "agree accept; approve approval endorse; demand urge insist; request ask; reveal disclose show shown",
    "argue argument; comment remark; answer reply respond response; apologise apology sorry regret",
    "explain explanation; expect anticipate forecast predict; estimate reckon",
    "fear worry afraid worried concern; believe belief think thought; know knew known; angry anger furious",
    "speak spoke spoken; write wrote written; hear heard; feel felt; teach taught; thank grateful",
    // Doing and happening
    "begin began begun begins start; end finish; stop halt cease suspend; shut close closure",
    "rise rose risen increase climb surge soar; fall fell fallen drop decline decrease plunge slump; cut reduce reduction",
    "buy bought purchase acquire; sell sold sale; build built construct construction; pay paid payment; spend spent",
    "find found discover discovery; hide hid hidden conceal; help aid assist; try attempt; send sent dispatch",
    "bring brought; take took taken; give gave given; get got; go went gone; come came; keep kept; hold held; lead led",
    "lose lost loss; win won victory; beat defeat; break broke broken; choose chose chosen choice; run ran",
    "strike struck hit; fly flew flown flight; drive drove driven; grow grew grown growth; throw threw thrown",
    "draw drew drawn; eat ate eaten; drink drank drunk; fight fought; sink sank sunk; swim swam; wear wore worn",
    "wake woke woken; sleep asleep slept; stand stood; happen occur; carry transport haul; lift raise; pull drag",
    "arrive arrival reach; enter entry entrance; follow pursue chase; watch monitor",
    "launch unveil introduce; repair fix; fail failure; worsen deteriorate; cancel scrap abandon",
    "delay postpone; extend extension; renew renewal; provide supply",
    "gather crowd throng; queue line; trip journey voyage travel; sign signature",
    // Work and money
    "boss chief head director executive manager; employee staff worker; expert specialist; scientist researcher",
    "company firm business corporation; factory plant; shop store; wage salary; price cost; worth value; cash money fund",
    "customer client shopper; profit earnings; revenue turnover; tax levy; insure insurance",
    "borrow debt owe; lend lent loan; bankrupt bankruptcy insolvent insolvency; trade commerce; owner landlord",
    "expensive costly; rich wealthy; poor poverty; compensation damages",
    // People, places and things
    "resident inhabitant local; visitor tourist; fan supporter; student undergraduate; teacher lecturer; neighbour nearby",
    "journalist reporter; painter artist; photo photograph picture image; film movie; song music",
    "video footage cctv camera; phone telephone mobile; letter mail email; document file; test trial; study survey",
    "computer machine; internet online web; hacker hack cyberattack; car vehicle; lorry truck; ship vessel boat",
    "aircraft jet airliner; airport airfield; train rail railway; bus coach; bicycle bike cyclist; captain skipper",
    "house home; flat apartment; road street; town city; coast shore; sea ocean; river stream; lake reservoir",
    "forest wood; mountain hill; port harbour; crop harvest; farm farmer agriculture; food meal; game match; team side squad",
    "gate door; window glass; storey floor; oil petroleum; fish fisherman fishing; dog hound",
    // Of all kinds
    "percent cent; collapse cave topple crumble; burst rupture; smoke fume; judge magistrate",
    "charge indict indictment; witness bystander onlooker; kidnap abduct abduction; riot unrest; clash skirmish",
    "vanish disappear; want wish desire; offer propose proposal; plan intend intention",
    "decide decision; prevent avert avoid; minister secretary; layoff redundancy redundant; shrink shrank dwindle",
    "dawn sunrise; dusk sunset nightfall; noon midday; share stock; bank lender",
    "publish publication release; spot notice detect; see saw seen; leave left depart departure",
    "catch caught capture; blow blew blown; freeze froze frozen; hang hung; ride rode ridden; shake shook shaken",
    "sweep swept; understand understood; weep wept cry cried sob; withdraw withdrew withdrawn withdrawal",
    "television tv; actor actress; book novel; award prize",
    "driver motorist; pupil schoolchild; gust gale wind; landslide mudslide; motorway highway freeway",
    "passenger commuter; luggage baggage; engine motor; basement cellar; country nation",
    "world global worldwide; foreign overseas; rule regulation; problem trouble; fault defect flaw",
    "result outcome; effect impact consequence; chance opportunity; rival competitor compete; aim target objective",
    "firefighter fireman firemen; ambulance paramedic; couple pair duo; remain stay; need require requirement",
    "lack shortage; enough sufficient; whole entire; quiet silent silence calm; strong strength powerful",
    "tragedy tragic; shock stun; happy glad delighted; surprise astonish amaze; brave courage; frighten scare",
    "smash shatter; jump leap leapt; shout yell scream; appoint nominate; reform overhaul; sanction embargo",
    "nuclear atomic; ambassador envoy diplomat; plot conspiracy conspire; trap stuck strand",
    "block obstruct barricade; animal creature beast; deep depth; long length; wide width; high height",
    "weigh weight; live life alive; defend defence; preserve conserve; rumour speculation",
    // How much, how and when
    "big large huge enormous giant vast; small little tiny; famous celebrated renowned; important key crucial major",
    "quick quickly rapid fast swift; immediately instantly; suddenly abruptly; difficult hard tough; easy simple",
    "double twice; annual annually yearly; month monthly; week weekly; daily day; evening night; error mistake",
  ]
    .flatMap((line) => line.split("; "))
    .flatMap((group) => {
      const [first = "", ...others] = group.split(" ").map((word) => cutStem(foldWord(word)));
      return others.filter((stem) => stem !== first).map((stem) => [stem, first] as const);
    }),
);
