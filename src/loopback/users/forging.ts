import type {
  APIChatInputApplicationCommandInteractionData,
  APIMessageComponentInteractionData,
  APIModalSubmission,
} from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import type { Context } from '../context';
import { sendInteraction } from '../interactions/sending';
import type { Interaction } from '../interactions/interaction';
import { keepFile } from '../messages/attachments';
import { messageById } from '../state/places';
import type { Channel, User } from '../state/world';
import type { GivenFile, OptionValues } from './command-options';
import type { Resolved } from './resolved';

/**
 * What no client of Discord's would send: a command that the user is not offered, or a component or
 * form with any custom_id. A bot that trusts in what is offered is found out by it.
 */
export type Forgery =
  | { readonly kind: 'command'; readonly command: string; readonly options?: OptionValues }
  | {
      readonly kind: 'component';
      readonly customId: string;
      /** The id of the message that the component is said to be on. */
      readonly message: string;
      /** What is said to be chosen; a button unless given. */
      readonly values?: readonly string[];
    }
  | {
      readonly kind: 'modal';
      readonly customId: string;
      readonly message: string;
      readonly fields: Readonly<Record<string, string>>;
    };

/** Sends it to the bot in a user's name. Throws where the message is not there. */
export function forge(context: Context, user: User, place: Channel, forgery: Forgery): Interaction {
  if (forgery.kind === 'command') return forgeCommand(context, user, place, forgery);
  const source = messageById(context.world, forgery.message);
  const channel = context.world.channels.get(source?.channelId ?? '');
  if (source === null || channel === undefined) {
    throw new Error(`There is no message ${forgery.message}.`);
  }
  const shared = { name: forgery.customId, userId: user.id, channel, source };
  if (forgery.kind === 'component') {
    const { customId, values } = forgery;
    const data =
      values === undefined
        ? { custom_id: customId, component_type: ComponentType.Button }
        : { custom_id: customId, component_type: ComponentType.StringSelect, values: [...values] };
    return sendInteraction(context, {
      ...shared,
      kind: 'component',
      type: InteractionType.MessageComponent,
      data: data as APIMessageComponentInteractionData,
      metadata: { interacted_message_id: source.id },
    });
  }
  const data = {
    custom_id: forgery.customId,
    components: Object.entries(forgery.fields).map(([name, value], index) => ({
      type: ComponentType.Label,
      id: index + 1,
      component: { type: ComponentType.TextInput, id: index + 101, custom_id: name, value },
    })),
  };
  return sendInteraction(context, {
    ...shared,
    kind: 'modal',
    type: InteractionType.ModalSubmit,
    data: data as APIModalSubmission,
  });
}

const TYPES: Readonly<Record<string, ApplicationCommandOptionType>> = {
  string: ApplicationCommandOptionType.String,
  number: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
  object: ApplicationCommandOptionType.Attachment,
};

function forgeCommand(
  context: Context,
  user: User,
  channel: Channel,
  { command, options = {} }: Extract<Forgery, { kind: 'command' }>,
): Interaction {
  const { world } = context;
  const [name = '', subcommand] = command.split(' ');
  const registered = [...world.commands.values()].find(({ data }) => data.name === name);
  const resolved: Resolved = {};
  const valueOf = (value: string | number | boolean | GivenFile): string | number | boolean => {
    if (typeof value !== 'object') return value;
    const { filename, text, contentType = 'text/plain' } = value;
    const bytes = new TextEncoder().encode(text);
    const file = keepFile(
      context,
      channel.id,
      { index: 0, name: filename, contentType, bytes },
      null,
    );
    (resolved.attachments ??= {})[file.id] = file;
    return file.id;
  };
  const filled = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: TYPES[typeof value],
    value: valueOf(value),
  }));
  const inner =
    subcommand === undefined
      ? filled
      : [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options: filled }];
  const data = {
    id: registered?.data.id ?? world.nextId(),
    type: ApplicationCommandType.ChatInput,
    name,
    ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
    options: inner,
    resolved,
  };
  return sendInteraction(context, {
    kind: 'command',
    type: InteractionType.ApplicationCommand,
    name: command,
    userId: user.id,
    channel,
    data: data as APIChatInputApplicationCommandInteractionData,
    answerType: MessageType.ChatInputCommand,
  });
}
