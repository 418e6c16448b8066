import { writeCoverage, type CoverageFolder } from '../support/bot-coverage';
import type { BotProcess } from '../support/bot-process';
import { startLoopback, violationLines, type LoopbackProcess } from '../support/loopback';
import { startBot } from '../support/real-bot';

const ARTICLE = `---
headline: Ferry to Orsley runs again
publisher: Inland Gazette
datePublished: 2021-06-20
---

The Orsley ferry sails again from Friday.
`;

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('a bot that watches its articles', () => {
  let coverage: CoverageFolder;
  let discord: LoopbackProcess;
  let bot: BotProcess;
  beforeAll(async () => {
    coverage = writeCoverage();
    discord = await startLoopback();
    bot = await startBot(discord, coverage.path, { KNOWLEDGE_WATCH: 'true' });
  });
  afterAll(async () => {
    expect(violationLines(await discord.violations())).toEqual([]);
    await bot.stop();
    await discord.stop();
    coverage.remove();
  });
  const ask = async (): Promise<string> => {
    const question = 'When does the Orsley ferry sail again?';
    return (await discord.user('ann').slash('ask', { question })).message?.text ?? '';
  };

  it('answers from a new article once the folder has been quiet, and shows it as its presence', async () => {
    expect(await ask()).not.toContain('sails again');
    coverage.put('gazette-ferry', ARTICLE);
    await bot.line(/"added":1.*"msg":"coverage"/u, 30_000);
    expect(await ask()).toContain('sails again **from Friday**');
    const status = (): string =>
      JSON.stringify(discord.entries.filter(({ kind }) => kind === 'gateway'));
    expect(status()).toContain('4 articles, to 20 Jun 2021');
  });

  it('leaves out an article that has a fault, and logs the place', async () => {
    coverage.put('gazette-ferry', ARTICLE.replace('publisher: Inland Gazette\n', ''));
    const line = await bot.line(/"msg":"knowledge"/u, 30_000);
    expect(line).toContain('gazette-ferry.md');
    await bot.line(/"removed":1.*"msg":"coverage"/u, 30_000);
    expect(await ask()).not.toContain('sails again');
  });
});
