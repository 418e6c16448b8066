import { localCue } from '../../../../src/core/facts/quotations/local-cue';
import { placeOf } from '../../../../src/core/facts/quotations/quote-place';
import { readSpoken } from '../../../../src/core/facts/quotations/spoken-sentence';
import { createDiscourse } from '../../../../src/core/facts/reference/discourse';
import { quotedStretches } from '../../../../src/core/facts/syntax/quoted-stretches';
import { readArticle } from '../../../support/facts';
import { sentenceIn } from '../../../support/sentences';

/** Who a sentence alone gives its last quotation to; null for nobody, undefined where it does not say. */
function speakerIn(text: string): string | null | undefined {
  const sentence = sentenceIn(text);
  const spoken = readSpoken(sentence, createDiscourse(new Map(), []));
  const piece = quotedStretches(readArticle(text).passages).at(-1)?.pieces[0];
  if (piece === undefined) throw new Error(`no quotation: ${text}`);
  const cue = localCue(spoken, placeOf(sentence, piece));
  return cue && (cue.speaker?.id ?? 'somebody');
}

describe('words in quotation marks', () => {
  it.each([
    ['a verb follows them', '“It holds for now,” Rosa Quill said.'],
    ['a verb stands before its speaker', '“It holds for now,” said Rosa Quill.'],
    ['a verb and a comma lead to them', 'Rosa Quill said, “It holds for now.”'],
    ['a verb and "that" lead to them', 'Rosa Quill said that “the dam holds for now”.'],
    ['they stand within a reported clause', 'Rosa Quill said the dam was “fairly safe” for now.'],
    ['a verb ends the sentence', 'The dam is “fairly safe” for now, Rosa Quill said on Monday.'],
    ['"according to" ends it', 'The dam is “fairly safe” for now, according to Rosa Quill.'],
    [
      'a verb behind them is nearer than none before',
      'Umar Shah left the dam that “holds for now,” Rosa Quill said.',
    ],
    [
      'she says them where another only rose',
      'Umar Shah rose: “It holds for now,” Rosa Quill said.',
    ],
    [
      'a colon leads to them before another adds',
      'Rosa Quill said: “It holds for now,” Umar Shah added.',
    ],
    [
      'her clause governs them before another writes',
      'Rosa Quill said of the dam “it holds for now,” Umar Shah wrote.',
    ],
    [
      'she tells what somebody else thinks',
      'Umar Shah thinks, Rosa Quill said, that it “holds for now”.',
    ],
    ['they are of her claim', 'In Orsley, Rosa Quill’s claim that “the dam holds” failed.'],
    ['she judges by them', 'Rosa Quill called the dam “fairly safe”.'],
    [
      'the nearer of two says them',
      'Umar Shah told Rosa Quill, who asked whether “the dam holds”.',
    ],
    [
      'she shouts behind what another said',
      '“It leaks,” said Lund, but “it holds for now,” Rosa Quill shouted back.',
    ],
    [
      'she answers behind what another said first',
      '“It leaks,” Lund said, while “it holds for now,” Rosa Quill replied.',
    ],
  ])('are hers where %s', (_, text) => {
    expect(speakerIn(text)).toBe('Rosa Quill');
  });

  it.each([
    ['are a name', 'Rosa Quill left the play called “the long night”.'],
    ['are called so by nobody', 'The dam was called “fairly safe”.'],
    ['are what somebody did not say', 'Rosa Quill did not call the dam “fairly safe”.'],
    ['are called so by nobody, with an adverb', 'The dam was called only “fairly safe”.'],
    ['are a term', 'The “trusted traveller” list grew.'],
    ['are denied to have been said', 'Rosa Quill denied having said “the dam holds for now”.'],
  ])('are nobody’s where they %s', (_, text) => {
    expect(speakerIn(text)).toBeNull();
  });

  it.each([
    ['are all it says', '“It holds for now.”'],
    [
      'are a song, told of by somebody who says something else',
      '“It holds for now” is a song and Rosa Quill told nobody.',
    ],
    [
      'stand far behind what somebody did not say',
      'Rosa Quill did not say that the dam, which was old, cost “more than ever before”.',
    ],
    ['stand behind a colon without a verb', 'Then, after a pause: “It holds for now.”'],
  ])('are left to the sentences around where they %s', (_, text) => {
    expect(speakerIn(text)).toBeUndefined();
  });
});
