import { readCues } from '../../../../src/core/facts/quotations/cues';
import { trailingClause } from '../../../../src/core/facts/quotations/trailing-clause';
import { sentenceIn, wordsBetween } from '../../../support/sentences';

/** The words before the last clause of saying that it reports. */
function reportedIn(text: string): string | null {
  const sentence = sentenceIn(text);
  const cues = readCues(sentence);
  const cue = cues.at(-1);
  if (cue === undefined) throw new Error(`no cue: ${text}`);
  const found = trailingClause(sentence, cue, cues.slice(0, -1));
  return found && wordsBetween(sentence, found.first, found.next);
}

it.each([
  ['all before it', 'The dam holds, Rosa Quill said.', 'The dam holds'],
  ['without a dateline', 'OSLO (Northwire) - The dam holds, officials said.', 'The dam holds'],
  ['around it', 'The dam, Rosa Quill said, had failed.', 'The dam, Rosa Quill said, had failed'],
  [
    'behind it, where little stands before',
    'Since then, says Rosa Quill, thousands of people have come.',
    'thousands of people have come',
  ],
  [
    'before it, where what is behind tells of the speaker',
    'Ferries may sail tonight, said Rosa Quill, who runs the first of the three lines.',
    'Ferries may sail tonight',
  ],
  [
    'before it, where the role of the speaker is behind',
    'The lock will close, said Rosa Quill, head of the harbour office.',
    'The lock will close',
  ],
])('a clause of saying reports %s', (_, text, expected) => {
  expect(reportedIn(text)).toBe(expected);
});

it.each([
  ['only leads in', 'When he came, Rosa Quill said.'],
  ['has no verb', 'A dam of old, Rosa Quill said.'],
  ['is too short', 'It holds, Rosa Quill said.'],
  ['is not set apart', 'The dam holds Rosa Quill said.'],
])('it reports nothing before it that %s', (_, text) => {
  expect(reportedIn(text)).toBeNull();
});
