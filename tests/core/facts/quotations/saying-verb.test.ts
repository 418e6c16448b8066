import { verbAt } from '../../../../src/core/facts/quotations/saying-verb';
import { sentenceIn } from '../../../support/sentences';

/** The verbs of saying in a text, by their dictionary form. */
function verbsIn(text: string): readonly string[] {
  const sentence = sentenceIn(text);
  return sentence.tokens.flatMap((_, at) => verbAt(sentence, at)?.lemma ?? []);
}

it.each([
  ['a verb', 'Rosa Quill said it holds.', ['say']],
  ['a phrase', 'Rosa Quill fired back: “It holds.”', ['retort']],
  ['a phrase that judges', 'Rosa Quill paid tribute to him.', ['praise']],
  ['a noun between words in marks and a name', '“It holds,” tweets Rosa Quill.', ['tweet']],
])('%s says something', (_, text, lemmas) => {
  expect(verbsIn(text)).toEqual(lemmas);
});

it.each([
  ['a participle before its noun', 'The reported cases fell.'],
  ['the verb of a phrase alone', 'Rosa Quill fired him.'],
  ['a noun', 'The claims failed.'],
  ['words in marks', '“He said it” is a song.'],
])('%s says nothing', (_, text) => {
  expect(verbsIn(text)).toEqual([]);
});
