import { questionKey } from './fold-question';
import type { Connection, Row } from './connection';
import { numberIn, numberOrNullIn, textIn, textOrNullIn } from './row';
import { transact } from './transaction';

/** Questions that are followed in one server, or by one person in direct messages. */
export const MOST_FOLLOWED = 20;
/** Tries to tell something that failed, one after the other, after which a question is followed no more. */
export const MOST_MISSES = 5;
/** Milliseconds after which a telling that was begun and not ended counts as broken off. */
export const TELLING_MS = 60_000;

/** Where an answer stood: enough to see whether another one is the same, and nothing of its words. */
export interface ToldAnswer {
  /** Tells answers apart. */
  readonly digest: string;
  /** The id of the first excerpt's article. */
  readonly article: string;
  /** ¶ number from 1; 0 for front matter. */
  readonly paragraph: number;
}

/** A question that somebody wants to be told about. */
export interface NewFollow {
  /** Known to whoever begins it; letters and digits. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** The bot that tells it: several may share a database. */
  readonly botId: string;
  readonly userId: string;
  /** The server and its channel that are told; null: the follower alone, in a direct message. */
  readonly place: { readonly guildId: string; readonly channelId: string } | null;
  /** As it was asked, or understood. */
  readonly question: string;
  /** The answer that the follower knows; null: none yet. */
  readonly told: ToldAnswer | null;
}

/** A question that is followed. */
export interface Follow extends NewFollow {
  /** How often it was told. */
  readonly news: number;
  /** Tries to tell that failed since the last that did not. */
  readonly misses: number;
  /** Who is telling it now; null: nobody. */
  readonly claim: string | null;
}

/** Where news go: a server, a channel, or one person's direct messages, each of one bot. */
export type FollowedAt = { readonly botId: string } & (
  { readonly guildId: string } | { readonly channelId: string } | { readonly userId: string }
);

/** What is followed. Every method throws a DatabaseFault where the database cannot. */
export interface Follows {
  /** Nothing where the place is full, or the question is followed there already. */
  begin(follow: NewFollow): void;
  /** null where it is not followed, or not any more. */
  find(id: string): Follow | null;
  /** What is told there, the oldest first. */
  at(place: FollowedAt): readonly Follow[];
  /** All that one bot tells, the oldest first. */
  all(botId: string): readonly Follow[];
  /** Ends one. */
  end(id: string): void;
  /** Ends all that is told there. */
  endAt(place: FollowedAt): void;
  /**
   * Takes the right to tell it, where the follower still knows `known` (null: no answer) and nobody else
   * is about to: whoever finds `claim` in it afterwards has it.
   */
  claim(
    id: string,
    wanted: { readonly claim: string; readonly known: string | null; readonly atMs: number },
  ): void;
  /** It was told: the follower knows this now. Only with the claim. */
  told(id: string, claim: string, answer: ToldAnswer | null): void;
  /** It could not be told; ends it after `MOST_MISSES`. Only with the claim. */
  missed(id: string, claim: string): void;
  /** Deletes what was begun before; gives how many. */
  forget(beforeMs: number): number;
}

const COLUMNS =
  'id, bot, at_ms, "user", guild, channel, question, digest, article, paragraph, news, misses, claim';

function followOf(row: Row): Follow {
  const guildId = textOrNullIn(row, 'guild');
  const channelId = textOrNullIn(row, 'channel');
  const digest = textOrNullIn(row, 'digest');
  return {
    id: textIn(row, 'id'),
    atMs: numberIn(row, 'at_ms'),
    botId: textIn(row, 'bot'),
    userId: textIn(row, 'user'),
    place: guildId === null || channelId === null ? null : { guildId, channelId },
    question: textIn(row, 'question'),
    told:
      digest === null
        ? null
        : {
            digest,
            article: textOrNullIn(row, 'article') ?? '',
            paragraph: numberOrNullIn(row, 'paragraph') ?? 0,
          },
    news: numberIn(row, 'news'),
    misses: numberIn(row, 'misses'),
    claim: textOrNullIn(row, 'claim'),
  };
}

/** Where the news of a question go. */
export function followedAt({
  botId,
  userId,
  place,
}: Pick<NewFollow, 'botId' | 'userId' | 'place'>): FollowedAt {
  return place === null ? { botId, userId } : { botId, guildId: place.guildId };
}

function whereOf(place: FollowedAt): readonly [where: string, values: readonly string[]] {
  const { botId } = place;
  if ('guildId' in place) return ['WHERE bot = ? AND guild = ?', [botId, place.guildId]];
  if ('channelId' in place) return ['WHERE bot = ? AND channel = ?', [botId, place.channelId]];
  return ['WHERE bot = ? AND guild IS NULL AND "user" = ?', [botId, place.userId]];
}

/** What is followed, in a file. */
export function followsOf(connection: Connection): Follows {
  const durably = (work: () => unknown): void => {
    transact(connection, work, { isDurable: true });
  };
  const rows = (where: string, values: readonly string[] = []): readonly Follow[] =>
    connection
      .rows(`SELECT ${COLUMNS} FROM followed ${where} ORDER BY at_ms, id`, values)
      .map(followOf);
  return {
    begin({ id, botId, atMs, userId, place, question, told }) {
      durably(() => {
        const [where, values] = whereOf(followedAt({ botId, userId, place }));
        if (rows(where, values).length >= MOST_FOLLOWED) return;
        connection.write(
          'INSERT INTO followed (id, bot, at_ms, "user", guild, channel, target, folded, question, ' +
            'digest, article, paragraph) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
          [
            ...[id, botId, atMs, userId, place?.guildId ?? null, place?.channelId ?? null],
            ...[place?.channelId ?? `@${userId}`, questionKey(question), question],
            ...[told?.digest ?? null, told?.article ?? null, told?.paragraph ?? null],
          ],
        );
      });
    },
    find: (id) => rows('WHERE id = ?', [id])[0] ?? null,
    at: (place) => rows(...whereOf(place)),
    all: (botId) => rows('WHERE bot = ?', [botId]),
    end(id) {
      durably(() => connection.write('DELETE FROM followed WHERE id = ?', [id]));
    },
    endAt(place) {
      const [where, values] = whereOf(place);
      durably(() => connection.write(`DELETE FROM followed ${where}`, values));
    },
    claim(id, { claim, known, atMs }) {
      durably(() =>
        connection.write(
          'UPDATE followed SET claim = ?, claimed_ms = ? WHERE id = ? AND digest IS NOT DISTINCT FROM ? ' +
            'AND (claim IS NULL OR claimed_ms < ?)',
          [claim, atMs, id, known, atMs - TELLING_MS],
        ),
      );
    },
    told(id, claim, answer) {
      durably(() =>
        connection.write(
          'UPDATE followed SET digest = ?, article = ?, paragraph = ?, claim = NULL, misses = 0, news = news + 1 ' +
            'WHERE id = ? AND claim = ?',
          [answer?.digest ?? null, answer?.article ?? null, answer?.paragraph ?? null, id, claim],
        ),
      );
    },
    missed(id, claim) {
      durably(() => {
        connection.write(
          'UPDATE followed SET misses = misses + 1, claim = NULL WHERE id = ? AND claim = ?',
          [id, claim],
        );
        connection.write('DELETE FROM followed WHERE id = ? AND misses >= ?', [id, MOST_MISSES]);
      });
    },
    forget: (beforeMs) =>
      connection.write('DELETE FROM followed WHERE at_ms < ?', [beforeMs]).changes,
  };
}
