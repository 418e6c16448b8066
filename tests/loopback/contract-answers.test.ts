import {
  COMPONENTS_V2,
  choice,
  display,
  row,
  select,
  violationsOf,
} from '../support/contract-cases';
import type { LoopbackProcess } from '../support/loopback';
import { startLoopback } from '../support/loopback';
import type { RawRest } from '../support/raw-client';
import { rawRest } from '../support/raw-client';

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('the contract of answers', () => {
  let discord: LoopbackProcess;
  let rest: RawRest;
  let messages: string;
  let commands: string;
  beforeAll(async () => {
    discord = await startLoopback();
    rest = rawRest(discord);
    messages = `/channels/${await discord.moderator.channelId('general')}/messages`;
    commands = `/applications/${discord.applicationId}/commands`;
  });
  afterAll(async () => {
    await discord.stop();
  });

  it("finds nothing wrong in the loopback's own answers", async () => {
    const lines = await violationsOf(discord, async () => {
      const { list } = await rest('GET', '/users/@me/guilds');
      const guild = `/guilds/${String(list[0]?.['id'])}`;
      const { id } = await discord.user('ann').say('hello');
      const thread = await rest('POST', `${messages}/${id}/threads`, { name: 'talk' });
      const direct = `/channels/${await discord.moderator.channelId('dm', 'ann')}`;
      const components = [
        {
          type: 17,
          components: [
            display('x'),
            { type: 14 },
            { type: 12, items: [{ media: { url: 'https://x.org/x.png' } }] },
          ],
        },
        {
          type: 9,
          components: [display('x')],
          accessory: { type: 11, media: { url: 'https://x.org/x.png' } },
        },
        row(select([choice('a')])),
        row({ type: 5, custom_id: 'who' }),
      ];
      await rest('POST', messages, { flags: COMPONENTS_V2, components });
      await rest('PUT', `${messages}/${id}/reactions/👍/@me`);
      const paths = [
        ...[
          '/gateway',
          '/gateway/bot',
          '/applications/@me',
          '/oauth2/applications/@me',
          '/users/@me',
        ],
        ...[guild, `${guild}/channels`, `${guild}/roles`, `${guild}/threads/active`],
        ...[`${guild}/members/${discord.applicationId}`, `/users/${discord.applicationId}`],
        ...[messages, `${messages}/${id}`, `${messages}/${id}/reactions/👍`, commands],
        ...[`/channels/${String(thread.body['id'])}`, direct, `${guild}/members/1`],
        ...(['forum', 'desk', 'quiet'] as const).map((name) => `/channels/${name}`),
      ];
      for (const path of paths) await rest('GET', path);
      await rest('PATCH', `/channels/${String(thread.body['id'])}`, { archived: true });
      await rest('GET', '/users/@me', undefined, 'wrong');
    });
    expect(lines).toEqual([]);
  });

  it('tells a path that is missing here from one that Discord does not have', async () => {
    const lines = await violationsOf(discord, async () => {
      expect((await rest('GET', '/voice/regions')).status).toBe(501);
      expect((await rest('GET', '/voice/nothing')).status).toBe(404);
    });
    expect(lines).toEqual([
      expect.stringContaining('not-implemented at GET /voice/regions'),
      expect.stringContaining('unknown-path at GET /voice/nothing'),
    ]);
  });
});
