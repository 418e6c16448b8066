import type { Loopback } from '../../src/loopback';
import { recordOf } from '../../src/loopback/json';
import { eachLoopback, type EachLoopback, putAskAndQuote } from '../support/each-loopback';
import type { RawRest } from '../support/raw-client';

const EPHEMERAL = 64;
const LOADING = 128;

describe('an interaction', () => {
  let discord: Loopback;
  let rest: RawRest;
  let begin: EachLoopback['begin'];
  eachLoopback(async (made) => {
    ({ discord, rest, begin } = made);
    await putAskAndQuote(made);
  });

  const ask = async () => begin(async () => discord.user('ann').slash('ask', { question: 'why?' }));

  it('tells the bot who asks, where, and what, with all that discord.js reads', async () => {
    const { interaction, callback } = await ask();
    expect(interaction).toMatchObject({
      type: 2,
      data: { name: 'ask', options: [{ name: 'question', type: 3, value: 'why?' }] },
      member: { user: { username: 'ann' } },
      channel: { name: 'general' },
      entitlements: [],
      context: 0,
    });
    expect(interaction['authorizing_integration_owners']).toEqual({ 0: interaction['guild_id'] });
    await callback({ type: 4, data: { content: 'because' } });
  });

  it('takes one answer, and refuses a second with 40060', async () => {
    const { outcome, callback } = await ask();
    expect((await callback({ type: 4, data: { content: 'because' } })).status).toBe(204);
    expect(await callback({ type: 4, data: { content: 'again' } })).toMatchObject({
      status: 400,
      code: 40060,
    });
    expect(await outcome).toMatchObject({ status: 'answered', message: { content: 'because' } });
  });

  it('gives the message back when asked for it', async () => {
    const { interaction, callback } = await ask();
    const data = { content: 'psst', flags: EPHEMERAL };
    const { body } = await callback({ type: 4, data }, '?with_response=true');
    expect(body).toMatchObject({
      interaction: { id: interaction.id, response_message_ephemeral: true },
      resource: { type: 4, message: { content: 'psst', flags: EPHEMERAL } },
    });
  });

  it('fails after three seconds: 10062, and the user is told', async () => {
    const { outcome, callback } = await ask();
    await discord.moderator.passTime(3001);
    expect(await outcome).toMatchObject({ status: 'failed', message: null });
    expect(await callback({ type: 4, data: { content: 'late' } })).toMatchObject({
      status: 404,
      code: 10062,
    });
  });

  it('voids its token after 15 minutes, and knows no webhook before the first answer', async () => {
    const { callback, webhook } = await ask();
    expect(await rest('POST', webhook, { content: 'early' }, null)).toMatchObject({ code: 10015 });
    await callback({ type: 4, data: { content: 'because' } });
    await discord.moderator.passTime(15 * 60_000 + 1);
    expect(await rest('POST', webhook, { content: 'late' }, null)).toMatchObject({
      status: 401,
      code: 50027,
    });
  });

  it('shows "thinking…" until the first edit, whose answer is no edit', async () => {
    const { outcome, callback, webhook } = await ask();
    await callback({ type: 5, data: { flags: EPHEMERAL } });
    const original = `${webhook}/messages/%40original`;
    expect((await rest('GET', original, undefined, null)).body['flags']).toBe(EPHEMERAL | LOADING);
    await rest('PATCH', original, { content: 'thought' }, null);
    expect(await outcome).toMatchObject({
      status: 'answered',
      message: { content: 'thought', isLoading: false, isEdited: false, isEphemeral: true },
    });
  });

  it('lets a user wait for the first sign only', async () => {
    const { outcome, callback } = await begin(async () =>
      discord.user('ann').slash('ask', { question: 'why?' }, { until: 'first' }),
    );
    await callback({ type: 5 });
    expect(await outcome).toMatchObject({ status: 'thinking', finalMs: null });
  });

  it('follows up, each message by its own id, until @original is deleted', async () => {
    const { callback, webhook } = await ask();
    await callback({ type: 4, data: { content: 'first' } });
    const { body } = await rest('POST', webhook, { content: 'second' }, null);
    const second = `${webhook}/messages/${String(body['id'])}`;
    expect((await rest('PATCH', second, { content: '2nd' }, null)).body['content']).toBe('2nd');
    expect((await rest('DELETE', `${webhook}/messages/@original`, undefined, null)).status).toBe(
      204,
    );
    expect(await rest('GET', `${webhook}/messages/@original`, undefined, null)).toMatchObject({
      status: 404,
      code: 10008,
    });
    const texts = (await discord.user('bob').history()).map(({ text }) => text);
    expect(texts).toEqual(['2nd']);
  });

  it("hides an ephemeral answer from everyone else, the bot's own REST included", async () => {
    const { outcome, callback } = await ask();
    await callback({ type: 4, data: { content: 'psst', flags: EPHEMERAL } });
    const { message } = await outcome;
    expect(await discord.user('bob').history()).toEqual([]);
    await expect(discord.user('bob').read(message?.id ?? '')).rejects.toThrow('cannot see');
    const path = `/channels/${message?.channelId ?? ''}/messages`;
    expect((await rest('GET', path)).list).toEqual([]);
    expect(await rest('GET', `${path}/${message?.id ?? ''}`)).toMatchObject({ code: 10008 });
  });

  it.each([
    ['a command does not take an update', 7, 400],
    ['nor choices', 8, 400],
    ['but a modal', 9, 204],
  ])('%s', async (_name, type, status) => {
    const { callback } = await ask();
    const data = { choices: [], custom_id: 'm', title: 't', components: [] };
    expect((await callback({ type, data })).status).toBe(status);
  });

  it('is not acknowledged by an answer that was refused', async () => {
    const { outcome, callback } = await ask();
    expect((await callback({ type: 6 })).status).toBe(400);
    expect((await callback({ type: 4, data: { content: ' ' } })).code).toBe(50006);
    expect((await callback({ type: 4, data: { content: 'right' } })).status).toBe(204);
    expect((await outcome).status).toBe('answered');
  });

  it('completes options with choices only', async () => {
    const { outcome, interaction, callback } = await begin(async () =>
      discord.user('ann').complete('ask', 'question', 'wh'),
    );
    expect(recordOf(interaction['data'])['options']).toEqual([
      { name: 'question', type: 3, value: 'wh', focused: true },
    ]);
    expect((await callback({ type: 5 })).status).toBe(400);
    await callback({ type: 8, data: { choices: [{ name: 'why?', value: 'why?' }] } });
    expect((await outcome).choices).toEqual([{ name: 'why?', value: 'why?' }]);
  });
});
