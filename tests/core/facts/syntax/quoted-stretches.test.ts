import { quotedStretches } from '../../../../src/core/facts/syntax/quoted-stretches';
import { readArticle } from '../../../support/facts';

/** The quotations of a text, each with its pieces set apart by "|". */
function stretchesIn(body: string): readonly string[] {
  const { passages } = readArticle(body);
  return quotedStretches(passages).map(({ pieces }) =>
    pieces.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end)).join('|'),
  );
}

describe('what stands between marks', () => {
  it.each<[string, string, string[]]>([
    ['is one over sentences', '“It holds. It is safe,” she said.', ['It holds.|It is safe,']],
    [
      'is several where the marks close',
      '“It holds,” she said. “It is safe.”',
      ['It holds,', 'It is safe.'],
    ],
    [
      'goes on where the next paragraph opens',
      '“It holds.\n\n“It is safe,” she said.',
      ['It holds.', 'It is safe,'],
    ],
    ['is nothing where nothing closes it', '“It holds. She left.\n\nIt rained.', []],
    ['is nothing without marks', 'It holds.', []],
  ])('%s', (_, body, expected) => {
    expect(stretchesIn(body)).toEqual(expected);
  });

  it('says of each piece whether it opens and closes', () => {
    const { passages } = readArticle('“It holds. It stands. It is safe,” she said.');
    const [stretch] = quotedStretches(passages);
    expect(stretch?.pieces.map(({ opens, closes }) => [opens, closes])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});
