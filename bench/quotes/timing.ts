import { createEngine } from '../../src/core/answer/engine';
import { createEnglish } from '../../src/core/language/english';
import { readQuestionSet } from '../train/squad';
import type { QuoteCase } from './quote-case';
import { coverageOf, readStories } from './stories';

/** Texts and questions timed, and quotes in one text. */
const ROUNDS = 30;
const QUOTES_A_TEXT = 5;

/** Times of one run; milliseconds. */
export interface Timing {
  readonly sentences: number;
  readonly askMs: number;
  readonly checkMs: number;
}

const medianOf = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;

function spent(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/**
 * Median times of one question and of one text of five quotes, in turn over one coverage: a question
 * set's articles with those that the quotes are made of.
 */
export function timeChecking(file: string, quotes: readonly QuoteCase[]): Timing {
  const { articles, questions } = readQuestionSet(file);
  const engine = createEngine([...articles, ...coverageOf(readStories())], createEnglish());
  const step = Math.floor(questions.length / (ROUNDS + 1));
  const [asks, checks]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const question = questions[round * step]?.text ?? '';
    const from = (round * QUOTES_A_TEXT) % (quotes.length - QUOTES_A_TEXT);
    const text = quotes
      .filter(({ text: words }) => /[“"]/u.test(words) && words.length < 600)
      .slice(from, from + QUOTES_A_TEXT)
      .map(({ text: words }) => words)
      .join('\n\n');
    const [ask, check] = [spent(() => engine.ask(question)), spent(() => engine.check(text))];
    // the first of each is slow
    if (round === 0) continue;
    asks.push(ask);
    checks.push(check);
  }
  return {
    sentences: engine.corpus.passages.length,
    askMs: medianOf(asks),
    checkMs: medianOf(checks),
  };
}
