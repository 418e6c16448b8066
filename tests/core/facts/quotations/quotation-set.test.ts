import { readFixtures, scoreFixtures } from '../../../support/quotation-gold';

const fixtures = readFixtures();
const marked = scoreFixtures(fixtures, false);
const reported = scoreFixtures(fixtures, true);

describe('the speakers of the quotation set', () => {
  it('has at least 500 quotations in marks and 150 reported clauses, each found in its text', () => {
    const lost = fixtures.flatMap(({ name, golds }) =>
      golds.filter(({ at }) => at < 0).map(({ line }) => `${name}: ${line}`),
    );
    expect(lost).toEqual([]);
    expect(marked.gold).toBeGreaterThan(500);
    expect(reported.gold).toBeGreaterThan(150);
  });

  it('names the speaker of words in marks rightly in 97 % and of all of them in 93 %', () => {
    expect(marked.precision).toBeGreaterThanOrEqual(0.97);
    expect(marked.recall).toBeGreaterThanOrEqual(0.93);
  });

  it('names the speaker of reported clauses rightly in 97 % and of all of them in 93 %', () => {
    expect(reported.precision).toBeGreaterThanOrEqual(0.97);
    expect(reported.recall).toBeGreaterThanOrEqual(0.93);
  });
});
