import type { Passage } from '../coverage/passage';
import { readDates } from '../language/dates';
import type { DateFact } from './date-fact';

/** The dates one passage names, resolved against the article's day of publication where it has one. */
export function readDateFacts(passage: Passage): readonly DateFact[] {
  const { text, tokens, position, article } = passage;
  return readDates(text, tokens, article.datePublished).map((mention) => ({
    passage: position,
    start: mention.start,
    end: mention.end,
    text: text.slice(mention.start, mention.end),
    from: mention.from,
    to: mention.to,
    precision: mention.precision,
    relative: mention.relative,
  }));
}
