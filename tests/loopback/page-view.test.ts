import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLoopback, startLoopback, type Loopback, type Sighting } from '../../src/loopback';
import { startInnerBot, type InnerBot, QUESTION } from '../support/inner-bot';
import { rawRest } from '../support/raw-client';

describe('what a page needs of the loopback', () => {
  let discord: Loopback;
  let bot: InnerBot;
  beforeAll(async () => {
    discord = await startLoopback();
    bot = startInnerBot(discord);
    await bot.logged('"msg":"commands"');
  });
  afterAll(async () => {
    bot.stop();
    await bot.done;
    await discord.close();
  });

  it('lists the channels that somebody sees, threads behind their channel, the bot last', async () => {
    const places = await discord.user('bob').places();
    expect(places.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'channel general',
      'channel desk',
      'thread talk',
      'thread old-thread',
      'thread archive-thread',
      'channel quiet',
      'channel hidden',
      'channel lounge',
      'direct ',
    ]);
    expect((await discord.user('carl').places()).map(({ name }) => name)).not.toContain('lounge');
  });

  it('gives the commands that are offered, with their options and those of a message’s menu', async () => {
    const commands = await discord.user('ann').declaredCommands();
    const ask = commands.find(({ name }) => name === 'ask');
    expect(ask?.options?.[0]).toMatchObject({ name: 'question', required: true });
    const menu = commands.filter(({ type }) => (type as number) === 3).map(({ name }) => name);
    expect(menu).toContain('Ask the coverage');
  });

  it('gives the newest messages, and those before', async () => {
    const ann = discord.user('ann');
    for (const text of ['one', 'two', 'three', 'four']) await ann.say(text, { in: 'talk' });
    const newest = await ann.history({ in: 'talk', last: 2 });
    expect(newest.map(({ content }) => content)).toEqual(['three', 'four']);
    const before = await ann.history({ in: 'talk', last: 2, before: newest[0]?.id ?? '' });
    expect(before.map(({ content }) => content)).toEqual(['one', 'two']);
    const after = await ann.history({ in: 'talk', first: 1, after: before[0]?.id ?? '' });
    expect(after.map(({ content }) => content)).toEqual(['two']);
  });

  it('tells each user what they see happen, and nothing of another’s private answer', async () => {
    const seen: Record<'ann' | 'bob', Sighting[]> = { ann: [], bob: [] };
    const ends = (['ann', 'bob'] as const).map((name) =>
      discord.watch(name, (sighting) => seen[name].push(sighting)),
    );
    const ann = discord.user('ann');
    const options = { question: QUESTION, private: true };
    const { message } = await ann.slash('ask', options, { in: 'general' });
    const posted = await ann.say('hello', { in: 'general' });
    await ann.edit(posted, 'hello there');
    await ann.remove(posted);
    const { channelId } = posted;
    await rawRest(discord)('POST', `/channels/${channelId}/typing`);
    for (const end of ends) end();
    await ann.say('nobody listens', { in: 'general' });
    const told = ({ kind, ...rest }: Sighting): string =>
      kind === 'message' && 'what' in rest ? `${rest.what} ${rest.message.content}` : kind;
    const open = ['created hello', 'updated hello there', 'gone', 'typing'];
    expect(seen.bob.map(told)).toEqual(open);
    expect(seen.ann.map(told).slice(-4)).toEqual(open);
    expect(seen.ann.length).toBeGreaterThan(open.length);
    expect(message).toMatchObject({ usedBy: 'ann', usedCommand: '/ask' });
    expect(posted.usedCommand).toBeNull();
    expect(Math.abs((message?.sentAtMs ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('takes files as bytes', async () => {
    const bytes = Buffer.from([0, 255, 10, 128]);
    const file = { filename: 'x.bin', text: bytes.toString('base64'), encoding: 'base64' } as const;
    const { attachments } = await discord.user('ann').say('look', { files: [file] });
    const answer = await fetch(attachments[0]?.url ?? '');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
  });

  it('is served by a server that is there already', async () => {
    const { loopback, serve, upgrade, servedAt } = createLoopback();
    const server = createServer(serve).on('upgrade', upgrade);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servedAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const inner = startInnerBot(loopback);
    await inner.logged('"msg":"commands"');
    const { message } = await loopback.user('ann').slash('ask', { question: QUESTION });
    expect(message?.text).toContain('Monday');
    inner.stop();
    await inner.done;
    await loopback.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
