import type { Corpus } from '../corpus/corpus';
import type { English } from '../language/english';
import { claimedQuotes, type ClaimedQuote } from './claimed-quote';
import { judgePlace, layQuote, type LaidQuote } from './judged-place';
import { likelyPlaces, literalPlaces, type LikelyPlace, type Place } from './likely-places';
import { isSpeakerWord } from './speaker-places';
import type { CheckedQuote, CheckedText, QuoteVerdict } from './quote-check';
import { quotedWords, type QuotedWord } from './quoted-words';
import { QUOTE_THRESHOLDS } from './thresholds';

/** Most UTF-16 code units of a text that is checked: what fits a message, and twice a long letter to it. */
export const LONGEST_CHECKED = 4_000;
/** So many words may tell nothing of their own, or only what was changed: some of them are looked for in a row. */
const LONGEST_WITHOUT_TELLING = 8;
/** Places around which is looked further for the rest of a quote. */
const MOST_AROUND = 3;

/** Which verdict is taken where a quote stands in several places equally well: what speaks for it first. */
const ORDER: readonly QuoteVerdict[] = [
  'verbatim',
  'cut',
  'misattributed',
  'reported',
  'altered',
  'absent',
];

/** Lays a quote on each place, and around the best of them where it may go on there. */
function layEverywhere(
  corpus: Corpus,
  words: readonly QuotedWord[],
  places: readonly LikelyPlace[],
): readonly LaidQuote[] {
  const near = places
    .map(({ alone, around }) => ({ around, laid: layQuote(corpus, words, alone) }))
    .sort((one, two) => two.laid.alignment.score - one.laid.alignment.score);
  const laid = near.map((one) => one.laid);
  if ((laid[0]?.rate ?? 0) > QUOTE_THRESHOLDS.wholly) return laid;
  const tried: Place[] = [];
  for (const { around, laid: alone } of near.slice(0, MOST_AROUND)) {
    // the paragraphs of a long quote are all likely, and one look takes them all in
    if (tried.some(({ from, to }) => from === around.from && around.to === to)) continue;
    tried.push(around);
    const wider = layQuote(corpus, words, around);
    if (wider.alignment.score > alone.alignment.score + QUOTE_THRESHOLDS.worthMore)
      laid.push(wider);
  }
  return laid;
}

/** The rate from which on so many words are found, told of who says them or not. */
const neededFor = (count: number, isSameVoice: boolean): number => {
  const { least, forShort, bySpeaker, most } = QUOTE_THRESHOLDS.found;
  return Math.min(most, least + forShort / count + (isSameVoice ? bySpeaker : 0));
};

/** A quote laid where it may be from; where nothing is like it, also where some of its words stand in a row. */
function layQuoteOf(
  corpus: Corpus,
  claim: ClaimedQuote,
  words: readonly QuotedWord[],
  english: English,
): readonly LaidQuote[] {
  const laid = layEverywhere(corpus, words, likelyPlaces(corpus, claim, words, english));
  const best = Math.max(0, ...laid.map(({ rate }) => rate));
  const isShort = words.length <= LONGEST_WITHOUT_TELLING;
  if (!isShort || best >= neededFor(words.length, false)) return laid;
  return [...laid, ...layEverywhere(corpus, words, literalPlaces(corpus, words))];
}

function checkOne(corpus: Corpus, claim: ClaimedQuote, english: English): CheckedQuote {
  const { text, givenAs } = claim;
  const words = quotedWords(text);
  const laid = layQuoteOf(corpus, claim, words, english);
  const best = Math.max(...laid.map(({ alignment }) => alignment.score));
  const judged = laid
    .filter(({ alignment }) => alignment.score > best - QUOTE_THRESHOLDS.nearly)
    .map((place) => ({ place, judged: judgePlace(corpus, claim, words, place, english) }))
    .sort((one, two) => ORDER.indexOf(one.judged.verdict) - ORDER.indexOf(two.judged.verdict));
  const [first] = judged;
  const absent = { text, verdict: 'absent', changes: [], saidBy: null, givenAs } as const;
  if (first === undefined) return { ...absent, excerpt: null };
  const { verdict, excerpt, changes, saidBy, isSameVoice } = first.judged;
  if (first.place.rate < neededFor(words.length, isSameVoice)) return { ...absent, excerpt };
  return { text, verdict, excerpt, changes, saidBy, givenAs };
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
  const { quotes, isWhole } = claimedQuotes(text, english, (word) => isSpeakerWord(corpus, word));
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
