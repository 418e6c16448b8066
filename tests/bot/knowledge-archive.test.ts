import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '../../src/archive/write-archive';
import type { Forgery, ScriptedUser, SeenMessage } from '../../src/loopback';
import { readArticles } from '../../src/knowledge/read-articles';
import { KNOWLEDGE_IDS, knowledgeId } from '../../src/discord/knowledge-ids';
import { messageOf, startAdminBot, type AdminBot } from '../support/admin-bot';
import { describeArchive, putsOf } from '../support/archives';
import { writeCoverage } from '../support/bot-coverage';
import { sharedEnglish } from '../support/coverage';
import { violationLines } from '../support/loopback';
import { temporaryFolders } from '../support/temporary';

const FILE = { filename: 'new.md', text: '---\nheadline: New\npublisher: Post\n---\n\nNew.\n' };
const REFUSED = /archive.*nothing was changed.*npm run .*add FILE/u;
const LOOKING: readonly string[] = ['csv', 'log'];
const CHANGING = (Object.keys(KNOWLEDGE_IDS) as readonly (keyof typeof KNOWLEDGE_IDS)[]).filter(
  (deed) => !LOOKING.includes(deed),
);

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(90_000);

describeArchive('/knowledge of a bot that answers from an archive', () => {
  const newFolder = temporaryFolders();
  let running: AdminBot;
  let adam: ScriptedUser;
  let before: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const source = writeCoverage();
    const archive = join(newFolder(), 'archive');
    await buildArchive(archive, putsOf(readArticles(source.path).articles), {
      english: sharedEnglish,
    });
    source.remove();
    running = await startAdminBot({ ARCHIVE: archive });
    adam = running.discord.user('adam');
    before = files();
  });
  afterAll(async () => {
    await running.stop();
  });
  afterEach(async () => {
    expect(violationLines(await running.discord.violations())).toEqual([]);
    expect(running.bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
    expect(files()).toEqual(before);
  });

  const files = (): Readonly<Record<string, string>> => {
    const { path } = running.coverage;
    const names = readdirSync(path).filter((name) => !name.startsWith('.'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
  };
  const run = async (command: string, options = {}): Promise<SeenMessage> =>
    messageOf(await adam.slash(`knowledge ${command}`, options));

  it.each([
    ['reload', {}],
    ['add', { file: FILE }],
    ['remove', { article: 'post-bridge' }],
    ['undo', {}],
  ])('refuses to %s, and says how an archive is changed', async (command, options) => {
    const { text, buttons, isEphemeral } = await run(command, options);
    expect(text).toMatch(REFUSED);
    expect({ buttons, isEphemeral }).toEqual({ buttons: [], isEphemeral: true });
  });

  it.each(CHANGING)('refuses what is left of another time to %s', async (deed) => {
    const { id: message } = await run('status');
    const shared = { customId: knowledgeId(deed, '1'), message };
    const forgery: Forgery = deed.startsWith('fields')
      ? { ...shared, kind: 'modal', fields: {} }
      : { ...shared, kind: 'component', ...(deed === 'pick' ? { values: ['0'] } : {}) };
    const refused = messageOf(await running.discord.moderator.forge('adam', forgery));
    expect(refused.text).toMatch(REFUSED);
    expect(refused.isEphemeral).toBe(true);
  });

  it('still shows how things stand', async () => {
    const status = await run('status');
    expect(status.text).toContain('3 articles');
    expect(status.text).toContain('Answers come from an archive');
    expect(status.text).not.toContain('on disk');
    expect((await run('check')).text).toContain('A reload would change nothing');
    expect((await run('gaps')).text).toContain('in vain');
    expect((await run('log')).text).not.toMatch(REFUSED);
    for (const [deed, subject] of [
      ['csv', '30'],
      ['log', '-'],
    ] as const) {
      const customId = knowledgeId(deed, subject);
      const forgery = { kind: 'component', customId, message: status.id } as const;
      const seen = messageOf(await running.discord.moderator.forge('adam', forgery));
      expect(seen.text).not.toMatch(REFUSED);
    }
    const question = 'When did the Kessel bridge reopen?';
    const answer = messageOf(await running.discord.user('ann').slash('ask', { question }));
    expect(answer.text).toContain('reopened on **Monday**');
  });
});
