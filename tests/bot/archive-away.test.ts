import { buildArchive, editArchive } from '../../src/archive/write-archive';
import type { SeenMessage } from '../../src/loopback';
import { readArticles } from '../../src/knowledge/read-articles';
import { startAdminBot, type AdminBot } from '../support/admin-bot';
import { putsOf } from '../support/archives';
import { makeArticle } from '../support/articles';
import { writeCoverage } from '../support/bot-coverage';
import { sharedEnglish } from '../support/coverage';
import { violationLines } from '../support/loopback';
import { startStorage, type TestStorage } from '../support/s3';
import { describeStorage } from '../support/storages';
import { temporaryFolders } from '../support/temporary';

const ARCHIVE = 's3://news/archive';
const OPTIONS = { english: sharedEnglish };
const QUESTION = 'When was the harbour board founded?';

// the engine asks several times before it gives up
jest.setTimeout(90_000);

describeStorage('a bot whose archive is in storage', () => {
  const newFolder = temporaryFolders();
  let storage: TestStorage;
  let running: AdminBot;
  beforeAll(async () => {
    storage = await startStorage(newFolder());
    Object.assign(process.env, storage.environment);
    const source = writeCoverage();
    await buildArchive(ARCHIVE, putsOf(readArticles(source.path).articles), OPTIONS);
    source.remove();
    running = await startAdminBot({ ...storage.environment, ARCHIVE });
  });
  afterAll(async () => {
    await running.stop();
    await storage.close();
  });

  const ask = async (question: string): Promise<SeenMessage> => {
    const adam = running.discord.user('adam');
    const { interaction, message } = await adam.slash('ask', { question });
    // what is for the asker alone follows "thinking…"
    return message ?? adam.waitFor({ interaction });
  };

  it('says kindly that it cannot reach it, logs why, and answers by itself when it is back, what is new too', async () => {
    expect((await ask(QUESTION)).text).toContain('12 May 1961');
    storage.setAway(true);
    const other = 'How much had the repairs cost?';
    expect((await ask(other)).text).toMatch(/cannot reach the articles.*ask again/iu);
    const adam = running.discord.user('adam');
    const answer = await adam.waitForAnswer(await adam.mention(other), 30_000);
    expect(answer.text).toMatch(/cannot reach the articles/u);
    await running.bot.line(
      /"fault":"[^"]*did not answer[^"]*","msg":"the archive cannot be followed/u,
    );
    await running.bot.line(/"error":"[^"]*did not answer[^"]*".*"msg":"no answer"/u);
    storage.setAway(false);
    await running.bot.line(/"msg":"the archive is followed again"/u, 30_000);
    expect((await ask(other)).text).toContain('million crowns');
    const ferry = makeArticle({
      id: 'ferry',
      publisher: 'The Harbour Post',
      headline: 'Ferry sold',
      body: 'The old ferry was sold to Marta Quill for 12 crowns.',
    });
    await editArchive(ARCHIVE, { did: 'add', puts: putsOf([ferry]), drops: [] }, OPTIONS);
    await running.bot.line(/"added":1/u, 30_000);
    expect((await ask('Who was the old ferry sold to?')).text).toContain('Marta Quill');
    // every line is one of the log
    expect(
      running.bot
        .output()
        .split('\n')
        .filter((line) => /WARN/u.test(line)),
    ).toEqual([]);
    expect(violationLines(await running.discord.violations())).toEqual([]);
  });
});
