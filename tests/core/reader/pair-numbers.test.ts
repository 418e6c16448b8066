import { sharesOfAsked } from '../../../src/core/reader/alignment-table';
import { pairNumbers } from '../../../src/core/reader/pair-numbers';
import { tableSigns } from '../../../src/core/reader/table-signs';
import { tableOf } from '../../support/alignment-tables';

describe('a pair in plain numbers', () => {
  const signsOf = (same: number) => {
    const table = tableOf(2, 1, []);
    table.same.fill(same);
    return tableSigns(table, sharesOfAsked(table, 0), 'question');
  };
  const sentence = { tokens: 1, points: new Float32Array(0), isHeadline: false, hasBefore: false };

  it('is as long whatever is asked, and holds only numbers', () => {
    const numbers = pairNumbers(Float32Array.of(0.5, 0.2), signsOf(1), signsOf(0), sentence);
    const empty = pairNumbers(new Float32Array(0), signsOf(0), signsOf(0), sentence);
    expect(empty).toHaveLength(numbers.length);
    expect([...numbers, ...empty].every(Number.isFinite)).toBe(true);
  });

  it('says that nearly all is met where all words are, and nothing where none is', () => {
    const [met] = pairNumbers(Float32Array.of(0.5, 0.2), signsOf(1), signsOf(0), sentence);
    const [unmet] = pairNumbers(Float32Array.of(0.5, 0.2), signsOf(0), signsOf(1), sentence);
    expect(met).toBeCloseTo(1, 2);
    expect(unmet).toBe(0);
  });

  it('ends with whether it is a headline and whether a sentence stands before', () => {
    const told = { ...sentence, isHeadline: true, hasBefore: true };
    const numbers = pairNumbers(new Float32Array(0), signsOf(0), signsOf(0), told);
    expect(numbers.slice(-2)).toEqual([1, 1]);
  });
});
