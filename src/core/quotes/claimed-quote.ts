import { analyseArticle } from '../corpus/analysed-article';
import type { Article } from '../article/article';
import { paragraphsOf } from '../article/article';
import type { English } from '../language/english';
import { overlap, type Span } from '../language/token';
import { bareSpeaker, speakerBeside } from './claimed-speaker';
import { quotationsIn, withBothMarks, type MarkedWords } from './quotation-marks';
import { withoutBlocks } from './quoted-blocks';
import {
  CLOSING_MARKS,
  DOUBLE_MARKS,
  OPENING_MARKS,
  withPlainMarks,
  APOSTROPHES,
} from '../language/words/quote-marks';

/** Words that a text gives as somebody's or as the coverage's. */
export interface ClaimedQuote {
  /** As they are written there, without the marks around them. */
  readonly text: string;
  /** Whom the text gives them to, in its own words; null where it does not say. */
  readonly givenAs: string | null;
}

/** What a text puts forward as quoted. */
export interface ClaimedQuotes {
  readonly quotes: readonly ClaimedQuote[];
  /** Nothing in it is marked: the whole text is taken for one quote. */
  readonly isWhole: boolean;
}

/** Reads a text as an article is read, to know who is said to say what. */
function articleOf(body: string): Article {
  return {
    id: 'text',
    headline: '',
    publisher: '',
    alternativeHeadline: null,
    author: [],
    agencies: [],
    datePublished: null,
    url: null,
    inLanguage: 'en',
    genre: 'report',
    aliases: [],
    body,
  };
}

const WHOLE = new RegExp(
  `^[${OPENING_MARKS}](?<inner>[^${DOUBLE_MARKS}]*)[${CLOSING_MARKS}]$`,
  'u',
);
/** Words without further marks right around all of them. */
const bare = (words: string): string => WHOLE.exec(words)?.groups?.['inner']?.trim() ?? words;

const merged = (chain: readonly MarkedWords[]): Span => ({
  start: chain[0]?.start ?? 0,
  end: chain.at(-1)?.end ?? 0,
});

/** The marked words of a text; those that a paragraph leaves open and the next opens anew are one. */
function markedIn(body: string): readonly (readonly MarkedWords[])[] {
  const chains: MarkedWords[][] = [];
  let open: MarkedWords[] | null = null;
  for (const { start, end } of paragraphsOf(body)) {
    const found = quotationsIn(body.slice(start, end));
    for (const [at, span] of found.entries()) {
      const placed = { ...span, start: span.start + start, end: span.end + start };
      if (open !== null && at === 0) open.push(placed);
      else chains.push((open = [placed]));
      if (span.isClosed) open = null;
    }
    if (found.length === 0) open = null;
  }
  return chains;
}

const DASHED = new RegExp(
  String.raw`^(?<words>[^\n]{12,}?|[\s\S]{12,}?\n)\s*(?:[—–―]|\s--?)\s*(?<name>\p{Lu}[^\n${DOUBLE_MARKS}]{1,80})$`,
  'u',
);
const NAME_PART = String.raw`\p{Lu}[\p{L}.${APOSTROPHES}-]*`;
const LED = new RegExp(
  String.raw`^(?<name>${NAME_PART}(?:\s${NAME_PART}){0,4}):\s+(?<words>[\s\S]{12,})$`,
  'u',
);

/** A text without marks that is signed or led in by a name, with marks around what is said. */
function withMarks(text: string): string | null {
  const dashed = DASHED.exec(text)?.groups;
  if (dashed !== undefined) return `“${dashed['words']?.trim() ?? ''}” — ${dashed['name'] ?? ''}`;
  const led = LED.exec(text)?.groups;
  return led === undefined ? null : `${led['name'] ?? ''}: “${led['words']?.trim() ?? ''}”`;
}

/** Whom the facts of a text give a stretch of it to. */
function speakersOf(body: string, english: English): (span: Span) => string | null {
  const { passages, facts } = analyseArticle(articleOf(body), english);
  const given = facts.quotations.flatMap(({ passage, start, end, speaker, kind }) => {
    const from = passages[passage]?.start;
    if (from === undefined || speaker === null || kind === 'reported') return [];
    return [{ start: start + from, end: end + from, speaker }];
  });
  return (span) => given.find((quotation) => overlap(quotation, span))?.speaker ?? null;
}

/**
 * The quotes in a text, in order, each with whom it is given to: what stands between quotation marks of
 * any kind, block quotes (lines that begin with ">"), or the whole text where nothing is marked.
 * Quotes within a quote belong to it. `isKnown` tells the names of those whom the coverage quotes. Empty for a text without a word; never throws.
 */
export function claimedQuotes(
  text: string,
  english: English,
  isKnown: (word: string) => boolean,
): ClaimedQuotes {
  const plain = withPlainMarks(text.replaceAll('\r\n', '\n').trim());
  let body = withBothMarks(withoutBlocks(plain));
  let chains = markedIn(body);
  const isWhole = chains.length === 0;
  if (isWhole) {
    const marked = withMarks(body);
    if (marked === null) {
      const whole = { text: body, givenAs: null };
      return { quotes: /[\p{L}\p{N}]/u.test(body) ? [whole] : [], isWhole };
    }
    body = marked;
    chains = markedIn(body);
  }
  const speakerOf = speakersOf(body, english);
  const quotes = chains.flatMap((chain): readonly ClaimedQuote[] => {
    const words = bare(chain.map(({ start, end }) => body.slice(start, end).trim()).join('\n\n'));
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const told = chain.map(speakerOf).find((speaker) => speaker !== null);
    const givenAs = told ?? speakerBeside(body, merged(chain), isKnown);
    return [{ text: words, givenAs: givenAs === null ? null : bareSpeaker(givenAs) }];
  });
  return { quotes, isWhole };
}
