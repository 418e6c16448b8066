import type { Corpus } from '../corpus/corpus';
import type { English } from '../language/english';
import { claimedQuotes, type ClaimedQuote } from './claimed-quote';
import { judgePlace, layQuote, type JudgedQuote, type LaidQuote } from './judged-place';
import { likelyPlaces, type Place } from './likely-places';
import type { CheckedQuote, CheckedText, QuoteVerdict } from './quote-check';
import { quotedWords, type QuotedWord } from './quoted-words';

/** Most UTF-16 code units of a text that is checked: what fits a message, and twice a long letter to it. */
export const LONGEST_CHECKED = 4_000;
/** The share of a quote's words, telling ones counting most, from which on it is found. */
const FOUND = 0.5;
/** From here on all of a quote is there. */
const WHOLLY = 0.999;
/** A place that holds this much less of a quote than the best does is not where it is from. */
const NEARLY = 0.02;

/** Which verdict is taken where a quote stands in several places equally well: what speaks for it first. */
const ORDER: readonly QuoteVerdict[] = [
  'verbatim',
  'cut',
  'misattributed',
  'reported',
  'altered',
  'absent',
];

function layEverywhere(
  corpus: Corpus,
  claim: ClaimedQuote,
  words: readonly QuotedWord[],
  english: English,
): readonly LaidQuote[] {
  const tried: Place[] = [];
  const laid: LaidQuote[] = [];
  for (const { alone, around } of likelyPlaces(corpus, claim.text, words, english)) {
    // a long quote's paragraphs are all likely, and one look around takes them all in
    if (tried.some(({ from, to }) => from <= alone.from && alone.to <= to)) continue;
    const near = layQuote(corpus, words, alone);
    if (near.share > WHOLLY) laid.push(near);
    else {
      const wider = layQuote(corpus, words, around);
      const isWider = wider.share > near.share;
      if (isWider) tried.push(around);
      laid.push(isWider ? wider : near);
    }
  }
  return laid;
}

function checkOne(corpus: Corpus, claim: ClaimedQuote, english: English): CheckedQuote {
  const { text, givenAs } = claim;
  const words = quotedWords(text);
  const laid = layEverywhere(corpus, claim, words, english);
  const best = Math.max(0, ...laid.map(({ share }) => share));
  const judged = laid
    .filter(({ share }) => share > best - NEARLY && share > 0)
    .map((place): JudgedQuote => judgePlace(corpus, claim, words, place, english))
    .sort((one, two) => ORDER.indexOf(one.verdict) - ORDER.indexOf(two.verdict));
  const [first] = judged;
  if (first === undefined) {
    return { text, verdict: 'absent', excerpt: null, changes: [], saidBy: null, givenAs };
  }
  if (best < FOUND) {
    const { excerpt } = first;
    return { text, verdict: 'absent', excerpt, changes: [], saidBy: null, givenAs };
  }
  return { text, ...first, givenAs };
}

/**
 * Checks every quote in a text against the coverage. Same coverage and text, same result; never throws,
 * whatever is typed.
 */
export function checkQuotes(corpus: Corpus, text: string, english: English): CheckedText {
  const nothing = (problem: CheckedText['problem']): CheckedText => ({
    quotes: [],
    isWhole: true,
    problem,
  });
  if (text.length > LONGEST_CHECKED) return nothing('too-long');
  const { quotes, isWhole } = claimedQuotes(text, english);
  if (quotes.length === 0) return nothing('empty');
  const isWord = ({ text: words, givenAs }: ClaimedQuote): boolean =>
    givenAs === null && quotedWords(words).length <= 1;
  if (quotes.every(isWord)) return nothing('one-word');
  return {
    quotes: quotes.map((claim) => checkOne(corpus, claim, english)),
    isWhole,
    problem: null,
  };
}
