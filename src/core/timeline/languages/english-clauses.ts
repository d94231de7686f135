import type { ClauseWords } from "./language.ts";

const IRREGULAR =
  "became began beat bent bet blew bound bought broke brought built burnt burst came caught chose cost cut dealt died drew drove dug fell felt fled flew forbade fought found froze gave got grew held hid hit hung hurt kept knew laid lay led left lent let lied lit lost made meant met owed paid put quit ran rang read rode rose said sang sank sat saw seized sent set shook shot shut sold sought sped spent split spoke spread sprang stole stood stuck struck sued swept swore swung taught thought threw tied told took tore understood used went woke won wore wound wrote";

const OWN = "blog|coverage|live page|newsletter|page|programme|report(?:ing)?|updates";

/** What a page says to its readers, and of itself. */
const ADDRESS = [
  String.raw`thank(?:s| you)(?: [^.]{0,20})? for (?:being|following|joining|listening|reading|staying|sticking|tuning|visiting|watching|your)(?!\p{L})`,
  String.raw`welcome(?: back)? to (?:our|the|this) (?:\p{L}+ ){0,4}(?:${OWN})`,
  String.raw`(?:call|contact|e-?mail|follow|join|message|ring|send|tell|text|whatsapp|write to) us(?!\p{L})|e-?mail \S+@|get in touch|stay (?:tuned|with us)`,
  String.raw`(?:send|share|submit) (?:(?:in|us|with us) )?your(?!\p{L})|sign up|subscribe (?:for|now|to)(?!\p{L})|click here`,
  String.raw`(?:hear|listen to|read|see|watch) (?:more|our)(?!\p{L})|you can (?:\p{L}+ ){1,3}our(?!\p{L})`,
  String.raw`here(?:['’]s| is| are) (?:\p{L}+ ){0,4}(?:latest|look|recap|round-?up|summary|what)(?!\p{L})|more (?:details )?(?:soon|to follow)`,
  String.raw`that(?:['’]s| is) (?:all|it|where)(?!\p{L})`,
  String.raw`we(?:['’](?:ll|re|ve)| are| have| will)(?: \p{L}+)? (?:bring|clos|end|finish|leav|paus|wrap)\p{L}* (?:\p{L}+ ){0,5}(?:here|${OWN})(?!\p{L})`,
  String.raw`your (?:\p{L}+, your|copy|next)(?!\p{L})|pages? \d+:`,
].join("|");

/** How English cuts a sentence into clauses. */
export const ENGLISH_CLAUSES: ClauseWords = {
  openers:
    "since|until|till|when|while|after|before|because|although|though|(?:(?:in|by|during|of|for|on|at|with|from|to|under|after) )?(?:which|whom|whose)(?: time)?|who|where|whereas|following|if|unless|despite|during|ahead of|amid",
  relative: "that",
  apart: "since|until|till|after|before|following|because|although|though|whereas|if|unless|despite|ahead of",
  asking: "how|what|which|who|why",
  supposed: "if|unless|once|by the time|until|till|whether|should",
  joiners: "and(?! a (?:half|quarter)(?!\\p{L}))|but|or|then",
  address: ADDRESS,
  saying: "said|says|announced|reported|confirmed|added|told (?:reporters|journalists)",
  judging:
    "agreed|argued|claimed|concluded|declared|decided|estimated|found|heard|insisted|judged|revealed|ruled|showed|shows|suggests|warned",
  cleft: String.raw`(?:\p{L}+ )?it (?:is|was)(?: (?:not until|only|just))?(?: (?:on|in|at|during))?`,
  ending: "until|till",
  verb: String.raw`is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|must|did|does|do|comes|marks|follows|means|remains?|says|becomes|takes|makes|seems|appears|includes|${IRREGULAR.replaceAll(" ", "|")}|\p{L}{4,23}(?<=\p{L}{2}[^e\P{L}]ed|\p{L}eed)`,
  pronoun: "he|she|it|they|we|you|i|this|that|these|those|which|who|whose|there|his|her|its|their|such|both",
  person: "he|she",
  adverbial: "after|afterwards?|ago|before|earlier|later|thereafter",
  participle: String.raw`\p{L}+(?:ed|en|lt|nt|wn) by`,
  // “sworn in on”: that “in” is the verb's.
  leads:
    "in(?! (?:on|at|by|in|since|until|before|after) )|on|at|by|since|until|till|from|during|of|around|about|for|to|through|before|after|early|late|back",
  bounds: String.raw`\b(?:first|last|only|most|worst|best|not|never|no|\p{L}{3,12}(?:est|n['’]t))\s[^;]*\bsince\s$`,
  backward:
    "(?:this|that|these|such)(?: (?:is|was|has|had|came|comes|marks|follows))?|(?:the|its|their) (?:announcement|decision|move|step|measure|news|statement|event|incident|ceremony|development|deal|vote|ruling|attack|agreement)",
};
