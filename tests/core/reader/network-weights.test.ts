import { readFileSync } from 'node:fs';
import { networkWeights } from '../../../src/core/reader/network-weights';
import { SIZES } from '../../../src/core/reader/sizes';
import { addDense, biasRows, type Dense } from '../../../src/core/reader/dense';
import { readWeightsFile, WEIGHTS_FILE } from '../../../src/core/reader/weights-file';
import { weightsOf } from '../../support/reader-weights';

const outputsOf = (layer: Dense, numbers: readonly number[]): readonly number[] => {
  const target = biasRows(layer, 1);
  const source = new Float32Array(layer.inputs);
  source.set(numbers);
  addDense(layer, source, layer.inputs, 1, target);
  return [...target];
};

const shipped = readFileSync(WEIGHTS_FILE);
/** The names of the arrays in the file that ships. */
function shippedNames(): readonly string[] {
  const header = shipped.subarray(20, 20 + shipped.readUInt32LE(16)).toString('utf8');
  const { arrays } = JSON.parse(header) as { arrays: Record<string, unknown> };
  return Object.keys(arrays);
}

describe('the weights of a network', () => {
  it('are all the arrays of the file that ships, each in its size and once', () => {
    const file = readWeightsFile(shipped);
    const taken: string[] = [];
    const take = <T>(name: string, array: T): T => {
      taken.push(name);
      return array;
    };
    networkWeights({
      made: file.made,
      int8: (name) => take(name, file.int8(name)),
      numbers: (name, rows, columns) => take(name, file.numbers(name, rows, columns)),
      text: (name) => take(name, file.text(name)),
    });
    expect(taken.sort()).toEqual([...shippedNames()].sort());
  });

  it('are layers that multiply and add as the file says', () => {
    const { heads, point } = weightsOf({
      'rank_out.weight': [2, 3],
      'rank_out.bias': [5],
      'point.weight': [...Array.from({ length: SIZES.state }, () => 0), 7],
      'point.bias': [1, 2],
    });
    const [rank] = heads;
    if (!rank) throw new Error('no heads');
    expect(outputsOf(rank.out, [10, 100])[0]).toBe(325);
    expect(outputsOf(point, [10]).slice(0, 2)).toEqual([1, 72]);
  });

  it('tell flags by flag, then output, though the file has them the other way round', () => {
    const { wide } = SIZES;
    const matrix = new Float32Array(8 * wide);
    matrix[3 * 8 + 5] = 4;
    const { flags } = weightsOf({ 'flag.weight': matrix });
    expect(flags).toHaveLength(8 * wide);
    expect([...flags.entries()].filter(([, value]) => value !== 0)).toEqual([[5 * wide + 3, 4]]);
  });

  it('find the vector of a word by its row, from 1', () => {
    const { indexOf } = weightsOf({}, { words: ['dam', 'mill'] }).vectors;
    expect(['dam', 'mill', 'boat'].map((word) => indexOf(word, word))).toEqual([1, 2, 0]);
  });

  it('have both mixes, in order, and single numbers as such', () => {
    const { mixes, none, gateBias } = weightsOf({
      'mix.bias': [1],
      'mix_more.bias': [2],
      none: [3],
      'gate.bias': [4],
    });
    expect(mixes.map((mix) => biasRows(mix, 1)[0])).toEqual([1, 2]);
    expect([none, gateBias]).toEqual([3, 4]);
  });

  it('give the same bytes without WebAssembly', () => {
    const file: Parameters<typeof networkWeights>[0] = {
      made: {},
      int8: () => ({ rows: new Int8Array(), scales: new Float32Array() }),
      numbers: (_, rows, columns) =>
        Float32Array.from({ length: rows * columns }, (__, at) => Math.sin(at)),
      text: () => '',
    };
    const [one, other] = [false, true].map((isPlain) =>
      outputsOf(networkWeights(file, isPlain).near, [0.1, 0.7, -0.3]),
    );
    expect(one).toEqual(other);
  });
});
