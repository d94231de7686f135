import type { Article } from "../../model.ts";
import { groupSpeakers } from "../speakers/group-speakers.ts";
import { namePeople, nameSpeakers, type Speaker } from "../speakers/name-speaker.ts";
import { knowPeople } from "../speakers/read-people.ts";
import { type Quote, readQuotes } from "./read-quotes.ts";

/** A quotation with whose it is, as far as the articles tell. */
export interface SpokenQuote extends Quote {
  readonly speaker: Speaker | undefined;
}

/** The quotations of `articles`, in order, each person under one name in all of them. */
export function readSpokenQuotes(articles: readonly Article[]): readonly SpokenQuote[] {
  const quoted = articles.map((article) => ({ article, own: readQuotes(article) }));
  const known = knowPeople(quoted.flatMap(({ article, own }) => namePeople(article, own)));
  const quotes = quoted.flatMap(({ article, own }): readonly SpokenQuote[] => {
    const speakers = nameSpeakers(article, own, known);
    return own.map((quote, i) => ({ ...quote, speaker: speakers[i] }));
  });
  const speakers = groupSpeakers(quotes.map(({ speaker }) => speaker));
  return quotes.map((quote, i) => ({ ...quote, speaker: speakers[i] }));
}

/** Whether both are given to one person or body by name. */
export const haveOneSpeaker = (left: SpokenQuote, right: SpokenQuote): boolean =>
  left.speaker?.isNamed === true && left.speaker.name === right.speaker?.name;
