import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenMessage } from '../../src/loopback';
import type { Connection } from '../../src/database/connection';
import { connect } from '../../src/database/libsql-door';
import { messageOf, startAdminBot, type AdminBot } from '../support/admin-bot';
import { opened } from '../support/database';

const QUESTION = 'When did the Kessel bridge reopen?';
const SENTENCE = 'The Kessel bridge reopened on **Monday**';
const UNKNOWN = 'Who is the mayor of Kessel?';
const NEWS = '---\nheadline: Ferry sold\npublisher: The Harbour Post\n---\n\nThe ferry was sold.\n';
const NOT_NOTED = 'I could not note that just now. Please try again in a moment.';
const IN_USE = /is in use by another process/u;

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(90_000);

describe('the bot, when its database is in other hands', () => {
  let running: AdminBot;
  let path: string;
  let other: Connection | null = null;
  beforeAll(async () => {
    running = await startAdminBot();
    path = join(running.coverage.path, '.data', 'verbatim.db');
  });
  const letGo = (): void => {
    other?.script('ROLLBACK');
    other?.close();
    other = null;
  };
  afterEach(letGo);
  afterAll(async () => {
    await running.stop();
  });
  const hold = (): void => {
    other = connect(path);
    other.script('PRAGMA busy_timeout = 2000');
    other.script('BEGIN IMMEDIATE');
  };
  const adam = () => running.discord.user('adam');
  const run = async (command: string, options = {}): Promise<SeenMessage> =>
    messageOf(await adam().slash(command, options));
  const ask = async (question: string): Promise<SeenMessage> =>
    messageOf(await running.discord.user('ann').slash('ask', { question }));
  /** Waits for what the thread that writes does; a test that waits in vain is ended by its time. */
  const until = async (read: () => Promise<string>, pattern: RegExp): Promise<void> => {
    for (let tries = 0, text = ''; !pattern.test(text); tries += 1) {
      text = await read();
      if (tries > 200) throw new Error(`Never ${String(pattern)}: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const status = async (): Promise<string> => (await run('knowledge status')).text;

  it('answers every question while another process writes, says what waits, and keeps it later', async () => {
    await ask(QUESTION);
    hold();
    for (let at = 0; at < 15; at += 1) {
      expect((await ask(QUESTION)).text).toContain(SENTENCE);
      expect((await ask(UNKNOWN)).text).toContain('does not say');
    }
    await until(status, /\d+ questions waiting to be kept/u);
    letGo();
    await until(status, /^(?!.*waiting).+/su);
    const database = opened(path);
    expect(database.gaps.list({ sinceMs: 0, limit: 1 })).toMatchObject([{ asked: 15 }]);
    expect(database.askedQuestions.list({ sinceMs: 0, limit: 1 })).toMatchObject([{ asked: 16 }]);
    database.close();
    expect((await run('knowledge status')).text).not.toContain('not kept');
  });

  it('tells who wants something written that it cannot be now, changes nothing, and goes on', async () => {
    const answer = await ask(QUESTION);
    const ann = running.discord.user('ann');
    const preview = await run('knowledge add', { file: { filename: 'ferry-sold.md', text: NEWS } });
    const panel = await run('settings');
    hold();
    expect(messageOf(await ann.click(answer, '👍')).text).toBe(NOT_NOTED);
    const form = await ann.click(answer, '👎');
    const label = form.modal?.fields[0]?.label ?? '';
    expect(messageOf(await ann.submitModal(form, { [label]: 'wrong' })).text).toBe(NOT_NOTED);
    const set = messageOf(await adam().click(panel, 'Answer privately by default'));
    expect(set.text).toMatch(IN_USE);
    const published = messageOf(await adam().click(preview, 'Publish'));
    expect(published.text).toMatch(IN_USE);
    expect(readdirSync(running.coverage.path)).not.toContain('ferry-sold.md');
    expect((await run('knowledge reload')).text).toContain('Nothing has changed');
    letGo();
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

  it('makes a file anew that was taken away, says so, and goes on', async () => {
    rmSync(path);
    expect((await ask(UNKNOWN)).text).toContain('does not say');
    await running.bot.line(
      /verbatim\.db: was taken away while.*"msg":"the database was opened anew"/u,
    );
    await until(async () => (await run('knowledge gaps')).text, /1×/u);
    expect((await run('knowledge status')).text).toContain('was taken away while it was in use');
    expect((await run('knowledge log')).text).toContain('Nothing was changed yet');
  });
});
