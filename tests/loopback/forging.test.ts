import type { Forgery, Loopback } from '../../src/loopback';
import { eachLoopback, type EachLoopback } from '../support/each-loopback';

const FILE = { filename: 'a page.txt', text: 'words', contentType: 'text/plain' };
const UPKEEP = {
  name: 'upkeep',
  description: 'sweeps',
  default_member_permissions: '32',
  options: [
    {
      type: 1,
      name: 'add',
      description: 'adds',
      options: [{ type: 11, name: 'file', description: 'which', required: true }],
    },
  ],
};

describe('what no client of Discord’s would send', () => {
  let discord: Loopback;
  let begin: EachLoopback['begin'];
  eachLoopback(async (made) => {
    ({ discord, begin } = made);
    const newsroom = await discord.moderator.guildId('Newsroom');
    const path = `/applications/${discord.applicationId}/guilds/${newsroom}/commands`;
    await made.rest('PUT', path, [UPKEEP]);
  });
  const forge = async (name: string, forgery: Forgery, place?: string) =>
    begin(async () => discord.moderator.forge(name, forgery, place));

  it('reaches the bot as a command of somebody who is not offered it, with who that is', async () => {
    expect(await discord.user('ann').offeredCommands()).toEqual([]);
    const forgery = { kind: 'command', command: 'upkeep add', options: { file: FILE } } as const;
    const asked = await forge('ann', forgery);
    expect(asked.interaction).toMatchObject({
      type: 2,
      guild_id: await discord.moderator.guildId('Newsroom'),
      data: { name: 'upkeep', options: [{ type: 1, name: 'add', options: [{ type: 11 }] }] },
      member: { roles: [] },
    });
    await asked.callback({ type: 4, data: { content: 'no' } });
    expect((await asked.outcome).message?.text).toBe('no');
  });

  it('reaches the bot in a server that has no such command, and directly', async () => {
    const forgery = { kind: 'command', command: 'upkeep' } as const;
    const elsewhere = await forge('bob', forgery, 'lounge');
    const reading = await discord.moderator.guildId('Reading Room');
    expect(elsewhere.interaction).toMatchObject({ guild_id: reading });
    const direct = await forge('adam', forgery, 'dm');
    expect(direct.interaction).not.toHaveProperty('member');
  });

  it('may be a button, a menu or a form with any custom_id', async () => {
    const message = (await discord.user('ann').say('hi')).id;
    const customId = 'v1:anything';
    const button = await forge('ann', { kind: 'component', customId, message });
    expect(button.interaction).toMatchObject({ type: 3, data: { component_type: 2 } });
    const menu = await forge('ann', { kind: 'component', customId, message, values: ['1'] });
    expect(menu.interaction).toMatchObject({ data: { component_type: 3, values: ['1'] } });
    const form = await forge('ann', { kind: 'modal', customId, message, fields: { name: 'x' } });
    expect(form.interaction).toMatchObject({
      type: 5,
      data: { custom_id: customId, components: [{ component: { custom_id: 'name', value: 'x' } }] },
    });
    const gone = { kind: 'component', customId, message: '1' } as const;
    await expect(discord.moderator.forge('ann', gone)).rejects.toThrow('no message');
  });

  it('is not needed for a file: who is offered the command attaches it, and it can be read', async () => {
    const asked = await begin(async () => discord.user('adam').slash('upkeep add', { file: FILE }));
    const { attachments } = (asked.interaction['data'] as { resolved: Record<string, object> })
      .resolved;
    const [file] = Object.values(attachments ?? {}) as Record<string, unknown>[];
    expect(file).toMatchObject({ filename: 'a page.txt', size: 5, content_type: 'text/plain' });
    expect(String(file?.['url'])).toContain('/attachments/');
    expect(await (await fetch(String(file?.['url']))).text()).toBe('words');
  });

  it('names roles and servers by their ids', async () => {
    const role = await discord.moderator.roleId('Newsroom', 'editor');
    expect(role).toMatch(/^\d{17,20}$/u);
    await expect(discord.moderator.roleId('Newsroom', 'nobody')).rejects.toThrow('no role');
  });
});
