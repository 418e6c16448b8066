import { buildCorpus } from '../../../src/core/corpus/corpus';
import { judgePlace, layQuote, type JudgedQuote } from '../../../src/core/quotes/judged-place';
import { quotedWords } from '../../../src/core/quotes/quoted-words';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const corpus = buildCorpus(
  [
    makeArticle({
      id: 'dam',
      publisher: 'The Valley Post',
      body:
        '“The old wall is not safe, and nobody should stand below it,” said Nora Falk, the chief engineer.\n\n' +
        'The board bought two mills. She did not say “a bargain”.\n\n' +
        'Tom Bright said that he would close the valley road.',
    }),
  ],
  english,
);
const place = {
  from: corpus.passages.findIndex(({ field }) => field === 'body'),
  to: corpus.passages.length,
};
const judged = (text: string, givenAs: string | null = null): JudgedQuote => {
  const words = quotedWords(text);
  return judgePlace(corpus, { text, givenAs }, words, layQuote(corpus, words, place), english);
};

describe('a quote at one place', () => {
  it.each([
    ['to the letter', 'nobody should stand below it', 'Falk', 'verbatim'],
    ['with a word changed', 'nobody should swim below it', 'Falk', 'altered'],
    ['with words left out', 'the wall is not safe', 'Falk', 'cut'],
    ['of somebody else', 'nobody should stand below it', 'Tom Bright', 'misattributed'],
    ['of the reporter in a mouth', 'bought two mills', 'Falk', 'reported'],
    ['of the reporter, given to the paper', 'bought two mills', 'The Valley Post', 'verbatim'],
    ['of the reporter, given to nobody', 'bought two mills', null, 'verbatim'],
    ['that its sentence says was never said', 'a bargain', null, 'cut'],
    ['shifted from indirect speech', 'I will close the valley road', 'Tom Bright', 'reported'],
  ])('%s is told as such: %s', (_, text, givenAs, verdict) => {
    expect(judged(text, givenAs).verdict).toBe(verdict);
  });

  it('shows what differs, each side to the letter', () => {
    expect(judged('nobody should swim below it').changes).toEqual([
      { op: 'sub', quote: 'swim', source: 'stand' },
    ]);
  });

  it('shows the sentence, marked where it stands, and who says it', () => {
    const { excerpt, saidBy, isSameVoice } = judged(
      'nobody should stand below it',
      'the chief engineer',
    );
    expect(excerpt?.text.slice(...(excerpt.highlight ?? []))).toBe('nobody should stand below it');
    expect([saidBy, isSameVoice]).toEqual(['Nora Falk', true]);
  });

  it('rates words to the letter about 1, words of elsewhere less', () => {
    const rate = (text: string): number => layQuote(corpus, quotedWords(text), place).rate;
    expect(rate('nobody should stand below it')).toBeGreaterThan(0.99);
    expect(rate('nobody should swim below it')).toBeLessThan(rate('nobody should stand below it'));
    expect(rate('zeppelins rose over them')).toBeLessThan(0.3);
  });
});
