import type {
  APIAutocompleteApplicationCommandInteractionData,
  APIChatInputApplicationCommandInteractionData,
  APIContextMenuInteractionData,
} from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionType, MessageType } from 'discord-api-types/v10';
import type { Context } from '../context';
import { renderMessage } from '../render/message';
import { renderUserById } from '../render/user';
import type { Interaction } from '../interactions/interaction';
import { sendInteraction } from '../interactions/sending';
import type { Channel, User } from '../state/world';
import { commandFor } from './command-access';
import type { OptionValues } from './command-options';
import { fillOptions } from './command-options';
import { visibleMessage } from './reading';
import type { Resolved } from './resolved';
import { resolveUser } from './resolved';

/** Runs "/name" or "/name subcommand" with these options. */
export function runSlash(
  context: Context,
  user: User,
  channel: Channel,
  spoken: string,
  values: OptionValues,
): Interaction {
  const [name = '', ...subcommands] = spoken.replace(/^\//u, '').split(' ');
  const command = commandFor(context.world, user, channel, name, ApplicationCommandType.ChatInput);
  const filling = { user, channel, values };
  const filled = fillOptions(context, command.options ?? [], subcommands, filling);
  const data: APIChatInputApplicationCommandInteractionData = {
    id: command.id,
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...guildOf(command),
    ...(filled.options.length === 0
      ? {}
      : { options: filled.options as NonNullable<typeof data.options> }),
    ...resolvedPart(filled.resolved),
  };
  return sendInteraction(context, {
    kind: 'command',
    type: InteractionType.ApplicationCommand,
    name: spoken,
    userId: user.id,
    channel,
    data,
    answerType: MessageType.ChatInputCommand,
  });
}

/** Types into an option that completes itself; `values` holds the options filled in before. */
export function typeInOption(
  context: Context,
  user: User,
  channel: Channel,
  typing: { readonly spoken: string; readonly focus: string; readonly typed: string },
  values: OptionValues,
): Interaction {
  const { spoken, focus, typed } = typing;
  const [name = '', ...subcommands] = spoken.replace(/^\//u, '').split(' ');
  const command = commandFor(context.world, user, channel, name, ApplicationCommandType.ChatInput);
  const filled = fillOptions(context, command.options ?? [], subcommands, {
    user,
    channel,
    values: { ...values, [focus]: typed },
    focus,
  });
  const data: APIAutocompleteApplicationCommandInteractionData = {
    id: command.id,
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...guildOf(command),
    options: filled.options as NonNullable<typeof data.options>,
    ...resolvedPart(filled.resolved),
  };
  return sendInteraction(context, {
    kind: 'autocomplete',
    type: InteractionType.ApplicationCommandAutocomplete,
    name: spoken,
    userId: user.id,
    channel,
    data,
    focusedOption: filled.focused,
  });
}

/** What a menu command is opened on. */
export type MenuTarget = { readonly message: string } | { readonly user: string };

/** Opens a message's or a user's menu and takes a command from it. */
export function runMenu(
  context: Context,
  user: User,
  name: string,
  target: MenuTarget,
  place: Channel,
): Interaction {
  const { world } = context;
  const message = 'message' in target ? visibleMessage(context, user, target.message) : null;
  const channel = message === null ? place : (world.channels.get(message.channelId) ?? place);
  const type = message === null ? ApplicationCommandType.User : ApplicationCommandType.Message;
  const command = commandFor(world, user, channel, name, type);
  const base = { id: command.id, name: command.name, ...guildOf(command) };
  let data: APIContextMenuInteractionData;
  let metadata: Record<string, unknown>;
  if (message !== null) {
    // A menu's target comes with its content, whatever the intents.
    const rendered = renderMessage(world, message, () => true);
    const resolved = { messages: { [message.id]: rendered } };
    data = { ...base, type: ApplicationCommandType.Message, target_id: message.id, resolved };
    metadata = { target_message_id: message.id };
  } else {
    const resolved: Resolved = {};
    const id = resolveUser(world, channel, 'user' in target ? target.user : '', resolved);
    const { users = {}, members } = resolved;
    data = {
      ...base,
      type: ApplicationCommandType.User,
      target_id: id,
      resolved: { users, ...(members === undefined ? {} : { members }) },
    };
    metadata = { target_user: renderUserById(world, id) };
  }
  return sendInteraction(context, {
    kind: 'command',
    type: InteractionType.ApplicationCommand,
    name,
    userId: user.id,
    channel,
    data,
    answerType: MessageType.ContextMenuCommand,
    metadata,
  });
}

function guildOf({ guild_id: id }: { guild_id?: string }): { guild_id?: string } {
  return id === undefined ? {} : { guild_id: id };
}

function resolvedPart(resolved: Resolved): { resolved?: Resolved } {
  return Object.keys(resolved).length === 0 ? {} : { resolved };
}
