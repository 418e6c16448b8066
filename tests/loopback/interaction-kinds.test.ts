import type { Loopback } from '../../src/loopback';
import { recordOf } from '../../src/loopback/json';
import { eachLoopback, type EachLoopback, putAskAndQuote } from '../support/each-loopback';
import type { RawGateway, RawRest } from '../support/raw-client';

const BUTTON = { type: 2, style: 1, label: 'More', custom_id: 'more' };
const ROW = { type: 1, components: [BUTTON] };

describe('an interaction beyond the first answer', () => {
  let discord: Loopback;
  let rest: RawRest;
  let gateway: RawGateway;
  let begin: EachLoopback['begin'];
  eachLoopback(async (made) => {
    ({ discord, rest, gateway, begin } = made);
    await putAskAndQuote(made);
  });

  const ask = async () => begin(async () => discord.user('ann').slash('ask', { question: 'why?' }));

  it('of a button may change its message, now or later', async () => {
    const asked = await ask();
    await asked.callback({ type: 4, data: { content: 'one', components: [ROW] } });
    const { message } = await asked.outcome;
    const now = await begin(async () => discord.user('bob').click(message?.id ?? '', 'More'));
    expect(now.interaction).toMatchObject({
      type: 3,
      message: { id: message?.id, content: 'one' },
    });
    await now.callback({ type: 7, data: { content: 'two' } });
    expect(await now.outcome).toMatchObject({ status: 'updated', message: { content: 'two' } });

    const later = await begin(async () => discord.user('bob').click(message?.id ?? '', 'more'));
    await later.callback({ type: 6 });
    await rest('PATCH', `${later.webhook}/messages/@original`, { content: 'three' }, null);
    expect(await later.outcome).toMatchObject({
      status: 'updated',
      message: { id: message?.id, content: 'three', isEdited: true },
    });
  });

  it('opens a modal, whose submission is an interaction of its own', async () => {
    const { outcome, callback } = await ask();
    const input = { type: 4, custom_id: 'why', style: 1, max_length: 5 };
    const label = { type: 18, label: 'Reason', component: input };
    await callback({ type: 9, data: { custom_id: 'form', title: 'Form', components: [label] } });
    const opened = await outcome;
    expect(opened.modal).toMatchObject({ title: 'Form', fields: [{ label: 'Reason' }] });

    const ann = discord.user('ann');
    await expect(ann.submitModal(opened, { Reason: 'too long' })).rejects.toThrow('characters');
    await expect(ann.submitModal(opened, {})).rejects.toThrow('Reason');
    await expect(discord.user('bob').submitModal(opened, {})).rejects.toThrow('no modal open');
    const {
      outcome: done,
      interaction,
      callback: answer,
    } = await begin(async () => ann.submitModal(opened, { Reason: 'short' }));
    expect(interaction).toMatchObject({
      type: 5,
      data: {
        custom_id: 'form',
        components: [{ component: { custom_id: 'why', value: 'short' } }],
      },
    });
    expect((await answer({ type: 9, data: {} })).status).toBe(400);
    await answer({ type: 4, data: { content: 'thanks' } });
    expect((await done).status).toBe('answered');
    await expect(ann.submitModal(opened, { Reason: 'again' })).rejects.toThrow('already');
  });

  it('of a message menu carries the message, content and all', async () => {
    const { id } = await discord.user('bob').say('plain words');
    const { interaction, callback } = await begin(async () =>
      discord.user('ann').openContextMenu('Quote', { message: id }),
    );
    expect(recordOf(interaction['data'])).toMatchObject({
      type: 3,
      target_id: id,
      resolved: { messages: { [id]: { content: 'plain words' } } },
    });
    await callback({ type: 4, data: { content: 'ok' } });
  });

  it('in a direct message has a user and no guild', async () => {
    const { interaction, callback } = await begin(async () =>
      discord.user('ann').slash('ask', { question: 'why?' }, { in: 'dm' }),
    );
    expect(interaction).toMatchObject({ user: { username: 'ann' }, context: 1 });
    expect(interaction['member']).toBeUndefined();
    await callback({ type: 4, data: { content: 'because' } });
  });

  it('may be delivered twice, as the gateway does at times', async () => {
    await discord.faults.add({ kind: 'duplicate', event: 'INTERACTION_CREATE' });
    const { interaction, callback } = await ask();
    await callback({ type: 4, data: { content: 'because' } });
    gateway.send(1, null);
    await gateway.until(({ op }) => op === 11);
    const ids = gateway.received
      .filter(({ t }) => t === 'INTERACTION_CREATE')
      .map(({ d }) => recordOf(d)['id']);
    expect(ids).toEqual([interaction.id, interaction.id]);
  });
});
