import type { ScriptedUser, SeenMessage } from '../../src/loopback';
import { writeCoverage, type CoverageFolder } from '../support/bot-coverage';
import type { BotProcess } from '../support/bot-process';
import { startLoopback, violationLines, type LoopbackProcess } from '../support/loopback';
import { startBot } from '../support/real-bot';

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('an answer to take along', () => {
  let coverage: CoverageFolder;
  let discord: LoopbackProcess;
  let bot: BotProcess;
  let ann: ScriptedUser;
  beforeAll(async () => {
    coverage = writeCoverage();
    discord = await startLoopback();
    bot = await startBot(discord, coverage.path);
    ann = discord.user('ann');
  });
  afterAll(async () => {
    await discord.stop();
    coverage.remove();
  });
  afterEach(async () => {
    expect(violationLines(await discord.violations())).toEqual([]);
    expect(bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
  });

  const answered = async (): Promise<SeenMessage> => {
    const { message } = await ann.slash('ask', { question: 'When did the Kessel bridge reopen?' });
    if (message === null) throw new Error('no answer');
    return message;
  };

  it('is cited by its button for whoever clicks alone, and by its id for all', async () => {
    const { message: cited } = await ann.click(await answered(), 'Cite');
    expect(cited).toMatchObject({ isEphemeral: true });
    for (const form of ['Plain text', 'APA', 'BibTeX', 'CSL-JSON', 'verbatim-proof-1 post-bridge'])
      expect(cited?.text).toContain(form);
    const [, id = ''] = /To cite this answer: ([0-9a-z]{10})/u.exec(cited?.text ?? '') ?? [];
    const { message } = await ann.slash('cite', { id });
    expect(message?.text).toBe(cited?.text);
    const { message: again } = await ann.click(await answered(), 'Cite');
    expect(again?.text).toContain(id);
  });

  it.each(['zzzzzzzzzz', '…', '@everyone'])(
    'is not there for an id that never was: %s',
    async (id) => {
      const { message } = await ann.slash('cite', { id });
      expect(message).toMatchObject({ isEphemeral: true, pings: [] });
      expect(message?.text).toContain('no answer with that id');
    },
  );
});
