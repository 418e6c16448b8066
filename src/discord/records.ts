import { createHash } from 'node:crypto';
import { cleanGap } from '../administration/clean-gap';
import { forgetQuestions, recordAnswered, recordGap } from '../administration/keep-question';
import { recoverChanges } from '../administration/recover-changes';
import type { Config } from '../config';
import { attempt } from '../database/database-fault';
import type { Database } from '../database/database';
import { openDatabase, type Opened } from '../database/open-database';
import { KEEPS_NOTHING, loggedFeedback, type Rating } from './keeping';
import type { Log } from './log';
import type { Services } from './services';

/** What is kept besides the articles, as far as there is a database. */
export interface Records extends Pick<
  Services,
  'feedback' | 'gaps' | 'answeredQuestions' | 'keeping'
> {
  readonly opened: Opened;
  /** Settles when what a killed process left half done is ended. */
  readonly ready: Promise<void>;
  close(): void;
}

/** Milliseconds that a statement waits for another process; nobody is answered meanwhile. */
const BUSY_MS = 1000;
const DAY_MS = 86_400_000;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function keepersOf(
  database: Database,
  keepsGaps: boolean,
): Pick<Records, 'feedback' | 'gaps' | 'answeredQuestions' | 'keeping'> {
  const rated = ({ verdict, article, passage, reason, question }: Rating): void => {
    database.feedback.record({
      atMs: Date.now(),
      verdict,
      articleId: article,
      passage,
      reason: reason === null ? null : cleanGap(reason),
      questionHash: hashOf(question ?? ''),
    });
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
        recordGap(database, gap, { personKey: personId, atMs: Date.now() });
      },
    },
    answeredQuestions: {
      record: ({ personId, ...answered }) => {
        recordAnswered(database, answered, { personKey: personId, atMs: Date.now() });
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
function forget(database: Database, keepsGaps: boolean, log: Log): void {
  const pruned = attempt(() => {
    database.prune(Date.now());
  });
  const forgotten = keepsGaps ? { value: 0 } : forgetQuestions({ database });
  for (const done of [pruned, forgotten]) {
    if ('fault' in done) log.warn({ fault: done.fault }, 'what is old could not be forgotten');
  }
}

/**
 * Opens the database for a bot. Never throws: where it does not work, the log is told, ratings are
 * logged, and nothing else is kept.
 */
export function openRecords(
  { databasePath, knowledgeFolder, keepsGaps }: Config,
  log: Log,
): Records {
  const opened = openDatabase(databasePath, { busyMs: BUSY_MS });
  if ('fault' in opened) {
    log.error({ fault: opened.fault }, 'the database does not work; the bot answers without it');
    return {
      opened,
      feedback: loggedFeedback(log),
      gaps: KEEPS_NOTHING,
      answeredQuestions: KEEPS_NOTHING,
      keeping: 'nothing',
      ready: Promise.resolve(),
      close: () => undefined,
    };
  }
  const { database } = opened;
  forget(database, keepsGaps, log);
  const forgetting = setInterval(() => {
    forget(database, keepsGaps, log);
  }, DAY_MS);
  forgetting.unref();
  return {
    opened,
    ...keepersOf(database, keepsGaps),
    ready: recover(knowledgeFolder, opened, log),
    close: () => {
      clearInterval(forgetting);
      attempt(() => {
        database.close();
      });
    },
  };
}
