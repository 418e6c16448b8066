import { questionKey } from './fold-question';
import type { Connection, Row } from './connection';
import { keepPersons, dayOf, keepsLatest, LEAST_PERSONS } from './persons';
import { numberIn, textIn } from './row';
import { transact } from './transaction';

/** A question that the coverage answered. */
export interface NewAskedQuestion {
  /** Milliseconds since the epoch; only the day is kept. */
  readonly atMs: number;
  /** Free of mentions, links and long numbers. */
  readonly question: string;
  /** The id of the first excerpt's article. */
  readonly articleId: string;
  /** Where the first excerpt begins, in UTF-16 code units of the article's text. */
  readonly start: number;
  /** Tells persons apart, for example a user id: never kept, only counted. */
  readonly personKey: string;
}

/** A question that was answered, to be asked again of another version of the coverage. */
export interface AskedQuestion {
  readonly question: string;
  /** Whether the text may be shown: two persons or more asked it on one day. */
  readonly isShown: boolean;
  /** What the newest answer began with. */
  readonly articleId: string;
  readonly start: number;
  readonly asked: number;
  /** Start of the day (UTC) it was last asked on, milliseconds since the epoch. */
  readonly lastDayMs: number;
}

/** Answered questions of late. Every method throws a DatabaseFault where the database cannot. */
export interface AskedQuestions {
  record(asked: NewAskedQuestion): void;
  /** Last asked at `sinceMs` or later, most frequent first, then the newest. */
  list(options: { readonly sinceMs: number; readonly limit: number }): readonly AskedQuestion[];
  /** Deletes what was last asked before; gives how many. */
  forget(beforeMs: number): number;
}

const askedOf = (row: Row): AskedQuestion => ({
  question: textIn(row, 'question'),
  isShown: numberIn(row, 'persons') >= LEAST_PERSONS,
  articleId: textIn(row, 'article'),
  start: numberIn(row, 'start'),
  asked: numberIn(row, 'asked'),
  lastDayMs: numberIn(row, 'last_day_ms'),
});

/** The answered questions of a file. */
export function askedQuestionsOf(connection: Connection): AskedQuestions {
  return {
    record({ atMs, question, articleId, start, personKey }) {
      transact(connection, () => {
        const [row] = connection.rows(
          'INSERT INTO asked_question (folded, question, article, start, asked, persons, last_day_ms) ' +
            `VALUES (?, ?, ?, ?, 1, 1, ?) ON CONFLICT (folded) DO UPDATE SET asked = asked_question.asked + 1, ` +
            `article = excluded.article, start = excluded.start, ${keepsLatest('asked_question')} RETURNING id`,
          [questionKey(question), question, articleId, start, dayOf(atMs)],
        );
        if (row === undefined) return;
        const subject = numberIn(row, 'id');
        keepPersons(connection, 'asked_question', { what: 'asked', subject, personKey }, atMs);
      });
    },
    list: ({ sinceMs, limit }) =>
      connection
        .rows(
          'SELECT * FROM asked_question WHERE last_day_ms >= ? ' +
            'ORDER BY asked DESC, last_day_ms DESC, id LIMIT ?',
          [dayOf(sinceMs), limit],
        )
        .map(askedOf),
    forget: (beforeMs) =>
      transact(connection, () => {
        connection.write(
          "DELETE FROM person_seen WHERE what = 'asked' AND subject IN " +
            '(SELECT id FROM asked_question WHERE last_day_ms < ?)',
          [beforeMs],
        );
        return connection.write('DELETE FROM asked_question WHERE last_day_ms < ?', [beforeMs])
          .changes;
      }),
  };
}
