import type { News } from '../../src/database/connection';
import type { GuildSettings } from '../../src/database/guild-settings';
import { attempt, DatabaseFault } from '../../src/database/database-fault';
import type { Writer } from '../../src/database/writer';
import { createAdministration } from '../../src/discord/administration';
import type { Database } from '../../src/database/database';
import { createCooldown } from '../../src/discord/cooldown';
import { answersIn, createGuildRules, USUAL_RULES } from '../../src/discord/guild-rules';

const CHOSEN: GuildSettings = { ...USUAL_RULES, isPrivate: true, channels: ['1'] };

/** A store in memory that can be made to fail. */
function makeStore() {
  const kept = new Map<string, GuildSettings>();
  const state = { isBroken: false };
  const guarded = <Result>(work: () => Result): Result => {
    if (state.isBroken) throw new DatabaseFault('the disk is full');
    return work();
  };
  const guildSettings = {
    get: (id: string) => guarded(() => kept.get(id) ?? null),
    set: (id: string, settings: GuildSettings) => guarded(() => void kept.set(id, settings)),
    clear: (id: string) => guarded(() => void kept.delete(id)),
    logChannels: () =>
      guarded(() =>
        [...kept].flatMap(([guildId, { logChannel }]) =>
          logChannel === null ? [] : [{ guildId, channelId: logChannel }],
        ),
      ),
  };
  const write: Writer['write'] = async (writing) => {
    if (writing.kind !== 'settings') throw new Error(writing.kind);
    const { guildId, settings } = writing;
    const done = attempt(() => {
      if (settings === null) guildSettings.clear(guildId);
      else guildSettings.set(guildId, settings);
    });
    return Promise.resolve('fault' in done ? done.fault : null);
  };
  const listeners: ((news: News) => void)[] = [];
  const listen = (tell: (news: News) => void) => listeners.push(tell);
  const database = { guildSettings, listen: null };
  return {
    ...{ state, write, kept, listeners, listen, guildSettings },
    opened: { database: database as unknown as Database },
  };
}

describe('the time between two questions that a server sets', () => {
  const cooldown = createCooldown({ perUser: 1, perChannel: 0, seconds: 60 });
  const take = async (user: string, seconds: number | null, place = 'news') =>
    (await cooldown.take(user, 'c', { seconds, place })).seconds;

  it('replaces the limit for one person there, and nowhere else', async () => {
    expect([await take('ann', 300), await take('ann', 300)]).toEqual([0, 300]);
    expect(await take('ann', 300, 'other')).toBe(0);
    expect(await take('bob', 300)).toBe(0);
    expect([await take('ann', null), await take('ann', null)]).toEqual([0, 60]);
  });

  it('may be none', async () => {
    expect([await take('carl', 0), await take('carl', 0)]).toEqual([0, 0]);
  });
});

describe('the rules of a server', () => {
  it('are the usual ones until something is set, and again once it is set back', async () => {
    const { opened, write } = makeStore();
    const rules = createGuildRules(opened, write);
    expect(rules.of('news')).toBe(USUAL_RULES);
    expect(rules.of(null)).toBe(USUAL_RULES);
    expect(await rules.change('news', () => CHOSEN)).toBeNull();
    expect(rules.of('news')).toEqual(CHOSEN);
    expect(rules.of('other')).toBe(USUAL_RULES);
    expect(await rules.change('news', () => null)).toBeNull();
    expect(rules.isSet('news')).toBe(false);
  });

  it('change one after the other, each beginning with what came of the one before', async () => {
    const { opened, write } = makeStore();
    const slow: typeof write = async (...parameters) => {
      await Promise.resolve();
      return write(...parameters);
    };
    const rules = createGuildRules(opened, slow);
    await Promise.all([
      rules.change('news', (now) => ({ ...now, excerpts: 1 })),
      rules.change('news', (now) => ({ ...now, isPrivate: true })),
      rules.change('other', (now) => ({ ...now, excerpts: 2 })),
    ]);
    expect(rules.of('news')).toMatchObject({ excerpts: 1, isPrivate: true });
    expect(rules.of('other')).toMatchObject({ excerpts: 2, isPrivate: false });
  });

  it('hold on while the database fails, so that nothing private is shown', async () => {
    const { opened, state, write } = makeStore();
    const rules = createGuildRules(opened, write);
    await rules.change('news', () => CHOSEN);
    rules.of('news');
    state.isBroken = true;
    expect(rules.of('news')).toEqual(CHOSEN);
    expect(await rules.change('news', () => null)).toContain('the disk is full');
  });

  describe('of a database that tells what others changed', () => {
    const start = () => {
      const { guildSettings, listen, ...store } = makeStore();
      const database = { guildSettings, listen } as unknown as Database;
      const clock = { ms: 0 };
      const rules = createGuildRules({ database }, store.write, { now: () => clock.ms });
      return { ...store, clock, rules };
    };

    it('are taken from memory until it tells, or five seconds have gone', () => {
      const { rules, kept, listeners, clock } = start();
      expect(rules.of('news')).toBe(USUAL_RULES);
      kept.set('news', CHOSEN);
      expect(rules.of('news')).toBe(USUAL_RULES);
      for (const tell of listeners) tell('version');
      expect(rules.of('news')).toBe(USUAL_RULES);
      for (const tell of listeners) tell('settings');
      expect(rules.of('news')).toEqual(CHOSEN);
      kept.clear();
      clock.ms = 4999;
      expect(rules.of('news')).toEqual(CHOSEN);
      clock.ms = 5000;
      expect(rules.of('news')).toBe(USUAL_RULES);
    });

    it('are what was set here as soon as that is done', async () => {
      const { rules } = start();
      rules.of('news');
      await rules.change('news', () => CHOSEN);
      expect(rules.of('news')).toEqual(CHOSEN);
    });
  });

  it('are the usual ones without a database, and cannot be set', async () => {
    const database = { fault: 'no database' };
    const place = { folder: '', database };
    const options = {
      place,
      writer: null,
      news: () => [],
      isArchive: false,
      isWatching: false,
      keepsGaps: false,
      loopbackHost: null,
    };
    const { rules } = createAdministration({ ...options, now: () => 0, onFault: () => undefined });
    expect(await rules.change('news', () => CHOSEN)).toBe('no database');
    expect(rules.of('news')).toBe(USUAL_RULES);
  });

  it('let threads count as their channel', () => {
    expect(answersIn(USUAL_RULES, [])).toBe(true);
    expect(answersIn(CHOSEN, ['2', '1'])).toBe(true);
    expect(answersIn(CHOSEN, ['2'])).toBe(false);
  });
});

describe('the log channels of all servers', () => {
  it('are those of the servers that this process tells things in', async () => {
    const { opened, write } = makeStore();
    const rules = createGuildRules(opened, write, { tells: (guildId) => guildId === 'news' });
    await rules.change('news', () => ({ ...CHOSEN, logChannel: '5' }));
    await rules.change('other', () => ({ ...CHOSEN, logChannel: '6' }));
    expect(rules.logChannels()).toEqual(['5']);
  });

  it('are those set, also while the database fails', async () => {
    const { opened, write, state } = makeStore();
    const rules = createGuildRules(opened, write);
    expect(rules.logChannels()).toEqual([]);
    await rules.change('news', () => ({ ...CHOSEN, logChannel: '5' }));
    await rules.change('other', () => CHOSEN);
    expect(rules.logChannels()).toEqual(['5']);
    state.isBroken = true;
    expect(rules.logChannels()).toEqual(['5']);
    expect(createGuildRules({ fault: 'away' }, write).logChannels()).toEqual([]);
  });
});
