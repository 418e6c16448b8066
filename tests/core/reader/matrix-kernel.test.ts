import fc from 'fast-check';
import { createMatrixKernel } from '../../../src/core/reader/matrix-kernel';

const small = fc.float({ min: -8, max: 8, noNaN: true });
const sizes = fc.record({
  rows: fc.integer({ min: 0, max: 7 }),
  inner: fc.integer({ min: 1, max: 9 }),
  fours: fc.integer({ min: 1, max: 9 }),
  step: fc.integer({ min: 1, max: 12 }),
});

describe('the matrix kernel', () => {
  it('gives the same bytes with WebAssembly and without', () => {
    fc.assert(
      fc.property(sizes, fc.array(small, { minLength: 400, maxLength: 400 }), (size, numbers) => {
        const { rows, inner, step } = size;
        const outer = 4 * size.fours;
        const source = Float32Array.from(
          { length: rows * step + inner },
          (_, at) => numbers[at] ?? 0,
        );
        const matrix = Float32Array.from(
          { length: inner * outer },
          (_, at) => numbers[399 - at] ?? 0,
        );
        const results = [false, true].map((isPlain) => {
          const kernel = createMatrixKernel(matrix.length, isPlain);
          const target = Float32Array.from({ length: rows * outer }, (_, at) => at / 3);
          kernel.add(source, step, rows, kernel.keep(matrix, inner, outer), target);
          kernel.add(source, step, rows, { numbers: matrix, inner, outer }, target);
          kernel.add(source, step, rows, { numbers: matrix, inner, outer }, target, numbers[0]);
          return target;
        });
        expect(results[0]).toEqual(results[1]);
      }),
    );
  });

  it('adds products to what is there', () => {
    const kernel = createMatrixKernel(8);
    const matrix = kernel.keep(Float32Array.of(1, 2, 3, 4, 10, 20, 30, 40), 2, 4);
    const target = Float32Array.of(100, 0, 0, 0, 0, 0, 0, 0);
    kernel.add(Float32Array.of(1, 1, 2, 0), 2, 2, matrix, target);
    expect([...target]).toEqual([111, 22, 33, 44, 2, 4, 6, 8]);
  });

  it('keeps what comes out at least as high as it is told', () => {
    const kernel = createMatrixKernel(0);
    const target = Float32Array.of(1, -1, -5, 2);
    kernel.add(Float32Array.of(1), 1, 1, { numbers: target, inner: 1, outer: 4 }, target, -3);
    expect([...target]).toEqual([2, -2, -3, 4]);
  });

  it('refuses what it has no room for', () => {
    const kernel = createMatrixKernel(4);
    expect(() => kernel.keep(new Float32Array(100_000), 100, 1000)).toThrow(RangeError);
    const matrix = kernel.keep(new Float32Array(4), 1, 4);
    expect(() =>
      kernel.add(new Float32Array(30_000), 1, 30_000, matrix, new Float32Array(4)),
    ).toThrow(RangeError);
  });
});
