import fc from 'fast-check';
import { createClassTable } from '../../../../src/core/language/words/class-table';
import {
  isLemmaOf,
  DENYING,
  isTokenOf,
  REFUSING,
} from '../../../../src/core/language/words/lemma-classes';
import { isLink, QUESTION_WORD, RELATIVE } from '../../../../src/core/language/words/link-classes';
import * as doors from '../../../../src/core/language/words/word-classes';

const {
  ANY_BE,
  ARTICLE,
  BE,
  DENIAL,
  FINITE_BE,
  isDefinite,
  isOf,
  MODAL,
  NOBODY,
  NOT,
  ONE_PERSON,
  SUBJECT,
  TENTATIVE,
} = doors;

describe('the door to the classes of small words', () => {
  it.each([
    ['was', FINITE_BE, true],
    ['been', FINITE_BE, false],
    ['been', BE, true],
    ["'re", BE, false],
    ["'re", ANY_BE, true],
    ["didn't", NOT, true],
    ['nt', NOT, true],
    ['without', NOT | NOBODY, false],
    ['without', DENIAL, true],
    ['will', TENTATIVE, false],
    ['will', MODAL, true],
    ['her', SUBJECT, false],
    ['her', ONE_PERSON, true],
    ['The', ARTICLE, false],
    ['', ARTICLE, false],
    ['constructor', ARTICLE, false],
  ])('says of "%s" by its folded form whether it is in a class', (word, classes, is) => {
    expect(isOf(word, classes)).toBe(is);
  });

  it('holds no word for a missing token', () => {
    expect(isOf(undefined, -1)).toBe(false);
    expect(isLink(undefined, -1)).toBe(false);
    expect(isLemmaOf(undefined, -1)).toBe(false);
    expect(isTokenOf(undefined, -1)).toBe(false);
  });

  it('tells what asks from what joins a clause, and knows the words that do both', () => {
    expect(isLink('how', QUESTION_WORD)).toBe(true);
    expect(isLink('how', RELATIVE)).toBe(false);
    expect(isLink('that', QUESTION_WORD)).toBe(false);
    expect(isLink('who', RELATIVE) && isLink('who', QUESTION_WORD)).toBe(true);
  });

  it('takes a token by its lemma, or by its form where it has no lemma of its own', () => {
    expect(isTokenOf({ lemma: 'deny', folded: 'denied' }, DENYING)).toBe(true);
    expect(isTokenOf({ lemma: 'denied', folded: 'denied' }, DENYING)).toBe(false);
    expect(isTokenOf({ lemma: 'unables', folded: 'unable' }, REFUSING)).toBe(true);
  });

  it('takes a phrase for known by "the" and by what points', () => {
    expect(['the', 'those', 'a', 'some'].map(isDefinite)).toEqual([true, true, false, false]);
  });

  it('has a word in the union of classes just where it is in one of them', () => {
    const words = ['not', 'none', 'was', 'her', 'the', 'could', 'zebra'];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), fc.nat(), (word, a, b) => {
        expect(isOf(word, a | b)).toBe(isOf(word, a) || isOf(word, b));
      }),
    );
  });
});

describe('a table of classes', () => {
  it('gives each list a bit of its own, and a word in two of them both', () => {
    const table = createClassTable();
    const [one, other] = [table.add(['a', 'b']), table.add(['b'])];
    expect(one & other).toBe(0);
    expect([table.classesOf('a'), table.classesOf('b'), table.classesOf('c')]).toEqual([
      one,
      one | other,
      0,
    ]);
  });

  it('refuses a class that no bit is left for, and the last bit is none of the sign', () => {
    const table = createClassTable();
    const bits = Array.from({ length: 31 }, () => table.add(['a']));
    expect(Math.min(...bits)).toBeGreaterThan(0);
    expect(() => table.add(['a'])).toThrow('31 classes');
  });
});
