import { dayNumberOfIso } from '../../src/core/language/dates/calendar';
import type { DateContext, DateReading } from '../../src/core/language/dates/date-mention';
import { english } from './facts';

/** What a reader of dates finds first in a text, as `words from..to precision`; null where it finds nothing. */
export function readFirst(
  read: (context: DateContext, at: number) => DateReading | null,
  text: string,
  reference: string | null,
): string | null {
  const tokens = english.readTokens(text);
  for (const [at, token] of tokens.entries()) {
    const found = read({ tokens, reference: dayNumberOfIso(reference) }, at);
    if (found === null) continue;
    const words = text.slice(token.start, tokens[found.next - 1]?.end);
    const { range, precision, relative } = found;
    const days =
      range === null ? '?' : range.from === range.to ? range.from : `${range.from}..${range.to}`;
    return [words, days, precision, ...(relative ? ['relative'] : [])].join(' ');
  }
  return null;
}
