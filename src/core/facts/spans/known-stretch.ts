import type { FigureKind } from './figure';
import type { Span, Token } from '../../language/token';
import type { Stretch } from './stretch';
import { isYear } from './number-stretch';

/** The dates and figures that the article's facts know, where they stand in the sentence. */
export interface KnownValues {
  readonly dates: readonly (Span & { readonly text: string })[];
  readonly figures: readonly (Span & { readonly kind: FigureKind })[];
}

/** The index one past the token that ends where a fact does; 0 where none does. */
function endOf(tokens: readonly Token[], from: number, end: number): number {
  return tokens.findIndex((token, at) => at >= from && token.end === end) + 1;
}

const WITH_DAY_OR_YEAR = /\d/u;

/** A date or a sum as the facts know it, with all that belongs to it: "FY2011", "VND4,927 billion". */
export function readKnownValue(
  tokens: readonly Token[],
  from: number,
  { dates, figures }: KnownValues,
): Stretch | null {
  const start = tokens[from]?.start;
  const date = dates.find((known) => known.start === start && WITH_DAY_OR_YEAR.test(known.text));
  if (date) {
    const to = endOf(tokens, from, date.end);
    if (to > 0) return { to, sort: isYear(tokens[from]) && to === from + 1 ? 'year' : 'date' };
  }
  const sum = figures.find((known) => known.start === start && known.kind === 'money');
  const to = sum ? endOf(tokens, from, sum.end) : 0;
  return to > 0 ? { to, sort: 'money' } : null;
}
