import type { Question, QuestionTerm, Variant } from '../../../src/core/question/question';
import { createNumbering } from '../../../src/core/language/numbering';
import { findSlots } from '../../../src/core/reading/question-slots';

const variant = (...stems: readonly string[]): Variant => ({ stems, kind: 'exact', weight: 1 });

const questionOf = (...terms: readonly (readonly Variant[])[]): Question => ({
  ...{ text: '', tokens: [], kind: 'keyword', focus: null, focusText: null },
  ...{ phrases: [], owned: null, quoted: [] },
  terms: terms.map((variants): QuestionTerm => ({
    ...{ text: '', stem: '', lemma: '', pos: 'NOUN', isName: false, isNumber: false },
    ...{ isHeld: true, position: 0, everyday: [], weight: 1, inherited: false, variants },
  })),
});

const numbers = createNumbering();
['the', 'water', 'board', 'boat'].forEach(numbers.add);
const none = new Map<string, readonly number[]>();

describe('the slots of a question', () => {
  it('are none where the corpus has none of its words', () => {
    const found = findSlots(questionOf([variant('train')]), new Map([['was', [0]]]), numbers);
    expect(found.slots).toEqual([]);
    expect([...found.slotOf]).toEqual([0, 0, 0, 0]);
  });

  it('are none in a corpus without words', () => {
    const found = findSlots(questionOf([variant('boat')]), none, createNumbering());
    expect(found).toEqual({ slotOf: new Uint16Array(0), slots: [], phrases: [] });
  });

  it('are found by the number of a stem, one more than their own', () => {
    const found = findSlots(questionOf([variant('boat')]), new Map([['the', [0, 3]]]), numbers);
    expect([...found.slotOf]).toEqual([1, 0, 0, 2]);
    expect(found.slots[0]).toEqual({ meetings: [], places: [0, 3] });
    expect(found.slots[1]).toEqual({
      meetings: [{ term: 0, weight: 1, kind: 'exact' }],
      places: [],
    });
  });

  it('are one for a stem that is a word of the question and meets two terms', () => {
    const question = questionOf([variant('boat')], [variant('boat')]);
    const { slots } = findSlots(question, new Map([['boat', [2]]]), numbers);
    expect(slots).toHaveLength(1);
    expect(slots[0]?.places).toEqual([2]);
    expect(slots[0]?.meetings.map(({ term }) => term)).toEqual([0, 1]);
  });

  it.each<[string, readonly string[], number]>([
    ['with all its words in the corpus is kept', ['water', 'board'], 1],
    ['that lacks a word in the corpus is left out', ['water', 'train'], 0],
    ['of one word is none', ['water'], 0],
    ['without words is left out', [], 0],
  ])('a phrase %s', (_, stems, count) => {
    const { phrases } = findSlots(questionOf([variant(...stems)]), none, numbers);
    expect(phrases).toHaveLength(count);
    for (const phrase of phrases) {
      expect(phrase.stems.map((number) => numbers.words()[number])).toEqual(stems);
    }
  });
});
