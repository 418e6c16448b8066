import {
  DENIALS,
  denialsOf,
  deniesSomething,
} from '../../../../src/core/decision/candidate/denials';
import { askOf, evidenceAt } from '../../../support/evidence';
import { english } from '../../../support/facts';

describe('whether some word of a sentence denies', () => {
  it.each([
    'It did not open.',
    "It didn't open.",
    'It never opened.',
    'It opened without noise.',
    'The mayor refused to speak.',
    'Nobody came.',
  ])('it does: %s', (text) => {
    expect(deniesSomething(english.readTokens(text))).toBe(true);
  });

  it.each(['', '.', 'It opened.', 'A note was written.', 'The knot was tied.'])(
    'none does: %s',
    (text) => {
      expect(deniesSomething(english.readTokens(text))).toBe(false);
    },
  );
});

describe('what a question and a sentence deny', () => {
  const denial = (text: string, sentence: string, name: (typeof DENIALS)[number][0]): number => {
    const asked = askOf(text, sentence);
    const values = denialsOf(asked.question, evidenceAt(asked, sentence));
    return values[DENIALS.findIndex(([other]) => other === name)] ?? NaN;
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
