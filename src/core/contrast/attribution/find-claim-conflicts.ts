import type { Conflict } from "../../model.ts";
import { isAttributed } from "../speakers/read-speakers.ts";
import { shortestOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import { similarStatements } from "../statements/pair-statements.ts";
import { type Statement, type Statements, type Stems, stemSet } from "../statements/read-statements.ts";

/** Verbs of a writer who does not vouch for what is said, as a pattern's source. */
const CLAIMS = "(?<verb>claims?|claimed|alleges?|alleged|insists?|insisted)";
const PATTERNS = [
  // “A former pilot alleged that the owner had known of the crack”
  new RegExp(`\\s${CLAIMS}\\s(?:that\\s)?(?<said>[^“”";:]+)`, "u"),
  // “The owner had known of the crack, a former pilot alleged”
  new RegExp(`^(?<said>[^“”";:]+),\\s[^,;“”"]{2,60}\\s${CLAIMS}(?=[;,.]|$)`, "u"),
];

/** Least share of two sentences' rarer words in common for them to be looked at. */
const PAIRED = 0.5;
/** Share of the claim's words that must be in the statement, and of the longer one's in both. */
const SAME = { share: 0.9, coverage: 0.6 };
/** Words that a claim has at least; or with fewer it is the whole of the other sentence. */
const LEAST = { words: 3, whole: 2 };

/** What somebody claims, as its sentence says it. */
interface Claim {
  readonly statement: Statement;
  readonly verb: string;
  readonly said: string;
  readonly stems: Stems;
}

/** What one article has somebody claim, and another states in its own name. */
export function findClaimConflicts(statements: Statements): readonly Conflict[] {
  const { all } = statements;
  const claims = new Map(all.flatMap(readClaim).map((claim) => [claim.statement, claim]));
  if (claims.size === 0) return [];
  const before = new Map(all.map((statement, i) => [statement, all[i - 1]]));
  const isOwn = (statement: Statement, { said }: Claim): boolean => {
    const last = before.get(statement);
    const lead = last?.article === statement.article ? last.text : "";
    if (/[“”"]/u.test(statement.text) || isAttributed(lead)) return false;
    // “Staff had warned of it” is of those who warned, and not of who tells of it.
    return isAttributed(said) || !isAttributed(statement.text);
  };
  const contrasts = similarStatements(statements, PAIRED).flatMap(([a, b]): readonly Contrast<Statement>[] =>
    [
      { claim: claims.get(a), left: a, right: b },
      { claim: claims.get(b), left: b, right: a },
    ].filter(({ claim, right }) => claim && isStated(claim, right, statements) && isOwn(right, claim)),
  );
  return joinPairs(contrasts).map((sides): Conflict => ({
    kind: "attribution",
    about: shortestOf(sides),
    why: "claimed by somebody in one article, stated as fact in another",
    sides: sides.map((statement) => {
      const { article, start, end, text } = statement;
      const verb = claims.get(statement)?.verb;
      const reading = verb === undefined ? "stated" : "claimed";
      return { article, start, end, text, value: verb ?? "stated as fact", reading };
    }),
  }));
}

function readClaim(statement: Statement): readonly Claim[] {
  const { text, start, words, stems } = statement;
  if (!/claim|alleg|insist/u.test(text)) return [];
  for (const pattern of PATTERNS) {
    const { said = "", verb = "" } = pattern.exec(text)?.groups ?? {};
    if (said === "") continue;
    const from = start + text.lastIndexOf(said);
    const isWithin = (at: number): boolean =>
      (words[at]?.start ?? 0) >= from && (words[at]?.end ?? Infinity) <= from + said.length;
    return [{ statement, verb, said, stems: stemSet(stems.filter((_, at) => isWithin(at))) }];
  }
  return [];
}

/** Whether `statement` says all that is claimed, and little besides. */
function isStated({ said, stems }: Claim, statement: Statement, statements: Statements): boolean {
  if (marksOf(said) !== marksOf(statement.text)) return false;
  const coverage = statements.coverage(stems, statement.content);
  if (stems.size < LEAST.words && (stems.size < LEAST.whole || coverage < 1)) return false;
  return statements.similarity(stems, statement.content) >= SAME.share && coverage >= SAME.coverage;
}

/** What makes another statement of the same words: figures, “not”, “may”. */
const marksOf = (text: string): string =>
  (
    text.match(/\d+|\b(?:not?|never|nobody|none|neither|without|may|might|could|would|will)\b|n['’]t\b/giu) ??
    []
  )
    .map((mark) => mark.toLowerCase())
    .toSorted()
    .join(" ");
