import type { Loopback } from '../../src/loopback';
import { startLoopback } from '../../src/loopback';
import type { RawRest } from '../support/raw-client';
import { rawRest } from '../support/raw-client';

const string = (fields: object): object => ({ type: 3, description: 'text', ...fields });
const COMMANDS = [
  {
    name: 'ask',
    description: 'asks',
    options: [
      string({ name: 'question', required: true, min_length: 2, max_length: 5 }),
      string({ name: 'mood', choices: [{ name: 'Kind', value: 'kind' }] }),
      string({ name: 'outlet', autocomplete: true }),
      { type: 4, name: 'count', description: 'number', min_value: 1, max_value: 3 },
    ],
  },
  { name: 'admin', description: 'for editors', default_member_permissions: '32' },
  { name: 'owners', description: 'for administrators', default_member_permissions: '0' },
  { name: 'serious', description: 'in guilds', contexts: [0] },
  {
    name: 'set',
    description: 'has subcommands',
    options: [{ type: 1, name: 'level', description: 'one' }],
  },
];
const COMPONENTS = [
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: 'More', custom_id: 'more' },
      { type: 2, style: 1, label: 'Off', custom_id: 'off', disabled: true },
      { type: 2, style: 5, label: 'Link', url: 'https://example.org' },
    ],
  },
  {
    type: 1,
    components: [
      { type: 3, custom_id: 'menu', max_values: 1, options: [{ label: 'First', value: 'a' }] },
    ],
  },
];

describe('a scripted user', () => {
  let discord: Loopback;
  let rest: RawRest;
  let posted: string;
  beforeAll(async () => {
    discord = await startLoopback({ deadlineMs: 1 });
    rest = rawRest(discord);
    await rest('PUT', `/applications/${discord.applicationId}/commands`, COMMANDS);
    const path = `/channels/${await discord.moderator.channelId('general')}/messages`;
    const { body } = await rest('POST', path, { content: 'a panel', components: COMPONENTS });
    posted = String(body['id']);
  });
  afterAll(async () => {
    await discord.close();
  });

  it.each([
    ['a command that is not registered', 'nothing', {}, 'no slash command "nothing"'],
    ['an option that is not declared', 'ask', { question: 'why', colour: 'x' }, 'no option'],
    ['no required option', 'ask', {}, '"question" is required'],
    ['too long a text', 'ask', { question: 'whyever' }, '2 to 5 characters'],
    ['an empty text', 'ask', { question: '  ' }, 'is empty'],
    ['a choice that is not offered', 'ask', { question: 'why', mood: 'rude' }, 'offers kind only'],
    ['a text for a number', 'ask', { question: 'why', count: '2' }, 'takes a number'],
    ['a number out of range', 'ask', { question: 'why', count: 4 }, '1..3'],
    ['half a number', 'ask', { question: 'why', count: 1.5 }, 'whole number'],
    ['no subcommand', 'set', {}, 'no subcommand'],
    ['a command for editors', 'admin', {}, 'no slash command "admin"'],
  ])('cannot run or give %s', async (_name, command, options, problem) => {
    await expect(discord.user('ann').slash(command, options)).rejects.toThrow(problem);
  });

  it('sees the commands meant for them and for the place', async () => {
    const everyone = ['ask', 'serious', 'set'];
    expect(await discord.user('ann').offeredCommands()).toEqual(everyone);
    expect(await discord.user('ann').offeredCommands({ in: 'dm' })).not.toContain('serious');
    expect(await discord.user('adam').offeredCommands()).toContain('admin');
    expect(await discord.user('adam').offeredCommands()).not.toContain('owners');
    expect(await discord.user('olga').offeredCommands()).toContain('owners');
    expect(await discord.user('ann').slash('set level')).toMatchObject({ status: 'failed' });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'a button that is not there',
      async () => discord.user('ann').click(posted, 'Less'),
      'no button',
    ],
    ['a disabled button', async () => discord.user('ann').click(posted, 'Off'), 'disabled'],
    ['a link', async () => discord.user('ann').click(posted, 'Link'), 'is a link'],
    [
      'a message in a channel they are not in',
      async () => discord.user('bob').say('x', { in: 'Newsroom/nowhere' }),
      'no channel',
    ],
    [
      'an option a menu does not offer',
      async () => discord.user('ann').select(posted, 'menu', ['b']),
      'does not offer',
    ],
    [
      'more values than a menu takes',
      async () => discord.user('ann').select(posted, 'menu', ['a', 'a']),
      '1 to 1',
    ],
    ['a bot as a user', async () => discord.user('feedbot').slash('ask'), 'is a bot'],
    ['an unknown message', async () => discord.user('ann').read('1'), 'no message'],
    ['an empty message', async () => discord.user('ann').say(' '), 'empty'],
    ['2001 characters', async () => discord.user('ann').say('x'.repeat(2001)), '2000'],
    [
      'an option without autocomplete',
      async () => discord.user('ann').complete('ask', 'mood', 'k'),
      'no autocomplete',
    ],
    [
      'in a locked thread',
      async () => discord.user('ann').slash('ask', { question: 'why' }, { in: 'archive-thread' }),
      'archived and locked',
    ],
  ])('cannot use %s', async (_name, action, problem) => {
    await expect(Promise.resolve().then(action)).rejects.toThrow(problem);
  });

  it('cannot edit what others wrote, nor write where it may not', async () => {
    await expect(discord.user('ann').edit(posted, 'x')).rejects.toThrow("not ann's own");
    await discord.moderator.permit('desk', { of: 'ann', deny: ['SendMessages'] });
    await expect(discord.user('ann').say('x', { in: 'desk' })).rejects.toThrow('may not write');
    await expect(discord.user('bob').say('x', { in: 'lounge' })).resolves.toMatchObject({
      text: 'x',
    });
    await expect(discord.user('carl').say('x', { in: 'lounge' })).rejects.toThrow('cannot see');
  });

  it('replies with a ping, edits, reacts and deletes', async () => {
    const ann = discord.user('ann');
    const reply = await ann.reply(posted, 'about that');
    expect(reply).toMatchObject({ repliesTo: posted, pings: ['verbatim'] });
    expect((await ann.reply(posted, 'quietly', { ping: false })).pings).toEqual([]);
    expect(await ann.edit(reply, 'changed')).toMatchObject({ text: 'changed', isEdited: true });
    await ann.react(posted, '👍');
    expect((await ann.read(posted)).reactions).toEqual({ '👍': ['ann'] });
    await ann.react(posted, '👍');
    expect((await ann.read(posted)).reactions).toEqual({});
    await ann.remove(reply);
    await expect(ann.read(reply)).rejects.toThrow('no message');
    await expect(ann.waitFor({ from: 'bot', includes: 'never' }, 1)).rejects.toThrow('within 1 ms');
  });

  it('is told of everyone there is when a name is wrong', () => {
    expect(() => discord.user('nobody')).toThrow(/It has: .*ann/u);
  });
});
