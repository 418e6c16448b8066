import type { Loopback } from '../../src/loopback';
import { startLoopback } from '../../src/loopback';
import { logIn, openGateway, rawRest } from '../support/raw-client';

const GUILDS = 1;
const GUILD_MESSAGES = 512;
const DIRECT_MESSAGES = 4096;
const MESSAGE_CONTENT = 32_768;

describe('the gateway', () => {
  let discord: Loopback;
  beforeEach(async () => {
    discord = await startLoopback({ heartbeatMs: 1000 });
  });
  afterEach(async () => {
    await discord.close();
  });

  const identity = (changes: object): object => ({
    token: discord.token,
    intents: GUILDS,
    properties: {},
    ...changes,
  });

  it('says hello, then READY, then every guild the bot is in', async () => {
    const gateway = await logIn(discord, GUILDS);
    const guild = await gateway.event('GUILD_CREATE');
    expect(gateway.received[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 1000 } });
    expect((await gateway.event('READY'))['guilds']).toHaveLength(2);
    expect(guild).toMatchObject({ name: 'Newsroom', unavailable: false });
    gateway.close();
  });

  it.each([
    ['a wrong token', { token: 'wrong' }, 4004],
    ['intents that do not exist', { intents: 1 << 30 }, 4013],
    ['a privileged intent that was not granted', { intents: GUILDS | MESSAGE_CONTENT }, 4014],
    ['a shard outside its count', { shard: [2, 2] }, 4010],
  ])('refuses %s', async (_name, changes, code) => {
    const gateway = await openGateway(discord);
    gateway.send(2, identity(changes));
    expect(await gateway.closed).toBe(code);
  });

  it('refuses a login with the code it is told to', async () => {
    await discord.faults.add({ kind: 'refuse-login', code: 4014, times: 2 });
    for (const [op, d] of [
      [2, identity({})],
      [6, { token: discord.token, session_id: 'any', seq: 1 }],
    ] as const) {
      const gateway = await openGateway(discord);
      gateway.send(op, d);
      expect(await gateway.closed).toBe(4014);
    }
  });

  it('calls a session invalid, and takes a new IDENTIFY on the same connection', async () => {
    const gateway = await logIn(discord, GUILDS);
    await discord.gateway.invalidate(false);
    expect(await gateway.until(({ op }) => op === 9)).toMatchObject({ d: false });
    gateway.send(2, identity({}));
    await gateway.until((one) => one.t === 'READY' && gateway.received.indexOf(one) > 3);
    gateway.close();
  });

  it.each([
    ['an unknown opcode', '{"op":99,"d":null}', 4001],
    ['no JSON', 'hello', 4002],
    ['a payload above 4096 bytes', JSON.stringify({ op: 3, d: 'x'.repeat(4096) }), 4002],
    ['a second IDENTIFY', '{"op":2,"d":{}}', 4005],
  ])('closes on %s', async (_name, text, code) => {
    const gateway = await logIn(discord, GUILDS);
    gateway.sendText(text);
    expect(await gateway.closed).toBe(code);
  });

  it('closes on anything but IDENTIFY before the login, and on a wrong version', async () => {
    const early = await openGateway(discord);
    early.send(3, {});
    expect(await early.closed).toBe(4003);
    expect(await (await openGateway(discord, 'v=8')).closed).toBe(4012);
  });

  it('closes with 4008 after 120 payloads in a minute', async () => {
    const gateway = await logIn(discord, GUILDS);
    for (let sent = 1; sent < 121; sent += 1) gateway.send(1, null);
    expect(await gateway.closed).toBe(4008);
    expect(await discord.violations()).toEqual([expect.objectContaining({ rule: 'gateway' })]);
  });

  it('sends what was missed when a session resumes', async () => {
    const first = await logIn(discord, GUILDS | GUILD_MESSAGES);
    const { session_id: id } = await first.event('READY');
    await discord.gateway.drop();
    await first.closed;
    const missed = await discord.user('ann').say('while you were away');

    const second = await openGateway(discord);
    second.send(6, { token: discord.token, session_id: id, seq: 3 });
    expect(await second.event('MESSAGE_CREATE')).toMatchObject({ id: missed.id });
    await second.event('RESUMED');
    second.close();
  });

  it('does not resume a session that the client ended with 1000, nor one ahead of its events', async () => {
    const first = await logIn(discord, GUILDS);
    const { session_id: id } = await first.event('READY');
    const ahead = await openGateway(discord);
    ahead.send(6, { token: discord.token, session_id: id, seq: 99 });
    expect(await ahead.closed).toBe(4007);

    first.close(1000);
    await first.closed;
    const late = await openGateway(discord);
    late.send(6, { token: discord.token, session_id: id, seq: 1 });
    expect(await late.until(({ op }) => op === 9)).toMatchObject({ d: false });
    late.close();
  });

  it.each([
    ['without the intent', GUILD_MESSAGES, ''],
    ['with the intent', GUILD_MESSAGES | MESSAGE_CONTENT, 'plain words'],
  ])('shows what others say %s', async (_name, intents, content) => {
    await discord.close();
    discord = await startLoopback({ privilegedIntents: ['MessageContent'] });
    const gateway = await logIn(discord, intents);
    await discord.user('ann').say('plain words');
    expect(await gateway.event('MESSAGE_CREATE')).toMatchObject({ content });
    gateway.close();
  });

  it('shows mentions and direct messages without the intent', async () => {
    const gateway = await logIn(discord, GUILD_MESSAGES | DIRECT_MESSAGES);
    const { id } = await discord.user('ann').mention('look');
    const spoken = await gateway.until(({ d }) => (d as { id?: string } | null)?.id === id);
    expect(spoken.d).toMatchObject({ content: expect.stringContaining('look') as string });
    const direct = await discord.user('ann').dm('psst');
    const told = await gateway.until(({ d }) => (d as { id?: string } | null)?.id === direct.id);
    expect(told.d).toMatchObject({ content: 'psst', channel_type: 1 });
    gateway.close();
  });

  it('sends no messages without their intents, and no channel the bot cannot see', async () => {
    const gateway = await logIn(discord, GUILDS | GUILD_MESSAGES);
    await discord.user('ann').dm('not for you');
    await discord.user('ann').say('nor this', { in: 'hidden' });
    const { id } = await discord.user('ann').say('but this', { in: 'general' });
    await gateway.until(({ t }) => t === 'MESSAGE_CREATE');
    const seen = gateway.received.filter(({ t }) => t === 'MESSAGE_CREATE');
    expect(seen.map(({ d }) => (d as { id: string }).id)).toEqual([id]);
    gateway.close();
  });

  it('answers heartbeats, unless told to keep silent', async () => {
    const gateway = await logIn(discord, GUILDS);
    await discord.faults.add({ kind: 'ignore-heartbeats' });
    gateway.send(1, 2);
    gateway.send(1, 3);
    await gateway.until(({ op }) => op === 11);
    expect(gateway.received.filter(({ op }) => op === 11)).toHaveLength(1);
    gateway.close();
  });

  it('sends a guild to its shard alone, and direct messages to the first', async () => {
    const rest = rawRest(discord);
    const { list } = await rest('GET', '/users/@me/guilds');
    const shards = [0, 1].map(async (shard) => {
      const gateway = await openGateway(discord);
      gateway.send(2, identity({ shard: [shard, 2] }));
      const { guilds } = await gateway.event('READY');
      gateway.close();
      return (guilds as { id: string }[]).map(({ id }) => id);
    });
    const [even = [], odd = []] = await Promise.all(shards);
    expect([...even, ...odd].sort()).toEqual(list.map(({ id }) => String(id)).sort());
    expect(odd.every((id) => (BigInt(id) >> 22n) % 2n === 1n)).toBe(true);
  });

  it('records presences and what is wrong with them', async () => {
    const gateway = await logIn(discord, GUILDS);
    const activity = { name: 'x', type: 4, state: 'y'.repeat(129) };
    gateway.send(3, { status: 'online', afk: false, since: null, activities: [activity] });
    gateway.send(1, null);
    await gateway.until(({ op }) => op === 11);
    const [violation] = await discord.violations();
    expect(violation?.problem).toContain('128');
    expect(discord.journal.entries().some((one) => 'what' in one && one.what === 'presence')).toBe(
      true,
    );
    gateway.close();
  });

  it('gives members on request', async () => {
    const gateway = await logIn(discord, GUILDS);
    const { id } = await gateway.event('GUILD_CREATE');
    gateway.send(8, { guild_id: id, query: 'a', limit: 0, nonce: 'n' });
    const chunk = await gateway.event('GUILD_MEMBERS_CHUNK');
    const names = (chunk['members'] as { user: { username: string } }[]).map(
      ({ user }) => user.username,
    );
    expect([names.sort(), chunk['nonce']]).toEqual([['adam', 'ann'], 'n']);
    gateway.close();
  });
});
