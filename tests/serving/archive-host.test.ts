import { join } from 'node:path';
import { openArchive } from '../../src/archive/archive-reader';
import { editArchive, buildArchive, undoArchive } from '../../src/archive/write-archive';
import { createAsker } from '../../src/core/answer/asker';
import { readArticles } from '../../src/knowledge/read-articles';
import { openCoverage, type CoverageHost } from '../../src/serving/coverage-host';
import { archiveInTime } from '../../src/serving/archive-in-time';
import { watchArchive } from '../../src/serving/watch-archive';
import { describeArchive, putsOf } from '../support/archives';
import { FERRY, makeArticle } from '../support/articles';
import { engineOf, sharedEnglish } from '../support/coverage';
import { localCoverage, THREAD_ARGUMENTS } from '../support/serving';
import { setClock } from '../support/set-clock';
import { temporaryFolders } from '../support/temporary';

jest.setTimeout(60_000);

const newFolder = temporaryFolders();
const OPTIONS = { english: sharedEnglish };
const { articles } = readArticles('knowledge');

describeArchive('a host that serves an archive', () => {
  let folder = '';
  let host: CoverageHost;
  beforeEach(async () => {
    folder = join(newFolder(), 'archive');
    await buildArchive(folder, putsOf(articles), OPTIONS);
    host = await openCoverage({ folder, isArchive: true, execArgv: THREAD_ARGUMENTS });
  });
  afterEach(async () => {
    await host.close();
  });

  it('answers everything that a coverage can be asked', async () => {
    const coverage = host.current();
    const memory = localCoverage(engineOf(articles));
    expect(coverage.version).toBe(memory.version);
    expect(coverage.counts).toEqual(memory.counts);
    const [first = makeArticle()] = articles;
    expect(coverage.articleOf(first.id)).toEqual(memory.articleOf(first.id));
    const question = 'Who led the inquiry?';
    const { outcome } = await coverage.ask(question);
    expect(outcome.excerpts).toEqual((await memory.ask(question)).outcome.excerpts);
    expect((await coverage.explain(question)).turn.outcome.explanations).not.toEqual([]);
    expect(await coverage.factsOf(first.id)).toEqual(await memory.factsOf(first.id));
    expect(await coverage.factsOf('gone')).toBeNull();
    for (const typed of ['', 'kirby', 'scarl']) {
      const wanted = { typed, most: 5 };
      expect(await coverage.outletsLike(wanted)).toEqual(await memory.outletsLike(wanted));
      expect(await coverage.articlesLike(wanted)).toEqual(await memory.articlesLike(wanted));
      expect(await coverage.authorsLike(wanted)).toEqual(await memory.authorsLike(wanted));
    }
    expect((await coverage.speakers({ typed: '', most: 9 })).length).toBeGreaterThan(3);
    expect((await coverage.topics({ typed: '', most: 9 })).length).toBeGreaterThan(3);
    expect((await coverage.examples({ most: 3 })).length).toBe(3);
    const { names, quoted } = await coverage.quoted('Scarlatoiu', null);
    expect(names).toEqual((await memory.quoted('Scarlatoiu', null)).names);
    expect(quoted[0]?.excerpts.length).toBeGreaterThan(0);
    expect((await coverage.dated('report')).about.length).toBeGreaterThan(0);
  });

  it('puts a new version in force when it is told, and keeps that of a question in flight', async () => {
    const watch = watchArchive(folder, {
      everyMs: 1_000_000,
      onNewer: async () => {
        void host.reload();
        return Promise.resolve(true);
      },
      onFault: (fault) => {
        throw new Error(fault);
      },
    });
    await watch.look();
    const swapped = new Promise<readonly string[]>((resolve) => {
      host.onSwap((_, report) => {
        resolve(report.added);
      });
    });
    await host.use(async (before) => {
      await editArchive(folder, { did: 'add', puts: putsOf([FERRY]), drops: [] }, OPTIONS);
      await watch.look();
      expect(await swapped).toEqual(['ferry']);
      const question = 'Who was the old ferry sold to?';
      expect((await before.ask(question)).outcome.excerpts).toEqual([]);
      expect((await host.current().ask(question)).outcome.excerpts[0]?.article).toBe('ferry');
    });
    expect(host.current().articleOf('ferry')?.body).toBe(FERRY.body);
    await undoArchive(folder);
    expect((await host.reload()).removed).toEqual(['ferry']);
    watch.close();
  });
});

describeArchive('watching an archive', () => {
  it('tells of a fault once, and goes on when it is gone', async () => {
    const folder = join(newFolder(), 'archive');
    const seen: string[] = [];
    const watch = watchArchive(folder, {
      everyMs: 1_000_000,
      onNewer: async () => Promise.resolve(seen.push('newer') > 0),
      onFault: (fault) => seen.push(fault),
      onBack: () => void seen.push('back'),
    });
    await watch.look();
    await watch.look();
    await buildArchive(folder, putsOf([FERRY]), OPTIONS);
    await watch.look();
    await watch.look();
    await buildArchive(folder, putsOf(articles), OPTIONS);
    await watch.look();
    expect(seen).toEqual([expect.stringContaining('no archive'), 'back', 'newer']);
    watch.close();
  });

  it('tells again of a version that could not be taken, ever more seldom, until it is', async () => {
    const folder = join(newFolder(), 'archive');
    await buildArchive(folder, putsOf([FERRY]), OPTIONS);
    const told: number[] = [];
    let [looks, isTaken] = [0, false];
    const watch = watchArchive(folder, {
      everyMs: 1_000_000,
      onNewer: async () => {
        told.push(looks);
        return Promise.resolve(isTaken);
      },
      onFault: (fault) => {
        throw new Error(fault);
      },
    });
    await watch.look();
    await buildArchive(folder, putsOf(articles), OPTIONS);
    for (looks = 1; looks <= 10; looks += 1) await watch.look();
    expect(told).toEqual([1, 2, 4, 8]);
    isTaken = true;
    for (; looks <= 20; looks += 1) await watch.look();
    expect(told).toEqual([1, 2, 4, 8, 16]);
    watch.close();
  });
});

describeArchive('an archive whose articles are shown for a time', () => {
  const NOON = Date.UTC(2021, 2, 5, 12);
  const HOUR = 3_600_000;
  const EMBARGOED = { ...FERRY, embargoedUntil: '2021-03-05T13:00:00Z' };
  const QUESTION = 'Who was the ferry sold to?';

  it('answers as if it had none of those that are held back, until their moment', async () => {
    const clock = setClock(NOON);
    const folder = join(newFolder(), 'archive');
    await buildArchive(folder, putsOf([...articles, EMBARGOED]), OPTIONS);
    const host = await openCoverage({ folder, isArchive: true, execArgv: THREAD_ARGUMENTS, clock });
    const memory = localCoverage(engineOf(articles));
    const other = join(newFolder(), 'archive');
    await buildArchive(other, putsOf(articles), OPTIONS);
    const without = createAsker((await openArchive(other)).current().retriever, sharedEnglish(), {
      position: 'eager',
    });
    const askWithout = async (question: string) => without.engineFor(question);
    const ask = async (question: string) => host.use(async (coverage) => coverage.ask(question));
    try {
      expect(host.current().counts).toEqual(memory.counts);
      expect(host.current().held.map(({ id }) => id)).toEqual(['ferry']);
      // no word of it is known, neither for mending nor as what people are called
      for (const question of [QUESTION, 'Who is Marta Quil?', 'ferry sol']) {
        const { outcome } = await ask(question);
        expect(outcome).toEqual((await askWithout(question)).ask(question).outcome);
      }
      expect(await host.current().speakers({ typed: 'Quill', most: 5 })).toEqual([]);
      expect(await host.current().factsOf('ferry')).toBeNull();
      const asked = await archiveInTime(
        (await openArchive(folder)).current(),
        sharedEnglish(),
        {},
        clock.nowMs,
      );
      const answer = async () => (await asked.engineFor(QUESTION)).ask(QUESTION).outcome;
      expect((await answer()).excerpts).toEqual([]);
      expect(asked.articles).toHaveLength(articles.length);
      clock.set(NOON + HOUR);
      expect((await ask(QUESTION)).outcome.excerpts[0]?.article).toBe('ferry');
      expect((await answer()).excerpts[0]?.article).toBe('ferry');
      expect(asked.articles).toHaveLength(articles.length + 1);
    } finally {
      await host.close();
    }
  });

  it('tells of one that was taken back, and gives none of its words', async () => {
    const folder = join(newFolder(), 'archive');
    const retracted = { ...FERRY, status: 'retracted' } as const;
    await buildArchive(folder, putsOf([...articles, retracted]), OPTIONS);
    const host = await openCoverage({ folder, isArchive: true, execArgv: THREAD_ARGUMENTS });
    try {
      const { outcome } = await host.current().ask(QUESTION);
      expect(outcome).toMatchObject({ reason: 'retracted', excerpts: [] });
      expect(outcome.retractions?.[0]).toMatchObject({ article: 'ferry', headline: 'Ferry sold' });
      expect(host.current().counts).toEqual(localCoverage(engineOf(articles)).counts);
      const said = await Promise.all([
        host.current().speakers({ typed: 'Quill', most: 5 }),
        host.current().quoted('Marta Quill', null),
        host.current().dated('ferry'),
      ]);
      expect(/crowns|floats/u.exec(JSON.stringify([outcome, said]))).toBeNull();
    } finally {
      await host.close();
    }
  });
});
