import type { Loopback } from '../../src/loopback';
import { createControl, startLoopback } from '../../src/loopback';
import type { RawRest } from '../support/raw-client';
import { rawRest } from '../support/raw-client';

describe('the REST API', () => {
  let discord: Loopback;
  let rest: RawRest;
  beforeEach(async () => {
    discord = await startLoopback();
    rest = rawRest(discord);
  });
  afterEach(async () => {
    await discord.close();
  });
  const at = async (place: string, user?: string): Promise<string> =>
    `/channels/${await discord.moderator.channelId(place, user)}`;
  const post = async (place: string, body: object) =>
    rest('POST', `${await at(place)}/messages`, body);

  it('refuses a wrong token with 401', async () => {
    expect(await rest('GET', '/users/@me', undefined, 'wrong')).toMatchObject({
      status: 401,
      code: 0,
    });
    await discord.moderator.resetToken('new');
    expect((await rest('GET', '/users/@me')).status).toBe(401);
  });

  it('answers 404 to a path it does not know, and remembers it', async () => {
    expect((await rest('GET', '/nothing/here')).status).toBe(404);
    expect(await discord.violations()).toEqual([
      { rule: 'unknown-path', where: 'GET /nothing/here', problem: expect.any(String) as string },
    ]);
  });

  it.each([
    ['a channel it may not write in', 'quiet', 403, 50013],
    ['a channel it may not see', 'hidden', 403, 50001],
    ['a locked archived thread', 'archive-thread', 400, 50083],
    ['a forum', 'forum', 400, 50008],
  ])("refuses the bot's message in %s", async (_name, place, status, code) => {
    expect(await post(place, { content: 'hello' })).toMatchObject({ status, code });
  });

  it('refuses unknown channels and messages by their codes', async () => {
    const general = await at('general');
    expect((await rest('GET', '/channels/1')).code).toBe(10003);
    expect((await rest('GET', `${general}/messages/1`)).code).toBe(10008);
    await discord.moderator.deleteChannel('general');
    expect((await rest('POST', `${general}/messages`, { content: 'x' })).code).toBe(10003);
  });

  it('refuses direct messages to whom they are closed', async () => {
    const { list } = await rest('GET', '/users/@me/guilds');
    expect(list).toHaveLength(2);
    const closed = await rest('POST', `${await at('dm', 'carl')}/messages`, { content: 'hi' });
    expect(closed).toMatchObject({ status: 403, code: 50007 });
    await discord.moderator.setDirectMessages('carl', 'open');
    expect(
      (await rest('POST', `${await at('dm', 'carl')}/messages`, { content: 'hi' })).status,
    ).toBe(200);
  });

  it('wakes an archived thread that is not locked', async () => {
    expect((await post('old-thread', { content: 'hello' })).status).toBe(200);
    const { body } = await rest('GET', await at('old-thread'));
    expect(body['thread_metadata']).toMatchObject({ archived: false });
  });

  it('needs the history to reply, and the message to be there', async () => {
    const { id } = await discord.user('ann').say('a question');
    const reply = { content: 'an answer', message_reference: { message_id: id } };
    expect((await post('general', reply)).body['message_reference']).toMatchObject({
      message_id: id,
    });
    await discord.moderator.permit('general', { of: 'bot', deny: ['ReadMessageHistory'] });
    expect((await post('general', reply)).code).toBe(160_002);
    await discord.moderator.permit('general', { of: 'bot' });
    await discord.user('ann').remove(id);
    expect((await post('general', reply)).code).toBe(50035);
    const lenient = { message_id: id, fail_if_not_exists: false };
    expect((await post('general', { ...reply, message_reference: lenient })).status).toBe(200);
  });

  it('posts once for one nonce', async () => {
    const body = { content: 'once', nonce: 'n1', enforce_nonce: true };
    const first = await post('general', body);
    expect((await post('general', body)).body['id']).toBe(first.body['id']);
    expect(await discord.user('ann').history()).toHaveLength(1);
    await discord.moderator.passTime(600_000);
    expect((await post('general', body)).body['id']).not.toBe(first.body['id']);
  });

  it("edits and deletes the bot's own messages, not those of others", async () => {
    const own = await post('general', { content: 'one' });
    const path = `${await at('general')}/messages`;
    const edited = await rest('PATCH', `${path}/${String(own.body['id'])}`, { content: 'two' });
    expect(edited.body).toMatchObject({
      content: 'two',
      edited_timestamp: expect.any(String) as string,
    });
    const { id } = await discord.user('ann').say('mine');
    expect((await rest('PATCH', `${path}/${id}`, { content: 'x' })).code).toBe(50005);
    expect((await rest('DELETE', `${path}/${id}`)).code).toBe(50013);
    expect((await rest('DELETE', `${path}/${String(own.body['id'])}`)).status).toBe(204);
    expect((await post('general', { content: '  ' })).code).toBe(50006);
  });

  it('pages through a channel, newest first', async () => {
    const ids: string[] = [];
    for (const text of ['1', '2', '3', '4']) ids.push((await discord.user('ann').say(text)).id);
    const read = async (query: string) =>
      (await rest('GET', `${await at('general')}/messages?${query}`)).list.map(({ id }) =>
        ids.indexOf(String(id)),
      );
    expect(await read('limit=2')).toEqual([3, 2]);
    expect(await read(`before=${ids[2] ?? ''}`)).toEqual([1, 0]);
    expect(await read(`after=${ids[0] ?? ''}&limit=2`)).toEqual([2, 1]);
    expect(await read(`around=${ids[2] ?? ''}&limit=3`)).toEqual([3, 2, 1]);
  });

  it('opens one thread on a message, and writes into it', async () => {
    const { id } = await discord.user('ann').say('a topic');
    const path = `${await at('general')}/messages/${id}/threads`;
    expect(await rest('POST', path, { name: 'talk about it' })).toMatchObject({
      status: 201,
      body: { id, type: 11 },
    });
    expect((await rest('POST', path, { name: 'again' })).code).toBe(160_004);
    await rest('POST', `/channels/${id}/messages`, { content: 'in here' });
    expect(await discord.user('bob').waitForAnswer(id)).toMatchObject({ text: 'in here' });
    const post = { name: 'a post', message: { content: 'first' } };
    expect((await rest('POST', `${await at('forum')}/threads`, post)).status).toBe(201);
  });

  it('keeps uploaded files and serves them', async () => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ attachments: [{ id: 0, description: 'rows' }] }));
    form.set('files[0]', new Blob(['a,b'], { type: 'text/csv' }), 'table.csv');
    const { body } = await rest('POST', `${await at('general')}/messages`, form);
    const [attachment] = body['attachments'] as { url: string; description: string }[];
    expect(attachment).toMatchObject({ filename: 'table.csv', size: 3, description: 'rows' });
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('a,b');
  });

  it('pings as allowed_mentions say: all in a message by default, none for an empty list', async () => {
    await discord.user('ann').say('x');
    const [said] = (await rest('GET', `${await at('general')}/messages`)).list;
    const { id } = said?.['author'] as { id: string };
    const content = `<@${id}> @everyone`;
    const loud = await post('general', { content });
    expect(loud.body).toMatchObject({ mentions: [{ username: 'ann' }], mention_everyone: false });
    const quiet = await post('general', { content, allowed_mentions: { parse: [] } });
    expect(quiet.body['mentions']).toEqual([]);
  });

  it('takes the same calls over its control as in its own process, and no others', async () => {
    const perform = createControl(discord);
    const say = { target: 'user', user: 'ann', method: 'say', parameters: ['hello'] } as const;
    expect(await perform(say)).toMatchObject({ author: 'ann', text: 'hello' });
    expect(await perform({ target: 'loopback', method: 'violations', parameters: [] })).toEqual([]);
    await expect(perform({ ...say, method: 'hack' })).rejects.toThrow('no user.hack');
    await expect(perform({ ...say, target: 'gateway', method: 'constructor' })).rejects.toThrow(
      'no gateway.constructor',
    );
  });

  it('limits the bot to 50 requests a second', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, async () => rest('GET', '/users/@me')),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBe(10);
  });
});
