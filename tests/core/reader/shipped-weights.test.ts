import { DamagedTable } from '../../../src/core/language/damaged-table';
import { shippedWeights, stanceWeights } from '../../../src/core/reader/shipped-weights';
import { SIZES } from '../../../src/core/reader/sizes';

describe('the weights that read stances', () => {
  it('tell three stances, with the vectors of the reader', () => {
    const { vectors } = shippedWeights();
    const weights = stanceWeights(vectors);
    expect(weights.vectors).toBe(vectors);
    expect(weights.heads.map(({ size }) => size)).toEqual([3]);
  });

  it.each(['/nowhere/stance.bin', __filename])('are named with the cure: %s', (file) => {
    const { vectors } = shippedWeights();
    const read = () => stanceWeights(vectors, file);
    expect(read).toThrow(DamagedTable);
    expect(read).toThrow(/^src\/core\/reader\/weights\/stance\.bin .*git checkout/u);
  });
});

describe('the weights that ship', () => {
  it('can be used: each word has its vector and its scale', () => {
    const { vectors, made } = shippedWeights();
    expect(made['date']).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(vectors.scales.length).toBeGreaterThan(1_000);
    expect(vectors.rows).toHaveLength(vectors.scales.length * SIZES.vector);
    expect(vectors.indexOf('storm', 'storm')).toBeGreaterThan(0);
  });

  it('are named with the cure where the file is missing', () => {
    const read = () => shippedWeights('/nowhere/reader.bin');
    expect(read).toThrow(DamagedTable);
    expect(read).toThrow(
      /^src\/core\/reader\/weights\/reader\.bin cannot be read \(.*ENOENT.*git checkout/u,
    );
  });
});
