import type {
  CheckedQuote,
  CheckedText,
  QuoteChange,
  QuoteVerdict,
} from '../core/quotes/quote-check';
import { LONGEST_CHECKED } from '../core/quotes/check-quotes';
import { quotedWords } from '../core/quotes/quoted-words';
import { mayTurn } from '../core/quotes/turned-meaning';

/** The verdict in a word or two, for a heading. */
export const VERDICTS: Readonly<Record<QuoteVerdict, string>> = {
  verbatim: 'To the letter',
  cut: 'Cut',
  altered: 'Altered',
  misattributed: 'Another speaker',
  reported: 'Not said in these words',
  absent: 'Not in the coverage',
};

/** UTF-16 code units: who is named at more length than this is not named in a line of ours. */
const LONGEST_NAME = 80;
const named = (name: string): string => (name.length > LONGEST_NAME ? 'somebody else' : name);

const saidBy = ({ saidBy: speaker }: CheckedQuote): string =>
  speaker === null ? '' : ` In the coverage it is ${named(speaker)} who says it.`;

const ELLIPSIS = /…|\.\s?\.\s?\./u;
/** Left out are words that turn what is said, or an end, which is only told where it turns it. */
const isTurned = ({ text, changes }: CheckedQuote): boolean =>
  changes.some(
    ({ op, quote, source }) =>
      (op === 'cut' && quote === '' && !ELLIPSIS.test(text)) || mayTurn(quotedWords(source)),
  );

const SENTENCES: Readonly<Record<QuoteVerdict, (quote: CheckedQuote) => string>> = {
  verbatim: (quote) => `Every word stands in the coverage in this order.${saidBy(quote)}`,
  cut: (quote) =>
    `Its words stand in the coverage, but some were left out${isTurned(quote) ? ', and it may mean something else without them' : ''}.${saidBy(quote)}`,
  altered: (quote) => `The coverage has other words here.${saidBy(quote)}`,
  misattributed: ({ saidBy: speaker, givenAs }) =>
    `The words are given to ${named(givenAs ?? 'somebody')}, but in the coverage they are ${named(speaker ?? 'somebody else')}’s.`,
  reported: ({ saidBy: speaker }) =>
    speaker === null
      ? 'These are the reporter’s words; the coverage puts them in nobody’s mouth.'
      : `The coverage tells what ${named(speaker)} said, but not in ${named(speaker)}’s own words.`,
  absent: ({ excerpt, retraction }) =>
    retraction !== undefined
      ? 'It was in an article that its outlet has taken back.'
      : excerpt === null
        ? 'No sentence of the coverage is like it.'
        : 'No sentence of the coverage says this. The nearest one:',
};

/** What is said of a checked quote, in a sentence or two. Names stand in it as they are written. */
export function verdictWords(quote: CheckedQuote): string {
  return SENTENCES[quote.verdict](quote);
}

/** One difference in words: what the quote has and what the coverage has. */
export function changeWords({ op, quote, source }: QuoteChange): string {
  if (op === 'ins') return `put in: “${quote}”`;
  if (op === 'sub') return `“${quote}” for “${source}”`;
  return `left out: “${source}”`;
}

const PROBLEMS: Readonly<Record<NonNullable<CheckedText['problem']>, string>> = {
  empty: 'There is no quote in that. Please give the words to check, best between quotation marks.',
  'one-word': 'One word alone is too little to check. Please give more of the quote.',
  'too-long': `That is too long. Please check at most ${LONGEST_CHECKED} characters at a time.`,
};

/** Why nothing was checked, and the cure. */
export function problemWords(problem: NonNullable<CheckedText['problem']>): string {
  return PROBLEMS[problem];
}

/** Told where a text had no quotation marks. */
export const WHOLE_CHECKED =
  'Nothing in it is between quotation marks, so all of it was checked as one quote.';
