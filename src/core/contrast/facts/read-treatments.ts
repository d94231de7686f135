import type { Statement } from "../statements/read-statements.ts";

/** Where a sentence says that people were treated. */
export interface Treatment {
  readonly statement: Statement;
  /** The hospital, as it is written. */
  readonly said: string;
  /** The words of its name, in small letters. */
  readonly name: ReadonlySet<string>;
  /** Whom it says so of: those hurt worst, or all of them. */
  readonly whom: "worst" | "all";
}

const HOUSE = "(?:Hospital|Infirmary|Clinic|Medical Cent(?:er|re)|General|Memorial)";
const WORD = "\\p{Lu}[\\p{L}’'.-]*";
const TREATED =
  "(?:taken|t(?:ook|ake)|flown|flew|airlifted|rushed|brought|carried|moved|transferred|driven|admitted|treated|looked after|cared for|recovering|are|were|was|is)";
const PATTERNS = [
  // “Were flown to St Oswald’s Hospital in Selm”, “are in Selm Infirmary”
  `\\b${TREATED}\\s(?:[^.;:“”"]{0,60}?\\s)?(?:to|at|in|by)\\s(?:the\\s)?(?<name>(?:${WORD}\\s){0,3}${HOUSE})(?![\\p{L}-])`,
  // “Were airlifted to St Oswald’s”
  `\\b${TREATED}\\s(?:[^.;:“”"]{0,60}?\\s)?(?:to|at|in)\\s(?<name>(?:St|Saint)\\s${WORD}[’']s)(?![\\p{L}-])`,
].map((pattern) => new RegExp(pattern, "u"));
const WORST =
  /\b(?:worst|grave(?:st|ly)|(?:most|more) (?:serious(?:ly)?|badly|severely)|critical(?:ly)?|life-threatening)\b/iu;
const EVERYBODY =
  /\b(?:all (?:the |of (?:the|them)\b|who )?\p{L}*|the (?:injured|wounded|casualties|patients|hurt|sick|victims)|those (?:who were |who are )?(?:hurt|injured)|[Tt]hey (?:were|are)|[Tt]he (?:injured|wounded) (?:were|are))/iu;
/** Whom it is told of are some of them, or it is told of another day, or of what might be. */
const OTHER =
  /\?|\b(?:some|several|most of|others?|another|one of|minor|later|previously|last year|would|could|might|not|born|works?|worked|nurse|doctor|appointment)\b/iu;
/** Words of a name that other hospitals have as well. */
const GENERIC = /^(?:the|st|saint|hospital|infirmary|clinic|medical|cent(?:er|re)|general|memorial|royal)$/iu;
/** So many of them were: it is not told of all, or of all who were hurt worst. */
const COUNTED = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty)\b/iu;

/** The hospitals that `statement` says all, or the worst hurt, were taken to, in English. */
export function readTreatments(statement: Statement): readonly Treatment[] {
  const { text } = statement;
  const whom = WORST.test(text) ? "worst" : EVERYBODY.test(text) && !COUNTED.test(text) ? "all" : undefined;
  if (whom === undefined || OTHER.test(text)) return [];
  const said = PATTERNS.map((pattern) => pattern.exec(text)?.groups?.["name"]).find(
    (name) => name !== undefined,
  );
  if (said === undefined) return [];
  const words = said.split(/\s/u).map((word) => word.replace(/[’']s$/u, "").toLowerCase());
  const name = new Set(words.filter((word) => !GENERIC.test(word)));
  return name.size === 0 ? [] : [{ statement, said, name, whom }];
}
