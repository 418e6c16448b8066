import type { Loopback } from '../../src/loopback';
import { startLoopback } from '../../src/loopback';
import type { RawRest } from '../support/raw-client';
import { rawRest } from '../support/raw-client';

describe('faults', () => {
  let discord: Loopback;
  let rest: RawRest;
  beforeEach(async () => {
    discord = await startLoopback();
    rest = rawRest(discord);
  });
  afterEach(async () => {
    await discord.close();
  });

  it('strike what they mean, as often as told', async () => {
    const on = { operation: 'get_my_user' };
    await discord.faults.add({ kind: 'status', on, status: 502, times: 2 });
    expect((await rest('GET', '/applications/@me')).status).toBe(200);
    const statuses = [];
    for (let round = 0; round < 3; round += 1) {
      statuses.push((await rest('GET', '/users/@me')).status);
    }
    expect(statuses).toEqual([502, 502, 200]);
    expect(await discord.faults.pending()).toBe(0);
  });

  it.each([
    ['before the work', false, 0],
    ['after it', true, 1],
  ])('drop a connection %s', async (_name, processed, posted) => {
    await discord.faults.add({ kind: 'drop', on: { method: 'POST' }, processed });
    const path = `/channels/${await discord.moderator.channelId('general')}/messages`;
    await expect(rest('POST', path, { content: 'x' })).rejects.toThrow('fetch failed');
    expect(await discord.user('ann').history()).toHaveLength(posted);
  });

  it('limit one route until the time is over, then no more', async () => {
    const on = { path: '^/users/@me$' };
    await discord.faults.add({ kind: 'rate-limit', on, retryAfterMs: 2000 });
    for (let round = 0; round < 2; round += 1) {
      const { status, body } = await rest('GET', '/users/@me');
      expect([status, body['global'], Number(body['retry_after']) <= 2]).toEqual([
        429,
        false,
        true,
      ]);
    }
    expect((await rest('GET', '/applications/@me')).status).toBe(200);
    await discord.moderator.passTime(2001);
    expect((await rest('GET', '/users/@me')).status).toBe(200);
  });

  it('limit everything at once but interactions', async () => {
    await discord.faults.add({ kind: 'rate-limit', retryAfterMs: 60_000, scope: 'global' });
    expect((await rest('GET', '/applications/@me')).body['global']).toBe(true);
    expect((await rest('POST', '/interactions/1/x/callback', { type: 4 }, null)).code).toBe(10062);
    await discord.faults.clear();
    expect((await rest('GET', '/applications/@me')).status).toBe(200);
  });
});
