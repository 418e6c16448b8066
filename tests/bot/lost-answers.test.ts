import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, SeenMessage } from '../../src/loopback';
import { messageOf, startAdminBot, type AdminBot } from '../support/admin-bot';

const QUESTION = 'When did the Kessel bridge reopen?';
const SENTENCE = 'The Kessel bridge reopened on **Monday**';
const NEWS = '---\nheadline: Ferry sold\npublisher: The Harbour Post\n---\n\nThe ferry was sold.\n';
const CALLBACK = { operation: 'create_interaction_response' };
const LOOK = 'so it may be done already';

/** A callback of the bot is tried twice, four times each by the library. */
const unreachable = (times: number): Fault => ({
  ...{ kind: 'status', on: CALLBACK, status: 502, times },
});
const REFUSED: Fault = { kind: 'status', on: CALLBACK, status: 400, code: 50035 };

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(90_000);

describe('what a change came to, where Discord loses the answer', () => {
  let running: AdminBot;
  let folder: string;
  beforeAll(async () => {
    running = await startAdminBot();
    folder = running.coverage.path;
  });
  afterAll(async () => {
    await running.stop();
  });
  afterEach(async () => running.discord.faults.clear());
  const adam = () => running.discord.user('adam');
  const run = async (command: string, options = {}): Promise<SeenMessage> =>
    messageOf(await adam().slash(command, options));
  const preview = async (): Promise<SeenMessage> =>
    run('knowledge add', { file: { filename: 'ferry-sold.md', text: NEWS } });
  const faulty = async (fault: Fault, message: SeenMessage, button: string): Promise<string> => {
    await running.discord.faults.add(fault);
    return messageOf(await adam().click(message, button)).text;
  };

  it('is told once more where Discord could not be reached', async () => {
    expect(await faulty(unreachable(8), await preview(), 'Publish')).toContain(
      'Published “Ferry sold”',
    );
    expect(existsSync(join(folder, 'ferry-sold.md'))).toBe(true);
    const undo = await run('knowledge undo');
    expect(await faulty(unreachable(8), undo, 'Take back')).toContain('as it was before');
    expect(existsSync(join(folder, 'ferry-sold.md'))).toBe(false);
    const panel = await run('settings');
    expect(await faulty(unreachable(8), panel, 'Answer privately by default')).toContain(
      'answer for the asker alone',
    );
    expect(await faulty(unreachable(8), await run('settings'), 'Back to the usual')).toContain(
      'Nothing is set',
    );
  });

  it('is never said to be nothing where it cannot be told', async () => {
    const shown = await preview();
    expect(await faulty(REFUSED, shown, 'Publish')).toContain(LOOK);
    expect(existsSync(join(folder, 'ferry-sold.md'))).toBe(true);
    // clicking again says that it may have been dealt with
    expect(messageOf(await adam().click(shown, 'Publish')).text).toContain('/knowledge log tells');
    expect((await run('knowledge log')).text).toContain('ferry-sold.md');
    const removal = await run('knowledge remove', { article: 'ferry-sold' });
    expect(await faulty(REFUSED, removal, 'Remove')).toContain(LOOK);
    expect(existsSync(join(folder, 'ferry-sold.md'))).toBe(false);
    await running.discord.faults.add(REFUSED);
    expect((await run('knowledge reload')).text).toContain(LOOK);
    expect(await faulty(REFUSED, await run('settings'), 'Answer privately by default')).toContain(
      LOOK,
    );
    expect(
      messageOf(await adam().click(await run('settings'), 'Back to the usual')).text,
    ).toContain('Nothing is set');
  });

  it('is not claimed to be noted or not where a rating is not confirmed', async () => {
    const answer = await run('ask', { question: QUESTION });
    expect(await faulty(REFUSED, answer, '👍')).toContain('may be noted already');
  });

  it('is not said of a question that was looked up to be nothing', async () => {
    await running.discord.faults.add(REFUSED);
    const told = await run('ask', { question: QUESTION });
    expect(told.text).toContain('my answer may not be shown');
    await running.discord.faults.add(unreachable(8));
    expect((await run('ask', { question: QUESTION })).text).toContain(SENTENCE);
  });

  it('is a refusal with the cure where the folder is gone or empty, until it is back', async () => {
    const shown = await preview();
    const away = `${folder}-away`;
    mkdirSync(away);
    const articles = readdirSync(folder).filter((name) => name.endsWith('.md'));
    for (const name of articles) renameSync(join(folder, name), join(away, name));
    const refused = messageOf(await adam().click(shown, 'Publish'));
    expect(refused.text).toMatch(/holds no article any more.*mount/su);
    expect((await run('knowledge reload')).text).toContain('The old coverage stays');
    expect(readdirSync(folder).filter((name) => name.endsWith('.md'))).toEqual([]);
    for (const name of articles) renameSync(join(away, name), join(folder, name));
    rmSync(away, { recursive: true });
    expect(messageOf(await adam().click(refused, 'Publish')).text).toContain(
      'now holds 4 articles',
    );
  });

  it('is that the last article is gone, and comes back when that is taken back', async () => {
    const ids = readdirSync(folder).flatMap((name) => name.match(/^(.+)\.md$/u)?.[1] ?? []);
    let text = '';
    for (const article of ids) {
      const asked = await run('knowledge remove', { article });
      ({ text } = messageOf(await adam().click(asked, 'Remove')));
      expect(text).not.toContain('Not done');
    }
    expect(text).toMatch(/Removed .*\.md.*The coverage now holds (?:no|0) articles/su);
    expect((await run('ask', { question: QUESTION })).text).not.toContain(SENTENCE);
    const back = messageOf(await adam().click(await run('knowledge undo'), 'Take back'));
    expect(back.text).toContain('now holds 1 article');
  });
});
