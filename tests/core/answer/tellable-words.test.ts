import { tellableWords } from '../../../src/core/answer/tellable-words';
import { makeArticle } from '../../support/articles';
import { engineOf, sharedEnglish } from '../../support/coverage';

const { corpus } = engineOf([
  makeArticle({
    headline: 'Mayor Reopens Kessel Bridge',
    body:
      'Rose Baker, a baker whose prices rose, counted seventeen customers on the third day.\n\n' +
      '"Nobody paid," said Ada Quill of the Harbour Board. The mayor saw the long-term payments to the harbour. ' +
      'By the grace of the mayor it left its mark.',
  }),
]);

describe('of the words that one person asked with', () => {
  it.each(['payments', 'mayor', 'customers', 'long-term'])(
    'those may be told that the coverage uses: %j',
    (word) => {
      expect(tellableWords([word, 'zorblatt'], '', corpus, sharedEnglish())).toEqual([word]);
    },
  );

  it.each([
    ...['zorblatt', 'Zorblatt', 'embezzled', 'customer zorblatt'],
    ...['Quill', 'quill', 'rose', 'baker', 'kessel', 'board', 'harbour', 'Payments'],
    ...['seventeen', 'third', '17', '4,310', 'three', '', '?!'],
    ...['grace', 'mark'],
  ])('not those that it does not use, nor names and numbers: %j', (word) => {
    expect(tellableWords([word], '', corpus, sharedEnglish())).toEqual([]);
  });

  it.each([
    ['is tom mayor', ['mayor'], []],
    ['did Kowalski mayor the payments', ['mayor', 'payments'], ['payments']],
    ['did kowalski mayor the payments', ['mayor', 'payments'], ['payments']],
    ['Did the mayor see the payments', ['mayor', 'payments'], ['mayor', 'payments']],
  ])('not what may belong to a name beside it: %j', (question, words, expected) => {
    expect(tellableWords(words, question, corpus, sharedEnglish())).toEqual(expected);
  });
});
