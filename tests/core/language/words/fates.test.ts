import { fateOf } from '../../../../src/core/language/words/fates';

const fate = (word: string, lemma = word): number | null => fateOf({ folded: word, lemma });

it.each([
  ['killed', 'dead', 'toll'],
  ['injured', 'wounded', 'hurt'],
  ['missing', 'unaccounted', 'missing'],
  ['evacuated', 'homeless', 'displaced'],
  ['arrested', 'custody', 'detained'],
])('tells %s, %s and %s as one fate', (...words) => {
  const fates = words.map((word) => fate(word));
  expect(new Set(fates).size).toBe(1);
  expect(fates).not.toContain(null);
});

it('tells each fate from the others, and none in other words', () => {
  const all = ['dead', 'hurt', 'missing', 'homeless', 'custody', 'infected', 'rescued'];
  expect(new Set(all.map((word) => fate(word))).size).toBe(all.length);
  expect([fate('bought'), fate('alive'), fate('')]).toEqual([null, null, null]);
});

it('goes by the form first, which the tagger may lead back to another word', () => {
  expect(fate('hurt', 'hurtle')).toBe(fate('injury'));
  expect(fate('drowning', 'drown')).toBe(fate('dead'));
});
