import { sharedEnglish } from '../../support/coverage';
import {
  isPassiveAsked,
  isPassiveAt,
  isPassiveAuxiliary,
} from '../../../src/core/language/passive';

const english = sharedEnglish();
const at = (text: string, verb: string, read = isPassiveAt): boolean => {
  const tokens = english.readTokens(text);
  return read(
    tokens,
    tokens.findIndex(({ folded }) => folded === verb),
  );
};

describe('the passive', () => {
  it.each([
    ['The ferry was seized in May.', 'seized'],
    ['The ferry had not yet been fully repaired.', 'repaired'],
    ['Two men got hurt at the mill.', 'hurt'],
    ['They are all told the same.', 'told'],
    ['The plans were made in haste.', 'made'],
  ])('is told by a form of "be" or "get" before the participle: %s', (text, verb) => {
    expect(at(text, verb)).toBe(true);
  });

  it.each([
    ['The crew has seized the ferry.', 'seized'],
    ['The crew was seizing the ferry.', 'seizing'],
    ['The plan is a failure, Berg said.', 'said'],
    ["Berg's crew seized the ferry.", 'seized'],
    ['What it is Berg told nobody.', 'told'],
  ])('is none where another word takes the auxiliary: %s', (text, verb) => {
    expect(at(text, verb)).toBe(false);
  });

  it('has its subject in between in a question alone', () => {
    const question = 'When was the old ferry seized?';
    expect(at(question, 'seized', isPassiveAsked)).toBe(true);
    expect(at(question, 'seized')).toBe(false);
  });

  it('takes a shortened "be" by its part of speech, and no place outside the sentence', () => {
    const [they, are] = english.readTokens("they're told");
    expect([
      isPassiveAuxiliary(they),
      isPassiveAuxiliary(are),
      isPassiveAuxiliary(undefined),
    ]).toEqual([false, true, false]);
    expect(isPassiveAt([], 0)).toBe(false);
    expect(isPassiveAt([], -1)).toBe(false);
  });
});
