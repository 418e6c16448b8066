import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { isRecord, listOf, recordOf } from '../json';
import { timeOf } from '../state/snowflakes';
import type { Message, World } from '../state/world';

/** A button as a reader sees it. */
export interface SeenButton {
  /** The label, or the emoji of a button without one. */
  readonly label: string;
  /** Null for a link. */
  readonly customId: string | null;
  readonly url: string | null;
  readonly isDisabled: boolean;
  /** Discord's number: 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style: number;
}

/** A select menu as a reader sees it. */
export interface SeenSelect {
  readonly customId: string;
  readonly placeholder: string;
  readonly isDisabled: boolean;
  readonly minValues: number;
  readonly maxValues: number;
  /** Empty for menus of users, roles and channels. */
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string | null;
  }[];
}

/** A message as its readers see it, as plain JSON. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  /** The channel's name; "dm" for a direct message. */
  readonly channel: string;
  /** The author's user name. */
  readonly author: string;
  readonly isFromBot: boolean;
  /** The classic content; empty in a message of Components V2. */
  readonly content: string;
  /** All that can be read, top to bottom: content, text displays, embeds; one line break between. */
  readonly text: string;
  /** Whom it pings: user names, role names with "@" before, "everyone". */
  readonly pings: readonly string[];
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  readonly isEphemeral: boolean;
  /** "thinking…" */
  readonly isLoading: boolean;
  readonly isEdited: boolean;
  readonly isComponentsV2: boolean;
  /** The message it replies to or follows. */
  readonly repliesTo: string | null;
  /** The interaction it answers. */
  readonly interaction: string | null;
  /** Who started that interaction; null where it answers none. */
  readonly usedBy: string | null;
  /** The command that they used, a slash command with "/" before; null where it was none. */
  readonly usedCommand: string | null;
  /** Milliseconds since 1970. */
  readonly sentAtMs: number;
  readonly attachments: readonly { readonly filename: string; readonly url: string }[];
  /** Each emoji with the names of who reacted so. */
  readonly reactions: Readonly<Record<string, readonly string[]>>;
  /** Raw, as Discord sends them. */
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly embeds: readonly APIEmbed[];
  readonly flags: number;
}

/** What there is to see of a message. */
export function seeMessage(world: World, message: Message): SeenMessage {
  const channel = world.channels.get(message.channelId);
  const guild = world.guilds.get(channel?.guildId ?? '');
  const nameOf = (id: string): string => world.users.get(id)?.name ?? id;
  const has = (flag: MessageFlags): boolean => (message.flags & flag) !== 0;
  const parts = [...eachComponent(message.components)];
  return {
    id: message.id,
    channelId: message.channelId,
    channel: channel?.guildId === null ? 'dm' : (channel?.name ?? ''),
    author: nameOf(message.authorId),
    isFromBot: message.authorId === world.application.botId,
    content: message.content,
    text: readableText(message, parts),
    pings: [
      ...message.mentions.map(nameOf),
      ...message.mentionRoles.map((id) => `@${guild?.roles.get(id)?.name ?? id}`),
      ...(message.mentionEveryone ? ['everyone'] : []),
    ],
    buttons: parts.filter(({ type }) => type === ComponentType.Button).map(seeButton),
    selects: parts.filter(({ type }) => isSelect(type)).map(seeSelect),
    isEphemeral: has(MessageFlags.Ephemeral),
    isLoading: has(MessageFlags.Loading),
    isEdited: message.editedTimestamp !== null,
    isComponentsV2: has(MessageFlags.IsComponentsV2),
    repliesTo: message.referenceId,
    interaction: message.origin?.interactionId ?? null,
    usedBy: message.origin === null ? null : nameOf(message.origin.metadata.user.id),
    usedCommand: usedCommand(message),
    sentAtMs: timeOf(message.id),
    attachments: message.attachments.map(({ filename, url }) => ({ filename, url })),
    reactions: Object.fromEntries(
      [...message.reactions].map(([emoji, users]) => [emoji, [...users].map(nameOf)]),
    ),
    components: message.components,
    embeds: message.embeds,
    flags: message.flags,
  };
}

function usedCommand({ origin, type }: Message): string | null {
  if (origin === null) return null;
  if (type === MessageType.ChatInputCommand) return `/${origin.name}`;
  return type === MessageType.ContextMenuCommand ? origin.name : null;
}

/** Every component of a list, at any depth, in the order it is read. */
export function* eachComponent(components: unknown): Generator<Record<string, unknown>> {
  for (const component of listOf(components)) {
    if (!isRecord(component)) continue;
    yield component;
    yield* eachComponent(component['components']);
    yield* eachComponent([component['component'], component['accessory']].filter(isRecord));
  }
}

/** Whether a component type is a select menu. */
export function isSelect(type: unknown): boolean {
  return (
    type === ComponentType.StringSelect ||
    type === ComponentType.UserSelect ||
    type === ComponentType.RoleSelect ||
    type === ComponentType.MentionableSelect ||
    type === ComponentType.ChannelSelect
  );
}

function readableText(message: Message, parts: readonly Record<string, unknown>[]): string {
  const displays = parts
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => String(content));
  const embeds = message.embeds.flatMap(({ title, description, fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [message.content, ...displays, ...embeds].filter((text) => Boolean(text)).join('\n');
}

function seeButton(button: Record<string, unknown>): SeenButton {
  const { label, emoji, custom_id: customId, url, disabled, style } = button;
  const { name } = recordOf(emoji);
  return {
    label: typeof label === 'string' ? label : String(name ?? ''),
    customId: typeof customId === 'string' ? customId : null,
    url: typeof url === 'string' ? url : null,
    isDisabled: disabled === true,
    style: typeof style === 'number' ? style : ButtonStyle.Secondary,
  };
}

function seeSelect(select: Record<string, unknown>): SeenSelect {
  const { placeholder, disabled, options } = select;
  return {
    customId: String(select['custom_id']),
    placeholder: typeof placeholder === 'string' ? placeholder : '',
    isDisabled: disabled === true,
    minValues: Number(select['min_values'] ?? 1),
    maxValues: Number(select['max_values'] ?? 1),
    options: listOf(options).map((option) => {
      const { label, value, description } = recordOf(option);
      return {
        label: String(label),
        value: String(value),
        description: typeof description === 'string' ? description : null,
      };
    }),
  };
}
