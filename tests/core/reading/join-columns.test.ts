import fc from 'fast-check';
import { joinColumns } from '../../../src/core/reading/join-columns';

describe('columns joined', () => {
  it('stand one after the other in the order of their parts', () => {
    const parts = [{ column: [1, 2] }, { column: [] }, { column: Int32Array.of(3) }];
    expect([...joinColumns(parts, 'column', new Int32Array(3))]).toEqual([1, 2, 3]);
  });

  it('are written into the array given, which keeps what stands behind them', () => {
    const into = Float32Array.of(9, 9, 9);
    expect(joinColumns([{ column: [0.5] }], 'column', into)).toBe(into);
    expect([...into]).toEqual([0.5, 9, 9]);
  });

  it('refuse an array that has no room for all', () => {
    const parts = [{ column: [1, 2] }, { column: [3] }];
    expect(() => joinColumns(parts, 'column', new Uint8Array(2))).toThrow(/bounds/u);
  });

  it('hold all numbers of the one column and none of another', () => {
    const bytes = fc.array(fc.nat(255));
    fc.assert(
      fc.property(fc.array(fc.record({ own: bytes, other: bytes })), (parts) => {
        const all = parts.flatMap(({ own }) => own);
        expect([...joinColumns(parts, 'own', new Uint8Array(all.length))]).toEqual(all);
      }),
    );
  });
});
