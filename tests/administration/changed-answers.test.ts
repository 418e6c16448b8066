import { join } from 'node:path';
import { NOTHING_UNKEPT } from '../../src/database/unkept';
import { findChangedAnswers, type FirstExcerpt } from '../../src/administration/changed-answers';
import { checkCoverage, questionsOfLate } from '../../src/administration/check-coverage';
import { databaseFaults, statusOf, WITHOUT_DATABASE } from '../../src/administration/status';
import type { Coverage, ReloadReport } from '../../src/serving/coverage';
import type { CoverageHost } from '../../src/serving/coverage-host';
import { opened } from '../support/database';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const DAY = Date.UTC(2026, 10, 21);
const says = (text: string | null, article = 'a', start = 0): FirstExcerpt => ({
  ...{ article, start, text },
});
const askerOf = (answers: Readonly<Record<string, FirstExcerpt>>) => async (question: string) =>
  Promise.resolve(answers[question] ?? null);

describe('the answers that would change', () => {
  it('are those gained, lost and begun otherwise; hidden questions stay hidden', async () => {
    const before = { same: says('x'), lost: says('x'), other: says('x'), moved: says('x') };
    const after = { same: says('x'), gained: says('y'), other: says('z'), moved: says('x', 'b') };
    const questions = ['same', 'lost', 'gained', 'other', 'moved', 'never', 'lost'].map(
      (question) => ({ question, isShown: question !== 'moved' }),
    );
    const askers = { before: askerOf(before), after: askerOf(after) };
    expect(await findChangedAnswers(questions, askers)).toEqual({
      asked: 6,
      gained: [{ question: 'gained', before: null, after: says('y') }],
      lost: [{ question: 'lost', before: says('x'), after: null }],
      changed: [
        { question: 'other', before: says('x'), after: says('z') },
        { question: null, before: says('x'), after: says('x', 'b') },
      ],
    });
  });

  it('are told by the place where only that was kept, else by the words', async () => {
    const before = {
      kept: says(null, 'a', 3),
      moved: says(null, 'a', 3),
      words: says('x', 'a', 3),
    };
    const after = { kept: says('x', 'a', 3), moved: says('x', 'a', 4), words: says('x', 'a', 4) };
    const questions = Object.keys(before).map((question) => ({ question, isShown: true }));
    const askers = { before: askerOf(before), after: askerOf(after) };
    const { changed } = await findChangedAnswers(questions, askers);
    expect(changed.map(({ question }) => question)).toEqual(['moved']);
  });

  it('are asked for with the questions of the last 30 days', () => {
    const database = opened(join(newFolder(), 'a.db'));
    const asked = { articleId: 'a', start: 0, personKey: 'ada' };
    database.askedQuestions.record({ atMs: DAY, question: 'new', ...asked });
    database.askedQuestions.record({ atMs: DAY - 31 * 86_400_000, question: 'old', ...asked });
    expect(questionsOfLate({ database }, DAY)).toMatchObject([{ question: 'new', isShown: false }]);
    expect(questionsOfLate({ fault: 'away' }, DAY)).toEqual([]);
    database.close();
  });
});

describe('a check', () => {
  /** A version that answers these questions, of which it makes those about facts itself. */
  const version = (answers: Readonly<Record<string, FirstExcerpt>>): Coverage =>
    ({
      held: [{ id: 'secret' }],
      ask: async (question: string) =>
        Promise.resolve({ outcome: { excerpts: [answers[question] ?? []].flat() } }),
      examples: async () =>
        Promise.resolve(Object.keys(answers).filter((question) => question.includes('fact'))),
    }) as unknown as Coverage;

  it('asks both versions the questions of late and those made from their facts, then lets go', async () => {
    const database = opened(join(newFolder(), 'a.db'));
    const asked = { question: 'of late', articleId: 'a', start: 0, personKey: 'ada' };
    database.askedQuestions.record({ atMs: DAY, ...asked });
    const before = version({ 'of late': says('x'), 'an old fact': says('x') });
    const after = version({ 'an old fact': says('x'), 'a new fact': says('y') });
    const report = { version: 'new' } as unknown as ReloadReport;
    let closed = 0;
    const close = async (): Promise<void> => Promise.resolve(void (closed += 1));
    const host = {
      use: async (work: (coverage: Coverage) => Promise<unknown>) => work(before),
      preview: async () => Promise.resolve({ coverage: after, report, close }),
    } as unknown as CoverageHost;
    expect(await checkCoverage(host, { database }, DAY)).toEqual({
      report,
      held: ['secret'],
      answers: {
        asked: 3,
        gained: [{ question: 'a new fact', before: null, after: says('y') }],
        lost: [{ question: null, before: says('x'), after: null }],
        changed: [],
      },
    });
    expect(closed).toBe(1);
    database.close();
  });
});

describe('the status', () => {
  const coverage = {
    ...{ version: 'abc', problems: [], loadedAtMs: DAY, loadMs: 12 },
    counts: { articles: 3, outlets: 1, passages: 9, facts: 4 },
    articles: [
      { datePublished: '2014-10-08T10:00:00Z' },
      { datePublished: null },
      { datePublished: '2013-01-02' },
    ],
    retracted: [],
    held: [{ id: 'storm', status: 'withheld' }],
  } as unknown as Coverage;

  it('sums up what is covered and what does not work', () => {
    const database = opened(join(newFolder(), 'a.db'));
    expect(
      statusOf(coverage, {
        faults: databaseFaults({ database }),
        unkept: NOTHING_UNKEPT,
        nowMs: 0,
      }),
    ).toMatchObject({
      ...{ version: 'abc', loadMs: 12, undated: 1, faults: [] },
      decided: [{ id: 'storm', words: ['withheld'] }],
      dates: { first: '2013-01-02', last: '2014-10-08' },
    });
    database.close();
    expect(databaseFaults({ database })).toEqual([expect.stringMatching(/cannot be used/u)]);
    expect(databaseFaults({ fault: 'x.db: is away' })).toEqual(['x.db: is away', WITHOUT_DATABASE]);
    const unkept = { waiting: 1, dropped: 2 };
    expect(statusOf({ ...coverage, articles: [] }, { faults: [], unkept, nowMs: 0 })).toMatchObject(
      {
        dates: null,
        unkept,
      },
    );
  });
});
