import { foldText } from '../language/fold';
import { stemOf } from '../language/stem';
import type { Token } from '../language/token';
import type { AnalysedArticle } from './analysed-article';
import { QUOTE_MARKS } from '../language/words/quote-marks';

/** How often a coverage has a stem, and as what. */
export interface StemTally {
  /** Times it is written or meant. */
  held: number;
  nouns: number;
  verbs: number;
  /** Times it is written with a capital and without, within sentences. */
  capitals: number;
  smalls: number;
  /** Articles in which it belongs to a person's name. */
  people: number;
}

/** How often a coverage has a folded word, and as what. */
export interface SpellingTally {
  /** The stem that it was first counted with. */
  stem: string;
  /** Times it is written as a content word of three letters or more, or is the lemma of one. */
  count: number;
  /** Times it is written as an acronym, and the acronym's stem; empty where it is none. */
  acronyms: number;
  acronym: string;
  /** Times it is written small; and with a capital that tells a name. */
  small: number;
  large: number;
  /** Articles in which it belongs to a person's name. */
  people: number;
}

/** The words of articles, counted: what two coverages have together is the sum of what each has. */
export interface WordTally {
  readonly stems: Map<string, StemTally>;
  /** By the folded word. */
  readonly spellings: Map<string, SpellingTally>;
}

/** The words of articles, to look counts up in. */
export interface CountedWords {
  readonly stems: { get(stem: string): StemTally | undefined };
  readonly spellings: Iterable<readonly [string, SpellingTally]> & {
    get(folded: string): SpellingTally | undefined;
  };
}

/** A tally without words. */
export function emptyTally(): WordTally {
  return { stems: new Map(), spellings: new Map() };
}

const NO_STEM: StemTally = { held: 0, nouns: 0, verbs: 0, capitals: 0, smalls: 0, people: 0 };
const NO_SPELLING = { count: 0, acronyms: 0, acronym: '', small: 0, large: 0, people: 0 };

function stemIn({ stems }: WordTally, stem: string): StemTally {
  let tally = stems.get(stem);
  if (!tally) stems.set(stem, (tally = { ...NO_STEM }));
  return tally;
}

function spellingIn({ spellings }: WordTally, folded: string, stem: string): SpellingTally {
  let tally = spellings.get(folded);
  if (!tally) spellings.set(folded, (tally = { stem, ...NO_SPELLING }));
  return tally;
}

/** After these a sentence may begin, so a capital need not tell a name. */
const OPENS_SENTENCE = new RegExp(`^[${QUOTE_MARKS}(:.?!…—–]$`, 'u');

/** Whether a capital tells a name here: within a sentence, or at its head before another. */
export function isLarge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.isCapitalised !== true) return false;
  const before = tokens[at - 1]?.text;
  const isHead = before === undefined || OPENS_SENTENCE.test(before);
  return !isHead || tokens[at + 1]?.isCapitalised === true;
}

function countSpelling(tally: WordTally, folded: string, stem: string): void {
  const spelling = spellingIn(tally, folded, stem);
  if (spelling.count === 0) spelling.stem = stem;
  spelling.count += 1;
}

function tallyToken(tally: WordTally, tokens: readonly Token[], at: number, isBody: boolean): void {
  const token = tokens[at];
  if (!token) return;
  const { folded, stem, kind, pos, lemma, text } = token;
  // headlines may begin every word with a capital
  if (isBody && isLarge(tokens, at)) spellingIn(tally, folded, stem).large += 1;
  if (kind === 'mark') return;
  const counted = stemIn(tally, stem);
  counted.held += 1;
  if (stem !== stem.toLowerCase()) {
    const spelling = spellingIn(tally, folded, stem);
    spelling.acronyms += 1;
    spelling.acronym = stem;
  }
  if (kind !== 'word') return;
  if (pos === 'NOUN') counted.nouns += 1;
  else if (pos === 'VERB') counted.verbs += 1;
  if (at > 0 && isBody) {
    if (token.isCapitalised) counted.capitals += 1;
    else counted.smalls += 1;
  }
  if (text === text.toLowerCase()) spellingIn(tally, folded, stem).small += 1;
  if (token.isStop || folded.length < 3) return;
  countSpelling(tally, folded, stem);
  // "blaim" is nearer to "blame" than to the "blamed" of the text
  if (lemma !== folded && /^\p{L}{3,}$/u.test(lemma)) countSpelling(tally, lemma, stem);
}

/** Counts the words of an article, and those that its passages mean without writing them, into a tally. */
export function tallyArticle(
  tally: WordTally,
  { passages, implied, facts }: Pick<AnalysedArticle, 'passages' | 'implied' | 'facts'>,
): void {
  for (const meant of implied) for (const stem of meant) stemIn(tally, stem).held += 1;
  for (const { tokens, field } of passages) {
    for (let at = 0; at < tokens.length; at += 1) tallyToken(tally, tokens, at, field === 'body');
  }
  const words = new Set<string>();
  for (const { kind, forms } of facts.names) {
    if (kind !== 'person') continue;
    for (const form of forms) for (const word of form.split(/[\s-]+/u)) words.add(word);
  }
  const folded = new Set([...words].map(foldText));
  const stems = new Set([...folded].map(stemOf));
  for (const stem of stems) stemIn(tally, stem).people += 1;
  for (const word of folded) spellingIn(tally, word, stemOf(word)).people += 1;
}
