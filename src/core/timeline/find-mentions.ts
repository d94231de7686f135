import type { Article, Edtf, Mention, Span, TimeExpression } from "../model.ts";
import { contains, trim } from "../span.ts";
import { cutClauses } from "./clauses.ts";
import { contentTerms } from "./content-terms.ts";

/** A clause that is dated by one of its own words. */
export interface DatedMention {
  readonly mention: Mention;
  readonly when: Edtf;
  readonly terms: readonly string[];
}

/** Dated clauses of `article`: each plottable expression with the clause in which it stands. */
export function findMentions(
  article: Article,
  expressions: readonly TimeExpression[],
): readonly DatedMention[] {
  const mentions: DatedMention[] = [];
  for (const sentence of article.sentences) {
    const inside = expressions.filter(
      (expression) => contains(sentence, expression) && isPlottable(expression),
    );
    if (inside.length === 0) continue;
    const clauses = cutClauses(article.text, sentence);
    for (const expression of inside) {
      const clause = clauses.find((span) => contains(span, expression)) ?? trim(article.text, sentence);
      if (expression.edtf !== undefined)
        mentions.push(mentionOf(article, clause, expression, expression.edtf));
    }
  }
  return mentions;
}

function isPlottable({ doubt, type }: TimeExpression): boolean {
  return doubt === undefined && (type === "DATE" || type === "TIME");
}

function mentionOf(article: Article, clause: Span, date: TimeExpression, when: Edtf): DatedMention {
  const { start, end, value, resolution } = date;
  return {
    when,
    terms: contentTerms(article.text, clause),
    mention: {
      article: article.id,
      start: clause.start,
      end: clause.end,
      text: article.text.slice(clause.start, clause.end),
      date: { start, end, value, rule: resolution.rule, text: article.text.slice(start, end) },
    },
  };
}
