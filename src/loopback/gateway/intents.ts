import { ApplicationFlags, GatewayIntentBits } from 'discord-api-types/v10';
import type { Context } from '../context';
import type { PrivilegedIntent } from '../settings';
import type { Message } from '../state/world';

/** Every intent Discord knows; a bit outside closes the connection with 4013. */
const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0);

const PRIVILEGED: readonly PrivilegedIntent[] = [
  'GuildMembers',
  'GuildPresences',
  'MessageContent',
];

/** The application flags that say which privileged intents were granted (the "limited" ones). */
const GRANT_FLAGS: Readonly<Record<PrivilegedIntent, number>> = {
  GuildMembers: ApplicationFlags.GatewayGuildMembersLimited,
  GuildPresences: ApplicationFlags.GatewayPresenceLimited,
  MessageContent: ApplicationFlags.GatewayMessageContentLimited,
};

/** Why a set of intents is refused, as a close code; null when it is fine. */
export function refusalOf(intents: unknown, granted: readonly PrivilegedIntent[]): number | null {
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0) return 4013;
  if ((intents & ~ALL_INTENTS) !== 0) return 4013;
  const isRefused = PRIVILEGED.some(
    (name) => (intents & GatewayIntentBits[name]) !== 0 && !granted.includes(name),
  );
  return isRefused ? 4014 : null;
}

/** The application's flags for the intents that it was granted. */
export function applicationFlags(granted: readonly PrivilegedIntent[]): number {
  return granted.reduce((sum, name) => sum | GRANT_FLAGS[name], 0);
}

/**
 * Whether the bot may read a message's content: with the MessageContent intent everything, else its
 * own messages, direct messages and messages that mention it (a reply with the ping on does).
 */
export function isReadableByBot(
  { world, settings }: Pick<Context, 'world' | 'settings'>,
  message: Message,
  intents: number | null,
): boolean {
  const { botId } = world.application;
  const hasIntent =
    intents === null
      ? settings.privilegedIntents.includes('MessageContent')
      : (intents & GatewayIntentBits.MessageContent) !== 0;
  return (
    hasIntent ||
    message.authorId === botId ||
    message.mentions.includes(botId) ||
    world.channels.get(message.channelId)?.guildId === null
  );
}
