/**
 * English words, in small letters, that say little of what a sentence is about: pronouns, prepositions, conjunctions,
 * auxiliaries, the commonest adverbs and verbs. Each step adds what means little to it; the function words of overlaps are
 * other ones, of closed classes only and of many languages, for they say what is no passage at all.
 */
export const ENGLISH_LITTLE_WORDS: readonly string[] = (
  "a about above according across after again against ago all almost along already also although am among an and " +
  "another any are around as at away back be became because become been before being below between both but by came " +
  "can come could did do does doing down during each either else ever every few first for from further get go goes " +
  "got had has have having he her here hers him his how however i if in instead into is it its itself just last " +
  "later least less like made make many may me might more most much must my near nearly never no nor not now of off " +
  "often on once one only onto or other others our out over own part per put rather said same say says she should " +
  "since so some still such take taken than that the their them then there these they this those though through " +
  "thus to together told too took toward towards two under until up upon us very was we well went were what when " +
  "where whether which while who whom whose why will with within without would year yet you your"
).split(" ");
