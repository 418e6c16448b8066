import type { Corpus } from '../corpus/corpus';
import type { Quotation } from '../facts/facts';
import type { English } from '../language/english';
import { excerptOver } from './quoted-excerpt';
import type { ClaimedQuote } from './claimed-quote';
import type { Place } from './likely-places';
import type { CheckedQuote, QuoteChange, QuoteVerdict } from './quote-check';
import type { QuotedWord } from './quoted-words';
import { isOtherPaper, isPaper, sameVoice } from './same-voice';
import { sourceWords, type SourceWord } from './source-words';
import { deniedBefore, turnsFromBefore, turnsFromBehind } from './turned-meaning';
import { alignWords, wholePoints, type WordAlignment } from './word-alignment';
import { isTelling, wordChanges, type WordChange } from './word-changes';

/** A quote laid on one place of the coverage. */
export interface LaidQuote {
  readonly source: readonly SourceWord[];
  readonly alignment: WordAlignment;
  /** Points of the alignment beside those of the same words to the letter: at most about 1, below 0 for chance. */
  readonly rate: number;
}

/** Lays a quote on a place. */
export function layQuote(corpus: Corpus, words: readonly QuotedWord[], place: Place): LaidQuote {
  const source = sourceWords(corpus, place.from, place.to);
  const alignment = alignWords(words, source);
  return { source, alignment, rate: alignment.score / wholePoints(words) };
}

/** A verdict on a quote at one place. */
export interface JudgedQuote extends Pick<
  CheckedQuote,
  'verdict' | 'excerpt' | 'changes' | 'saidBy'
> {
  /** It is given to who says the words here. */
  readonly isSameVoice: boolean;
}

/** Whose the words at a place are. */
interface Voices {
  /** Some telling word of it is the reporter's own, or nobody is known to say any of it. */
  readonly isReporters: boolean;
  readonly speaker: string | null;
}

/** Who says the quotation that holds all the others that the words stand in; null where none does. */
function wholeSpeaker(met: readonly SourceWord[]): string | null {
  const inside = new Set(met.flatMap(({ quotation }) => quotation ?? []));
  if (inside.size < 2) return null;
  const all = [...inside];
  const holdsAll = (one: Quotation): boolean =>
    all.every(({ passage, start, end }) => {
      return passage === one.passage && one.start <= start && end <= one.end;
    });
  return all.find(holdsAll)?.speaker ?? null;
}

function voicesOf(corpus: Corpus, met: readonly SourceWord[]): Voices {
  const counts = new Map<string, number>();
  for (const { quotation } of met) {
    if (quotation?.speaker) counts.set(quotation.speaker, (counts.get(quotation.speaker) ?? 0) + 1);
  }
  const [first] = [...counts].sort((one, two) => two[1] - one[1]);
  const most = wholeSpeaker(met) ?? first?.[0] ?? null;
  const telling = met.filter(isTelling);
  const counted = telling.length > 0 ? telling : met;
  const isReporters = counted.some(({ quotation }) => quotation === null);
  return { isReporters, speaker: isReporters ? (most ?? reportedSpeaker(corpus, counted)) : most };
}

/** Who is reported to say, without marks, most of some words. */
function reportedSpeaker(corpus: Corpus, met: readonly SourceWord[]): string | null {
  const counts = new Map<string, number>();
  for (const { passage, start, end } of met) {
    const base = corpus.passages[passage]?.start ?? 0;
    const told = (corpus.passageFacts[passage]?.quotations ?? []).filter(
      (quotation) =>
        quotation.kind === 'reported' &&
        quotation.start + base <= start &&
        end <= quotation.end + base,
    );
    const speaker = told.at(-1)?.speaker ?? null;
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, two) => two[1] - one[1]);
  return most !== undefined && 2 * most[1] > met.length ? most[0] : null;
}

/** What is cut off a sentence before and behind a quote, in the same voice. */
function trimmedOff(
  source: readonly SourceWord[],
  first: number,
  last: number,
): { readonly before: readonly SourceWord[]; readonly behind: readonly SourceWord[] } {
  const [head, tail] = [source[first], source[last]];
  const isWith = (word: SourceWord | undefined, other: SourceWord | undefined): boolean =>
    word !== undefined &&
    word.passage === other?.passage &&
    (other.quotation === null ? true : word.quotation === other.quotation);
  let from = first;
  while (isWith(source[from - 1], head)) from -= 1;
  let to = last + 1;
  while (isWith(source[to], tail)) to += 1;
  return { before: source.slice(from, first), behind: source.slice(last + 1, to) };
}

/** A question of which only what it takes for granted is quoted. */
const asksThere = (behind: readonly SourceWord[], before: readonly SourceWord[]): boolean =>
  before.length > 0 && behind.at(-1)?.key === '?' && behind.length === 1;

function verdictOfWords(changes: readonly WordChange[]): 'verbatim' | 'cut' | 'altered' {
  if (changes.length === 0) return 'verbatim';
  return changes.every(({ op }) => op === 'cut' || op === 'del') ? 'cut' : 'altered';
}

/** Judges a quote where it was laid. */
export function judgePlace(
  corpus: Corpus,
  claim: ClaimedQuote,
  words: readonly QuotedWord[],
  { source, alignment }: LaidQuote,
  english: English,
): JudgedQuote {
  const stemOf = (word: string): string => english.readWord(word)?.stem ?? word;
  const changes = wordChanges(alignment, words, source, stemOf);
  const met = alignment.steps.filter(({ isSame }) => isSame).map(({ source: at }) => at);
  const [first, last] = [met[0] ?? 0, met.at(-1) ?? 0];
  const metWords = met.map((at) => source[at] as SourceWord);
  const { isReporters, speaker } = voicesOf(corpus, metWords);
  const { before, behind } = trimmedOff(source, first, last);
  const shown: QuoteChange[] = changes.map(({ op, quote, source: range }) => ({
    op,
    quote: writtenIn(claim.text, words, quote),
    source: sourceText(corpus, source, range),
  }));
  let verdict: QuoteVerdict = verdictOfWords(changes);
  if (verdict !== 'altered') {
    const isTurned =
      turnsFromBefore(before, source[first] as SourceWord) || asksThere(behind, before);
    const isTurnedBehind = turnsFromBehind(behind);
    const cutAt = (from: number, to: number): QuoteChange => ({
      op: 'cut',
      quote: '',
      source: sourceText(corpus, source, [from, to]),
    });
    const denied = deniedBefore(source, first);
    if (denied.length > 0) {
      const from = source.indexOf(denied[0] as SourceWord);
      shown.unshift(cutAt(from, from + denied.length));
    } else if (isTurned) shown.unshift(cutAt(first - before.length, first));
    if (isTurnedBehind) shown.push(cutAt(last + 1, last + 1 + behind.length));
    if (denied.length > 0 || isTurned || isTurnedBehind) verdict = 'cut';
  }
  const number = source[first]?.passage ?? 0;
  const article = corpus.passages[number]?.article;
  const facts = article === undefined ? null : corpus.factsOf(article.id);
  const { givenAs } = claim;
  const ofPaper = givenAs === null || (article !== undefined && isPaper(article, givenAs));
  const isShifted =
    changes.length > 0 && changes.every(({ isShift, op }) => isShift || op === 'cut');
  let saidBy = speaker;
  if (isReporters) {
    if (ofPaper) {
      if (verdict === 'altered' && isShifted && speaker !== null) verdict = 'reported';
    } else if (article !== undefined && isOtherPaper(corpus, article, givenAs)) {
      if (verdict !== 'altered') [verdict, saidBy] = ['misattributed', article.publisher];
    } else if (verdict !== 'altered' || isShifted) verdict = 'reported';
  } else if (!ofPaper && speaker !== null && verdict !== 'altered') {
    if (sameVoice(facts, givenAs, speaker) === 'other') verdict = 'misattributed';
  }
  const excerpt = excerptOver(corpus, source, [first, last], saidBy);
  const isSameVoice =
    givenAs !== null && speaker !== null && sameVoice(facts, givenAs, speaker) === 'same';
  return { verdict, excerpt, changes: shown, saidBy, isSameVoice };
}

const writtenIn = (
  text: string,
  words: readonly QuotedWord[],
  [from, to]: readonly [number, number],
): string => (to > from ? text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0) : '');

/** A stretch of the coverage as it is written there. */
function sourceText(
  corpus: Corpus,
  source: readonly SourceWord[],
  [from, to]: readonly [number, number],
): string {
  // a bracket at an end is the article's, and would be cut through
  const own = source.slice(from, to).filter(({ isBracketed }) => !isBracketed);
  const [first, last] = [own[0], own.at(-1)];
  const passage = corpus.passages[first?.passage ?? -1];
  if (first === undefined || last === undefined || passage === undefined) return '';
  const field = passage.field === 'body' ? passage.article.body : passage.article[passage.field];
  return (field ?? '').slice(first.start, last.end);
}
