import pairs from '../../fixtures/reader/pairs.json';
import { askedState } from '../../../src/core/reader/asked-state';
import { createPairNetwork } from '../../../src/core/reader/pair-network';
import type { CoverageTexts } from '../../../src/core/reader/coverage-texts';
import { encodeTexts } from '../../../src/core/reader/sentence-encodings';
import { shippedWeights } from '../../../src/core/reader/shipped-weights';
import { createTokenEncoder } from '../../../src/core/reader/token-encoder';
import type { TokenColumns } from '../../../src/core/reader/token-columns';
import { FLAGS, isSpelled } from '../../../src/core/reader/token-columns';

/** How far the numbers may be from those that training gave: sums run in another order there. */
const FARTHEST = 1e-4;

const weights = shippedWeights();
const encoder = createTokenEncoder(weights);
const stems = new Map<string, number>();
const stemNumber = (stem: string): number => {
  if (!stems.has(stem)) stems.set(stem, stems.size);
  return stems.get(stem) ?? -1;
};

type PlainColumns = (typeof pairs.lists)[number]['tokens'];
const columnsOf = (plain: PlainColumns): TokenColumns => ({
  ...plain,
  parts: Uint8Array.from(plain.parts),
  flags: Uint8Array.from(plain.flags),
  classes: Uint8Array.from(plain.classes),
  weights: Float32Array.from(plain.weights),
});

/** The passages as texts that a reader reads, each token a word of its own. */
function readTexts(): CoverageTexts {
  const columns = pairs.passages.map(({ tokens }) => columnsOf(tokens as PlainColumns));
  const firstToken = new Int32Array(columns.length + 1);
  for (const [place, { length }] of columns.entries()) {
    firstToken[place + 1] = (firstToken[place] ?? 0) + length;
  }
  const tokens = columns.flatMap(({ words, lemmas, stems: own, flags, weights: idf }) =>
    words.map((folded, at) => ({
      ...{ folded, lemma: lemmas[at] ?? '', isSpelled: isSpelled(flags[at] ?? 0) },
      stem: ((flags[at] ?? 0) & FLAGS.mark) === 0 ? stemNumber(own[at] ?? '') : -1,
      weight: idf[at] ?? 0,
    })),
  );
  return {
    firstToken,
    written: Uint16Array.from(columns, ({ written }) => written),
    words: Int32Array.from(tokens.keys()),
    stems: Int32Array.from(tokens, ({ stem }) => stem),
    weights: Float32Array.from(tokens, ({ weight }) => weight),
    wordCount: tokens.length,
    wordOf: (number) => tokens[number] ?? { folded: '', lemma: '', isSpelled: false },
    columnsOf: (number) => columns[number] ?? null,
  };
}

const encodings = encodeTexts(readTexts(), encoder);

type PairRow = (typeof pairs.lists)[number]['rows'][number];
const networkOf = ({ tokens, kind }: { tokens: PlainColumns; kind: number }) => {
  const columns = columnsOf(tokens);
  const numbers = columns.stems.map((stem, at) =>
    ((columns.flags[at] ?? 0) & FLAGS.mark) === 0 ? stemNumber(stem) : -1,
  );
  const asked = askedState(columns, Int32Array.from(numbers), kind, weights, encoder);
  return createPairNetwork(weights, asked, encodings);
};
const read = (network: ReturnType<typeof networkOf>, row: PairRow) => {
  const { before = -1, isHeadline = false } = pairs.passages[row.number] ?? {};
  const inputs = { ...row, places: Uint16Array.from(row.places) };
  return network.read({ number: row.number, before, isHeadline }, inputs);
};

describe('the network beside the one that was trained', () => {
  it.each(pairs.lists)('gives the scores and points of training (question $#)', (list) => {
    const network = networkOf(list);
    for (const row of list.rows) {
      const { heads, points } = read(network, row);
      const [rank = NaN, answers = NaN] = heads.map(([value = NaN]) => value);
      expect(Math.abs(rank - row.expected.rank)).toBeLessThan(FARTHEST);
      expect(Math.abs(answers - row.expected.answers)).toBeLessThan(FARTHEST);
      const flat = row.expected.points.flat();
      expect(points).toHaveLength(flat.length);
      for (const [at, point] of flat.entries()) {
        expect(Math.abs((points[at] ?? Infinity) - point)).toBeLessThan(FARTHEST);
      }
    }
  });

  it('gives the same bytes whatever was read before', () => {
    const [list] = pairs.lists;
    if (!list) throw new Error('no lists');
    const forwards = networkOf(list);
    const backwards = networkOf(list);
    const first = list.rows.map((row) => read(forwards, row));
    const second = list.rows.toReversed().map((row) => read(backwards, row));
    expect(second.toReversed()).toEqual(first);
  });
});
