import {
  ApplicationCommandOptionType,
  ComponentType,
  ButtonStyle,
  TextInputStyle,
} from 'discord.js';
import { component } from '../../src/discord/component';
import type { SlashCommand } from '../../src/discord/command';
import type { ShownReply } from '../../src/discord/reply';
import { idKind } from '../../src/replies/discord/id-kind';
import { WORD } from '../../src/replies/discord/id-parts';
import { noticeMessage } from '../../src/replies/discord/notice-message';
import { startLoopback, type Loopback } from '../../src/loopback';
import { startInnerBot, type InnerBot } from '../support/inner-bot';
import { rawRest } from '../support/raw-client';

const SWEEP = idKind('upkeep:sweep', { when: WORD });
const OPEN = idKind('upkeep:form', {});
const SENT = idKind('upkeep:sent', {});
const ID = SWEEP.idOf({ when: 'now' });
const FORM = OPEN.idOf({});
const button = (label: string, customId: string) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label,
  custom_id: customId,
});
const row = (...buttons: ReturnType<typeof button>[]) => ({
  type: ComponentType.ActionRow as const,
  components: buttons,
});
const file = { type: ComponentType.File as const, file: { url: 'attachment://dust.csv' } };

/** An admin command with everything that such commands use. */
const upkeep: SlashCommand = {
  kind: 'slash',
  guilds: 'admin',
  isQuestion: false,
  data: {
    name: 'upkeep',
    description: 'Sweeps the floor',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'room',
        description: 'Which room',
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Attachment, name: 'plan', description: 'A plan' },
    ],
  },
  execute: ({ options }): ShownReply => {
    const plan = options.getAttachment('plan')?.name ?? 'no plan';
    const message = noticeMessage(`Sweep with ${plan}?`);
    return {
      flags: message.flags,
      components: [...message.components, file, row(button('Sweep', ID), button('Edit', FORM))],
      files: [{ name: 'dust.csv', text: 'room,dust\n' }],
    };
  },
  complete: async () => Promise.resolve([{ name: 'hall', value: 'hall' }]),
  components: [
    component(SWEEP, {
      deferral: 'update',
      react: (_interaction, { when }) => ({
        kind: 'update',
        reply: noticeMessage(`Did sweep ${when}.`),
      }),
    }),
    component(OPEN, {
      deferral: 'none',
      react: () => {
        const input = {
          type: ComponentType.TextInput as const,
          custom_id: 'words',
          style: TextInputStyle.Short as const,
        };
        const field = { type: ComponentType.Label as const, label: 'Words', component: input };
        const modal = { custom_id: SENT.idOf({}), title: 'Edit', components: [field] };
        return { kind: 'modal', modal };
      },
    }),
    component(SENT, {
      deferral: 'update',
      react: (interaction) => {
        const words = interaction.isModalSubmit()
          ? interaction.fields.getTextInputValue('words')
          : 'nothing';
        return { kind: 'update', reply: noticeMessage(`Did ${words}.`) };
      },
    }),
  ],
};

describe('an admin command', () => {
  let discord: Loopback;
  let bot: InnerBot;
  let newsroom: string;
  let editor: string;
  const start = async (env: Readonly<Record<string, string>>): Promise<void> => {
    bot = startInnerBot(discord, env, {}, [upkeep]);
    await bot.logged('"guild":null,"msg":"commands"');
    if ('ADMIN_GUILD_IDS' in env) await bot.logged(`"guild":"${newsroom}","msg":"commands"`);
  };
  beforeEach(async () => {
    discord = await startLoopback();
    const { list } = await rawRest(discord)('GET', '/users/@me/guilds');
    newsroom = String(list.find(({ name }) => name === 'Newsroom')?.['id']);
    const roles = await rawRest(discord)('GET', `/guilds/${newsroom}/roles`);
    editor = String(roles.list.find(({ name }) => name === 'editor')?.['id']);
  });
  afterEach(async () => {
    bot.stop();
    await bot.done;
    expect(await discord.violations()).toEqual([]);
    await discord.close();
  });
  const PLACES = { ann: 'general', bob: 'lounge', olga: 'general', adam: 'general' } as const;
  type Person = keyof typeof PLACES;

  /** What becomes of the command run by somebody, registered as somebody forged it. */
  const forged = async (name: Person, place: string = PLACES[name]): Promise<string> => {
    const { message } = await discord.user(name).slash('upkeep', {}, { in: place });
    expect(message?.isEphemeral).toBe(true);
    return message?.text ?? '';
  };
  const registerEverywhere = async (): Promise<void> => {
    const path = `/applications/${discord.applicationId}/commands`;
    const { status } = await rawRest(discord)('POST', path, upkeep.data);
    expect([200, 201]).toContain(status);
    const own = `/applications/${discord.applicationId}/guilds/${newsroom}/commands`;
    await rawRest(discord)('PUT', own, []);
  };

  it('is registered in the admin servers alone, for those with Manage Server', async () => {
    await start({ ADMIN_GUILD_IDS: newsroom });
    const there = (await discord.commands('Newsroom')).map(({ name }) => name);
    expect(there).toContain('upkeep');
    expect(there).not.toContain('ask');
    expect((await discord.commands()).map(({ name }) => name)).not.toContain('upkeep');
    const offered = async (name: Person) =>
      (await discord.user(name).offeredCommands({ in: PLACES[name] })).includes('upkeep');
    expect(await offered('adam')).toBe(true);
    expect(await offered('olga')).toBe(true);
    expect(await offered('ann')).toBe(false);
    expect(await offered('bob')).toBe(false);
  });

  it('is registered nowhere where no server is named', async () => {
    await start({});
    expect(await discord.commands('Newsroom')).toEqual([]);
    expect((await discord.commands()).map(({ name }) => name)).not.toContain('upkeep');
  });

  it('comes beside the others in one list where all are in that server', async () => {
    bot = startInnerBot(discord, { ADMIN_GUILD_IDS: newsroom, DISCORD_GUILD_ID: newsroom }, {}, [
      upkeep,
    ]);
    await bot.logged('"msg":"commands"');
    const names = (await discord.commands('Newsroom')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ask', 'upkeep']));
  });

  it('tells of a server that the bot is not in, and serves the rest', async () => {
    bot = startInnerBot(discord, { ADMIN_GUILD_IDS: `123456789012345678,${newsroom}` }, {}, [
      upkeep,
    ]);
    await bot.logged('ADMIN_GUILD_IDS: is the bot in that server?');
    await bot.logged(`"guild":"${newsroom}","msg":"commands"`);
  });

  it('does its work for an admin: attachment, choices, file, form and change of its message', async () => {
    await start({ ADMIN_GUILD_IDS: newsroom });
    const adam = discord.user('adam');
    const plan = { filename: 'plan.md', text: '# Plan' };
    const { message } = await adam.slash('upkeep', { plan });
    expect(message).toMatchObject({ isEphemeral: true, attachments: [{ filename: 'dust.csv' }] });
    expect(message?.text).toContain('Sweep with plan.md?');
    expect((await adam.complete('upkeep', 'room', 'h')).choices).toHaveLength(1);
    const opened = await adam.click(message?.id ?? '', 'Edit');
    const edited = await adam.submitModal(opened, { words: 'the hall' });
    expect(edited.message?.text).toContain('Did the hall.');
    const again = await adam.slash('upkeep');
    const swept = await adam.click(again.message?.id ?? '', 'Sweep');
    expect(swept.message).toMatchObject({ id: again.message?.id, isEphemeral: true });
    expect(swept.message?.text).toContain('Did sweep now.');
  });

  it.each<[Person, string, RegExp]>([
    ['ann', 'a member', /those who manage this server/u],
    ['bob', 'the admin of another server', /those who manage this server/u],
    ['adam', 'an admin', /Sweep with/u],
    ['olga', 'the owner', /Sweep with/u],
  ])('is asked of %s, %s, once more by the bot itself', async (name, _who, words) => {
    await start({ ADMIN_GUILD_IDS: newsroom });
    await registerEverywhere();
    expect(await forged(name)).toMatch(words);
    const { choices } = await discord
      .user(name)
      .complete('upkeep', 'room', 'h', {}, { in: PLACES[name] });
    expect(choices).toHaveLength(words.test('Sweep with') ? 1 : 0);
  });

  it('is nobody’s in a direct message', async () => {
    await start({ ADMIN_GUILD_IDS: newsroom });
    await registerEverywhere();
    expect(await forged('adam', 'dm')).toMatch(/those who manage this server/u);
  });

  it('needs one of the admin roles too, where some are named', async () => {
    await start({ ADMIN_GUILD_IDS: newsroom, ADMIN_ROLE_IDS: editor });
    expect(await forged('adam')).toContain('Sweep with');
    expect(await forged('olga')).toContain('those who manage this server');
  });

  it('refuses its custom_ids from anybody else, however they came by them', async () => {
    await start({ ADMIN_GUILD_IDS: newsroom });
    const place = await discord.moderator.channelId('general');
    const components = [row(button('Sweep', ID), button('Edit', FORM))];
    const forgery = { content: 'Forged', components };
    const { body } = await rawRest(discord)('POST', `/channels/${place}/messages`, forgery);
    const id = String(body['id']);
    for (const label of ['Sweep', 'Edit']) {
      const { message } = await discord.user('ann').click(id, label);
      expect(message).toMatchObject({ isEphemeral: true });
      expect(message?.text).toContain('those who manage this server');
    }
    expect((await discord.user('adam').click(id, 'Edit')).status).toBe('modal');
  });
});
