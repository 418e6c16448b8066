import { buildCorpus } from '../../../src/core/corpus/corpus';
import { readQuestion } from '../../../src/core/question/read-question';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';
import { emptyLexicon } from '../../support/lexicon';

const body = 'The report of Kessel came. Kessel wrote a human rights report. Kessel has a report.';
const corpus = buildCorpus([makeArticle({ body })], english);
const ownedOf = (text: string) => {
  const { owned } = readQuestion(text, corpus, english, emptyLexicon());
  return owned && { owner: owned.owner.map((term) => term.text), head: owned.head.text };
};

describe('what must be the own thing of somebody', () => {
  it.each([
    ["What does Kessel's own report say?", 'report'],
    ["What does Kessel's own human rights report say?", 'report'],
  ])('is the last noun behind "own": %s', (text, head) => {
    expect(ownedOf(text)).toEqual({ owner: ['Kessel'], head });
  });

  it.each([
    ['nothing is anybody’s own', "What does Kessel's report say?"],
    ['no name stands before', 'What does the own report of Kessel say?'],
    ['something is only owned', 'Does Kessel own the report?'],
    ['nothing stands behind', 'What does Kessel own?'],
    [
      'it is whose word is asked for',
      "When was the report of Kessel read, by Kessel's own account?",
    ],
    ['nothing is asked', ''],
  ])('is nothing where %s', (_, text) => {
    expect(ownedOf(text)).toBeNull();
  });
});
