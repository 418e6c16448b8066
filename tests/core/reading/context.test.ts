import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { readQuestion } from '../../../src/core/question/read-question';
import { CONTEXT } from '../../../src/core/reading/context';
import { questionSigns } from '../../../src/core/reading/question-signs';
import { retrieve } from '../../../src/core/retrieval/retrieval';
import { makeArticle } from '../../support/articles';
import { settingAt, valuesOf } from '../../support/evidence';
import { english } from '../../support/facts';

const corpus = buildCorpus(
  [
    makeArticle({
      id: 'dam',
      headline: 'Ferry news',
      body: 'Boats sank. They met goats at the old dam in June. Goats and boats burned?\n\nPears fell on goats.',
    }),
    makeArticle({ id: 'zoo', headline: 'Goats ate', body: 'Lions slept near boats.' }),
  ],
  english,
);

/** What stands around the passage that begins so, by name. */
function around(text: string, begins: string): ReadonlyMap<string, number> {
  const question = readQuestion(text, corpus, english, createLexicon());
  const retrieval = retrieve(question, corpus, { from: 0, to: corpus.passages.length }, 64);
  const signs = questionSigns(question, retrieval.idf, corpus);
  return valuesOf(CONTEXT, settingAt({ corpus, question, retrieval, signs }, begins));
}

describe('what stands around a passage', () => {
  it.each([
    ['missing-in-previous', 'goats boats', 'They', true],
    ['missing-in-previous', 'goats boats', 'Goats and', false],
    ['missing-in-next', 'goats boats', 'Boats', true],
    ['missing-in-next', 'ferry boats', 'Boats', false],
    ['missing-in-paragraph', 'dam boats', 'Boats', true],
    ['missing-in-paragraph', 'pears boats', 'Boats', false],
    ['missing-in-near', 'boats goats', 'They', true],
    ['missing-in-near', 'goats sank', 'Goats and', true],
    ['missing-in-near', 'goats dam', 'Goats and', true],
    ['missing-in-title', 'ferry boats', 'Boats', true],
    ['missing-in-title', 'goats lions', 'Lions', true],
    ['missing-anywhere', 'pears boats', 'Boats', true],
    ['missing-anywhere', 'ferry boats', 'Boats', false],
    ['previous-overlap', 'goats boats', 'They', true],
    ['next-overlap', 'goats boats', 'Boats', true],
    ['refers-back', 'goats', 'They', true],
    ['refers-back', 'goats', 'Goats and', false],
    ['refers-back-missing', 'goats boats', 'They', true],
    ['first-in-paragraph', 'goats', 'Pears', true],
    ['first-in-paragraph', 'goats', 'They', false],
    ['first-in-article', 'goats', 'They', true],
    ['first-in-article', 'goats', 'Pears', false],
    ['best-in-paragraph', 'boats goats', 'Goats and', true],
    ['best-in-paragraph', 'boats goats', 'They', false],
    ['is-short', 'boats', 'Boats', true],
    ['is-short', 'goats', 'They', false],
    ['is-question', 'goats', 'Goats and', true],
    ['is-question', 'goats', 'They', false],
    ['is-title', 'ferry', 'Ferry', true],
    ['is-title', 'goats', 'They', false],
  ])('%s for %j at %j: %s', (name, text, begins, expected) => {
    const value = around(text, begins).get(name) ?? NaN;
    if (expected) expect(value).toBeGreaterThan(0);
    else expect(value).toBe(0);
  });

  it('takes no passage of another article for a neighbour', () => {
    // "Pears" is the last of one article, "Goats ate" the first of the next
    expect(around('ate goats', 'Pears').get('missing-in-next')).toBe(0);
    expect(around('pears goats', 'Goats ate').get('missing-in-previous')).toBe(0);
  });

  it('gives shares: all of the question is met in the paragraph where all its words stand there', () => {
    expect(around('boats goats', 'Boats').get('paragraph-overlap')).toBeCloseTo(1, 5);
    expect(around('boats ferry', 'Boats').get('missing-anywhere')).toBeCloseTo(0, 5);
  });

  it('tells how deep and how long, on a scale that flattens', () => {
    expect(around('goats', 'Pears').get('depth')).toBeCloseTo(Math.log(3), 9);
    expect(around('boats', 'Boats').get('length')).toBeCloseTo(Math.log(3), 9);
  });
});
