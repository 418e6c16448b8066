import type { Context } from '../context';
import type { JournalEntry } from '../journal';
import { mayIn } from '../state/permissions';
import { messageById } from '../state/places';
import type { Channel, Message, User } from '../state/world';
import type { SeenMessage } from './seen-message';
import { seeMessage } from './seen-message';

/** Which message is meant; every field given must fit. Plain JSON. */
export interface MessageFilter {
  readonly channelId?: string;
  /** Later than this message. */
  readonly after?: string;
  /** A user's name; "bot" is the bot. */
  readonly from?: string;
  /** Text that it shows. */
  readonly includes?: string;
  readonly repliesTo?: string;
  /** Answers this interaction (follow-ups too); null: answers none. */
  readonly interaction?: string | null;
}

/** A message that a user can see. Throws where there is none, or it is someone else's ephemeral one. */
export function visibleMessage({ world }: Context, user: User, id: string): Message {
  const message = messageById(world, id);
  if (message === null) throw new Error(`There is no message ${id} (any more).`);
  if (!isVisibleTo(world, user, message)) {
    throw new Error(`${user.name} cannot see message ${id}.`);
  }
  return message;
}

/** Which part of a channel's messages is meant. */
export interface HistoryPart {
  /** At most so many, the newest of them; all unless given. */
  readonly last?: number;
  /** At most so many, the oldest of them. */
  readonly first?: number;
  /** Only those older than this message. */
  readonly before?: string;
  /** Only those newer than this message. */
  readonly after?: string;
}

/** What a user sees in a channel, oldest first. Throws where they cannot see the channel. */
export function visibleMessages(
  { world }: Context,
  user: User,
  channel: Channel,
  { first, last, before, after }: HistoryPart = {},
): SeenMessage[] {
  if (!mayIn(world, channel, user.id, 'ViewChannel')) {
    throw new Error(`${user.name} cannot see "${channel.name || 'dm'}".`);
  }
  const visible = [...channel.messages.values()].filter(
    (message) =>
      (before === undefined || BigInt(message.id) < BigInt(before)) &&
      (after === undefined || BigInt(message.id) > BigInt(after)) &&
      isVisibleTo(world, user, message),
  );
  const from = last === undefined ? 0 : Math.max(0, visible.length - last);
  const wanted = visible.slice(from, first === undefined ? undefined : from + first);
  return wanted.map((message) => seeMessage(world, message));
}

/**
 * Waits until a user sees a finished message that fits; one that is there already counts. Throws after
 * `withinMs` milliseconds, telling what was asked for.
 */
export async function awaitMessage(
  context: Context,
  user: User,
  filters: readonly MessageFilter[],
  withinMs: number,
): Promise<SeenMessage> {
  const { world, journal } = context;
  const isMeant = (seen: SeenMessage): boolean =>
    !seen.isLoading && filters.some((filter) => fits(world.application.name, filter, seen));
  const present = [...world.channels.values()]
    .flatMap((channel) => [...channel.messages.values()])
    .filter((message) => isVisibleTo(world, user, message))
    .map((message) => seeMessage(world, message))
    .find(isMeant);
  if (present !== undefined) return present;

  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      end();
      const wanted = JSON.stringify(filters);
      reject(new Error(`${user.name} saw no such message within ${withinMs} ms: ${wanted}.`));
    }, withinMs);
    timer.unref();
    const end = journal.subscribe((entry: JournalEntry) => {
      if (entry.kind !== 'message' || entry.what === 'deleted' || !isMeant(entry.message)) return;
      const message = messageById(world, entry.message.id);
      if (message === null || !isVisibleTo(world, user, message)) return;
      clearTimeout(timer);
      end();
      resolve(entry.message);
    });
  });
}

/** Whether a user may see a message: the channel is open to them, and it is not another's ephemeral one. */
export function isVisibleTo(world: Context['world'], user: User, message: Message): boolean {
  const channel = world.channels.get(message.channelId);
  if (channel === undefined || !mayIn(world, channel, user.id, 'ViewChannel')) return false;
  return message.visibleTo === null || message.visibleTo === user.id;
}

function fits(botName: string, filter: MessageFilter, seen: SeenMessage): boolean {
  const { channelId, after, from, includes, repliesTo, interaction } = filter;
  return (
    (channelId === undefined || seen.channelId === channelId) &&
    (after === undefined || BigInt(seen.id) > BigInt(after)) &&
    (from === undefined || seen.author === (from === 'bot' ? botName : from)) &&
    (includes === undefined || seen.text.includes(includes)) &&
    (repliesTo === undefined || seen.repliesTo === repliesTo) &&
    (interaction === undefined || seen.interaction === interaction)
  );
}
