import type { NameKind } from '../../../../src/core/facts/names/name';
import { fitsName, isSingular, nameWithin } from '../../../../src/core/facts/roles/role-fit';
import { sentenceIn, wordsBetween } from '../../../support/sentences';

it.each<[NameKind, string, boolean]>([
  ['person', 'minister', true],
  ['person', '43-year-old', true],
  ['person', 'town', false],
  ['place', 'town', true],
  ['place', 'minister', false],
  ['organisation', 'company', true],
  ['organisation', 'minister', false],
  ['other', 'minister', true],
  ['group', 'company', false],
])('a name of a %s can be a %s: %s', (kind, noun, expected) => {
  const [name] = sentenceIn('Rosa Quill left.').nameAt.values();
  if (name === undefined) throw new Error('no name');
  expect(fitsName({ ...name.name, kind }, noun)).toBe(expected);
});

it.each([
  ['mayor', true],
  ['officials', false],
])('%s calls one: %s', (noun, expected) => {
  expect(isSingular(noun)).toBe(expected);
});

it('finds the name alone within a phrase', () => {
  const sentence = sentenceIn('The deputy ambassador Rosa Quill left.');
  const phrase = sentence.phrases.find(({ name }) => name !== null);
  if (phrase === undefined) throw new Error('no phrase');
  const { first, next } = nameWithin(sentence, phrase);
  expect(wordsBetween(sentence, first, next)).toBe('Rosa Quill');
});
