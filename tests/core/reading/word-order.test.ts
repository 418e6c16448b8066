import { WORD_ORDER } from '../../../src/core/reading/word-order';
import { askOf, evidenceAt, valuesOf } from '../../support/evidence';

const BODY = [
  'The water board paid the ferry company.',
  'The ferry company paid the water board.',
  'A board of the company, on the water, met the ferry.',
].join(' ');
const values = (begins: string): ReadonlyMap<string, number> =>
  valuesOf(WORD_ORDER, evidenceAt(askOf('the water board paid the ferry company', BODY), begins));

describe('the order of the words', () => {
  const [same, turned, mixed] = ['The water', 'The ferry', 'A board'].map(values);

  it('is whole where the passage has the question word for word', () => {
    expect(same?.get('bigrams')).toBe(1);
    expect(same?.get('trigrams')).toBe(1);
    expect(same?.get('longest-run')).toBe(1);
    expect(same?.get('in-order')).toBe(1);
  });

  it('is less where the parts are turned round, least where they are mixed', () => {
    expect(turned?.get('longest-run')).toBeLessThan(1);
    expect(turned?.get('in-order')).toBeLessThan(1);
    expect(mixed?.get('bigrams')).toBeLessThan(turned?.get('bigrams') ?? 0);
    expect(mixed?.get('trigrams')).toBe(0);
  });

  it('is closer the fewer words stand between those met', () => {
    expect(mixed?.get('closeness')).toBeLessThan(same?.get('closeness') ?? 0);
    expect(mixed?.get('density')).toBeLessThan(same?.get('density') ?? 0);
  });

  it('stays between nothing and all where words stand there many times', () => {
    const body = 'Dam dam dam water dam water dam.';
    const repeated = valuesOf(WORD_ORDER, evidenceAt(askOf('dam water dam', body), 'Dam dam'));
    for (const value of repeated.values()) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1.000001);
    }
  });
});
