import { networkWeights, type NetworkWeights } from '../../src/core/reader/network-weights';

/** The words that have a vector: int8 rows of `SIZES.vector` numbers, one scale a word. */
interface Words {
  readonly words?: readonly string[];
  readonly rows?: Int8Array;
  readonly scales?: Float32Array;
}

/** Weights that are nought but for the arrays given by the names they have in a file, row after row. */
export function weightsOf(
  arrays: Readonly<Record<string, readonly number[] | Float32Array>>,
  { words = [], rows = new Int8Array(), scales = new Float32Array() }: Words = {},
): NetworkWeights {
  return networkWeights({
    made: {},
    int8: () => ({ rows, scales }),
    numbers: (name, height, width) => {
      const numbers = new Float32Array(height * width);
      numbers.set(arrays[name] ?? []);
      return numbers;
    },
    text: () => words.join('\n'),
  });
}

/** A matrix that gives each of its first inputs back as an output; inputs from `shift` on. */
export function identity(outputs: number, inputs: number, shift = 0): Float32Array {
  const matrix = new Float32Array(outputs * inputs);
  for (let at = 0; at < Math.min(outputs, inputs - shift); at += 1) {
    matrix[at * inputs + at + shift] = 1;
  }
  return matrix;
}
