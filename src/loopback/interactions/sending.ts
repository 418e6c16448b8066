import type {
  APIAuthorizingIntegrationOwnersMap,
  APIBaseInteraction,
  APIMessageInteractionMetadata,
  InteractionType,
} from 'discord-api-types/v10';
import {
  ApplicationIntegrationType,
  GatewayDispatchEvents,
  InteractionContextType,
  Locale,
  MessageType,
} from 'discord-api-types/v10';
import type { Context } from '../context';
import { isReadableByBot } from '../gateway/intents';
import { renderChannel } from '../render/channel';
import { renderMessage } from '../render/message';
import { renderActingMember, renderUserById } from '../render/user';
import { channelPermissions } from '../state/permissions';
import type { Channel, Message, World } from '../state/world';
import type { Interaction, InteractionKind } from './interaction';

/** Discord's default file limit (reference documentation, "Uploading Files"): 10 MiB. */
const FILE_LIMIT_BYTES = 10 * 1024 * 1024;

/** What a user did, ready to be told to the bot. */
export interface InteractionDraft<Data> {
  readonly kind: InteractionKind;
  readonly type: InteractionType;
  readonly name: string;
  readonly userId: string;
  readonly channel: Channel;
  /** The payload's `data`, as discord-api-types declares it for this kind. */
  readonly data: Data;
  readonly answerType?: MessageType;
  /** The message with the component. */
  readonly source?: Message | null;
  readonly focusedOption?: number | null;
  /** What the answer's metadata say beyond the interaction itself. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** Starts an interaction and sends INTERACTION_CREATE, which needs no intent. */
export function sendInteraction<Data>(
  context: Context,
  draft: InteractionDraft<Data>,
): Interaction {
  const { world, interactions, sessions } = context;
  const { channel, userId, source = null } = draft;
  const id = world.nextId();
  const owners = ownersOf(channel);
  const interaction = interactions.start({
    id,
    kind: draft.kind,
    type: draft.type,
    name: draft.name,
    userId,
    channelId: channel.id,
    guildId: channel.guildId,
    sourceMessageId: source?.id ?? null,
    focusedOption: draft.focusedOption ?? null,
    answerType: draft.answerType ?? MessageType.Reply,
    metadata: {
      id,
      type: draft.type,
      user: renderUserById(world, userId),
      authorizing_integration_owners: owners,
      ...draft.metadata,
    } as APIMessageInteractionMetadata,
  });
  const { application } = world;
  const payload: APIBaseInteraction<InteractionType, Data> = {
    id,
    application_id: application.id,
    type: draft.type,
    data: draft.data,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: renderChannel(world, channel),
    app_permissions: channelPermissions(world, channel, application.botId).toString(),
    locale: Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: FILE_LIMIT_BYTES,
    ...actor(world, channel, userId),
    ...(source === null
      ? {}
      : { message: renderMessage(world, source, (one) => isReadableByBot(context, one, null)) }),
  };
  sessions.dispatch({
    event: GatewayDispatchEvents.InteractionCreate,
    guildId: channel.guildId,
    intents: 0,
    data: () => payload,
  });
  return interaction;
}

type Actor = Pick<
  APIBaseInteraction<InteractionType, unknown>,
  'guild' | 'guild_id' | 'guild_locale' | 'member' | 'user' | 'context'
>;

/** In a guild a member acts, in a direct message a user. */
function actor(world: World, channel: Channel, userId: string): Actor {
  const guild = world.guilds.get(channel.guildId ?? '');
  if (guild === undefined) {
    return { user: renderUserById(world, userId), context: InteractionContextType.BotDM };
  }
  const permissions = channelPermissions(world, channel, userId);
  return {
    guild_id: guild.id,
    guild: { id: guild.id, features: [], locale: Locale.EnglishUS },
    guild_locale: Locale.EnglishUS,
    member: renderActingMember(world, guild, userId, permissions),
    context: InteractionContextType.Guild,
  };
}

function ownersOf({ guildId }: Channel): APIAuthorizingIntegrationOwnersMap {
  // "0" is how Discord says: installed in a guild, used in a direct message.
  return { [ApplicationIntegrationType.GuildInstall]: guildId ?? '0' };
}
