import { verbAt } from '../../../../src/core/facts/quotations/saying-verb';
import { readVerb } from '../../../../src/core/facts/quotations/verb-subject';
import { placeOfWord, sentenceIn, wordedSubject } from '../../../support/sentences';

/** Whose the verb of a text is; null where it reports nothing. */
function ownerOf(text: string, word: string): string | null {
  const sentence = sentenceIn(text);
  const at = placeOfWord(sentence, word);
  const verb = verbAt(sentence, at);
  if (verb === undefined) throw new Error(`no verb: ${text}`);
  const found = readVerb(sentence, at, verb, []);
  if (found === null) return null;
  const special = Object.entries(found).flatMap(([name, value]) => (value === true ? name : []));
  return [wordedSubject(sentence, found.subject) ?? 'nobody', ...special].join(', ');
}

it.each([
  ['before it', 'Rosa Quill said it.', 'said', 'Rosa Quill'],
  ['behind it', '“It holds,” said Rosa Quill.', 'said', 'Rosa Quill, isInverted'],
  [
    'before it, and hears a guest',
    '“Who?” the porter, Mr Dunn, asked a guest.',
    'asked',
    'the porter [Dunn]',
  ],
  ['shared with a verb before', 'Rosa Quill rose and said it.', 'said', 'Rosa Quill, isShared'],
  ['not saying it', 'Rosa Quill did not say it.', 'say', 'Rosa Quill, isNegated'],
  ['the agent of a passive', 'It was described as old by Rosa Quill.', 'described', 'Rosa Quill'],
  ['nobody of a passive', 'It was described as old.', 'described', 'nobody'],
])('the subject of a verb is %s', (_, text, word, expected) => {
  expect(ownerOf(text, word)).toBe(expected);
});

it.each([
  ['an infinitive', 'Rosa Quill came to say it.', 'say'],
  ['what only leads in', 'When asked, Rosa Quill left.', 'asked'],
  ['an order', 'Say it again.', 'Say'],
])('%s reports nothing', (_, text, word) => {
  expect(ownerOf(text, word)).toBeNull();
});
