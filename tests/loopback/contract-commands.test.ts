import type { Outcome } from '../../src/loopback';
import {
  COMPONENTS_V2,
  display,
  errorPlaces,
  option,
  text,
  violationsOf,
} from '../support/contract-cases';
import type { LoopbackProcess } from '../support/loopback';
import { startLoopback } from '../support/loopback';
import type { RawGateway, RawRest } from '../support/raw-client';
import { logIn, rawRest } from '../support/raw-client';

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('the contract of commands', () => {
  let discord: LoopbackProcess;
  let rest: RawRest;
  let gateway: RawGateway;
  let commands: string;
  beforeAll(async () => {
    discord = await startLoopback();
    rest = rawRest(discord);
    gateway = await logIn(discord, 1);
    commands = `/applications/${discord.applicationId}/commands`;
  });
  afterAll(async () => {
    gateway.close();
    await discord.stop();
  });

  it.each<[string, object[], string]>([
    ['a name in capitals', [{ name: 'Ask', description: 'x' }], '0.name'],
    ['no description', [{ name: 'ask' }], '0.description'],
    ['a description on a menu', [{ name: 'Quote', type: 3, description: 'x' }], '0.description'],
    [
      'a name twice',
      [
        { name: 'a', description: 'x' },
        { name: 'a', description: 'y' },
      ],
      '1',
    ],
    [
      'a required option last',
      [{ name: 'a', description: 'x', options: [option(), option({ name: 'b', required: true })] }],
      '0.options.1',
    ],
    [
      'two options of a name',
      [{ name: 'a', description: 'x', options: [option(), option()] }],
      '0.options.1.name',
    ],
    [
      'a choice of 101',
      [
        {
          name: 'a',
          description: 'x',
          options: [option({ choices: [{ name: 'x', value: text(101) }] })],
        },
      ],
      '0.options.0.choices.0.value',
    ],
    [
      'choices and autocomplete',
      [
        {
          name: 'a',
          description: 'x',
          options: [option({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] })],
        },
      ],
      '0.options.0',
    ],
    [
      '26 options',
      [
        {
          name: 'a',
          description: 'x',
          options: Array.from({ length: 26 }, (_, at) => option({ name: `o${at}` })),
        },
      ],
      '0.options',
    ],
    ['16 menus', Array.from({ length: 16 }, (_, at) => ({ name: `Menu ${at}`, type: 3 })), ''],
  ])('refuses commands with %s', async (_name, list, place) => {
    expect(errorPlaces(await rest('PUT', commands, list))).toEqual([place]);
  });

  it('refuses a command of more than 8000 characters', async () => {
    const choices = Array.from({ length: 25 }, (_, at) => ({
      name: `${at}${text(90)}`,
      value: `${at}${text(90)}`,
    }));
    const options = [0, 1].map((at) => option({ name: `o${at}`, choices }));
    const command = { name: 'a', description: 'x', options };
    expect(errorPlaces(await rest('PUT', commands, [command]))).toEqual(['0']);
  });

  it('takes permissions as digits in a string, as discord.js sends them', async () => {
    const command = { name: 'a', description: 'x', default_member_permissions: '32', nsfw: false };
    const lines = await violationsOf(discord, async () => {
      expect((await rest('PUT', commands, [command])).status).toBe(200);
    });
    expect(lines).toEqual([]);
  });

  describe('of interactions', () => {
    const ASK = {
      name: 'ask',
      description: 'x',
      options: [
        option({ autocomplete: true }),
        { type: 4, name: 'count', description: 'n', autocomplete: true },
      ],
    };
    beforeAll(async () => {
      await rest('PUT', commands, [ASK]);
    });
    const answerTo = async (action: () => Promise<Outcome>, body: object) => {
      const known = gateway.received.length;
      void action();
      const { d } = await gateway.until(
        (one) => one.t === 'INTERACTION_CREATE' && gateway.received.indexOf(one) >= known,
      );
      const { id, token } = d as { id: string; token: string };
      return rest('POST', `/interactions/${id}/${token}/callback`, body, null);
    };
    const slash = async () => discord.user('ann').slash('ask', {}, { withinMs: 1 });
    const type = async (name: string) =>
      discord.user('ann').complete('ask', name, 'x', {}, { withinMs: 1 });

    it.each<[string, object, string]>([
      ['2001 characters', { type: 4, data: { content: text(2001) } }, 'data.content'],
      [
        'six fields in a modal',
        {
          type: 9,
          data: {
            custom_id: 'm',
            title: 'x',
            components: Array.from({ length: 6 }, (_, at) => ({
              type: 18,
              label: 'x',
              component: { type: 4, custom_id: `${at}`, style: 1 },
            })),
          },
        },
        'data.components',
      ],
      [
        'a title of 46',
        { type: 9, data: { custom_id: 'm', title: text(46), components: [display('x')] } },
        'data.title',
      ],
      ['an answer of an unknown type', { type: 10 }, 'type'],
    ])('refuses %s', async (_name, body, place) => {
      expect(errorPlaces(await answerTo(slash, body))).toEqual([place]);
    });

    it.each<[string, string, object[] | undefined, string]>([
      [
        '26 choices',
        'question',
        Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` })),
        'data.choices',
      ],
      ['a value of 101', 'question', [{ name: 'x', value: text(101) }], 'data.choices.0.value'],
      ['an empty name', 'question', [{ name: '', value: 'x' }], 'data.choices.0.name'],
      ['a number for a text', 'question', [{ name: 'x', value: 1 }], 'data.choices.0.value'],
      ['a text for a number', 'count', [{ name: 'x', value: 'one' }], 'data.choices.0.value'],
      ['no choices at all', 'question', undefined, 'data.choices'],
    ])('refuses autocomplete with %s', async (_name, focus, choices, place) => {
      const answer = await answerTo(async () => type(focus), { type: 8, data: { choices } });
      expect(errorPlaces(answer)).toEqual([place]);
    });

    it('notes the flags that a deferred answer ignores', async () => {
      const body = { type: 5, data: { flags: COMPONENTS_V2 } };
      const lines = await violationsOf(discord, async () => answerTo(slash, body));
      expect(lines).toEqual([expect.stringContaining('flags 32768 are ignored')]);
    });
  });
});
