import {
  COMPONENTS_V2,
  EPHEMERAL,
  button,
  choice,
  display,
  errorPlaces,
  row,
  select,
  text,
  violationsOf,
} from '../support/contract-cases';
import type { LoopbackProcess } from '../support/loopback';
import { startLoopback } from '../support/loopback';
import type { RawAnswer, RawRest } from '../support/raw-client';
import { rawRest } from '../support/raw-client';

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('the contract of messages', () => {
  let discord: LoopbackProcess;
  let rest: RawRest;
  let messages: string;
  beforeAll(async () => {
    discord = await startLoopback();
    rest = rawRest(discord);
    messages = `/channels/${await discord.moderator.channelId('general')}/messages`;
  });
  afterAll(async () => {
    await discord.stop();
  });

  it.each<[string, object, string]>([
    ['2001 characters', { content: text(2001) }, 'content'],
    ['a nonce of 26 characters', { content: 'x', nonce: text(26) }, 'nonce'],
    ['half an emoji', { content: '\ud83d' }, 'content'],
    ['eleven embeds', { embeds: Array(11).fill({ title: 'x' }) }, 'embeds'],
    ['an empty embed', { embeds: [{}] }, 'embeds.0'],
    ['an embed of colour only', { embeds: [{ color: 1 }] }, 'embeds.0.description'],
    ['a description of 4097', { embeds: [{ description: text(4097) }] }, 'embeds.0.description'],
    [
      'embeds of 6001 in all',
      { embeds: [{ description: text(4000) }, { description: text(2001) }] },
      'embeds',
    ],
    [
      'a field without a name',
      { embeds: [{ title: 'x', fields: [{ name: ' ', value: 'x' }] }] },
      'embeds.0.fields.0.name',
    ],
    ['a link of another scheme', { embeds: [{ title: 'x', url: 'ftp://x.org' }] }, 'embeds.0.url'],
    [
      'parse beside a list',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions',
    ],
    ['an attachment without a file', { content: 'x', attachments: [{ id: '0' }] }, 'attachments.0'],
    [
      'six rows',
      { components: Array.from({ length: 6 }, (_, at) => row(button({ custom_id: `${at}` }))) },
      'components',
    ],
    [
      'six buttons in a row',
      {
        components: [row(...Array.from({ length: 6 }, (_, at) => button({ custom_id: `${at}` })))],
      },
      'components.0.components',
    ],
    [
      'a custom_id of 101',
      { components: [row(button({ custom_id: text(101) }))] },
      'components.0.components.0.custom_id',
    ],
    [
      'a custom_id twice',
      { components: [row(button()), row(button({ disabled: true }))] },
      'components.1.components.0.custom_id',
    ],
    [
      'a link of 513',
      { components: [row({ type: 2, style: 5, label: 'x', url: `https://x.org/${text(499)}` })] },
      'components.0.components.0.url',
    ],
    [
      'a script for a link',
      { components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })] },
      'components.0.components.0.url',
    ],
    [
      'a button without anything on it',
      { components: [row(button({ label: '' }))] },
      'components.0.components.0.label',
    ],
    [
      'a button beside a menu',
      { components: [row(button(), select([choice('a')]))] },
      'components.0.components',
    ],
    [
      'a menu value twice',
      { components: [row(select([choice('a'), choice('a')]))] },
      'components.0.components.0.options.1',
    ],
    [
      '26 options',
      { components: [row(select(Array.from({ length: 26 }, (_, at) => choice(`${at}`))))] },
      'components.0.components.0.options',
    ],
    ['a display without the flag', { components: [display('x')] }, 'components.0.type'],
    [
      'content beside Components V2',
      { content: 'x', flags: COMPONENTS_V2, components: [display('x')] },
      'content',
    ],
    [
      '4001 characters over all displays',
      { flags: COMPONENTS_V2, components: [display(text(2000)), display(text(2001))] },
      'components',
    ],
    [
      '41 components, the nested ones counted',
      {
        flags: COMPONENTS_V2,
        components: [{ type: 17, components: Array(39).fill(display('x')) }, display('x')],
      },
      'components',
    ],
    [
      'four displays in a section',
      {
        flags: COMPONENTS_V2,
        components: [{ type: 9, components: Array(4).fill(display('x')), accessory: button() }],
      },
      'components.0.components',
    ],
    ['an unknown component', { components: [row({ type: 99 })] }, 'components.0.components.0.type'],
  ])('refuses a message with %s', async (_name, body, place) => {
    let answer: RawAnswer | undefined;
    const lines = await violationsOf(discord, async () => {
      answer = await rest('POST', messages, { allowed_mentions: { parse: [] }, ...body });
    });
    expect(answer && errorPlaces(answer)).toEqual([place]);
    expect(lines).toEqual([expect.stringContaining('invalid-form at create_message')]);
  });

  it('takes what is just within the limits, and emoji by characters', async () => {
    const within = [
      { content: '🙂'.repeat(2000) },
      {
        embeds: [
          { description: text(4000), timestamp: '2014-10-08T00:00:00+00:00' },
          { title: text(256) },
        ],
      },
      { components: [row(button({ custom_id: text(100), label: text(80) }))] },
      { flags: COMPONENTS_V2, components: [display(text(4000))] },
      {
        components: [
          row({ type: 2, style: 5, label: 'x', url: 'https://de.wikipedia.org/wiki/Köln' }),
        ],
      },
    ];
    const lines = await violationsOf(discord, async () => {
      for (const body of within) {
        const answer = await rest('POST', messages, {
          content: '',
          allowed_mentions: { parse: [] },
          ...body,
        });
        expect(answer.status).toBe(200);
      }
    });
    expect(lines).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a key Discord does not know', { content: 'x', embed: { title: 'x' } }, '"embed"'],
    [
      'a key deep inside',
      { content: 'x', components: [row(button({ customId: 'x' }))] },
      'customId',
    ],
    ['a flag that means nothing here', { content: 'x', flags: EPHEMERAL }, 'flags 64'],
    [
      'a file that is not there',
      { embeds: [{ title: 'x', image: { url: 'attachment://x.png' } }] },
      'never uploaded',
    ],
    ['@everyone left to be parsed', { content: 'hello @everyone' }, 'allowed_mentions'],
  ])('takes, and notes, %s', async (_name, body, note) => {
    const lines = await violationsOf(discord, async () => {
      expect((await rest('POST', messages, body)).status).toBe(200);
    });
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^lint at create_message.*${note}`, 'u')),
    ]);
  });
});
