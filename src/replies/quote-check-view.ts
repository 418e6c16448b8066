import type { CheckedQuote, CheckedText } from '../core/quotes/quote-check';
import { excerptView, type ConsoleOptions } from './console-reply';
import { excerptFields, jsonLine } from './json-reply';
import { COLOURED, PLAIN } from './style';
import {
  changeWords,
  problemWords,
  VERDICTS,
  verdictWords,
  WHOLE_CHECKED,
} from './verdict-wording';
import { retractedParts, retractionWords } from './wording';
import { visibleText } from './visible-text';
import { wrapText } from './wrapping';

const NARROWEST = 20;

function quoteView(quote: CheckedQuote, options: ConsoleOptions): string {
  const { bold, dim } = options.colours === true ? COLOURED : PLAIN;
  const width = Math.max(options.width ?? Infinity, NARROWEST);
  const lines = (words: string, first = '', rest = first): readonly string[] =>
    wrapText(visibleText(words), { width, first, rest });
  const given = quote.givenAs === null ? '' : ` (given to ${quote.givenAs})`;
  const changes = quote.changes.map(changeWords).flatMap((words) => lines(words, '  • ', '    '));
  return [
    ...lines(`“${quote.text}”${given}`),
    bold(`${VERDICTS[quote.verdict]}.`),
    ...lines(verdictWords(quote)),
    ...changes.map(dim),
    ...(quote.retraction === undefined
      ? []
      : [
          ...lines(retractedParts(quote.retraction).join(' · '), '  '),
          ...lines(retractionWords(quote.retraction), '  '),
        ]),
    ...(quote.excerpt === null ? [] : ['', excerptView(quote.excerpt, options)]),
  ].join('\n');
}

/** What a terminal shows for a checked text, without the last line end; harmless like `consoleReply`. */
export function quoteCheckView(checked: CheckedText, options: ConsoleOptions = {}): string {
  if (checked.problem !== null) return problemWords(checked.problem);
  const quotes = checked.quotes.map((quote) => quoteView(quote, options));
  return [...(checked.isWhole ? [WHOLE_CHECKED] : []), ...quotes].join('\n\n');
}

/**
 * A checked text as one line of JSON, without the line end: `id` as it was given and `quotes`; `error`
 * only where nothing could be checked.
 */
export function quoteCheckJson(
  { quotes, problem }: CheckedText,
  id: string | number,
  error: string | null = problem === null ? null : problemWords(problem),
): string {
  return jsonLine({
    id,
    quotes: quotes.map(({ text, verdict, excerpt, changes, saidBy, givenAs, retraction }) => ({
      text,
      verdict,
      excerpt: excerpt === null ? null : excerptFields(excerpt),
      changes: changes.map(({ op, quote, source }) => ({ op, quote, source })),
      saidBy,
      givenAs,
      ...(retraction === undefined ? {} : { retraction }),
    })),
    ...(error === null ? {} : { error }),
  });
}
