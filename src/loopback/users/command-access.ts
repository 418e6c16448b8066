import type { APIApplicationCommand } from 'discord-api-types/v10';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { channelPermissions, includesPermission, mayIn, mayWriteIn } from '../state/permissions';
import { commandsIn } from '../state/command-book';
import type { Channel, User, World } from '../state/world';

/** A command as it was registered. */
export type OfferedCommand = APIApplicationCommand;

const WORDS: Readonly<Record<number, string>> = {
  [ApplicationCommandType.ChatInput]: 'slash command',
  [ApplicationCommandType.User]: 'user menu command',
  [ApplicationCommandType.Message]: 'message menu command',
};

/** The commands of a type that a user is offered in a channel; a guild's own hide global twins. */
export function offeredCommands(
  world: World,
  user: User,
  channel: Channel,
  type: ApplicationCommandType,
): APIApplicationCommand[] {
  const isHere = channel.recipients.length > 0 || hasBot(world, channel);
  if (!isHere) return [];
  const own = channel.guildId === null ? [] : commandsIn(world, channel.guildId);
  const names = new Set(own.map(({ data }) => `${data.type} ${data.name}`));
  const global = commandsIn(world, null).filter(
    ({ data }) => !names.has(`${data.type} ${data.name}`) && isMeantFor(data, channel),
  );
  return [...own, ...global]
    .map(({ data }) => data)
    .filter((data) => data.type === type && mayUse(world, user, channel, data));
}

/** The command that a user runs in a channel. Throws, as a script's mistake, where there is none. */
export function commandFor(
  world: World,
  user: User,
  channel: Channel,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  refuseActing(world, user, channel);
  const offered = offeredCommands(world, user, channel, type);
  const command = offered.find((one) => one.name === name);
  if (command !== undefined) return command;
  const names = offered.map((one) => one.name).join(', ');
  throw new Error(
    `${user.name} is offered no ${WORDS[type] ?? 'command'} "${name}" in ` +
      `"${channel.name || 'dm'}". Offered there: ${names || 'none'}.`,
  );
}

/** Throws where a user cannot act in a channel at all. */
export function refuseActing(world: World, user: User, channel: Channel): void {
  const where = channel.name || 'dm';
  if (user.isBot) throw new Error(`${user.name} is a bot: bots start no interactions.`);
  if (!mayIn(world, channel, user.id, 'ViewChannel')) {
    throw new Error(`${user.name} cannot see "${where}".`);
  }
  if (channel.thread?.archived === true && channel.thread.locked) {
    throw new Error(`The thread "${where}" is archived and locked: nobody can act in it.`);
  }
}

function isMeantFor(command: APIApplicationCommand, channel: Channel): boolean {
  const { contexts = null, integration_types: types, dm_permission: inDirect } = command;
  if (types !== undefined && !types.includes(ApplicationIntegrationType.GuildInstall)) return false;
  const isDirect = channel.guildId === null;
  const context = isDirect ? InteractionContextType.BotDM : InteractionContextType.Guild;
  if (contexts !== null) return contexts.includes(context);
  return !isDirect || inDirect !== false;
}

function mayUse(
  world: World,
  user: User,
  channel: Channel,
  { default_member_permissions: needed }: APIApplicationCommand,
): boolean {
  if (channel.guildId === null) return true;
  const bits = channelPermissions(world, channel, user.id);
  if (!includesPermission(bits, 'UseApplicationCommands')) return false;
  if (!mayWriteIn(world, channel, user.id)) return false;
  if (needed === null || includesPermission(bits, 'Administrator')) return true;
  // "0" means nobody but administrators.
  return BigInt(needed) !== 0n && (bits & BigInt(needed)) === BigInt(needed);
}

function hasBot(world: World, channel: Channel): boolean {
  const guild = world.guilds.get(channel.guildId ?? '');
  return guild?.members.has(world.application.botId) === true;
}
