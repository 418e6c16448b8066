import { electDate } from './date-vote';
import { isoDateOf } from './import-date';
import { hintsOf, type ImportOptions } from './import-options';
import type { PageReading, ReadLine } from './page-copy/page-reading';
import { plainForm, wordCount } from './page-copy/prose';
import { readPage } from './page-copy/read-page';
import { joinRows } from './page-html/table-rows';
import type { PageMetadata } from './page-html/page-metadata';
import type { HtmlPage, JudgedBlock } from './page-html/read-html';
import { CLOSING_MARKS } from '../core/language/words/quote-marks';

const PROMOTION =
  /(?:…|\.\.\.)\s*\]?$|\b(?:subscribe|sign up|newsletter|read more|click here|latest (?:news|headlines)|breaking news)\b/iu;

/** The line of the copy on which a kept block stands: the headline first, a blank line between all. */
const lineOf = (place: number): number => 2 * place + 3;
const placeOf = (line: number): number => (line - 3) / 2;

/** A block that is in the copy, with its number on the page. */
export interface Kept extends JudgedBlock {
  readonly number: number;
}

/** The standfirst as the page names or shows it; undefined where only its place can tell. */
function standfirstOf(page: HtmlPage, kept: readonly Kept[]): string | undefined {
  const marked = kept.find(
    ({ isHead, block }) =>
      isHead &&
      wordCount(block.text) >= 4 &&
      block.hints.some(({ hint }) => hint.kind === 'standfirst'),
  );
  const { alternativeHeadline, description } = page.metadata;
  if (alternativeHeadline !== null) return alternativeHeadline;
  if (marked !== undefined) return marked.block.text;
  const plain = description === null ? '' : plainForm(description);
  const shown = kept.filter(({ isHead, block }) => isHead && wordCount(block.text) >= 5);
  const described = shown.find(({ block }) => plainForm(block.text) === plain);
  // where nothing stands between the headline and the text, its first paragraph is no standfirst
  return described?.block.text ?? (shown.length === 0 ? '' : undefined);
}

/** A longer description is the text, or a part of it. */
const LONGEST_STANDFIRST = 100;
/** A description of which this share stands in the text to the letter says nothing of its own. */
const SAID_AGAIN = 0.5;

const SENTENCE_GAP = new RegExp(`(?<=[.!?][${CLOSING_MARKS}]?)\\s+`, 'u');

const wordsOf = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Share of a text's words that stand in sentences which another text has as well, 0 to 1. */
function sharedSentences(text: string, other: string): number {
  const whole = ` ${wordsOf(other)} `;
  // the last word before "[…]" may be cut
  const sentences = text
    .split(SENTENCE_GAP)
    .map((sentence) =>
      wordsOf(
        /(?:…|\.{3})\s*\]?\s*$/u.test(sentence)
          ? sentence.replace(/\S+\s*\[?(?:…|\.{3})\s*\]?\s*$/u, '')
          : sentence,
      ),
    );
  const count = (sentence: string): number => (sentence === '' ? 0 : sentence.split(' ').length);
  const all = sentences.reduce((sum, sentence) => sum + count(sentence), 0);
  const shared = sentences
    .filter((sentence) => whole.includes(` ${sentence} `))
    .reduce((sum, sentence) => sum + count(sentence), 0);
  return all === 0 ? 1 : shared / all;
}

/** What search engines show, where it is a standfirst: whole, no advertisement, and no part of the text. */
function descriptionOf({ description }: PageMetadata, reading: PageReading): string | null {
  const words = description === null ? 0 : wordCount(description);
  if (description === null || words < 5 || words > LONGEST_STANDFIRST) return null;
  if (PROMOTION.test(description)) return null;
  const text = [reading.headline ?? '', ...reading.paragraphs].join('\n');
  return sharedSentences(description, text) >= SAID_AGAIN ? null : description;
}

/** Reads the kept blocks as a page copy; lines become the blocks' numbers on the page. */
export function readKept(
  page: HtmlPage,
  kept: readonly Kept[],
  options: ImportOptions,
): PageReading {
  const { metadata } = page;
  const headline = options.headline ?? metadata.headline ?? undefined;
  const publisher = options.publisher ?? metadata.publisher ?? undefined;
  // before the text is read: for the day of a correction without its year
  const published =
    isoDateOf(options.datePublished ?? metadata.datePublished ?? '') ??
    electDate(page.claims.dates, [], metadata.url);
  const named = standfirstOf(page, kept);
  const stated = named === '' ? undefined : named;
  const reading = readPage(
    [
      headline ?? '',
      ...kept.map(({ block }) => (block.isItem ? `- ${block.text}` : block.text)),
    ].join('\n\n'),
    {
      ...hintsOf({ ...options, ...(publisher === undefined ? {} : { publisher }) }),
      ...(headline === undefined ? {} : { headline }),
      ...(named === undefined ? {} : { standfirst: named }),
      ...(published === null ? {} : { datePublished: published }),
      text: new Set(
        kept.flatMap(({ verdict }, place) =>
          verdict.kind === 'kept' && verdict.isSure ? [lineOf(place)] : [],
        ),
      ),
    },
  );
  const numbered = (lines: readonly ReadLine[]): readonly ReadLine[] =>
    lines.flatMap((line) => {
      const block = kept[placeOf(line.line)];
      return block === undefined ? [] : [{ ...line, line: block.number, text: block.block.text }];
    });
  const dropped = numbered(reading.dropped);
  const isDropped = new Set(dropped.map(({ line }) => line));
  const told = kept.flatMap(({ number, verdict, block }) =>
    verdict.kind === 'kept' && verdict.doubt !== null && !isDropped.has(number)
      ? [{ line: number, text: block.text, reason: verdict.doubt }]
      : [],
  );
  const isTold = new Set(told.map(({ line }) => line));
  const isHeading = new Set(
    kept.filter(({ block }) => /^h[2-6]$/u.test(block.tag)).map(({ number }) => number),
  );
  const others = numbered(reading.doubtful).filter(
    ({ line }) => !isTold.has(line) && !isHeading.has(line),
  );
  return {
    ...reading,
    paragraphs: joinRows(
      reading.paragraphs,
      kept.map(({ block }) => block),
    ),
    standfirst: stated ?? reading.standfirst ?? descriptionOf(metadata, reading),
    dropped,
    doubtful: [...told, ...others].sort((left, right) => left.line - right.line),
  };
}
