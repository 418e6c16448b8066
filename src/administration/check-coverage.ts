import { attempt } from '../database/database-fault';
import type { AskedQuestion } from '../database/asked-questions';
import type { Opened } from '../database/open-database';
import { DAY_MS } from '../database/persons';
import type { Coverage, ReloadReport } from '../serving/coverage';
import type { CoverageHost } from '../serving/coverage-host';
import { findChangedAnswers, type Asker, type ChangedAnswers } from './changed-answers';

/** What a reload would do. */
export interface CoverageCheck {
  readonly report: ReloadReport;
  /** The ids of the articles that nobody is shown then. */
  readonly held: readonly string[];
  readonly answers: ChangedAnswers;
}

/** Questions of so many days are asked again. */
const DAYS = 30;
const MOST_ASKED = 500;
/** Questions made from the facts of each of the two versions. */
const MOST_EXAMPLES = 100;

const askerOf =
  (coverage: Coverage): Asker =>
  async (question) => {
    const { outcome } = await coverage.ask(question);
    const [first] = outcome.excerpts;
    if (first === undefined) return null;
    const { article, start, text } = first;
    return { article, start, text };
  };

/** The questions that were answered of late, most frequent first; none without a database. Never throws. */
export function questionsOfLate(database: Opened, nowMs: number): readonly AskedQuestion[] {
  if ('fault' in database) return [];
  const wanted = { sinceMs: nowMs - DAYS * DAY_MS, limit: MOST_ASKED };
  const listed = attempt(() => database.database.askedQuestions.list(wanted));
  return 'fault' in listed ? [] : listed.value;
}

/**
 * Tells what a reload would do, without doing it: the files that differ, what is wrong with them, and
 * which answers would change, of the questions of the last 30 days and of those made from facts of
 * either version. Rejects only where a version is closed meanwhile.
 */
export async function checkCoverage(
  host: CoverageHost,
  database: Opened,
  nowMs: number,
): Promise<CoverageCheck> {
  return host.use(async (before) => {
    const preview = await host.preview();
    try {
      const after = preview.coverage;
      const examples = await Promise.all(
        [before, after].map(async (each) => each.examples({ most: MOST_EXAMPLES })),
      );
      const made = examples.flat().map((question) => ({ question, isShown: true }));
      const answers = await findChangedAnswers([...questionsOfLate(database, nowMs), ...made], {
        before: askerOf(before),
        after: askerOf(after),
      });
      return { report: preview.report, held: after.held.map(({ id }) => id), answers };
    } finally {
      await preview.close();
    }
  });
}

/**
 * Tells which of the answers given in the last 30 days another version would begin otherwise, by the
 * places that were kept of them: for who has no older version at hand. Rejects where `after` is closed.
 */
export async function compareWithGiven(
  after: Coverage,
  database: Opened,
  nowMs: number,
): Promise<ChangedAnswers> {
  const given = questionsOfLate(database, nowMs);
  const places = new Map(given.map((each) => [each.question, each]));
  return findChangedAnswers(given, {
    before: async (question) => {
      const place = places.get(question);
      if (place === undefined) return Promise.resolve(null);
      return Promise.resolve({ article: place.articleId, start: place.start, text: null });
    },
    after: askerOf(after),
  });
}
