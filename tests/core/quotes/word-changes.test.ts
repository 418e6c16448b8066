import { stemOf } from '../../../src/core/language/stem';
import { quotedWords } from '../../../src/core/quotes/quoted-words';
import type { SourceWord } from '../../../src/core/quotes/source-words';
import { alignWords } from '../../../src/core/quotes/word-alignment';
import { isTelling, wordChanges } from '../../../src/core/quotes/word-changes';

const sourceOf = (text: string): readonly SourceWord[] =>
  quotedWords(text).map((word) => ({ ...word, passage: 0, quotation: null, before: ' ' }));

/** The differences of a quote from the coverage, as "sub breaks/holds". */
function changesOf(quote: string, source: string): readonly string[] {
  const [ours, theirs] = [quotedWords(quote), sourceOf(source)];
  return wordChanges(alignWords(ours, theirs), ours, theirs, stemOf).map((change) => {
    const words = (
      all: readonly { key: string }[],
      [from, to]: readonly [number, number],
    ): string =>
      all
        .slice(from, to)
        .map(({ key }) => key)
        .join(' ');
    const shift = change.isShift ? ' shifted' : '';
    return `${change.op} ${words(ours, change.quote)}/${words(theirs, change.source)}${shift}`;
  });
}

describe('how a quote differs from the coverage', () => {
  it.each<[string, string, string, string[]]>([
    ['nowhere', 'the dam holds', 'the dam holds', []],
    ['by a word put for another', 'the dam breaks now', 'the dam holds now', ['sub breaks/holds']],
    ['by a word put in', 'the big dam holds now', 'the dam holds now', ['ins big/']],
    ['by a word left out', 'the dam holds now', 'the big dam holds now', ['del /big']],
    [
      'by a cut that is shown',
      'the dam … holds now',
      'the dam that we built holds now',
      ['cut /that we built'],
    ],
    [
      'as indirect speech does',
      'the dam will hold now',
      'the dam would hold now',
      ['sub will/would shifted'],
    ],
    ['by a question made of it', 'the dam holds?', 'the dam holds', ['ins ?/']],
    ['not by a note in brackets', 'the dam [above Lissford] holds now', 'the dam holds now', []],
    ['not by brackets for what they stand for', 'we saw [the dam] hold', 'we saw it hold', []],
    [
      'by a figure in brackets that is another',
      'we saw [12] boats sink',
      'we saw 13 boats sink',
      ['sub 12/13'],
    ],
    [
      'by a denial in brackets',
      'we did [not] see boats sink',
      'we did see boats sink',
      ['ins not/'],
    ],
  ])('%s', (_, quote, source, changes) => {
    expect(changesOf(quote, source)).toEqual(changes);
  });
});

it.each([
  ['dam', true],
  ['12', true],
  ['the', false],
  ['?', false],
])('takes %j for a word that tells: %s', (text, expected) => {
  const [word] = quotedWords(text);
  expect(word && isTelling(word)).toBe(expected);
});
