import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { readQuestion } from '../../../src/core/question/read-question';
import { FEATURES } from '../../../src/core/reading/features';
import { rank } from '../../../src/core/reading/rank';
import { wantedWords } from '../../../src/core/reading/translation';
import { makeArticle } from '../../support/articles';
import { sharedEnglish } from '../../support/coverage';

const english = sharedEnglish();
const corpus = buildCorpus(
  [
    makeArticle({
      headline: 'Talks at the mill',
      body: [
        'Kestrel is a subsidiary of Lund Holdings.',
        'Kestrel is a maker of paper bags.',
        'Anna Berg runs the ferry. She sold the harbour crane in May.',
      ].join('\n\n'),
    }),
  ],
  english,
);
const lexicon = createLexicon();

/** The value of a feature for the passage that begins with some words. */
function valueOf(asked: string, beginning: string, feature: string): number {
  const question = readQuestion(asked, corpus, english, lexicon);
  const ranked = rank(question, corpus, { from: 0, to: corpus.passages.length });
  const found = ranked.find(({ passage }) => passage.text.startsWith(beginning));
  return found?.features[FEATURES.findIndex(({ name }) => name === feature)] ?? NaN;
}

describe('learned words', () => {
  it('speak for a sentence that words the question otherwise', () => {
    const asked = 'Who owns Kestrel?';
    expect(valueOf(asked, 'Kestrel is a sub', 'translated')).toBeGreaterThan(0);
    expect(valueOf(asked, 'Kestrel is a maker', 'translated')).toBe(0);
  });

  it('are looked up by the terms, the kind and the noun of the answer', () => {
    const question = readQuestion('Which town holds the fair?', corpus, english, lexicon);
    expect(wantedWords(question)).toEqual(
      expect.arrayContaining(['fair', `:${question.kind}`, `:${question.focus ?? ''}`]),
    );
  });
});

describe('words that are only meant', () => {
  it('count where a pronoun stands for the name asked about', () => {
    expect(valueOf('What did Berg sell?', 'She sold', 'overlap-implied')).toBeGreaterThan(0);
    expect(valueOf('What did Berg sell?', 'Anna Berg', 'overlap-implied')).toBe(0);
  });

  it('do not count where it is asked who somebody is', () => {
    expect(valueOf('Who is Berg?', 'She sold', 'overlap-implied')).toBe(0);
  });
});
