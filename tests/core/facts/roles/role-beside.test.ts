import {
  roleAhead,
  roleBehind,
  roleOfSpeaker,
  roleRightBefore,
} from '../../../../src/core/facts/roles/role-beside';
import { rolesBy, type RoleReader } from '../../../support/role-readers';

it.each<[string, RoleReader, string, string]>([
  [
    'right before a name',
    roleRightBefore,
    'The deputy ambassador Rosa Quill left.',
    'The deputy ambassador',
  ],
  [
    'before "of" and a name',
    roleRightBefore,
    'Secretary of State Rosa Quill left.',
    'Secretary of State',
  ],
  [
    'behind a comma',
    roleBehind,
    'Rosa Quill, the head of the inquiry, left.',
    'the head of the inquiry',
  ],
  ['behind an age', roleBehind, 'Rosa Quill, 43, a teacher, left.', 'a teacher'],
  [
    'ahead of a comma',
    roleAhead,
    'The head of the inquiry, Rosa Quill, left.',
    'The head of the inquiry',
  ],
  ['of who speaks', roleOfSpeaker, '“It drips,” said the ferryhand, Rosa Quill.', 'the ferryhand'],
])('a role is read %s', (_, read, text, role) => {
  expect(rolesBy(read, text)).toEqual([`Rosa Quill = ${role}`]);
});

it.each<[string, RoleReader, string]>([
  ['of an honorific', roleRightBefore, 'Mr Quill left.'],
  ['of several', roleBehind, 'Rosa Quill, officials of the city, left.'],
  ['of a place', roleAhead, 'In Oslo, Rosa Quill, left.'],
  ['of who is met', roleOfSpeaker, 'They met the ferryhand, Rosa Quill.'],
])('no role is read %s', (_, read, text) => {
  expect(rolesBy(read, text)).toEqual([]);
});
