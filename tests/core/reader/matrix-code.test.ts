import fc from 'fast-check';
import { MATRIX_CODE } from '../../../src/core/reader/matrix-code';

type Multiply = (...places: number[]) => void;
/** The part of the platform that these tests need. */
interface Platform {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly multiply: Multiply } };
  validate(code: Uint8Array): boolean;
}
const { WebAssembly: platform } = globalThis as unknown as { WebAssembly: Platform };

const [AT_A, AT_B, AT_C] = [0, 2_048, 8_192];
const memory = new platform.Memory({ initial: 1 });
const { multiply } = new platform.Instance(new platform.Module(MATRIX_CODE), { from: { memory } })
  .exports;
const floats = new Float32Array(memory.buffer);
const small = fc.integer({ min: -9, max: 9 });

describe('the module', () => {
  it('is one that the platform takes', () => {
    expect(platform.validate(MATRIX_CODE)).toBe(true);
    expect(platform.validate(MATRIX_CODE.slice(0, -1))).toBe(false);
  });

  it('adds the products of rows and a matrix to what is there, at least a number, and writes nowhere else', () => {
    fc.assert(
      fc.property(
        fc.record({
          rows: fc.nat(5),
          inner: fc.nat(7),
          // fewer than four sums at once, just as many, more, and what is left over
          fours: fc.integer({ min: 1, max: 9 }),
          step: fc.integer({ min: 1, max: 9 }),
          least: fc.constantFrom(-Infinity, 0, 5),
        }),
        fc.array(small, { minLength: 64, maxLength: 64 }),
        ({ rows, inner, fours, step, least }, numbers) => {
          const outer = 4 * fours;
          for (let at = 0; at < floats.length; at += 1) floats[at] = numbers[at % 64] ?? 0;
          const expected = floats.slice();
          for (let row = 0; row < rows; row += 1) {
            for (let out = 0; out < outer; out += 1) {
              const at = AT_C / 4 + row * outer + out;
              for (let place = 0; place < inner; place += 1) {
                const left = floats[AT_A / 4 + row * step + place] ?? 0;
                const right = floats[AT_B / 4 + place * outer + out] ?? 0;
                expected[at] = (expected[at] ?? 0) + left * right;
              }
              expected[at] = Math.max(least, expected[at] ?? 0);
            }
          }
          multiply(AT_A, AT_B, AT_C, rows, inner, outer, step, least);
          expect(floats.findIndex((value, at) => value !== expected[at])).toBe(-1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
