import {
  isBodyNoun,
  isCrowdNoun,
  isHeadCount,
  isPersonNoun,
  isTextNoun,
} from '../../../../src/core/language/words/person-words';
import { isSettlement } from '../../../../src/core/language/words/place-words';

describe('nouns for who and where', () => {
  it.each([
    ['spokeswoman', isPersonNoun, true],
    ['toxicologist', isPersonNoun, true],
    ['officials', isPersonNoun, false],
    ['officials', isCrowdNoun, true],
    ['ministries', isBodyNoun, true],
    ['letters', isTextNoun, true],
    ['dead', isHeadCount, true],
    ['tonnes', isHeadCount, false],
    ['township', isSettlement, true],
    ['minister', isSettlement, false],
  ])('know "%s" by its folded form', (word, reads, is) => {
    expect(reads(word)).toBe(is);
  });
});
