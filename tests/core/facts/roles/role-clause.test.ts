import {
  predicateRole,
  reversedRole,
  roleInClause,
} from '../../../../src/core/facts/roles/role-clause';
import { rolesBy, type RoleReader } from '../../../support/role-readers';
import { sentenceIn, wordsBetween } from '../../../support/sentences';

it.each<[string, RoleReader, string, string]>([
  ['by "is"', predicateRole, 'Rosa Quill is the mayor of Oslo.', 'the mayor of Oslo'],
  [
    'by "was appointed"',
    predicateRole,
    'Rosa Quill was appointed director of the museum.',
    'director of the museum',
  ],
  ['by "who was"', predicateRole, 'Rosa Quill, who was a judge, left.', 'a judge'],
  ['by "serves as"', predicateRole, 'Rosa Quill serves as the mayor.', 'the mayor'],
  ['the other way round', reversedRole, 'Her boss was Rosa Quill.', 'Her boss'],
])('a role is told %s', (_, read, text, role) => {
  expect(rolesBy(read, text)).toEqual([`Rosa Quill = ${role}`]);
});

it.each<[string, RoleReader, string]>([
  ['another verb', predicateRole, 'Rosa Quill met the mayor.'],
  ['what is no role', predicateRole, 'Rosa Quill is a mystery.'],
  ['a thing', reversedRole, 'The dam was Rosa Quill.'],
])('%s tells none', (_, read, text) => {
  expect(rolesBy(read, text)).toEqual([]);
});

it.each([
  ['Rosa Quill, who represents the miners, left.', 'represents the miners'],
  ['Rosa Quill who has headed the inquiry left.', 'headed the inquiry'],
  ['Rosa Quill, who met the miners, left.', null],
  ['Rosa Quill left.', null],
])('in %j a clause tells %j', (text, expected) => {
  const sentence = sentenceIn(text);
  const phrase = sentence.phrases.find(({ name }) => name !== null);
  if (!phrase?.name) throw new Error('no name');
  const found = roleInClause(sentence, phrase.name, phrase.next);
  expect(found && wordsBetween(sentence, found.first, found.next)).toBe(expected);
});
