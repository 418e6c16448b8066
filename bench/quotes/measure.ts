import type { Corpus } from '../../src/core/corpus/corpus';
import type { English } from '../../src/core/language/english';
import { checkQuotes } from '../../src/core/quotes/check-quotes';
import type { CheckedQuote } from '../../src/core/quotes/quote-check';
import type { QuoteCase } from './quote-case';

/** One quote with what was made of it. */
export interface MeasuredQuote {
  readonly quote: QuoteCase;
  readonly found: CheckedQuote | null;
  readonly isRight: boolean;
}

/** A share of some quotes. */
export interface Share {
  readonly name: string;
  readonly right: number;
  readonly all: number;
}

/** Checks every quote. One text, one quote: more or fewer found in it is wrong. */
export function measureQuotes(
  quotes: readonly QuoteCase[],
  corpus: Corpus,
  english: English,
): readonly MeasuredQuote[] {
  return quotes.map((quote) => {
    const { quotes: checked } = checkQuotes(corpus, quote.text, english);
    const [found] = checked;
    const isThere =
      quote.articles.length === 0 || quote.articles.includes(found?.excerpt?.article ?? '');
    const isRight =
      checked.length === 1 &&
      found !== undefined &&
      quote.verdicts.includes(found.verdict) &&
      isThere;
    return { quote, found: found ?? null, isRight };
  });
}

const UNTOUCHED = /^(?:untouched|set otherwise|trimmed$|joined|the paper’s own$|verbatim)/u;
const ALTERED = /^(?:one word|number|denial|the paper’s own, changed|altered)/u;

/** The figures by which the checking of quotes is judged. */
export function figuresOf(measured: readonly MeasuredQuote[]): readonly Share[] {
  const share = (
    name: string,
    among: readonly MeasuredQuote[],
    fits: (one: MeasuredQuote) => boolean,
  ): Share => ({ name, right: among.filter(fits).length, all: among.length });
  const of = (pattern: RegExp): readonly MeasuredQuote[] =>
    measured.filter(({ quote }) => pattern.test(quote.kind));
  const told = measured.filter(({ found }) => found?.verdict === 'misattributed');
  const others = measured.filter(({ quote }) => quote.verdicts.includes('misattributed'));
  return [
    share('verdict right', measured, ({ isRight }) => isRight),
    share('untouched called verbatim', of(UNTOUCHED), ({ found }) => found?.verdict === 'verbatim'),
    share('altered called verbatim', of(ALTERED), ({ found }) => found?.verdict === 'verbatim'),
    share('another speaker, precision', told, ({ quote }) =>
      quote.verdicts.includes('misattributed'),
    ),
    share('another speaker, recall', others, ({ found }) => found?.verdict === 'misattributed'),
    share(
      'other stories’ called found',
      of(/^(?:of another story|absent)/u),
      ({ found }) => found?.verdict !== 'absent',
    ),
  ];
}

/** What is right of each kind. */
export function byKind(measured: readonly MeasuredQuote[]): readonly Share[] {
  return [...new Set(measured.map(({ quote }) => quote.kind))].sort().map((name) => {
    const among = measured.filter(({ quote }) => quote.kind === name);
    return { name, right: among.filter(({ isRight }) => isRight).length, all: among.length };
  });
}
