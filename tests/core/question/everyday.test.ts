import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createEverydayWordings } from '../../../src/core/language/words/everyday-wordings';
import { everydayWordings } from '../../../src/core/question/everyday';
import { readKind } from '../../../src/core/question/kind';
import { termsOf } from '../../../src/core/question/terms';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';
import { emptyLexicon } from '../../support/lexicon';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';

const corpus = buildCorpus(
  [
    makeArticle({
      body: 'The minister resigned. He was dismissed by the court, and the firm collapsed.',
    }),
  ],
  english,
);
const wordings = (text: string, everyday = createEverydayWordings()): readonly string[] => {
  const tokens = english.readTokens(text);
  const lexicon = emptyLexicon({ everyday });
  const found = everydayWordings(
    tokens,
    termsOf(tokens, readKind(tokens), corpus, english, lexicon),
    corpus,
    lexicon,
  );
  return found.terms.map(
    (term) => `${term.text}: ${term.everyday.map(({ stems }) => stems.join(' ')).join()}`,
  );
};

describe('the everyday wordings of a question', () => {
  it('are those that the coverage uses, at the word that asks', () => {
    const [, quit = ''] = wordings('why did the minister quit');
    expect(quit).toContain('resign');
  });

  it('hold nothing that the coverage does not say', () => {
    for (const line of wordings('who got fired and went bust')) {
      for (const stems of line.split(': ')[1]?.split(',') ?? []) {
        for (const stem of stems.split(' ')) {
          expect(stem === '' || corpus.vocabulary.hasStem(stem)).toBe(true);
        }
      }
    }
  });

  it('are none where the dictionary is empty', () => {
    expect(wordings('why did the minister quit', emptyLexicon().everyday).join()).not.toContain(
      'resign',
    );
  });

  it('count less than the word itself, and less the looser they are', () => {
    const tokens = english.readTokens('why did the minister quit');
    const lexicon = createLexicon();
    const { terms } = everydayWordings(
      tokens,
      termsOf(tokens, readKind(tokens), corpus, english, lexicon),
      corpus,
      lexicon,
    );
    const all = terms.flatMap(({ everyday }) => everyday);
    expect(all.length).toBeGreaterThan(0);
    for (const { weight } of all) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThan(1);
    }
  });
});
