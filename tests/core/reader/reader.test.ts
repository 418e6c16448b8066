import { join } from 'node:path';
import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { sharedEnglish } from '../../support/coverage';
import { createEverydayWordings } from '../../../src/core/language/words/everyday-wordings';
import type { Question } from '../../../src/core/question/question';
import { readQuestion } from '../../../src/core/question/read-question';
import { createReader, type Reading } from '../../../src/core/reader/reader';
import { readArticles } from '../../../src/knowledge/read-articles';

const english = sharedEnglish();
const lexicon = createLexicon();
const story = join(__dirname, '../../fixtures/reader/story');
const corpus = buildCorpus(readArticles(story).articles, english);
const reader = createReader(createEverydayWordings());
const encodings = reader.encode(corpus);
const all = corpus.passages.map((_, number) => number);

const ask = (text: string): Question => readQuestion(text, corpus, english, lexicon);
const readAll = (question: Question): readonly Reading[] =>
  reader.read(question, all, corpus, encodings);
const plain = ({ rank, answers, span }: Reading) => ({ rank, answers, span });
const firstOf = (readings: readonly Reading[]): Reading => {
  const [first] = [...readings].sort((a, b) => b.rank - a.rank);
  if (!first) throw new Error('nothing was read');
  return first;
};
const textOf = ({ number }: Reading): string => corpus.passages[number]?.text ?? '';

describe('the reader', () => {
  it.each([
    ['Who is the mayor of Ronsay?', 'Mayor Greta Olufsen', 'Greta Olufsen'],
    ['How much will people pay each month for the upkeep?', 'She said the upkeep', '£4'],
    ['What did Halcyon want to turn the tower into?', 'Halcyon had hoped', 'suites'],
  ])('finds where the text answers: %s', (text, begins, answer) => {
    const first = firstOf(readAll(ask(text)));
    expect(textOf(first)).toMatch(new RegExp(`^${begins}`, 'u'));
    const { start = 0, end = 0 } = first.span ?? {};
    expect(textOf(first).slice(start, end)).toContain(answer);
  });

  it('thinks less of a sentence that does not answer than of one that does', () => {
    const best = (text: string): number => firstOf(readAll(ask(text))).answers;
    expect(best('Who is the mayor of Ronsay?')).toBeGreaterThan(best('Who is the pope of Rome?'));
  });

  it('gives a sentence the same numbers alone and among others, in any order', () => {
    const question = ask('who will pay for the upkeep');
    const among = readAll(question);
    for (const number of all.toReversed()) {
      const [alone] = reader.read(question, [number], corpus, encodings);
      const other = among[number];
      expect(alone && plain(alone)).toEqual(other && plain(other));
    }
  });

  it('gives the same bytes after the coverage is encoded anew by another reader', () => {
    const other = createReader(createEverydayWordings()).encode(corpus);
    for (const each of [other, encodings]) {
      for (const number of corpus.passages.keys()) each.prepare(number);
    }
    expect({ ...other, prepare: null, by: null }).toEqual({
      ...encodings,
      prepare: null,
      by: null,
    });
  });

  it('says which word of the question met which of the sentence, and how', () => {
    const [reading] = reader.read(ask('Who wanted to convert the tower?'), [4], corpus, encodings);
    const pairs = reading?.alignment().map(({ asked, said, by }) => `${asked} > ${said}: ${by}`);
    expect(pairs).toContain('tower > tower: same');
    for (const { weight } of reading?.alignment() ?? []) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  });

  it('reads words that an earlier turn lends behind those of the question', () => {
    const [asked, lender] = [ask('how much'), ask('upkeep levy')];
    const lent = lender.terms.map((term) => ({ ...term, inherited: true }));
    const question = { ...asked, terms: [...asked.terms, ...lent] };
    const [reading] = reader.read(question, [3], corpus, encodings);
    const pairs = reading?.alignment().map(({ questionToken, said }) => `${questionToken} ${said}`);
    expect(pairs).toContain('2 upkeep');
    expect(pairs).toContain('3 levy');
  });

  it('gives finite numbers and a stretch of the sentence, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { number, rank, answers, span } of readAll(ask(text))) {
          expect(Number.isFinite(rank) && Number.isFinite(answers)).toBe(true);
          const { length } = corpus.passages[number]?.text ?? '';
          expect(span === null || (span.start < span.end && span.end <= length)).toBe(true);
          expect(span === null || (span.share > 0 && span.share <= 1.000001)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
