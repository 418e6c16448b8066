import { makeArticle } from '../../support/articles';
import { engineOf, sharedEnglish } from '../../support/coverage';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { readQuestion } from '../../../src/core/question/read-question';

const engine = engineOf([
  makeArticle({
    headline: 'After the gale',
    body: [
      'The gale tore twenty-three boats from their moorings, the harbour master said.',
      'About 85k homes lost power, and repairs will cost 1,400,000 crowns.',
      'The truck carried 700 l of milk over 1\u202f650 km.',
    ].join('\n\n'),
  }),
]);
const marked = (question: string): string | null => {
  const [first] = engine.ask(question).outcome.excerpts;
  return first?.highlight ? first.text.slice(...first.highlight) : (first?.text ?? null);
};

describe('a number asked about', () => {
  it.each([
    ['Did the gale tear 23 boats from their moorings?', 'twenty-three'],
    ['Did 85,000 homes lose power?', '85k'],
    ['did 85k homes lose power?', '85k'],
    ['Will repairs cost 1.4 million crowns?', '1,400,000'],
    ['will repairs cost 1.4m crowns?', '1,400,000'],
    ['Did the truck carry milk over 1650 km?', '1\u202f650'],
  ])('is met however it is written: %s', (question, words) => {
    expect(marked(question)).toContain(words);
  });

  it.each([
    ['Will the pier open on 14th March?', 'March 14', 'opens', true],
    ['Will the pier open on March 14?', '14th March', 'opens', true],
    ['Did the 5th pier open?', 'fifth', 'opened', true],
    ['Did the 5th pier open?', 'fourth', 'opened', false],
  ])('is a rank however that is written: %s', (question, rank, verb, isMet) => {
    const corpus = buildCorpus(
      [makeArticle({ body: `The ${rank} ${verb} pier. The pier ${verb} on ${rank}.` })],
      sharedEnglish(),
    );
    const { terms } = readQuestion(question, corpus, sharedEnglish(), createLexicon());
    const met = terms
      .filter(({ text }) => /\d/u.test(text))
      .map(({ variants }) =>
        variants.some(({ stems }) => stems.every((stem) => corpus.vocabulary.hasStem(stem))),
      );
    expect(met).toEqual([isMet]);
  });

  it('is no term as a small rank that the coverage has not in figures', () => {
    const corpus = buildCorpus([makeArticle({ body: 'The first pier opened.' })], sharedEnglish());
    const { terms } = readQuestion(
      'Which was the 1st pier?',
      corpus,
      sharedEnglish(),
      createLexicon(),
    );
    expect(terms.map(({ text }) => text)).toEqual(['pier']);
  });

  it.each([
    ['Did the gale tear 24 boats from their moorings?', '23'],
    ['did 95k homes lose power?', '85k'],
  ])('is not met by another one: %s', (question, told) => {
    const sure = (text: string): number => engine.ask(text).outcome.confidence;
    const asTold = question.replace(/\d+k?/u, told);
    expect(sure(question)).toBeLessThan(0.75 * sure(asTold));
  });

  it('is found by its unit in full or in one letter', () => {
    expect(marked('How many litres of milk did the truck carry?')).toMatch(/^700 l of milk/u);
  });
});
