import { measureCopies } from '../../bench/wire/measure';

describe('copies of the stories in the bench, with up to a fifth edited', () => {
  const measured = measureCopies(['k', 'o', 'q']);

  it('are found, at least 95 of 100 pairs', () => {
    expect(measured.pairs).toBeGreaterThan(150);
    expect(measured.right / measured.pairs).toBeGreaterThanOrEqual(0.95);
  });

  it('are what is found, at least 98 of 100 pairs, beside two accounts of each event', () => {
    expect(measured.right / measured.found).toBeGreaterThanOrEqual(0.98);
  });
});
