import { isNegation, verbGroup } from '../../../../src/core/facts/syntax/verb-group';
import { sentenceIn } from '../../../support/sentences';

describe('what stands left of a verb', () => {
  it.each([
    ['The mayor said it.', 'said', 'mayor', false],
    ['The mayor has not said it.', 'said', 'mayor', true],
    ['The mayor never said it.', 'said', 'mayor', true],
    ['The mayor has repeatedly said it.', 'said', 'mayor', false],
    ['The mayor on Monday said it.', 'said', 'mayor', false],
    ['The mayor went on to say it.', 'say', 'mayor', false],
  ])('of %j begins behind its subject', (text, verb, subject, negated) => {
    const sentence = sentenceIn(text);
    const at = sentence.tokens.findIndex(({ folded }) => folded === verb);
    const group = verbGroup(sentence, at);
    expect(sentence.tokens[group.before]?.folded).toBe(subject);
    expect(group.isNegated).toBe(negated);
  });

  it('is nothing before the first word', () => {
    expect(verbGroup(sentenceIn('Said the mayor.'), 0).before).toBe(-1);
  });
});

it.each([
  ['not', true],
  ['never', true],
  ['hardly', true],
  ['only', false],
])('%s denies: %s', (word, expected) => {
  expect(isNegation(word)).toBe(expected);
});
