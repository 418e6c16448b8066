import { found, silence } from '../../../src/core/outcome/finding';

describe('a finding', () => {
  it('that says nothing gives its reason and is sure of nothing', () => {
    expect(silence('keyword', 'detail-missing', ['date'])).toMatchObject({
      ...{ intent: 'keyword', reason: 'detail-missing', missing: ['date'] },
      ...{ excerpts: [], confidence: 0, question: null },
    });
    expect(silence('keyword', 'detail-missing').missing).toEqual([]);
  });

  it('that answers gives no reason', () => {
    expect(found('sources', [], 0.9)).toMatchObject({
      ...{ intent: 'sources', reason: null, missing: [], confidence: 0.9 },
    });
  });

  it('says of each thing that it is there or not, whichever it is', () => {
    const [one, other] = [silence('keyword', 'detail-missing'), found('keyword', [], 1)];
    expect(Object.keys(one).sort()).toEqual(Object.keys(other).sort());
  });
});
