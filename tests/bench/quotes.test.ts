import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf } from '../../bench/quotes/chance';
import { labelledText } from '../../bench/quotes/labelled-text';
import { makeQuotes } from '../../bench/quotes/make-quotes';
import { figuresOf, measureQuotes } from '../../bench/quotes/measure';
import type { QuoteCase } from '../../bench/quotes/quote-case';
import { coverageOf, readStories } from '../../bench/quotes/stories';
import { linesIn } from '../../bench/train/question-file';
import { buildCorpus } from '../../src/core/corpus/corpus';
import { makeArticle } from '../support/articles';
import { sharedEnglish } from '../support/coverage';

const FOLDER = join(__dirname, '..', 'fixtures', 'quotes');
const kept = (name: string): readonly QuoteCase[] =>
  linesIn(join(FOLDER, name)) as readonly QuoteCase[];
const made = kept('made.jsonl');
const byHand = kept('by-hand.jsonl');
const stories = readStories();

describe('the set of quotes', () => {
  it('holds at least 400 made ones and 80 by hand, each with a name of its own', () => {
    expect(made.length).toBeGreaterThanOrEqual(400);
    expect(byHand.length).toBeGreaterThanOrEqual(80);
    const ids = [...made, ...byHand].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is made the same again from the articles kept beside it', () => {
    expect(makeQuotes(stories)).toEqual(made);
    expect(existsSync(join(FOLDER, 'articles', 'a'))).toBe(true);
  });

  it('is judged at least as well as it must be', () => {
    const corpus = buildCorpus(coverageOf(stories), sharedEnglish());
    const measured = measureQuotes([...made, ...byHand], corpus, sharedEnglish());
    const shares = new Map(
      figuresOf(measured).map(({ name, right, all }) => [name, right / all] as const),
    );
    expect(shares.get('verdict right')).toBeGreaterThanOrEqual(0.96);
    expect(shares.get('untouched called verbatim')).toBe(1);
    expect(shares.get('altered called verbatim')).toBe(0);
    expect(shares.get('another speaker, precision')).toBeGreaterThanOrEqual(0.97);
    expect(shares.get('another speaker, recall')).toBeGreaterThanOrEqual(0.9);
    expect(shares.get('other stories’ called found')).toBeLessThanOrEqual(0.01);
  });
});

describe('making quotes', () => {
  it('labels only words whose speaker stands beside them', () => {
    const body =
      '“We have measured a crack in the wall,” said Nora Falk. “It is nine centimetres wide.”\n\n' +
      '“Nobody should stand below that wall,” she said.\n\n' +
      'Tom Bright said that he would not close the valley road. The board owns the dam and both mills.';
    const { quotes, reports, plain } = labelledText(makeArticle({ body }));
    expect(quotes).toEqual([
      {
        words: 'We have measured a crack in the wall,',
        speaker: 'Nora Falk',
        further: 'It is nine centimetres wide.',
      },
    ]);
    expect(reports).toEqual([
      { speaker: 'Tom Bright', clause: 'he would not close the valley road' },
    ]);
    expect(plain).toEqual(['The board owns the dam and both mills.']);
  });

  it('chooses the same for the same seed and differently for others', () => {
    const order = (seed: string): readonly number[] => chanceOf(seed).shuffled([1, 2, 3, 4, 5, 6]);
    expect(order('a')).toEqual(order('a'));
    expect(new Set(['a', 'b', 'c'].map((seed) => order(seed).join())).size).toBeGreaterThan(1);
  });
});
