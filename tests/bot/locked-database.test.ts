import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenMessage } from '../../src/loopback';
import { isServer } from '../../src/database/postgres/address';
import { messageOf, startAdminBot, type AdminBot } from '../support/admin-bot';
import { opened } from '../support/database';
import { describeDatabases, describeServer } from '../support/databases';
import { temporaryFolders } from '../support/temporary';

const QUESTION = 'When did the Kessel bridge reopen?';
const SENTENCE = 'The Kessel bridge reopened on **Monday**';
const UNKNOWN = 'Who is the mayor of Kessel?';
const NEWS = '---\nheadline: Ferry sold\npublisher: The Harbour Post\n---\n\nThe ferry was sold.\n';
const NOT_NOTED = 'I could not note that just now. Please try again in a moment.';
const IN_USE = /is in use by another process/u;

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(90_000);

/** A bot on a database, and what the tests do with it. */
function botOn(databaseOf: () => Promise<string>) {
  let running: AdminBot;
  let name: string;
  beforeAll(async () => {
    name = await databaseOf();
    const place = isServer(name)
      ? { DATABASE_URL: name, DATABASE_PATH: '' }
      : { DATABASE_PATH: name };
    running = await startAdminBot(place);
  });
  afterAll(async () => {
    await running.stop();
  });
  const adam = () => running.discord.user('adam');
  const run = async (command: string, options = {}): Promise<SeenMessage> =>
    messageOf(await adam().slash(command, options));
  return {
    running: () => running,
    database: () => name,
    adam,
    run,
    ask: async (question: string): Promise<SeenMessage> =>
      messageOf(await running.discord.user('ann').slash('ask', { question })),
    status: async (): Promise<string> => (await run('knowledge status')).text,
  };
}

/** Waits for what other threads do; a test that waits in vain is ended by its time. */
async function until(read: () => Promise<string>, pattern: RegExp): Promise<void> {
  for (let tries = 0, text = ''; !pattern.test(text); tries += 1) {
    text = await read();
    if (tries > 200) throw new Error(`Never ${String(pattern)}: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describeDatabases('the bot, when its database is in other hands,', (kind) => {
  const { running, database: name, adam, run, ask, status } = botOn(kind.newDatabase);
  let letGo = async (): Promise<void> => Promise.resolve();
  const hold = async (): Promise<void> => {
    const release = await kind.hold(name());
    letGo = async () => {
      letGo = async () => Promise.resolve();
      await release();
    };
  };
  afterEach(async () => letGo());

  it('answers every question while another process writes, says what waits, and keeps it later', async () => {
    await ask(QUESTION);
    await hold();
    for (let at = 0; at < 15; at += 1) {
      expect((await ask(QUESTION)).text).toContain(SENTENCE);
      expect((await ask(UNKNOWN)).text).toContain('does not say');
    }
    await until(status, /\d+ questions waiting to be kept/u);
    await letGo();
    await until(status, /^(?!.*waiting).+/su);
    const database = opened(name());
    expect(database.gaps.list({ sinceMs: 0, limit: 1 })).toMatchObject([{ asked: 15 }]);
    expect(database.askedQuestions.list({ sinceMs: 0, limit: 1 })).toMatchObject([{ asked: 16 }]);
    database.close();
    expect((await run('knowledge status')).text).not.toContain('not kept');
  });

  it('tells who wants something written that it cannot be now, changes nothing, and goes on', async () => {
    const answer = await ask(QUESTION);
    const ann = running().discord.user('ann');
    const preview = await run('knowledge add', { file: { filename: 'ferry-sold.md', text: NEWS } });
    const panel = await run('settings');
    await hold();
    expect(messageOf(await ann.click(answer, '👍')).text).toBe(NOT_NOTED);
    const form = await ann.click(answer, '👎');
    const label = form.modal?.fields[0]?.label ?? '';
    expect(messageOf(await ann.submitModal(form, { [label]: 'wrong' })).text).toBe(NOT_NOTED);
    const set = messageOf(await adam().click(panel, 'Answer privately by default'));
    expect(set.text).toMatch(IN_USE);
    const published = messageOf(await adam().click(preview, 'Publish'));
    expect(published.text).toMatch(IN_USE);
    expect(readdirSync(running().coverage.path)).not.toContain('ferry-sold.md');
    expect((await run('knowledge reload')).text).toContain('Nothing has changed');
    await letGo();
    // the same preview can be published now
    expect(messageOf(await adam().click(published, 'Publish')).text).toContain(
      'Published “Ferry sold”',
    );
    expect((await ask(QUESTION)).isEphemeral).toBe(false);
    expect(messageOf(await ann.click(answer, '👍')).text).toContain('Thank you');
    const log = (await run('knowledge log')).text;
    expect(log).toContain('reload');
    expect(log).toContain('ferry-sold.md');
  });
});

describe('the bot, when the file of its database is taken away', () => {
  const newFolder = temporaryFolders();
  const { running, database, run, ask } = botOn(async () =>
    Promise.resolve(join(newFolder(), 'verbatim.db')),
  );

  it('makes a file anew that was taken away, says so, and goes on', async () => {
    rmSync(database());
    expect((await ask(UNKNOWN)).text).toContain('does not say');
    await running().bot.line(
      /verbatim\.db: was taken away while.*"msg":"the database was opened anew"/u,
    );
    await until(async () => (await run('knowledge gaps')).text, /1×/u);
    expect((await run('knowledge status')).text).toContain('was taken away while it was in use');
    expect((await run('knowledge log')).text).toContain('Nothing was changed yet');
  });
});

describeServer('the bot, when the server of its database is away', (server) => {
  const { running, adam, run, ask, database } = botOn(async () => server().newDatabase());

  it('answers, keeps to what was set, tells who wants something written, and goes on by itself', async () => {
    const answer = await ask(QUESTION);
    const panel = await run('settings');
    await adam().click(panel, 'Answer privately by default');
    expect((await ask(QUESTION)).isEphemeral).toBe(true);
    await server().kill();
    await running().bot.line(/"msg":"the database cannot be reached; it is tried again"/u);
    for (const question of [UNKNOWN, QUESTION]) {
      expect((await ask(question)).isEphemeral).toBe(true);
    }
    const ann = running().discord.user('ann');
    expect(messageOf(await ann.click(answer, '👍')).text).toBe(NOT_NOTED);
    expect((await run('knowledge log')).text).toMatch(/cannot be reached|ended the connection/u);
    expect((await run('knowledge status')).text).toMatch(/cannot be reached|ended the connection/u);
    await server().start();
    await running().bot.line(/"msg":"the database can be reached again"/u);
    await until(async () => (await run('knowledge gaps')).text, /1×/u);
    expect(messageOf(await ann.click(answer, '👍')).text).toContain('Thank you');
    expect(running().bot.output()).not.toContain(new URL(database()).search);
  });
});
