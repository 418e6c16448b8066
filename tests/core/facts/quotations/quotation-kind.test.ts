import { isWhole, quotationKindOf } from '../../../../src/core/facts/quotations/quotation-kind';
import {
  readSpoken,
  type SpokenSentence,
} from '../../../../src/core/facts/quotations/spoken-sentence';
import { createDiscourse } from '../../../../src/core/facts/reference/discourse';
import {
  quotedStretches,
  type QuotedPiece,
} from '../../../../src/core/facts/syntax/quoted-stretches';
import { readArticle } from '../../../support/facts';
import { sentenceIn } from '../../../support/sentences';

/** A sentence with the last words in marks that it has. */
function quotedIn(text: string): readonly [SpokenSentence, QuotedPiece] {
  const spoken = readSpoken(sentenceIn(text), createDiscourse(new Map(), []));
  const piece = quotedStretches(readArticle(text).passages).at(-1)?.pieces.at(-1);
  if (piece === undefined) throw new Error(`no quotation: ${text}`);
  return [spoken, piece];
}

it.each([
  ['direct', 'Rosa Quill said: “It holds for now.”'],
  ['direct', '“It holds for now,” Rosa Quill said.'],
  ['direct', '“It holds,” Rosa Quill said, “but not for long.”'],
  ['direct', '“It holds for now.”'],
  ['partial', 'Rosa Quill called it “a mess”.'],
  ['partial', 'Rosa Quill said the dam was “fairly safe”.'],
  ['partial', 'Her film “The Long Night” won.'],
])('words in marks are %s in %j', (kind, text) => {
  expect(quotationKindOf(...quotedIn(text), false)).toBe(kind);
});

it('takes words over several sentences for somebody’s own', () => {
  expect(quotationKindOf(...quotedIn('Rosa Quill called it “a mess”.'), true)).toBe('direct');
});

it.each([
  [true, '“It holds for now.”'],
  [false, '“It holds for now,” she said.'],
])('says %s that words in marks are all of %j', (expected, text) => {
  expect(isWhole(quotedIn(text)[0])).toBe(expected);
});
