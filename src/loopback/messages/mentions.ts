import { mayIn } from '../state/permissions';
import type { Channel, World } from '../state/world';
import { isRecord, listOf, recordOf } from '../json';

/** Whom a message pings. */
export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** What decides who is pinged. */
export interface PingSource {
  readonly channel: Channel;
  readonly authorId: string;
  /** The content and every text display. */
  readonly texts: readonly string[];
  /** The request's allowed_mentions; undefined where it gave none. */
  readonly allowed: unknown;
  /** What is parsed where no allowed_mentions are given: interactions ping users only. */
  readonly isInteraction: boolean;
  /** The author of the message replied to, who is pinged unless told otherwise. */
  readonly repliedTo: string | null;
}

const CODE = /```[\s\S]*?```|`[^`]*`/gu;

/**
 * Whom a message pings, strictly: a mention counts although a backslash stands before it, because
 * whether an escape holds is the client's doing.
 */
export function pingsOf(world: World, source: PingSource): Pings {
  const { channel, authorId, isInteraction, repliedTo } = source;
  const text = source.texts.join('\n').replace(CODE, '');
  const guild = world.guilds.get(channel.guildId ?? '');
  const allowed = allowedBy(source.allowed, isInteraction);

  const named = [...text.matchAll(/<@!?(\d{17,20})>/gu)].map(([, id = '']) => id);
  const users = new Set(named.filter((id) => world.users.has(id) && allowed.user(id)));
  if (repliedTo !== null && allowed.repliedUser) users.add(repliedTo);

  const roleIds = [...text.matchAll(/<@&(\d{17,20})>/gu)].map(([, id = '']) => id);
  const mayPingAll = channel.guildId !== null && mayIn(world, channel, authorId, 'MentionEveryone');
  return {
    users: [...users],
    roles: [...new Set(roleIds)].filter(
      (id) => mayPingAll && guild?.roles.has(id) === true && allowed.role(id),
    ),
    everyone: mayPingAll && allowed.everyone && /@(?:everyone|here)\b/u.test(text),
  };
}

/** Every text display's content, at any depth of a list of components. */
export function textDisplays(components: unknown): string[] {
  return listOf(components).flatMap((component) => {
    const { content, components: inner, accessory } = recordOf(component);
    const own = typeof content === 'string' ? [content] : [];
    return [
      ...own,
      ...textDisplays(inner),
      ...textDisplays(isRecord(accessory) ? [accessory] : []),
    ];
  });
}

interface Allowance {
  user(id: string): boolean;
  role(id: string): boolean;
  readonly everyone: boolean;
  readonly repliedUser: boolean;
}

function allowedBy(allowed: unknown, isInteraction: boolean): Allowance {
  if (!isRecord(allowed)) {
    const isMessage = !isInteraction;
    return {
      user: () => true,
      role: () => isMessage,
      everyone: isMessage,
      repliedUser: isMessage,
    };
  }
  const { parse, users, roles, replied_user: repliedUser } = allowed;
  const isParsed = (kind: string): boolean => listOf(parse).includes(kind);
  return {
    user: (id) => isParsed('users') || listOf(users).includes(id),
    role: (id) => isParsed('roles') || listOf(roles).includes(id),
    everyone: isParsed('everyone'),
    repliedUser: repliedUser === true,
  };
}
