import type { Article } from '../core/article/article';
import { inOrder } from '../core/article/article-order';
import type { KnowledgeProblem } from '../knowledge/problem';
import { compareVersions, type ArticleChanges } from './compare-versions';
import type { ArticleDigests } from '../knowledge/version';
import type { Coverage, KeptReason, ReloadReport } from './coverage';
import type { Call, Reading } from './protocol';
import { shownOf, showingAt, versionShown, type Showing } from './showing';
import { serveVersion, type ServedVersion } from './served-version';
import type { Thread, ThreadEngine } from './thread';
import type { ThreadPool } from './thread-pool';

/** Articles a message: copying so many takes the main thread about a millisecond. */
const BATCH = 50;

/** Of the articles, the share that may be new where a version is made in a thread that answers meanwhile. */
const MOST_NEW = 0.5;
/** UTF-16 code units of a new article's body there: reading so much keeps answers waiting some 60 ms. */
const LONGEST_NEW = 40_000;

/** What loading needs to know. */
export interface LoadOptions {
  readonly folder: string;
  readonly threads: ThreadPool;
  /** Questions tried before the new version is put to use. */
  readonly tries: number;
  /** Keep the old version where any file has an error. */
  readonly strict: boolean;
  /** A folder without articles is meant so. */
  readonly mayBeEmpty: boolean;
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Asks the version that shows what may be shown now. */
  readonly elsewhere: Call;
  onDeath(error: unknown): void;
}

/** What came of loading: a version where there is a new one, and what is to be reported of it. */
export interface Loaded {
  /** null: the old one stays. */
  readonly served: ServedVersion | null;
  readonly report: Omit<ReloadReport, 'swapped'>;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

function* batchesOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}

/** Lets other work of the main thread run between two batches. */
async function breathe(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** An engine for articles that are known, as after a death: the folder may say something else by now. */
async function startAgain(
  articles: readonly Article[],
  held: ReadonlySet<string>,
  threads: ThreadPool,
): Promise<ThreadEngine> {
  const thread = threads.take();
  thread.clear();
  for (const batch of batchesOf(articles)) {
    thread.give(batch);
    await breathe();
  }
  return thread.build(0, held);
}

/** Takes an engine that nobody calls any more, and its thread where it has no other. */
async function giveBack(engine: ThreadEngine, threads: ThreadPool): Promise<void> {
  engine.drop();
  if (engine.thread.engines() === 0) await threads.give(engine.thread);
}

/** Every article of a reading: copied where it is new, else the one that is known already. */
async function collectArticles(
  thread: Thread,
  { digests }: Reading,
  before: ServedVersion | null,
): Promise<readonly Article[]> {
  const known = new Map<string, Article>();
  for (const article of before?.all ?? []) {
    if (before?.digests.get(article.id) === digests.get(article.id)) known.set(article.id, article);
  }
  const wanted = [...digests.keys()].filter((id) => !known.has(id));
  for (const batch of batchesOf(wanted)) {
    for (const article of await thread.fetch(batch)) known.set(article.id, article);
    await breathe();
  }
  return inOrder([...known.values()]);
}

function keptReason(
  { digests, problems }: Reading,
  before: ServedVersion,
  { strict, mayBeEmpty }: Pick<LoadOptions, 'strict' | 'mayBeEmpty'>,
): KeptReason | null {
  if (digests.size === 0 && before.digests.size > 0 && !mayBeEmpty) return 'empty';
  return strict && problems.some(({ severity }) => severity === 'error') ? 'strict' : null;
}

/** Whether so much is new that a thread of its own should read it. */
function isMuchNew(articles: readonly Article[], { added, changed }: ArticleChanges): boolean {
  const fresh = new Set([...added, ...changed]);
  return (
    fresh.size > MOST_NEW * articles.length ||
    articles.some(({ id, body }) => fresh.has(id) && body.length > LONGEST_NEW)
  );
}

/** Reads the folder in a thread and makes a version there; null where it is `beside` another and too much is new. */
async function loadIn(
  thread: Thread,
  options: LoadOptions,
  before: ServedVersion | null,
  { started, isBeside }: { readonly started: number; readonly isBeside: boolean },
): Promise<Loaded | null> {
  const tookMs = (): number => performance.now() - started;
  const reading = await thread.read(options.folder);
  const { digests, decided, problems } = reading;
  const showing = showingAt(decided, options.nowMs());
  const version = versionShown(digests, showing);
  const changes = changesOf(before, digests, showing);
  const kept = before === null ? null : keptReason(reading, before, options);
  const report = (): Loaded['report'] => ({
    version,
    ...changes,
    problems,
    kept,
    tookMs: tookMs(),
  });
  if (kept !== null || version === before?.coverage.version) {
    return { served: null, report: report() };
  }
  const all = await collectArticles(thread, reading, before);
  const allChanges = compareVersions(before?.digests ?? NOTHING, digests);
  if (isBeside && isMuchNew(all, allChanges)) return null;
  // a thread that answers is warm
  const engine = await thread.build(isBeside ? 0 : options.tries, showing.held);
  const parts = { version, problems, all, digests, showing, engine };
  return { served: servedOf(parts, options, tookMs()), report: report() };
}

/** What differs between what a version shows and what is to be shown now. */
function changesOf(
  before: ServedVersion | null,
  digests: ArticleDigests,
  showing: Showing,
): ArticleChanges {
  const shownBefore = before === null ? NOTHING : shownOf(before.digests, before.showing);
  return compareVersions(shownBefore, shownOf(digests, showing));
}

type Made = Pick<ServedVersion, 'all' | 'digests' | 'showing'> &
  Pick<Coverage, 'version' | 'problems'> & { readonly engine: ThreadEngine };

/** A version of an engine that was built. */
function servedOf(
  { version, problems, all, digests, showing, engine }: Made,
  { threads, nowMs, elsewhere, onDeath }: RebuildOptions,
  loadMs: number,
): ServedVersion {
  const { held, retracted } = showing;
  return serveVersion({
    record: {
      ...{ version, problems, loadMs },
      articles: all.filter(({ id }) => !held.has(id) && !retracted.has(id)),
      retracted: all.filter(({ id }) => retracted.has(id)),
      held: all.filter(({ id }) => held.has(id)),
      counts: engine.counts,
      loadedAtMs: nowMs(),
    },
    ...{ digests, all, showing, nowMs, elsewhere, engine, onDeath },
    restart: async () => startAgain(all, held, threads),
    giveBack: async (last) => giveBack(last, threads),
  });
}

/** What is needed to make a version of articles that are known. */
export type RebuildOptions = Pick<LoadOptions, 'threads' | 'nowMs' | 'elsewhere' | 'onDeath'>;

/**
 * The same articles as what may be shown of them now: made beside the version before, in its thread where that
 * lives. Rejects where no thread can be started.
 */
export async function showAnew(before: ServedVersion, options: RebuildOptions): Promise<Loaded> {
  const started = performance.now();
  const { all, digests, coverage } = before;
  const showing = showingAt(all, options.nowMs());
  const engine = await before
    .rebuild(showing.held)
    .catch(async () => startAgain(all, showing.held, options.threads));
  const version = versionShown(digests, showing);
  const { problems } = coverage;
  const tookMs = performance.now() - started;
  const parts = { version, problems, all, digests, showing, engine };
  return {
    served: servedOf(parts, options, tookMs),
    report: { version, ...changesOf(before, digests, showing), problems, kept: null, tookMs },
  };
}

/** Makes the next version in the thread of the one before; null where that cannot be or had better not. */
async function loadBeside(
  options: LoadOptions,
  before: ServedVersion,
  started: number,
): Promise<Loaded | null> {
  const thread = await before.thread();
  if (thread === null) return null;
  try {
    return await loadIn(thread, options, before, { started, isBeside: true });
  } catch {
    // a thread of its own tries again, and says what is wrong
    return null;
  }
}

/**
 * Reads the folder and makes a version of it beside the one before, unless nothing changed or the
 * one before is to stay: in its thread, which reads only what is new, or in a new one where much is.
 * Never rejects once there is one before; the first load rejects when the thread cannot be started.
 */
export async function loadVersion(
  options: LoadOptions,
  before: ServedVersion | null,
): Promise<Loaded> {
  const started = performance.now();
  const beside = before === null ? null : await loadBeside(options, before, started);
  if (beside !== null) return beside;
  const { threads } = options;
  const thread = threads.take();
  try {
    const loaded = await loadIn(thread, options, before, { started, isBeside: false });
    if (loaded === null) throw new Error('nothing was made of it');
    if (loaded.served === null) await threads.give(thread);
    return loaded;
  } catch (error) {
    await thread.end();
    if (before === null) throw error;
    return {
      served: null,
      report: failureReport(error, options, before, performance.now() - started),
    };
  }
}

function failureReport(
  error: unknown,
  { folder }: LoadOptions,
  before: ServedVersion,
  tookMs: number,
): Loaded['report'] {
  const why = error instanceof Error ? error.message : String(error);
  const problem: KnowledgeProblem = {
    file: folder,
    line: 0,
    message: `could not be loaded (${why}): the coverage of before stays; reload again`,
    severity: 'error',
  };
  return {
    version: before.coverage.version,
    added: [],
    changed: [],
    removed: [],
    problems: [problem],
    kept: 'failed',
    tookMs,
  };
}
