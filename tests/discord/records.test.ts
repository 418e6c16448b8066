import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { createLog } from '../../src/discord/log';
import { openRecords } from '../../src/discord/records';
import { opened } from '../support/database';
import { THREAD_ARGUMENTS } from '../support/serving';
import { temporaryFolders } from '../support/temporary';

describe('the records of a bot', () => {
  const folder = temporaryFolders();
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line) });
  const open = (home: string, env: Readonly<Record<string, string>> = {}) => {
    const path = join(home, 'data', 'verbatim.db');
    const config = readConfig({ KNOWLEDGE_DIR: home, DATABASE_PATH: path, ...env });
    return { path, records: openRecords(config, log, { execArgv: THREAD_ARGUMENTS }) };
  };
  const GAP = {
    question: 'Who is the mayor of <@123456789012345678>, call 0123 456 789?',
    missing: ['mayor', 'https://example.org/x'],
    tellable: [],
    reason: 'no-match',
  } as const;

  it('hold questions that are cleaned, and ratings without words that tell who', async () => {
    const { path, records } = open(folder());
    for (const personId of ['ann', 'bob']) records.gaps.record({ ...GAP, personId });
    records.answeredQuestions.record({
      question: 'Who is Ada?',
      article: 'a',
      start: 3,
      personId: 'ann',
    });
    await records.feedback.record({
      verdict: 'down',
      article: 'a',
      passage: 3,
      reason: 'wrong, mail me: ann@example.org',
      question: 'Who is Ada?',
      personId: 'ann',
    });
    expect(records.keeping).toBe('questions');
    await records.close();

    const database = opened(path);
    const [gap] = database.gaps.list({ sinceMs: 0, limit: 9 });
    expect(gap).toMatchObject({ question: 'Who is the mayor of , call ?', missing: ['mayor'] });
    const [asked] = database.askedQuestions.list({ sinceMs: 0, limit: 9 });
    expect(asked).toMatchObject({ question: 'Who is Ada?', isShown: false, articleId: 'a' });
    expect(database.feedback.counts()).toEqual({ up: 0, down: 1 });
  });

  it('hold no question where GAPS is off, nor one of before', async () => {
    const home = folder();
    const before = open(home).records;
    before.gaps.record({ ...GAP, personId: 'ann' });
    await before.close();
    const { path, records } = open(home, { GAPS: 'off' });
    records.gaps.record({ ...GAP, personId: 'ann' });
    expect(records.keeping).toBe('no-questions');
    await records.close();
    expect(opened(path).gaps.list({ sinceMs: 0, limit: 9 })).toEqual([]);
  });

  it.each([
    ['', 0],
    ['0/2', 0],
    ['1/2', 1],
  ])('forget what is old for all processes where SHARDS is "%s": %d left', async (shards, left) => {
    const home = folder();
    const { path, records: first } = open(home);
    await first.close();
    const database = opened(path);
    database.gaps.record({ atMs: 1, ...GAP, personKey: 'ann' });
    database.close();
    const { records } = open(home, { SHARDS: shards });
    await records.close();
    expect(opened(path).gaps.list({ sinceMs: 0, limit: 9 })).toHaveLength(left);
  });

  it('are only a log of ratings where there is no database, which the log says', async () => {
    const home = folder();
    const { records } = open(home, { DATABASE_PATH: home });
    await records.ready;
    expect(records.keeping).toBe('nothing');
    expect(lines.join('')).toContain('the bot answers without it');
    records.gaps.record({ ...GAP, personId: 'ann' });
    await records.feedback.record({
      verdict: 'up',
      article: 'a',
      passage: 3,
      reason: null,
      question: null,
      personId: 'ann',
    });
    expect(lines.at(-1)).toContain('"msg":"rated"');
    await records.close();
  });
});
