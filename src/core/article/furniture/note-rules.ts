/** A kind of line that speaks about the report, its makers or its pictures. */
export interface NoteRule {
  readonly name: string;
  /** “edge” rules would also fit running text, and only hold before and after it; “end” rules only after it. */
  readonly where: "anywhere" | "edge" | "end";
  readonly pattern: RegExp;
}

/** To add a kind of note, add a row, and a case to the test. */
const NOTE_RULES: readonly NoteRule[] = [
  {
    name: "about the author",
    where: "edge",
    pattern:
      /^\W{0,3}(?:about (?:the )?(?:author|writer)s?\b.{0,300}|(?:the|this) (?:writer|author|columnist|contributor)s? (?:is|are|was|has|can|may|works|teaches|writes)\b.{0,600})$/iu,
  },
  {
    name: "where the author was",
    where: "edge",
    pattern: /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,3} reported from \p{Lu}.{2,200}\.$/u,
  },
  {
    name: "who the author is",
    where: "end",
    pattern:
      /^\W{0,3}\p{Lu}[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){1,4},? (?:is|covers|writes|reports|works|has (?:covered|written|reported))\b.{0,200}\b(?:writer|reporter|journalist|correspondent|editor|columnist|author|contributor|freelance\p{L}*|bureau chief|staff member|covers|writes (?:for|about|on)|newsroom)\b.{0,300}$/u,
  },
  {
    name: "what the author covers",
    where: "end",
    pattern:
      /^\W{0,3}\p{Lu}[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,3} (?:covers|writes about|reports on) .{3,120} for (?:the )?\p{Lu}[^.]{1,60}\.(?: (?:She|He|They|Her|His|Their) .{2,300})?$/u,
  },
  {
    name: "who wrote it for an agency: “bur-kt/mde/rox”",
    where: "anywhere",
    pattern: /^[a-z]{2,4}(?:-[a-z]{2,4}\/|\/[a-z]{2,4}\/)[a-z]{2,4}(?:[/-][a-z]{2,4}){0,4}$/,
  },
  {
    name: "who else worked on it",
    where: "anywhere",
    pattern:
      /^[\W_]{0,3}(?:(?:additional (?:reporting|writing|research)|reporting|writing) by|(?:edited|compiled|translated) by|with (?:additional )?(?:inputs?|reporting|files|contributions?) (?:from|by)|(?:.{2,80}) contributed to this (?:report|story|article))\b.{0,400}$/iu,
  },
  {
    name: "a colleague who worked on it",
    where: "anywhere",
    pattern:
      /^(?:(?:\p{Lu}\p{L}+ ){0,3}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent)s? \p{Lu}.{1,80} contributed|\p{Lu}[\p{L}\p{M}'’.-]+ \p{Lu}.{1,80} contributed (?:reporting|research)(?: (?:from|to|for) .{2,60})?)\.?$/u,
  },
  {
    name: "who worked on the report",
    where: "end",
    pattern: /^\p{Lu}[\p{L}\p{M}'’.-]+ \p{Lu}.{1,80} contributed to the (?:report|story|article)\.$/u,
  },
  {
    name: "a word from the editors",
    where: "anywhere",
    pattern:
      /^[\W_]{0,3}(?:(?:editor['’]?s? note|corrections?|clarification|disclaimer|note to readers)\s?(?:[:.–—-]|$)|(?:except for the headline, )?this (?:story|article|post|piece|report|interview|conversation) (?:was|is|has been|originally|first|appeared|contains)\b.{0,60}\b(?:published|updated|corrected|written|produced|translated|appeared|syndicated|edited|republished|affiliate)|(?:the )?(?:views|opinions) expressed|a version of this (?:article|story)|published in .{2,60}(?:edition|print)).{0,400}$/iu,
  },
  {
    name: "what was corrected",
    where: "anywhere",
    pattern:
      /^[\W_]{0,3}(?:this (?:story|article|post|piece|report|page) (?:was|has been) (?:(?:last|since|later) )?(?:amended|changed|revised|modified|clarified|corrected)\b|an? (?:earlier|previous) version of this (?:story|article|post|piece|report|page)\b|in einer (?:früheren|ersten|vorherigen) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags|berichts)\b|(?:dans )?une (?:première |précédente )?version (?:précédente |antérieure |initiale )?de cet article\b|(?:en )?una (?:primera )?versión (?:anterior |previa |inicial )?de est[ea] (?:artículo|noticia|información)\b).{0,400}$/iu,
  },
  {
    name: "a picture's caption",
    where: "anywhere",
    pattern:
      /^(?:!\[.{0,200}\]\(.{0,300}\)|\[\d{1,2}\/\d{1,2}\].{2,500}|(?:[Ii]mage|[Mm]edia) (?:source|caption|credit),? ?.{2,300}|.{0,300}\[[^\]]{0,60}(?:Reuters|AP(?: Photo)?|AFP|EPA|Getty|Al Jazeera|Anadolu)[^\]]{0,40}\]|.{0,300}\b(?:REUTERS|AFP|EPA|AP)\s?\/\s?\p{Lu}.{2,80})$/u,
  },
  {
    name: "who edited it",
    where: "edge",
    pattern: /^[[(（【]?(?:责任编辑|責任編輯|责编|编辑|編集)\s?[:：].{1,20}$|^redaktion: .{2,60}$/iu,
  },
  {
    name: "where it was printed",
    where: "end",
    pattern: /^[\W_]{0,3}published in (?:the )?\p{Lu}.{2,80}$/iu,
  },
  {
    name: "a caption that ends in its picture's credit",
    where: "anywhere",
    pattern:
      /^(?:.{2,300}\sCredit(?:\s?:|\.{3}|…)\s?\p{Lu}.{1,80}|.{2,300}\s\((?:Photo|Photograph|Picture|Image|Pic|Foto|Bild)s?(?: by| credit| courtesy| of)*\s?:?\s?\p{Lu}[^()]{1,80}\)|(?:.{2,300}[.!?…"”’)]|[^.!?]{2,200})\s(?:Photo|Photograph|Picture|Image|Pic|Foto|Bild)s?(?: by| credit| courtesy)?\s?:\s?\p{Lu}[^.!?]{1,80})\.?$/u,
  },
  {
    name: "who made the pictures",
    where: "anywhere",
    pattern:
      /^(?:[Ii]llustrations?|[Pp]hotograph(?:s|y)|[Gg]raphics?|[Mm]aps?|[Aa]nimation|[Vv]ideos?|[Pp]ictures|[Pp]hotos) by \p{Lu}[\p{L}\p{M}'’.-]+(?: (?:and |& )?\p{Lu}[\p{L}\p{M}'’.-]+){1,5}$/u,
  },
  {
    name: "a picture's credit",
    where: "anywhere",
    pattern:
      /^[\W_]{0,3}(?:(?:file |cover |featured |lead |stock )?(?:photo(?:graph)?s?|image|picture|pic|video|illustration|graphic|foto|bild|crédit photo|фото)(?: (?:credit|courtesy|source|by|of|caption|via|from))?s?\s?[:：/©—–|-]\s?.{2,200}|(?:photo|image|picture)s? (?:credit|courtesy|by|via)\b.{2,120}|\((?:photo|image|picture|ap photo|reuters|file)s?\b[^)]{2,120}\)|(?:.{0,200}[(/|–—]\s?|.{0,200}[.!?]["”’]? (?:(?:[\p{L}\p{M}'’-]+ ){1,3}(?:via )?)?)(?:getty images?|shutterstock|istock|alamy|unsplash|pixabay|wikimedia commons|ap photo|file photo|via reuters|via ap|via afp|epa-efe)(?:\s?[/.)].{0,60})?\)?|[^.!?]{0,200}\s(?:getty images?|shutterstock|istock|alamy|unsplash|pixabay|wikimedia commons|ap photo|file photo|via reuters|via ap|via afp|epa-efe)|(?:getty images?|reuters|ap|afp|shutterstock|epa)\s?\/\s?.{2,60}|file photo\b.{0,200})$/iu,
  },
];

/** Longer lines are running text. */
const LONGEST = 700;

/** Whether `text`, a cleaned line, is a note: wherever it stands, before and after the running text, or after it. */
export function isNote(text: string, where: NoteRule["where"]): boolean {
  if (text.length > LONGEST) return false;
  return NOTE_RULES.some((rule) => REACH[where].includes(rule.where) && rule.pattern.test(text));
}

const REACH: Readonly<Record<NoteRule["where"], readonly NoteRule["where"][]>> = {
  anywhere: ["anywhere"],
  edge: ["anywhere", "edge"],
  end: ["anywhere", "edge", "end"],
};
