import fc from 'fast-check';
import {
  addDense,
  addRectified,
  biasRows,
  createDense,
  rectify,
  setBeside,
} from '../../../src/core/reader/dense';
import { createMatrixKernel } from '../../../src/core/reader/matrix-kernel';

const whole = fc.integer({ min: -8, max: 8 });
const kernel = () => createMatrixKernel(256);

describe('a layer', () => {
  it.each([
    [1, 4],
    [4, 4],
    [5, 8],
  ])('of %d outputs is filled up to %d', (outputs, filled) => {
    const layer = createDense(kernel(), new Float32Array(outputs * 2), outputs, 2);
    expect(layer).toMatchObject({ inputs: 2, outputs: filled, bias: null });
  });

  it('multiplies rows with the matrix and leaves what it is filled up with at nought', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        fc.array(whole, { minLength: 64, maxLength: 64 }),
        (outputs, inputs, rows, numbers) => {
          const matrix = Float32Array.from(numbers.slice(0, outputs * inputs));
          const source = Float32Array.from(numbers.slice(-rows * inputs || 64));
          const layer = createDense(kernel(), matrix, outputs, inputs);
          const target = biasRows(layer, rows);
          addDense(layer, source, inputs, rows, target);
          for (let row = 0; row < rows; row += 1) {
            for (let output = 0; output < layer.outputs; output += 1) {
              const own = matrix.subarray(output * inputs, (output + 1) * inputs);
              const sum = own.reduce(
                (all, weight, at) => all + weight * (source[row * inputs + at] ?? 0),
                0,
              );
              expect(target[row * layer.outputs + output]).toBeCloseTo(sum, 3);
            }
          }
        },
      ),
    );
  });

  it('begins each row with its bias', () => {
    const layer = createDense(kernel(), new Float32Array(6), 3, 2, Float32Array.of(1, 2, 3));
    expect([...biasRows(layer, 2)]).toEqual([1, 2, 3, 0, 1, 2, 3, 0]);
    expect(biasRows(layer, 0)).toHaveLength(0);
  });

  it('adds the same rectified, where that is asked for', () => {
    const layer = createDense(kernel(), Float32Array.of(1, -1), 2, 1, Float32Array.of(1, 1));
    const target = biasRows(layer, 2);
    addRectified(layer, Float32Array.of(3, -2), 1, 2, target);
    expect([...target]).toEqual([4, 0, 0, 0, 0, 3, 0, 0]);
  });
});

describe('rows set beside others', () => {
  it('give the other, the product and the distance of each', () => {
    const beside = setBeside(Float32Array.of(1, 2, 3, 4), Float32Array.of(5, -6, 0, 4), 2);
    expect([...beside]).toEqual([5, -6, 5, -12, 4, 8, 0, 4, 0, 16, 3, 0]);
  });

  it('give nothing of nothing', () => {
    expect(setBeside(new Float32Array(0), new Float32Array(0), 4)).toHaveLength(0);
  });
});

describe('rectified numbers', () => {
  it('are none below nought, the others as they were, and stay so', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true })), (numbers) => {
        const values = Float32Array.from(numbers);
        rectify(values);
        const once = [...values];
        expect(once.every((value, at) => value === Math.max(numbers[at] ?? 0, 0))).toBe(true);
        rectify(values);
        expect([...values]).toEqual(once);
      }),
    );
  });
});
