import type { KeptMatrix, MatrixKernel } from './matrix-kernel';

/** One layer of a network. */
export interface Dense {
  readonly kernel: MatrixKernel;
  /** Numbers in, and numbers out, filled up with zeros to a multiple of four. */
  readonly inputs: number;
  readonly outputs: number;
  readonly matrix: KeptMatrix;
  readonly bias: Float32Array | null;
}

/** Keeps a matrix of `outputs` rows of `inputs` as a layer. */
export function createDense(
  kernel: MatrixKernel,
  matrix: Float32Array,
  outputs: number,
  inputs: number,
  bias: Float32Array | null = null,
): Dense {
  const width = 4 * Math.ceil(outputs / 4);
  const turned = new Float32Array(inputs * width);
  for (let output = 0; output < outputs; output += 1) {
    for (let input = 0; input < inputs; input += 1) {
      turned[input * width + output] = matrix[output * inputs + input] ?? 0;
    }
  }
  const filled = bias === null ? null : new Float32Array(width);
  if (bias !== null) filled?.set(bias);
  return {
    ...{ kernel, inputs, outputs: width, bias: filled },
    matrix: kernel.keep(turned, inputs, width),
  };
}

type Add = (
  layer: Dense,
  source: Float32Array,
  step: number,
  rows: number,
  target: Float32Array,
) => void;

const adding =
  (least?: number): Add =>
  ({ kernel, matrix }, source, step, rows, target) =>
    kernel.add(source, step, rows, matrix, target, least);

/** Adds the layer's outputs, its bias left out, to rows of `outputs`; row n is read from `n * step` on. */
export const addDense = adding();

/** The same; then sets what is below nought to nought. */
export const addRectified = adding(0);

/** Rows of a layer's outputs that hold its bias, or zeros. */
export function biasRows({ bias, outputs }: Dense, rows: number): Float32Array {
  const target = new Float32Array(rows * outputs);
  if (bias !== null) for (let row = 0; row < rows; row += 1) target.set(bias, row * outputs);
  return target;
}

/**
 * Sets rows of `size` beside others: for each row the other, their product and how far they are apart,
 * one behind the other.
 */
export function setBeside(own: Float32Array, others: Float32Array, size: number): Float32Array {
  const beside = new Float32Array(3 * own.length);
  for (let start = 0; start < own.length; start += size) {
    for (let at = start; at < start + size; at += 1) {
      const mine = own[at] as number;
      const other = others[at] as number;
      const to = 2 * start + at;
      beside[to] = other;
      beside[to + size] = mine * other;
      beside[to + 2 * size] = Math.abs(mine - other);
    }
  }
  return beside;
}

/** Sets what is below nought to nought. */
export function rectify(values: Float32Array): void {
  for (let at = 0; at < values.length; at += 1) if ((values[at] as number) < 0) values[at] = 0;
}
