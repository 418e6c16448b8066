import { createHash } from 'node:crypto';
import { cleanGap } from '../administration/clean-gap';
import { recordAnswered, recordGap } from '../administration/keep-question';
import { recoverChanges } from '../administration/recover-changes';
import type { Config } from '../config';
import { attempt } from '../database/database-fault';
import { isOurs } from '../shards';
import { identityOf } from '../database/database-place';
import { openDatabase, type Opened } from '../database/open-database';
import type { NewAskedQuestion } from '../database/asked-questions';
import type { NewGap } from '../database/gaps';
import { createWriter, type Writer, type WriterOptions } from '../database/writer';
import { KEEPS_NOTHING, loggedFeedback, type Rating } from './keeping';
import type { Log } from './log';
import type { Services } from './services';

/** What is kept besides the articles, as far as there is a database. */
export interface Records extends Pick<
  Services,
  'feedback' | 'gaps' | 'answeredQuestions' | 'keeping'
> {
  readonly opened: Opened;
  /** What writes beside the answering; null where there is no database. */
  readonly writer: Writer | null;
  /** What became of the database's file since the start, for a status; mostly nothing. */
  news(): readonly string[];
  /** Settles when what a killed process left half done is ended. */
  readonly ready: Promise<void>;
  /** Settles when what was waiting is written, or cannot be. */
  close(): Promise<void>;
}

/** Milliseconds that a statement waits for another process; nobody is answered meanwhile. */
const BUSY_MS = 20;
/** The same at the start, when nobody is answered anyway. */
const OPENING_MS = 1000;
/** What is deleted by age may be deleted later. */
const FORGET_WITHIN_MS = 600_000;
const DAY_MS = 86_400_000;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function keepersOf(
  writer: Writer,
  keepsGaps: boolean,
): Pick<Records, 'feedback' | 'gaps' | 'answeredQuestions' | 'keeping'> {
  const rated = async (rating: Rating): Promise<string | null> => {
    const { verdict, article, passage, reason, question, personId } = rating;
    return writer.write({
      kind: 'feedback',
      feedback: {
        atMs: Date.now(),
        verdict,
        articleId: article,
        passage,
        reason: reason === null ? null : cleanGap(reason),
        questionHash: hashOf(question ?? ''),
        personKey: personId,
      },
    });
  };
  const stores = {
    gaps: {
      record: (gap: NewGap) => {
        writer.keep({ kind: 'gap', gap });
      },
    },
    askedQuestions: {
      record: (asked: NewAskedQuestion) => {
        writer.keep({ kind: 'asked', asked });
      },
    },
  };
  if (!keepsGaps) {
    return {
      feedback: { record: rated },
      gaps: KEEPS_NOTHING,
      answeredQuestions: KEEPS_NOTHING,
      keeping: 'no-questions',
    };
  }
  return {
    feedback: { record: rated },
    gaps: {
      record: ({ personId, ...gap }) => {
        recordGap(stores, gap, { personKey: personId, atMs: Date.now() });
      },
    },
    answeredQuestions: {
      record: ({ personId, ...answered }) => {
        recordAnswered(stores, answered, { personKey: personId, atMs: Date.now() });
      },
    },
    keeping: 'questions',
  };
}

/** Ends what a killed process began, and tells the log of it. */
async function recover(folder: string, opened: Opened, log: Log): Promise<void> {
  const recovery = await recoverChanges({ folder, database: opened }, Date.now());
  if ('fault' in recovery) {
    log.warn({ fault: recovery.fault }, 'broken changes could not be looked for');
    return;
  }
  const { finished, abandoned, unclear, swept } = recovery;
  for (const fault of unclear) log.warn({ fault }, 'knowledge');
  const ended = finished.length + abandoned.length;
  if (ended + swept === 0) return;
  log.info({ finished: finished.length, abandoned: abandoned.length, swept }, 'changes recovered');
}

/** Forgets what has been kept for long enough. */
async function forget(writer: Writer, keepsGaps: boolean, log: Log): Promise<void> {
  const within = { withinMs: FORGET_WITHIN_MS };
  const faults = await Promise.all([
    writer.write({ kind: 'prune', nowMs: Date.now() }, within),
    keepsGaps ? null : writer.write({ kind: 'forget-questions' }, within),
  ]);
  for (const fault of faults) {
    if (fault !== null) log.warn({ fault }, 'what is old could not be forgotten');
  }
}

/**
 * Opens the database for a bot. Never throws: where it does not work, the log is told, ratings are
 * logged, and nothing else is kept.
 */
export function openRecords(
  { database: name, knowledgeFolder, keepsGaps, shards }: Config,
  log: Log,
  { execArgv }: Pick<WriterOptions, 'execArgv'> = {},
): Records {
  const news: string[] = [];
  let file = identityOf(name, null);
  const onAnew = (line: string): void => {
    // both who reads and who writes finds out
    const found = identityOf(name, file);
    if (found === file) return;
    file = found;
    news.splice(0, news.length, line);
    log.error({ fault: line }, 'the database was opened anew');
  };
  const opened = openDatabase(name, {
    ...{ busyMs: BUSY_MS, openingMs: OPENING_MS, onAnew },
    ...(execArgv === undefined ? {} : { execArgv }),
    onAway: (fault) => {
      if (fault === null) log.info({}, 'the database can be reached again');
      else log.error({ fault }, 'the database cannot be reached; it is tried again');
    },
  });
  file = identityOf(name, null);
  if ('fault' in opened) {
    log.error({ fault: opened.fault }, 'the database does not work; the bot answers without it');
    return {
      opened,
      feedback: loggedFeedback(log),
      gaps: KEEPS_NOTHING,
      answeredQuestions: KEEPS_NOTHING,
      writer: null,
      news: () => [],
      keeping: 'nothing',
      ready: Promise.resolve(),
      close: async () => Promise.resolve(),
    };
  }
  const { database } = opened;
  const writer = createWriter({
    path: name,
    ...(execArgv === undefined ? {} : { execArgv }),
    now: () => performance.now(),
    onAnew,
    onDropped: (told) => {
      log.warn(told, 'questions not kept');
    },
  });
  // one of several processes does so for all
  const forgets = (): void => {
    if (isOurs(shards, null)) void forget(writer, keepsGaps, log);
  };
  forgets();
  const forgetting = setInterval(forgets, DAY_MS);
  forgetting.unref();
  return {
    opened,
    writer,
    news: () => news,
    ...keepersOf(writer, keepsGaps),
    ready: recover(knowledgeFolder, opened, log),
    close: async () => {
      clearInterval(forgetting);
      await writer.close();
      attempt(() => {
        database.close();
      });
    },
  };
}
