import type { RequestSituation } from '../../../src/loopback/contract';
import { isRecord, recordOf } from '../../../src/loopback/json';

/** Which schema a body is held to: `list` says that it is a list of them. */
export interface SchemaChoice {
  readonly name: string;
  readonly list?: boolean;
  /** The part of the body that is held to it; the whole unless told otherwise. */
  readonly part?: string;
}

const COMMAND_ANSWER: SchemaChoice = { name: 'ApplicationCommandResponse' };
const MESSAGE: SchemaChoice = { name: 'MessageResponse' };
const WEBHOOK_EDIT: SchemaChoice = { name: 'IncomingWebhookUpdateRequestPartial' };

/** Discord's request schema of each operation that takes a body and always the same one. */
const REQUESTS: Readonly<Record<string, SchemaChoice>> = {
  create_message: { name: 'MessageCreateRequest' },
  update_message: { name: 'MessageEditRequestPartial' },
  // The description also lets a webhook's own settings pass here; only this half is a message.
  execute_webhook: { name: 'IncomingWebhookRequestPartial' },
  update_original_webhook_message: WEBHOOK_EDIT,
  update_webhook_message: WEBHOOK_EDIT,
  create_application_command: { name: 'ApplicationCommandCreateRequest' },
  create_guild_application_command: { name: 'ApplicationCommandCreateRequest' },
  update_application_command: { name: 'ApplicationCommandPatchRequestPartial' },
  update_guild_application_command: { name: 'ApplicationCommandPatchRequestPartial' },
  bulk_set_application_commands: { name: 'ApplicationCommandUpdateRequest', list: true },
  bulk_set_guild_application_commands: { name: 'ApplicationCommandUpdateRequest', list: true },
  create_dm: { name: 'CreatePrivateChannelRequest' },
  create_thread_from_message: { name: 'CreateTextThreadWithMessageRequest' },
};

/** Discord's answer schema of each operation that answers with a body. */
const ANSWERS: Readonly<Record<string, SchemaChoice>> = {
  get_gateway: { name: 'GatewayResponse' },
  get_bot_gateway: { name: 'GatewayBotResponse' },
  get_my_application: { name: 'PrivateApplicationResponse' },
  get_my_oauth2_application: { name: 'PrivateApplicationResponse' },
  list_application_commands: { ...COMMAND_ANSWER, list: true },
  list_guild_application_commands: { ...COMMAND_ANSWER, list: true },
  bulk_set_application_commands: { ...COMMAND_ANSWER, list: true },
  bulk_set_guild_application_commands: { ...COMMAND_ANSWER, list: true },
  create_application_command: COMMAND_ANSWER,
  create_guild_application_command: COMMAND_ANSWER,
  get_application_command: COMMAND_ANSWER,
  get_guild_application_command: COMMAND_ANSWER,
  update_application_command: COMMAND_ANSWER,
  update_guild_application_command: COMMAND_ANSWER,
  create_interaction_response: { name: 'InteractionCallbackResponse' },
  execute_webhook: MESSAGE,
  get_original_webhook_message: MESSAGE,
  update_original_webhook_message: MESSAGE,
  get_webhook_message: MESSAGE,
  update_webhook_message: MESSAGE,
  create_message: MESSAGE,
  get_message: MESSAGE,
  update_message: MESSAGE,
  list_messages: { ...MESSAGE, list: true },
  create_thread_from_message: { name: 'ThreadResponse' },
  create_thread: { name: 'ThreadResponse' },
  create_dm: { name: 'PrivateChannelResponse' },
  get_active_guild_threads: { name: 'ThreadsResponse' },
  list_message_reactions_by_emoji: { name: 'UserResponse', list: true },
  get_guild: { name: 'GuildWithCountsResponse' },
  list_guild_roles: { name: 'GuildRoleResponse', list: true },
  get_guild_member: { name: 'GuildMemberResponse' },
  list_my_guilds: { name: 'MyGuildResponse', list: true },
  get_my_user: { name: 'UserPIIResponse' },
  get_user: { name: 'UserResponse' },
};

/** Only threads have these, so they tell which kind of channel is changed. */
const THREAD_FIELDS = ['archived', 'locked', 'invitable', 'auto_archive_duration', 'applied_tags'];

const FOCUSED_KINDS: Readonly<Record<number, string>> = { 3: 'String', 4: 'Integer', 10: 'Number' };

/** The schema that a request's body is held to; null where Discord takes none. */
export function requestSchema(
  operation: string,
  body: unknown,
  situation: RequestSituation,
): SchemaChoice | null {
  switch (operation) {
    case 'create_interaction_response':
      return callbackSchema(recordOf(body)['type'], situation);
    case 'create_thread':
      return {
        name: isRecord(recordOf(body)['message'])
          ? 'CreateForumThreadRequest'
          : 'CreateTextThreadWithoutMessageRequest',
      };
    case 'update_channel':
      return {
        name: THREAD_FIELDS.some((field) => field in recordOf(body))
          ? 'UpdateThreadRequestPartial'
          : 'UpdateGuildChannelRequestPartial',
      };
    default:
      return REQUESTS[operation] ?? null;
  }
}

/** The schema that an answer is held to; null where it has no body or has several shapes. */
export function answerSchema(
  operation: string,
  status: number,
  body: unknown,
): SchemaChoice | null {
  if (status === 429) return { name: 'RatelimitedResponse' };
  // The description wants numbers for the inner codes of the error tree, where Discord sends words.
  if (status >= 400) return { name: 'Error' };
  if (status === 204) return null;
  if (['get_channel', 'update_channel', 'delete_channel'].includes(operation)) {
    return channelSchema(body);
  }
  return ANSWERS[operation] ?? null;
}

/** The schema of a channel, which depends on its kind. */
function channelSchema(channel: unknown): SchemaChoice {
  const fields = recordOf(channel);
  if ('thread_metadata' in fields) return { name: 'ThreadResponse' };
  return { name: 'recipients' in fields ? 'PrivateChannelResponse' : 'GuildChannelResponse' };
}

function callbackSchema(type: unknown, { focusedOption }: RequestSituation): SchemaChoice {
  switch (type) {
    case 1:
      return { name: 'PongInteractionCallbackRequest' };
    case 6:
    case 7:
      return { name: 'UpdateMessageInteractionCallbackRequest' };
    case 8: {
      // The description's union here is not tagged: the option being completed decides.
      const kind = FOCUSED_KINDS[focusedOption ?? 3] ?? 'String';
      return {
        name: `InteractionApplicationCommandAutocompleteCallback${kind}Data`,
        part: 'data',
      };
    }
    case 9:
      return { name: 'ModalInteractionCallbackRequest' };
    case 12:
      return { name: 'LaunchActivityInteractionCallbackRequest' };
    default:
      return { name: 'CreateMessageInteractionCallbackRequest' };
  }
}
