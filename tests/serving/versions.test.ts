import { digestsOf, versionOf } from '../../src/knowledge/version';
import { compareVersions } from '../../src/serving/compare-versions';
import { makeArticle } from '../support/articles';

const A = makeArticle({ id: 'a', body: 'One.' });
const B = makeArticle({ id: 'b', body: 'Two.' });

describe('a version', () => {
  it('is the same for the same articles in any order, and another for any other word', () => {
    const version = versionOf(digestsOf([A, B]));
    expect(version).toMatch(/^[0-9a-f]{12}$/u);
    expect(versionOf(digestsOf([structuredClone(B), A]))).toBe(version);
    const { body, ...rest } = A;
    expect(versionOf(digestsOf([{ body, ...rest }, B]))).toBe(version);
    for (const changed of [
      { body: 'One!' },
      { id: 'c' },
      { aliases: ['x'] },
      { url: 'https://x.y' },
    ]) {
      expect(versionOf(digestsOf([{ ...A, ...changed }, B]))).not.toBe(version);
    }
    expect(versionOf(digestsOf([]))).toMatch(/^[0-9a-f]{12}$/u);
  });

  it('is compared with another by the ids that differ', () => {
    const before = digestsOf([A, B]);
    const after = digestsOf([makeArticle({ id: 'c' }), { ...A, body: 'Other.' }]);
    expect(compareVersions(before, after)).toEqual({
      added: ['c'],
      changed: ['a'],
      removed: ['b'],
    });
    expect(compareVersions(before, before)).toEqual({ added: [], changed: [], removed: [] });
  });
});
