import fc from 'fast-check';
import { isOurs, shardsOf, shardsProblem } from '../src/shards';

describe('a share of shards', () => {
  it.each([
    ['0/1', [0], 1],
    ['0,1/4', [0, 1], 4],
    ['2-3/4', [2, 3], 4],
    ['3, 0-1 ,1/4', [0, 1, 3], 4],
  ])('%s is %j of %d', (text, ids, count) => {
    expect(shardsProblem(text)).toBeNull();
    expect(shardsOf(text)).toEqual({ ids, count });
  });

  it.each([
    ['0,1', /^is no share of shards: write which of how many, as 0,1\/4/u],
    ['4/4', /^names shard 4 of 4: they are counted from 0 to 3; the same count belongs in every/u],
    ['3-1/4', /^names shards from 3 to 1: write the lower one first\.$/u],
    ['0/0', /^is a share of no shards: write how many/u],
  ])('%s is refused with the cure', (text, words) => {
    expect(shardsProblem(text)).toMatch(words);
  });

  it('is refused in one line, or read as shards that there are, whatever is written', () => {
    const written = fc.stringMatching(/^[0-9,\- /]{0,12}$/u);
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        const problem = shardsProblem(text);
        if (problem !== null) {
          expect(problem).toMatch(/^[^\n]+: [^\n]+\.$/u);
          return;
        }
        const { ids = [], count = 0 } = shardsOf(text) ?? {};
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) expect(id).toBeLessThan(count);
      }),
    );
  });

  it('gives each server, and what is done once, to one of the processes that share all shards', () => {
    const id = fc.bigInt({ min: 1n << 22n, max: (1n << 63n) - 1n }).map(String);
    fc.assert(
      fc.property(id, fc.integer({ min: 2, max: 20 }), (guildId, count) => {
        const shares = Array.from({ length: count }, (_, at) => shardsOf(`${at}/${count}`));
        expect(shares.filter((share) => isOurs(share, guildId))).toHaveLength(1);
        expect(shares.filter((share) => isOurs(share, null))).toEqual([shares[0]]);
      }),
    );
  });

  it('is every server where none is set', () => {
    expect([isOurs(null, null), isOurs(null, '1234567890123456789')]).toEqual([true, true]);
  });
});
