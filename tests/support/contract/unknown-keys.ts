import { isRecord } from '../../../src/loopback/json';

/**
 * Keys that discord.js itself sends although Discord's description lacks them; everything else that
 * the description does not know is nearly always a mistake (`embed`, `ephemeral`, `customId`).
 */
const TOLERATED: Readonly<Record<string, readonly string[]>> = {
  create_interaction_response: ['tts', 'nonce', 'enforce_nonce'],
  execute_webhook: ['nonce', 'enforce_nonce', 'tts'],
  update_original_webhook_message: ['tts', 'nonce', 'enforce_nonce'],
  update_webhook_message: ['tts', 'nonce', 'enforce_nonce'],
  update_message: ['tts', 'nonce', 'enforce_nonce'],
  create_message: ['tts', 'nonce', 'enforce_nonce'],
  create_thread_from_message: ['type'],
  create_application_command: ['nsfw'],
  create_guild_application_command: ['nsfw'],
  update_application_command: ['nsfw'],
  update_guild_application_command: ['nsfw'],
  bulk_set_application_commands: ['nsfw'],
  bulk_set_guild_application_commands: ['nsfw'],
};

/**
 * The keys of a value that the schema did not know, as paths: what a schema does not know is missing
 * from what it gives back.
 */
export function unknownKeys(operation: string, value: unknown, known: unknown, at = ''): string[] {
  if (Array.isArray(value) && Array.isArray(known)) {
    return value.flatMap((item: unknown, index) =>
      unknownKeys(operation, item, known[index] as unknown, `${at}[${index}]`),
    );
  }
  if (!isRecord(value) || !isRecord(known)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = at === '' ? key : `${at}.${key}`;
    if (key in known) return unknownKeys(operation, inner, known[key], path);
    return TOLERATED[operation]?.includes(key) === true ? [] : [path];
  });
}
