import type { Passage } from '../../article/passage';
import { readDates } from '../../language/dates/dates';
import type { DateFact } from './date-fact';

/** The dates one passage names, resolved against the day of publication (ISO 8601) where it is known. */
export function readDateFacts(
  { text, tokens, position }: Passage,
  datePublished: string | null,
): readonly DateFact[] {
  return readDates(text, tokens, datePublished).map((mention) => ({
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
