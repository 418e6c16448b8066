import fc from 'fast-check';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { readQuestion } from '../../../src/core/question/read-question';
import { answerPhrasesOf, newStretchesOf } from '../../../src/core/reading/answer-phrases';
import { DENIALS, denialsOf } from '../../../src/core/decision/denials';
import type { Evidence } from '../../../src/core/reading/evidence';
import { PHRASE_FEATURES, readPhrase } from '../../../src/core/reading/phrase-features';
import { marksOf, PHRASE_MARKS } from '../../../src/core/reading/phrase-marks';
import { rank } from '../../../src/core/reading/rank';
import { SUBSTITUTIONS, substitutionsOf } from '../../../src/core/decision/substitutions';
import phrases from '../../../src/core/reading/data/answer-phrases.json';
import { QUESTION_KINDS } from '../../../src/core/question/kinds';
import type { Question } from '../../../src/core/question/question';
import { makeArticle } from '../../support/articles';
import { engineOf, sharedEnglish } from '../../support/coverage';

const lexicon = createLexicon();

/** A question held against one sentence. */
function hold(text: string, sentence: string): { question: Question; evidence: Evidence } {
  const { corpus } = engineOf([makeArticle({ headline: 'News', body: sentence })]);
  const question = readQuestion(text, corpus, sharedEnglish(), lexicon);
  const range = { from: 0, to: corpus.passages.length };
  const found = rank(question, corpus, range).find(({ passage }) => passage.text === sentence);
  if (!found) throw new Error(`"${text}" does not find "${sentence}".`);
  return { question, evidence: found.evidence };
}

describe('denialsOf', () => {
  const denial = (text: string, sentence: string, name: (typeof DENIALS)[number][0]): number => {
    const { question, evidence } = hold(text, sentence);
    return denialsOf(question, evidence)[DENIALS.findIndex(([other]) => other === name)] ?? NaN;
  };
  it.each([
    ['question-denies', 'What did the law not require?', 'The law required a permit.', 1],
    ['question-denies', "Why doesn't the law require a fee?", 'The law required a fee.', 1],
    ['question-denies', 'What did the law require?', 'The law required a permit.', 0],
    ['question-denies', 'What did the law not require?', 'The law never required a fee.', 0],
    ['passage-denies', 'What did the law require?', 'The law never required a fee.', 1],
    ['denied-near', 'What did the law require?', 'The law never required a fee.', 1],
    ['excepting', 'Who besides Ines Calder signed the law?', 'Ines Calder signed the law.', 1],
    ['turned', 'Who spoke before the vote?', 'The mayor spoke after the vote.', 1],
    ['turned', 'Who spoke before the vote?', 'The mayor spoke before the vote.', 0],
  ] as const)('tells %s of "%s" and "%s": %d', (name, text, sentence, value) => {
    expect(denial(text, sentence, name)).toBe(value);
  });
});

describe('substitutionsOf', () => {
  const substitution = (
    text: string,
    sentence: string,
    name: (typeof SUBSTITUTIONS)[number][0],
  ): number => {
    const { question, evidence } = hold(text, sentence);
    const at = SUBSTITUTIONS.findIndex(([other]) => other === name);
    return substitutionsOf(question, evidence)[at] ?? NaN;
  };
  it.each([
    ['slot-changed', 'Who sent its army into Iraq?', 'Moscow sent its army into Chad in May.'],
    ['count-changed', 'Who gave the eight lectures?', 'Iqbal gave seven lectures in May.'],
    ['halved-modifier', 'Who is the political advisor?', 'The military advisor is Ines Calder.'],
    ['replaced-modifier', 'Who is the political advisor?', 'The military advisor is Ines Calder.'],
    ['prefix-denied', 'Who has legal papers here?', 'Some had illegal papers here in May.'],
    [
      'sides-differ',
      'Which minister accused the mayor?',
      'The mayor accused the minister on Monday.',
    ],
  ] as const)('sees %s between "%s" and "%s"', (name, text, sentence) => {
    expect(substitution(text, sentence, name)).toBeGreaterThan(0);
  });

  it.each([
    ['slot-changed', 'Who sent its army into Chad?', 'Moscow sent its army into Chad in May.'],
    ['count-changed', 'Who gave the seven lectures?', 'Iqbal gave seven lectures in May.'],
    [
      'sides-differ',
      'Who was accused by the minister?',
      'The minister accused the mayor on Monday.',
    ],
  ] as const)('sees no %s between "%s" and "%s"', (name, text, sentence) => {
    expect(substitution(text, sentence, name)).toBe(0);
  });
});

describe('the phrases that may answer', () => {
  const words = fc.stringMatching(/^[A-Za-z0-9,.'"() $%-]{0,80}$/u);

  it('lie within the sentence, and single ones say something new', () => {
    fc.assert(
      fc.property(words, (middle) => {
        const sentence = `Harbour ${middle} master Ines Calder spoke.`.replaceAll(/\s+/gu, ' ');
        const { corpus } = engineOf([makeArticle({ headline: 'News', body: sentence })]);
        const english = sharedEnglish();
        const question = readQuestion('Who spoke in the harbour?', corpus, english, lexicon);
        const ranked = rank(question, corpus, { from: 0, to: corpus.passages.length });
        for (const { evidence, passage } of ranked) {
          const all = answerPhrasesOf(evidence);
          for (const { from, to } of all) {
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(passage.tokens.length);
          }
          expect(newStretchesOf(evidence).length).toBeLessThanOrEqual(all.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are read as finite numbers and marks that exist', () => {
    const { evidence } = hold(
      'What did the council reject?',
      'The council rejected the plan of the harbour master, a costly one, on Monday.',
    );
    for (const phrase of answerPhrasesOf(evidence)) {
      const values = new Float64Array(PHRASE_FEATURES.length);
      readPhrase(phrase, evidence, values, 0);
      for (const mark of marksOf(phrase, evidence)) {
        expect(PHRASE_MARKS[mark]).toBeDefined();
      }
      expect([...values].every(Number.isFinite)).toBe(true);
    }
  });

  it('have exactly one shipped weight for each feature, and each mark of each kind', () => {
    expect(Object.keys(phrases.weights)).toEqual(PHRASE_FEATURES.map(([name]) => name));
    expect(Object.keys(phrases.fits)).toEqual(QUESTION_KINDS);
    for (const fit of Object.values(phrases.fits)) {
      expect(Object.keys(fit)).toEqual([...PHRASE_MARKS]);
    }
  });
});
