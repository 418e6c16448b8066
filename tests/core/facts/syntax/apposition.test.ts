import { appositionName } from '../../../../src/core/facts/syntax/apposition';
import { sentenceIn, wordsBetween } from '../../../support/sentences';

/** The name set apart beside the phrase for a person that begins with a word. */
function namedBeside(text: string, word: string): string | null {
  const sentence = sentenceIn(text);
  const at = sentence.tokens.findIndex((token) => token.text === word);
  const phrase = sentence.phraseFrom.get(at);
  if (phrase === undefined) throw new Error(`no phrase begins with ${word}: ${text}`);
  const found = appositionName(sentence, phrase, phrase.next);
  return found && wordsBetween(sentence, found.first, found.next);
}

describe('the person named in an insertion', () => {
  it.each([
    ['behind a comma', 'The mayor, Rosa Quill, left.', 'The'],
    ['behind a dash', 'The mayor – Rosa Quill – left.', 'The'],
    ['before "who"', 'The mayor, Rosa Quill who won, left.', 'The'],
    ['at the end', 'They met the mayor, Rosa Quill', 'the'],
    ['ahead of the phrase', 'Rosa Quill, the mayor, left.', 'the'],
  ])('is found %s', (_, text, word) => {
    expect(namedBeside(text, word)).toBe('Rosa Quill');
  });

  it.each([
    ['the phrase is for a thing', 'The bridge, Rosa Quill said, held.', 'The'],
    ['a place is named', 'The mayor, Norway, left.', 'The'],
    ['nothing sets it apart', 'The mayor met Rosa Quill.', 'The'],
    ['the name goes on into a clause', 'The mayor, Rosa Quill said, left.', 'The'],
    ['the phrase is a pronoun', 'He, Rosa Quill, left.', 'He'],
  ])('is nobody where %s', (_, text, word) => {
    expect(namedBeside(text, word)).toBeNull();
  });
});
