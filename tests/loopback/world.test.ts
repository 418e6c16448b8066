import { createClock } from '../../src/loopback/clock';
import { createFaults } from '../../src/loopback/faults/faults';
import { createRouter } from '../../src/loopback/rest/router';
import type { Operation } from '../../src/loopback/rest/operation';
import {
  bitsOf,
  channelPermissions,
  includesPermission,
} from '../../src/loopback/state/permissions';
import { channelAt } from '../../src/loopback/state/places';
import { overwriteOf, plantGuild, plantWorld, userIdOf } from '../../src/loopback/state/planting';
import { DEFAULT_SEED } from '../../src/loopback/state/seed';
import { createSnowflakes, timeOf } from '../../src/loopback/state/snowflakes';
import type { World } from '../../src/loopback/state/world';
import { createWorld } from '../../src/loopback/state/world';

function plantedWorld(): World {
  const world = createWorld(createClock(), { name: 'bot', token: 't' });
  plantWorld(world, DEFAULT_SEED);
  return world;
}

describe('ids', () => {
  it('sort by age, hold their time, and stay unique within a millisecond', () => {
    const now = 1_700_000_000_000;
    const next = createSnowflakes(() => now);
    const ids = Array.from({ length: 5000 }, next);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))).toEqual(ids);
    expect(timeOf(ids[0] ?? '0')).toBe(now);
    expect(ids.every((id) => /^\d{17,19}$/u.test(id))).toBe(true);
  });
});

describe('the clock', () => {
  it('runs what falls due when time passes, in order, and nothing that was called off', () => {
    const clock = createClock();
    const done: string[] = [];
    clock.at(clock.now() + 2000, () => done.push('second'));
    clock.at(clock.now() + 1000, () => done.push('first'));
    const callOff = clock.at(clock.now() + 1500, () => done.push('never'));
    clock.at(clock.now() + 90_000, () => done.push('later'));
    callOff();
    clock.pass(5000);
    clock.close();
    expect(done).toEqual(['first', 'second']);
  });
});

describe('permissions', () => {
  it('give owners everything and strangers nothing', () => {
    const world = plantedWorld();
    const general = channelAt(world, 'general', null);
    const may = (name: string) => channelPermissions(world, general, userIdOf(world, name));
    expect(includesPermission(may('olga'), 'Administrator')).toBe(true);
    expect(includesPermission(may('ann'), 'ManageGuild')).toBe(false);
    expect(includesPermission(may('adam'), 'ManageGuild')).toBe(true);
    expect(
      channelPermissions(world, channelAt(world, 'lounge', null), userIdOf(world, 'adam')),
    ).toBe(0n);
  });

  it("let a member's overwrite win over a role's, and a role's over everyone's", () => {
    const world = plantedWorld();
    const desk = channelAt(world, 'desk', null);
    const guild = world.guilds.get(desk.guildId ?? '');
    if (guild === undefined) throw new Error('no guild');
    const set = (of: string, allow: boolean): void => {
      const kind = allow ? 'allow' : 'deny';
      const made = overwriteOf(world, guild, { of, [kind]: ['SendMessages'] });
      desk.overwrites.set(made.id, made);
    };
    const adam = userIdOf(world, 'adam');
    const maySend = (): boolean =>
      includesPermission(channelPermissions(world, desk, adam), 'SendMessages');
    const seen = [maySend()];
    for (const [of, allow] of [
      ['@everyone', false],
      ['editor', true],
      ['adam', false],
    ] as const) {
      set(of, allow);
      seen.push(maySend());
    }
    expect(seen).toEqual([true, false, true, false]);
  });

  it("give a thread its parent's overwrites, and nothing to who cannot see it", () => {
    const world = plantedWorld();
    const talk = channelAt(world, 'talk', null);
    const desk = channelAt(world, 'desk', null);
    const ann = userIdOf(world, 'ann');
    desk.overwrites.set(ann, { id: ann, type: 1, allow: 0n, deny: bitsOf(['ViewChannel']) });
    expect(channelPermissions(world, talk, ann)).toBe(0n);
  });
});

describe('places', () => {
  it('are named by guild where the name alone is not enough', () => {
    const world = plantedWorld();
    plantGuild(world, {
      name: 'Third',
      owner: 'bob',
      members: [],
      channels: [{ name: 'general' }],
    });
    expect(() => channelAt(world, 'general', null)).toThrow('2 channels');
    const found = channelAt(world, 'Third/general', null);
    expect(world.guilds.get(found.guildId ?? '')?.name).toBe('Third');
    expect(() => channelAt(world, 'dm', null)).toThrow('needs a user');
  });
});

describe('the router', () => {
  const operation = (id: string, path: string): Operation => ({
    id,
    method: 'GET',
    path,
    run: () => ({ status: 204 }),
  });
  const route = createRouter([
    operation('one', '/messages/{message_id}'),
    operation('original', '/messages/@original'),
  ]);

  it.each([
    ['/messages/%40original', 'original', {}],
    ['/messages/%F0%9F%91%8D', 'one', { message_id: '👍' }],
    ['/messages/%', 'one', { message_id: '%' }],
  ])('decodes %s before it compares, and prefers literals', (path, id, parameters) => {
    expect(route('GET', path)).toMatchObject({ operation: { id }, parameters });
  });

  it('knows neither other methods nor longer paths', () => {
    expect(route('POST', '/messages/1')).toBeNull();
    expect(route('GET', '/messages/1/2')).toBeNull();
  });
});

describe('the list of faults', () => {
  it('starts a rate limit with the first hit, and may repeat it', () => {
    let now = 0;
    const faults = createFaults(() => now);
    faults.add({ kind: 'rate-limit', retryAfterMs: 100, times: 2, on: { operation: 'x' } });
    const target = { operation: 'x', method: 'GET', path: '/x', isGloballyLimited: true };
    const left = (): number | null => faults.limit(target)?.leftMs ?? null;
    now = 1000;
    const seen = [left()];
    for (const time of [1060, 1100, 1201, 1300]) {
      now = time;
      seen.push(left());
    }
    expect(seen).toEqual([100, 40, 100, null, null]);
    expect(faults.limit({ ...target, operation: 'y' })).toBeNull();
    expect(faults.pending()).toBe(0);
  });
});
