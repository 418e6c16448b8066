import type { Loopback } from '../../src/loopback';
import { startLoopback } from '../../src/loopback';
import type { RawRest } from '../support/raw-client';
import { rawRest } from '../support/raw-client';

describe('the registry of commands', () => {
  let discord: Loopback;
  let rest: RawRest;
  let commandsPath: string;
  beforeEach(async () => {
    discord = await startLoopback();
    rest = rawRest(discord);
    commandsPath = `/applications/${discord.applicationId}/commands`;
  });
  afterEach(async () => {
    await discord.close();
  });

  it('registers commands, keeps their ids, and replaces the whole list', async () => {
    const ask = { name: 'ask', description: 'asks' };
    const { list } = await rest('PUT', commandsPath, [ask, { name: 'Quote', type: 3 }]);
    expect(list.map(({ name }) => name)).toEqual(['ask', 'Quote']);
    const again = await rest('PUT', commandsPath, [{ ...ask, description: 'asks more' }]);
    expect(again.list).toMatchObject([{ id: list[0]?.['id'], description: 'asks more' }]);
    expect((await rest('POST', commandsPath, { name: 'new', description: 'x' })).status).toBe(201);
    expect((await rest('POST', commandsPath, { name: 'new', description: 'y' })).status).toBe(200);
    const one = `${commandsPath}/${String(list[0]?.['id'])}`;
    expect((await rest('PATCH', one, { description: 'changed' })).body).toMatchObject({
      name: 'ask',
      description: 'changed',
    });
    expect((await rest('DELETE', one)).status).toBe(204);
    expect((await rest('GET', one)).code).toBe(10063);
    expect(await discord.user('ann').offeredCommands()).toEqual(['new']);
  });

  it('registers commands for one guild, where they hide global ones of the same name', async () => {
    const { list } = await rest('GET', '/users/@me/guilds');
    const path = (guild: unknown): string =>
      `/applications/${discord.applicationId}/guilds/${String(guild)}/commands`;
    await rest('PUT', commandsPath, [{ name: 'ask', description: 'everywhere' }]);
    await rest('PUT', path(list[0]?.['id']), [{ name: 'ask', description: 'here' }]);
    expect(await discord.commands('Newsroom')).toMatchObject([{ description: 'here' }]);
    expect(await discord.commands()).toMatchObject([{ description: 'everywhere' }]);
    expect(await discord.user('ann').offeredCommands()).toEqual(['ask']);
    expect((await rest('GET', path('1'))).code).toBe(50001);
    await expect(discord.commands('Nowhere')).rejects.toThrow('no guild');
  });

  it('creates 200 commands a day and 100 at once', async () => {
    const batch = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `c${from + index}`, description: 'x' }));
    await rest('PUT', commandsPath, batch(0, 100));
    expect((await rest('POST', commandsPath, { name: 'more', description: 'x' })).code).toBe(
      30_032,
    );
    await rest('PUT', commandsPath, batch(100, 100));
    expect((await rest('PUT', commandsPath, batch(200, 1))).code).toBe(30_034);
    expect((await rest('GET', commandsPath)).list).toHaveLength(100);
    await discord.moderator.passTime(86_400_001);
    expect((await rest('PUT', commandsPath, batch(200, 1))).status).toBe(200);
  });
});
