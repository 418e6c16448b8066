import { readCues } from '../../../../src/core/facts/quotations/cues';
import { reportedStart } from '../../../../src/core/facts/quotations/reported-start';
import { sentenceIn } from '../../../support/sentences';

/** The word at which what the first cue reports begins; null where it begins nowhere behind it. */
function openerIn(text: string): string | null {
  const sentence = sentenceIn(text);
  const [cue] = readCues(sentence);
  if (cue === undefined) throw new Error(`no cue: ${text}`);
  const at = reportedStart(sentence, cue);
  return at < 0 ? null : (sentence.tokens[at]?.text ?? null);
}

it.each([
  ['behind "that"', 'Rosa Quill said that dams hold.', 'dams'],
  ['at a clause', 'Rosa Quill said the dam holds.', 'the'],
  ['at a question word', 'Rosa Quill asked whether dams hold.', 'whether'],
  ['behind a hearer', 'Rosa Quill told the court the dam holds.', 'the'],
  ['behind a day', 'Rosa Quill said on Monday that dams hold.', 'dams'],
  ['behind an insertion', 'Rosa Quill said, on Monday, that dams hold.', 'dams'],
  ['at a deed', 'Rosa Quill denied taking money.', 'taking'],
])('what is reported begins %s', (_, text, word) => {
  expect(openerIn(text)).toBe(word);
});

it.each([
  'Rosa Quill said a prayer.',
  'Rosa Quill spoke of it.',
  'Rosa Quill said: nothing.',
  '“It holds,” said Rosa Quill.',
])('nothing behind the verb is reported in %j', (text) => {
  expect(openerIn(text)).toBeNull();
});
