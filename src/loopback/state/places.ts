import { directChannelOf } from './planting';
import type { Channel, Guild, Message, World } from './world';

/** The guild of a name or id. Throws for an unknown one. */
export function guildAt(world: World, name: string): Guild {
  const guild = [...world.guilds.values()].find((one) => one.name === name || one.id === name);
  if (guild === undefined) throw new Error(`The loopback has no guild "${name}".`);
  return guild;
}

/**
 * The channel that a script means: an id, "general", "Newsroom/general" where the name alone is not
 * unique, a thread's name, or "dm" (with the bot, for which `userId` says whose). Throws where there
 * is none, or more than one.
 */
export function channelAt(world: World, place: string, userId: string | null): Channel {
  if (place === 'dm') {
    if (userId === null) throw new Error('"dm" needs a user: name the channel by its id instead.');
    return directChannelOf(world, userId);
  }
  const byId = world.channels.get(place);
  if (byId !== undefined) return byId;
  const slash = place.indexOf('/');
  const guildName = slash === -1 ? null : place.slice(0, slash);
  const name = place.slice(slash + 1);
  const found = [...world.channels.values()].filter(
    (channel) =>
      channel.name === name &&
      channel.guildId !== null &&
      (guildName === null || world.guilds.get(channel.guildId)?.name === guildName),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const names = [...world.channels.values()].map((channel) => channel.name).join(', ');
  throw new Error(
    only === undefined
      ? `The loopback has no channel "${place}". It has: ${names}.`
      : `"${place}" is the name of ${found.length} channels: write "Guild/${name}" or an id.`,
  );
}

/** The channel where scripts act when they name none: the first text channel of the first guild. */
export function firstChannel(world: World): Channel {
  const channel = [...world.channels.values()].find(({ guildId }) => guildId !== null);
  if (channel === undefined) throw new Error('The loopback has no channel at all: seed one.');
  return channel;
}

/** A message by its id, wherever it is; null when it is gone. */
export function messageById(world: World, id: string): Message | null {
  for (const channel of world.channels.values()) {
    const message = channel.messages.get(id);
    if (message !== undefined) return message;
  }
  return null;
}
