import { isAgency, isSiteName } from "./source-names.ts";

const ARTICLE = /^(?:The|El|La|Los|Le|Les|Il|Der|Die|Das|De|O)\s/iu;
const NAME_WITH_ARTICLE =
  /^(?:The|El|La|Los|Le|Les|Il|Der|Die|Das|De|O)(?: (?:of |and |& |de |del |des |du |von |de la |(?:de )?l['’]|d['’]|dell['’])?\p{Lu}[\p{L}\p{M}\p{N}'’.-]+){1,4}$/u;
/** “The Long Read”, “The Big Story”: kinds of articles. */
const RUBRIC =
  /(?<!\p{L})(?:reads?|story|stories|essays?|interview|analysis|explainer|briefing|reports?|guide|debate|opinion|view|week|weekend|background|details|facts)$/iu;
/** “News Editor”, “Press Officer”, “TV critic” */
const POST =
  /(?<!\p{L})(?:reporters?|editors?|correspondents?|writers?|journalists?|columnists?|critic|officer|secretary|desk|team|staff|producer|presenter|director|chief|analyst|adviser)$/iu;
export const isPost = (text: string): boolean => POST.test(text);

/** “MailOnline” */
const TWO_IN_ONE = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;

/** “The Harbinger”: a name with its article, which beside a date and an author is that of a paper. */
export const isNameWithArticle = (text: string): boolean =>
  NAME_WITH_ARTICLE.test(text) && !RUBRIC.test(text) && !isPost(text);

/** “The Long Read” */
export const isRubric = (text: string): boolean => ARTICLE.test(text) && RUBRIC.test(text);

const isPaper = (text: string): boolean =>
  !isPost(text) && !RUBRIC.test(text) && (isAgency(text) || isSiteName(text) || isNameWithArticle(text));

/** Who writes for whom: “By Ann Lee for MailOnline”, “Chief Reporter for The Daily Comet”, “for Valley Live”. */
const WRITES_FOR =
  /^(?:(?:[Bb][Yy]:? [^,]+|(?:.*\s)?(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Jj]ournalist|[Cc]olumnist)s?) [Ff]or|for) (?<paper>(?:the )?\p{Lu}[^,|]{1,40})$/u;
const LONGEST = 140;

/**
 * The paper or agency that a line beside the headline names along with an author or a rubric: “Ann Lee, Valley Press
 * Agency”, “Long read | The Meridian Review”; `undefined` where it names none.
 */
export function paperIn(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const employer = WRITES_FOR.exec(line)?.groups?.["paper"];
  if (employer !== undefined && /^\p{Lu}/u.test(employer))
    return isPaper(employer) || TWO_IN_ONE.test(employer) ? employer : undefined;
  const parts = line.split(/\s*[|·•]\s*/u);
  if (parts.length > 1) return parts.find(isPaper);
  const behind = /^.*,\s+(.{2,50})$/u.exec(line)?.[1] ?? "";
  const paper = employerIn(behind) ?? behind;
  // “Valmora, The Netherlands” is a place.
  const isPlace = ARTICLE.test(paper) && !PAPER_AT_END.test(paper) && !/^The \S+ \S/.test(paper);
  return isPaper(paper) && (!isPlace || isPost(line.slice(0, line.lastIndexOf(",")))) ? paper : undefined;
}

/** “Carse Observer staff writer”: a paper before the post; “News Editor” and “Social Media Manager” name none. */
const employerIn = (text: string): string | undefined =>
  /^(?<paper>.+?) (?:staff |senior |chief )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Cc]olumnist)s?$/u
    .exec(text)
    ?.groups?.["paper"]?.match(PAPER_AT_END)?.input;

/** Names that end so are papers': the words that also name a desk or a post are left out. */
const PAPER_AT_END =
  /\S\s(?:Times|Post|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Observer|Chronicle|Mirror|Mail|Express|Standard|Bulletin|Courier|Sentinel|Ledger|Dispatch|Register|Examiner|Echo|Mercury|Argus|Advertiser|Review|Press)$/iu;

/** Whether `line` is a rubric with the paper's name, or one of these with another: “Long read | The Meridian Review”. */
export const isRubricRow = (line: string): boolean => /^[^|.!?]{2,40}(?: \| [^|.!?]{2,40}){1,2}$/u.test(line);
