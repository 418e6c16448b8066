import { MATRIX_CODE } from './matrix-code';

/** Matrices that are multiplied over and over, in memory of their own. */
export interface MatrixKernel {
  /** Keeps a matrix of `inner` rows of `outer` numbers, a multiple of four, for as long as the kernel lives. */
  keep(matrix: Float32Array, inner: number, outer: number): KeptMatrix;
  /**
   * Adds products to rows that stand one after the other: row n reads `inner` numbers of `source` from
   * `n * step` on and adds to `outer` numbers of `target` from `n * outer` on. Every sum runs in the
   * same order, in 32-bit floats, whatever stands beside it and on whatever machine. What comes out below
   * `least` is `least`.
   */
  add(
    source: Float32Array,
    step: number,
    rows: number,
    matrix: KeptMatrix | LentMatrix,
    target: Float32Array,
    least?: number,
  ): void;
}

/** A matrix within the kernel's memory; `at` in bytes. */
export interface KeptMatrix {
  readonly at: number;
  readonly inner: number;
  readonly outer: number;
}

/** A matrix for one product. */
export interface LentMatrix {
  readonly numbers: Float32Array;
  readonly inner: number;
  readonly outer: number;
}

/** `c[row][o] = max(least, c[row][o] + Σ a[row][i] · b[i][o])`, places in bytes, `least` being the last. */
type Multiply = (
  ...places: [number, number, number, number, number, number, number, number]
) => void;

/** The part of the platform that runs the module; absent where it cannot. */
interface Platform {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
  validate(code: Uint8Array): boolean;
}

const PAGE_BYTES = 65_536;
/** Room for the numbers of one product: a text of the longest kind, three states side by side. */
const SCRATCH_FLOATS = 24_576;
const [SOURCE_AT, LENT_AT, TARGET_AT] = [0, 1, 2].map((part) => 4 * SCRATCH_FLOATS * part) as [
  number,
  number,
  number,
];
const KEPT_AT = 12 * SCRATCH_FLOATS;

/** Makes a kernel with room to keep so many numbers; `isPlain` does without WebAssembly, to the same bytes. */
export function createMatrixKernel(keptFloats: number, isPlain = false): MatrixKernel {
  const pages = Math.ceil((KEPT_AT + 4 * keptFloats) / PAGE_BYTES);
  const { floats, multiply } = isPlain ? plain(pages) : (compiled(pages) ?? plain(pages));
  let free = KEPT_AT;
  const write = (numbers: Float32Array, at: number, room: number): void => {
    if (numbers.length > room) throw new RangeError(`${numbers.length} numbers, room for ${room}`);
    floats.set(numbers, at / 4);
  };
  return {
    keep: (matrix, inner, outer) => {
      const at = free;
      write(matrix, at, floats.length - at / 4);
      free += 4 * matrix.length;
      return { at, inner, outer };
    },
    add: (source, step, rows, matrix, target, least = -Infinity) => {
      const { inner, outer } = matrix;
      if (rows === 0) return;
      write(source.subarray(0, (rows - 1) * step + inner), SOURCE_AT, SCRATCH_FLOATS);
      write(target.subarray(0, rows * outer), TARGET_AT, SCRATCH_FLOATS);
      let at = LENT_AT;
      if ('numbers' in matrix) write(matrix.numbers, LENT_AT, SCRATCH_FLOATS);
      else ({ at } = matrix);
      multiply(SOURCE_AT, at, TARGET_AT, rows, inner, outer, step, least);
      target.set(floats.subarray(TARGET_AT / 4, TARGET_AT / 4 + rows * outer));
    },
  };
}

function compiled(pages: number): { floats: Float32Array; multiply: Multiply } | null {
  const { WebAssembly: platform } = globalThis as unknown as { WebAssembly?: Platform };
  if (!platform?.validate(MATRIX_CODE)) return null;
  const memory = new platform.Memory({ initial: pages });
  const instance = new platform.Instance(new platform.Module(MATRIX_CODE), { from: { memory } });
  const { multiply } = instance.exports as { multiply: Multiply };
  return { floats: new Float32Array(memory.buffer), multiply };
}

function plain(pages: number): { floats: Float32Array; multiply: Multiply } {
  const floats = new Float32Array((pages * PAGE_BYTES) / 4);
  const multiply: Multiply = (a, b, c, rows, inner, outer, step, least) => {
    for (let row = 0; row < rows; row += 1) {
      for (let at = 0; at < inner; at += 1) {
        const value = floats[a / 4 + row * step + at] as number;
        const [from, to] = [b / 4 + at * outer, c / 4 + row * outer];
        for (let out = 0; out < outer; out += 1) {
          // rounded after each step, as the module does
          const product = Math.fround(value * (floats[from + out] as number));
          floats[to + out] = (floats[to + out] as number) + product;
        }
      }
      for (let at = c / 4 + row * outer; at < c / 4 + (row + 1) * outer; at += 1) {
        if (!((floats[at] as number) > least)) floats[at] = least;
      }
    }
  };
  return { floats, multiply };
}
