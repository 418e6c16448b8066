import { join } from 'node:path';
import fc from 'fast-check';
import { gapsCsv } from '../../src/administration/gaps-csv';
import type { GapGroup } from '../../src/administration/group-gaps';
import { listGaps } from '../../src/administration/list-gaps';
import { readConfig } from '../../src/config';
import { foldText } from '../../src/core/language/fold';
import { createLog } from '../../src/discord/log';
import { openRecords, type Records } from '../../src/discord/records';
import { gapLines } from '../../src/replies/administration-lines';
import { gapsMessage } from '../../src/replies/discord/gaps-message';
import { startLoopback, type Loopback } from '../../src/loopback';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';
import { fuzzPatience, fuzzSize } from '../support/fuzz-size';
import { startInnerBot, type InnerBot } from '../support/inner-bot';
import { localHost, THREAD_ARGUMENTS } from '../support/serving';
import { temporaryFolders } from '../support/temporary';

/** It knows people whose names are words too, numbers in words and figures, and names it writes large only. */
const ENGINE = engineOf([
  makeArticle({
    publisher: 'The Harbour Post',
    body:
      'The Kessel bridge reopened on Monday after a storm closed it for three weeks.\n\n' +
      '"The pillars held," said Ada Quill, the chief engineer of the harbour board.\n\n' +
      'Rose Baker, a baker whose prices rose, counted seventeen customers and 4,310 crowns.\n\n' +
      'The mayor asked the hospital and the school for help with the payments to a lawyer.',
  }),
]);

const UNKNOWN = ['embezzled', 'pregnant', 'zorblatt', 'qostenko', 'rehab', 'divorce', 'mirvane'];
const NAMES = ['Zorblatt', 'Ada Quill', 'quill', 'Rose', 'rose', 'baker', 'Kessel', 'Trellomar'];
const NUMBERS = ['88123', '4,310', 'seventeen', 'three', '5551', 'third', 'million', '31.12.1987'];
const KNOWN = ['mayor', 'hospital', 'lawyer', 'payments', 'school', 'engineer', 'prices'];

const QUESTION = fc
  .record({
    opening: fc.constantFrom('Did', 'When did', 'how much did', 'Why was', 'who saw', 'is'),
    words: fc.shuffledSubarray([...UNKNOWN, ...NAMES, ...NUMBERS, ...KNOWN], {
      minLength: 1,
      maxLength: 6,
    }),
    end: fc.constantFrom('?', '', ' in the hospital?', ' according to the Harbour Post'),
  })
  .map(({ opening, words, end }) => `${opening} ${words.join(' ')}${end}`);

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []);
/** What is never to be shown of one person's questions; short figures are as well how often it was asked. */
const SECRET = new Set(
  [...wordsIn([...UNKNOWN, ...NAMES, ...NUMBERS.slice(0, -1)].join(' '))].filter(
    (word) => !/^\p{N}{1,3}$/u.test(word),
  ),
);
/** A log line may give times and counts, but no word. */
const SECRET_WORDS = new Set([...SECRET].filter((word) => /\p{L}/u.test(word)));
const shownOf = (secret: ReadonlySet<string>, text: string): readonly string[] =>
  [...wordsIn(text)].filter((word) => secret.has(word));

describe('what one person alone asked in vain', () => {
  const folder = temporaryFolders();
  let discord: Loopback;
  let bot: InnerBot;
  let records: Records;
  beforeAll(async () => {
    discord = await startLoopback();
    const home = folder();
    const config = readConfig({ KNOWLEDGE_DIR: home, DATABASE_PATH: join(home, 'verbatim.db') });
    records = openRecords(config, createLog({ write: () => undefined }), {
      execArgv: THREAD_ARGUMENTS,
    });
    const serving = localHost(ENGINE);
    const { feedback, gaps, answeredQuestions, keeping } = records;
    const keepers = { feedback, gaps, answeredQuestions, keeping };
    bot = startInnerBot(discord, {}, { serving, coverage: serving.current, ...keepers });
    await bot.logged('"msg":"commands"');
  });
  afterAll(async () => {
    bot.stop();
    await bot.done;
    await records.close();
    await discord.close();
  });

  /** What editors are shown once everything that was asked is written. */
  const listed = async (): Promise<readonly GapGroup[]> => {
    await new Promise((resolve) => setImmediate(resolve));
    await records.writer?.idle();
    const gaps = listGaps(records.opened);
    if ('fault' in gaps) throw new Error(gaps.fault);
    return gaps.value;
  };

  const size = fuzzSize(80);
  it(
    `shows editors no name, number or unknown word, in ${size} questions`,
    async () => {
      const ann = discord.user('ann');
      for (const question of fc.sample(QUESTION, { numRuns: size, seed: 4 })) {
        await ann.slash('ask', { question });
      }
      const groups = await listed();
      // the days and how often something was asked are no words of anybody
      const places = {
        message: JSON.stringify(gapsMessage({ gaps: groups, days: 90, csv: 'x' })),
        csv: gapsCsv(groups),
        shell: gapLines(groups).join('\n'),
        json: JSON.stringify(groups),
      };
      for (const [place, text] of Object.entries(places)) {
        expect({ place, shown: shownOf(SECRET, text) }).toEqual({ place, shown: [] });
      }
      expect(shownOf(SECRET_WORDS, bot.lines.join(''))).toEqual([]);
      expect(groups.length).toBeGreaterThan(0);
    },
    fuzzPatience(size, 500),
  );

  it('is still told by the words that the coverage has', async () => {
    await discord.user('ann').slash('ask', { question: 'How many payments did the engineer get?' });
    expect(JSON.stringify(await listed())).toContain('"missing":["payments"]');
  });

  it('is shown in full once another person asked the same', async () => {
    const question = 'Has Zorblatt divorced the mayor?';
    await discord.user('ann').slash('ask', { question });
    await discord.user('bob').slash('ask', { question });
    const found = (await listed()).find((group) => group.question === question);
    expect(found?.asked).toBe(2);
    expect(found?.missing.join(' ')).toContain('Zorblatt');
  });
});
