import type {
  APIApplicationCommand,
  APIAttachment,
  APIEmbed,
  APIMessageInteractionMetadata,
  APIMessageTopLevelComponent,
  ChannelType,
  MessageType,
} from 'discord-api-types/v10';
import type { Clock } from '../clock';
import { createSnowflakes } from './snowflakes';

/** A person or a bot. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  /** Whether bots may write to them: closed means error 50007. */
  dmsOpen: boolean;
}

/** A role; `permissions` is Discord's bit set. */
export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly position: number;
  readonly managed: boolean;
}

/** A user's place in a guild. */
export interface Member {
  readonly userId: string;
  readonly roles: Set<string>;
  readonly joinedAt: string;
}

/** A guild, which users call a server. The role with the guild's own id is @everyone. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
}

/** Permissions of one role (type 0) or member (type 1) in one channel. */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** What only threads have. */
export interface ThreadState {
  readonly ownerId: string;
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  archiveTimestamp: string;
  readonly createTimestamp: string;
  readonly members: Set<string>;
  messagesSent: number;
}

/** A channel, a thread, or a direct-message channel (guildId null). */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  name: string;
  readonly guildId: string | null;
  readonly parentId: string | null;
  readonly position: number;
  readonly overwrites: Map<string, Overwrite>;
  /** The two users of a direct-message channel, else empty. */
  readonly recipients: readonly string[];
  readonly thread: ThreadState | null;
  lastMessageId: string | null;
  /** By id, oldest first. */
  readonly messages: Map<string, Message>;
}

/** Where a message came from, when it answers an interaction. */
export interface InteractionOrigin {
  readonly interactionId: string;
  readonly metadata: APIMessageInteractionMetadata;
  /** The command's name or the component's custom_id. */
  readonly name: string;
}

/** A message as the server keeps it; rendering decides who may see what of it. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly type: MessageType;
  readonly timestamp: string;
  editedTimestamp: string | null;
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly APIMessageTopLevelComponent[];
  attachments: readonly APIAttachment[];
  flags: number;
  mentions: readonly string[];
  mentionRoles: readonly string[];
  mentionEveryone: boolean;
  readonly nonce: string | number | null;
  readonly referenceId: string | null;
  readonly origin: InteractionOrigin | null;
  /** The only user who sees it (ephemeral), or null. */
  readonly visibleTo: string | null;
  readonly reactions: Map<string, Set<string>>;
}

/** A registered command and where: guildId null is global. */
export interface Command {
  readonly guildId: string | null;
  readonly data: APIApplicationCommand;
}

/** The application whose bot logs in. */
export interface Application {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  token: string;
}

/** Everything the loopback holds. */
export interface World {
  readonly clock: Clock;
  readonly application: Application;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly commands: Map<string, Command>;
  /** Uploaded files by their path below the loopback's own address. */
  readonly files: Map<string, { readonly contentType: string; readonly bytes: Uint8Array }>;
  /** A fresh id, later than every earlier one. */
  nextId(): string;
}

/** An empty world with the application and its bot user. */
export function createWorld(clock: Clock, application: { name: string; token: string }): World {
  const nextId = createSnowflakes(() => clock.now());
  const bot: User = { id: nextId(), name: application.name, isBot: true, dmsOpen: true };
  return {
    clock,
    // A bot's user id and its application's id have been the same since 2016.
    application: { id: bot.id, botId: bot.id, name: application.name, token: application.token },
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    files: new Map(),
    nextId,
  };
}

/** The world's present time as Discord writes it. */
export function timestampOf(world: World): string {
  return new Date(world.clock.now()).toISOString().replace('Z', '000+00:00');
}
