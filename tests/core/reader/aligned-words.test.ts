import { alignedWords } from '../../../src/core/reader/aligned-words';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { shippedReader } from '../../../src/core/reader/reader';
import type { AlignedTable } from '../../../src/core/reader/asked-side';
import { askOf } from '../../support/evidence';
import { english } from '../../support/facts';

const { question } = askOf('ferry sank', 'The ferry sank.');
const said = english.readTokens('The boat went, sank');
/** A table in which the shares and ways of meeting are given: question word, sentence word, share, what marks it. */
function tableOf(
  cells: readonly (readonly [
    number,
    number,
    number,
    Partial<Record<'same' | 'variant' | 'related' | 'alike', number>>,
  ])[],
): AlignedTable {
  const [asked, width, tokens] = [2, 4, said.length];
  const table = {
    ...{ asked, width, tokens },
    same: new Uint8Array(width * tokens),
    variant: new Uint8Array(width * tokens),
    related: new Uint8Array(width * tokens),
    alike: new Float32Array(width * tokens),
  };
  const shares = new Float32Array(asked * tokens);
  for (const [word, token, share, marks] of cells) {
    shares[word * tokens + token] = share;
    for (const [name, value] of Object.entries(marks)) {
      table[name as 'same'][token * width + word] = value;
    }
  }
  return { table, shares } as unknown as AlignedTable;
}
const met = (...cells: Parameters<typeof tableOf>[0]): readonly string[] =>
  alignedWords(tableOf(cells), question, said).map((one) => `${one.asked} ${one.by} ${one.said}`);

describe('the words that met', () => {
  it.each([
    ['same', { same: 1, variant: 1, related: 1 }],
    ['variant', { variant: 1, related: 8 }],
    ['near', { related: 2 | 4 }],
    ['loose', { related: 4 }],
    ['opposite', { related: 8 }],
    ['reverse', { related: 16 }],
    ['spelling', { alike: 0.6 }],
    ['meaning', { alike: 0.4 }],
  ] as const)('are told by the surest way: %s', (by, marks) => {
    expect(met([0, 1, 0.5, marks])).toEqual([`ferry ${by} boat`]);
  });

  it('are told by the question’s words, the greatest share first', () => {
    expect(met([1, 1, 0.2, {}], [1, 4, 0.7, { same: 1 }], [0, 1, 0.3, {}])).toEqual([
      'ferry meaning boat',
      'sank same sank',
      'sank meaning boat',
    ]);
  });

  it('are no marks, and none of next to nothing', () => {
    expect(met([0, 3, 0.9, {}], [0, 1, 0.04, {}])).toEqual([]);
  });

  it('have shares that add up to no more than one a word, as the reader gives them', () => {
    const asked = askOf('why did the ferry sink', 'The ferry sank because of a storm.');
    const reader = shippedReader(createLexicon().everyday);
    const [reading] = reader.read(asked.question, [1], asked.corpus, reader.encode(asked.corpus));
    const sums = new Map<number, number>();
    for (const { questionToken, weight } of reading?.alignment() ?? []) {
      sums.set(questionToken, (sums.get(questionToken) ?? 0) + weight);
    }
    expect(sums.size).toBeGreaterThan(0);
    for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(1.000001);
  });
});
