/**
 * `word`, which is in lower case, with British endings written the American way: recognise, colour, centre,
 * travelled, defence, manoeuvre.
 *
 * The rules know endings, not words, so “rise” becomes “rize” too. That does no harm: the result is a key, and the
 * same rules are used on both sides.
 */
export function foldSpelling(word: string): string {
  if (word.length < 5) return SHORT.get(word) ?? word;
  if (!ANY_ENDING.test(word)) return word;
  let folded = word;
  for (const { ending, to } of RULES) folded = folded.replace(ending, to);
  return folded;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ["grey", "gray"],
  ["tyre", "tire"],
]);

const RULES: readonly { readonly ending: RegExp; readonly to: string }[] = [
  { ending: /is(e|ed|es|er|ers|ing|ation|ations)$/, to: "iz$1" },
  { ending: /ys(e|ed|es|er|ers|ing)$/, to: "yz$1" },
  { ending: /our(s|ed|ing|able|ite|ites|ful|hood|ly)?$/, to: "or$1" },
  { ending: /([bt])re(s?)$/, to: "$1er$2" },
  { ending: /([bt])red$/, to: "$1ered" },
  { ending: /([ai]l|mon)ogue(s?)$/, to: "$1og$2" },
  // Two vowels before: “travelled”, not “called”.
  { ending: /([aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers)$/, to: "$1l$2" },
  { ending: /^(def|off|lic|pret)ence(s?)$/, to: "$1ense$2" },
  { ending: /^(program)me(s?)$/, to: "$1$2" },
  { ending: /^(judg|acknowledg)ement(s?)$/, to: "$1ment$2" },
  { ending: /^(fulfi|enro|insta)l(s|ment|ments)?$/, to: "$1ll$2" },
  { ending: /^(a|)mid?st$/, to: "$1mid" },
  { ending: /^(among|whil)s?t$/, to: "$1" },
  { ending: /^whil(e)?$/, to: "while" },
  { ending: /^(toward|forward|backward|afterward)s$/, to: "$1" },
  { ending: /^(an|p|h|arch|gyn)ae/, to: "$1e" },
  { ending: /oeu?v(re|er|res|red|ring|ering|ers|ered)$/, to: "euv$1" },
  { ending: /euvre(s?)$/, to: "euver$1" },
  { ending: /euvr(ed|ing)$/, to: "euver$1" },
  { ending: /^aluminium$/, to: "aluminum" },
  { ending: /^sceptic/, to: "skeptic" },
  { ending: /^grey/, to: "gray" },
  { ending: /^tyres$/, to: "tires" },
];

/** Most words have none of the endings, and are looked at once instead of once a rule. */
const ANY_ENDING = new RegExp(RULES.map(({ ending }) => ending.source).join("|"));
