import { buildCorpus } from '../../../src/core/corpus/corpus';
import { meantWord } from '../../../src/core/question/slips';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const corpus = buildCorpus(
  [
    makeArticle({
      body: 'The ferryman rowed the paster to the quayside. Nobody was snorkelling. They asked Ada Stoyl.',
    }),
  ],
  english,
);
const meant = (typed: string, isCareful = false): string | null =>
  meantWord(typed, corpus, isCareful);

describe('meantWord', () => {
  it.each([
    ['a g left out', 'goin', 'going'],
    ['a g left out of a word of the coverage', 'snorkellin', 'snorkelling'],
    ['a letter left out', 'goverment', 'government'],
    ['a doubled letter written once', 'arested', 'arrested'],
    ['a single letter doubled', 'untill', 'until'],
    ['two letters swapped', 'miniser', 'minister'],
    ['a wrong vowel', 'inspecter', 'inspector'],
    ['k for ck', 'truk', 'truck'],
    ['a vowel left out of a month', 'septmber', 'september'],
    ['a word of the coverage, however rare', 'ferrymen', 'ferryman'],
  ])('puts right %s: %j as %j', (_, typed, word) => {
    expect(meant(typed)).toBe(word);
  });

  it.each([
    ['a common word', 'window'],
    ['a first name', 'marten'],
    ['a slip in a name of the coverage', 'stoyr'],
    ['a country', 'irann'],
    ['a demonym', 'dutch'],
    ['a people', 'swedes'],
    ['a short word with another vowel', 'boro'],
    ['a short word with another consonant', 'jary'],
    ['a vowel that is heard at its end', 'bondi'],
    ['what is too short', 'cit'],
    ['what has figures', 'b4nk'],
  ])('leaves alone %s: %j', (_, typed) => {
    expect(meant(typed)).toBeNull();
  });

  it('takes a rare word of a question typed with care for meant', () => {
    expect(meant('burrower')).toBe('borrower');
    expect(meant('burrower', true)).toBeNull();
    expect(meant('goverment', true)).toBe('government');
  });
});
