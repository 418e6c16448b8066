import { impliedStems } from '../../../src/core/corpus/implied';
import { english, readArticle } from '../../support/facts';

/** The stems that each passage of a body means without writing them. */
function impliedIn(body: string): readonly (readonly string[])[] {
  const { passages, facts } = readArticle(body);
  return impliedStems(passages, facts, english);
}

describe('impliedStems', () => {
  it.each([
    [
      'the speaker of a quotation',
      'Iris Holden spoke. “Rain fell,” she said.',
      1,
      ['iri', 'holden'],
    ],
    ['a price', 'The striker went to Vale for about £3m.', 0, ['price', 'cost', 'worth']],
    ['a crowd', 'They played before a record crowd of 9,000 fans.', 0, ['attend', 'watch']],
    ['the names of columns', 'Line | Fare\n7 | 5 euros', 1, ['line', 'fare']],
    ['a price in a table', 'Line | Single\n7 | 5 euros', 1, ['price', 'cost']],
    ['a crowd in a table', 'Host | Crowd\nHawks | 9,000', 1, ['crowd', 'watch', 'attend']],
    ['the match of a score', 'The Hawks beat them 4-1.', 0, ['match', 'game']],
  ])('tell %s', (_, body, passage, stems) => {
    expect(impliedIn(body)[passage]).toEqual(expect.arrayContaining(stems));
  });

  it('never tell what the passage writes itself, nor anything twice', () => {
    const body =
      'The Hawks won the match 4-1 on 4 May 2021, said Iris Holden. “We were lucky,” Holden said. ' +
      'She left. “They were,” she said of the game.';
    const { passages, facts } = readArticle(body);
    const implied = impliedStems(passages, facts, english);
    expect(implied).toHaveLength(passages.length);
    expect(implied.flat()).not.toEqual([]);
    for (const [number, stems] of implied.entries()) {
      const written = new Set(passages[number]?.tokens.map(({ stem }) => stem));
      expect(stems.filter((stem) => written.has(stem))).toEqual([]);
      expect(new Set(stems).size).toBe(stems.length);
    }
  });

  it('are none where nothing is meant without being written', () => {
    expect(impliedIn('The ferry left.')).toEqual([[]]);
    expect(impliedIn('')).toEqual([]);
  });
});
