import { isNamed, isTitled, placeOf } from '../../../../src/core/facts/quotations/quote-place';
import { quotedStretches } from '../../../../src/core/facts/syntax/quoted-stretches';
import { attributionsOf, readArticle } from '../../../support/facts';
import { sentenceIn, wordsBetween } from '../../../support/sentences';

/** The sentence of a text with the place of its quotation. */
function placed(
  text: string,
): readonly [ReturnType<typeof sentenceIn>, ReturnType<typeof placeOf>] {
  const sentence = sentenceIn(text);
  const piece = quotedStretches(readArticle(text).passages)[0]?.pieces[0];
  if (piece === undefined) throw new Error(`no quotation: ${text}`);
  return [sentence, placeOf(sentence, piece)];
}

it('is the place of a quotation with its marks', () => {
  const [sentence, { first, next }] = placed('He said “it holds” twice.');
  expect(wordsBetween(sentence, first, next)).toBe('“it holds”');
});

it.each([
  ['a play called “the long night” opened', true],
  ['a place known as “the long night” opened', true],
  ['the slogan “the long night” was heard', true],
  ['he said “the long night” was over', false],
  ['“the long night” was over', false],
])('the words in %j are a name: %s', (text, expected) => {
  expect(isNamed(...placed(text))).toBe(expected);
});

it.each([
  ['He wrote “The Long Night” there.', true],
  ['He wrote “The Long Night.” There it was.', false],
  ['He wrote “the long night” there.', false],
  ['He wrote “Night” there.', false],
])('the words in %j are written like a title: %s', (text, expected) => {
  expect(isTitled(...placed(text))).toBe(expected);
});

it('gives nobody the gloss of a name', () => {
  expect(attributionsOf('Rosa Quill said that HAMAS (“zeal”) met.')).not.toContain(
    'Rosa Quill: zeal',
  );
});
