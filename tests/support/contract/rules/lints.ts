import type { ContractRequest } from '../../../../src/loopback/contract';
import { isRecord, listOf, recordOf } from '../../../../src/loopback/json';

const EPHEMERAL = 1 << 6;
const SUPPRESS_EMBEDS = 1 << 2;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const VOICE = 1 << 13;
const COMPONENTS_V2 = 1 << 15;

const NEW_MESSAGE = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | VOICE | COMPONENTS_V2;
const EDIT = SUPPRESS_EMBEDS | COMPONENTS_V2;

/** Flags that Discord ignores where they stand, and a follow-up in place of the deferred answer. */
export function flagSuspicions(
  { operation, body, situation }: ContractRequest,
  message: Readonly<Record<string, unknown>>,
): string[] {
  const flags = Number(message['flags'] ?? 0);
  const { type } = recordOf(body);
  const isCallback = operation === 'create_interaction_response';
  const taken =
    isCallback && type === 5
      ? EPHEMERAL
      : isCallback && type === 4
        ? NEW_MESSAGE | EPHEMERAL
        : operation === 'execute_webhook'
          ? NEW_MESSAGE | EPHEMERAL
          : operation === 'create_message' || operation === 'create_thread'
            ? NEW_MESSAGE
            : EDIT;
  const ignored = flags & ~taken;
  return [
    ...(ignored === 0 ? [] : [`flags ${ignored} are ignored here`]),
    ...(operation === 'execute_webhook' && situation.loading
      ? ['a follow-up in place of editing the deferred answer (deprecated)']
      : []),
  ];
}

/** Links to attachments that were never uploaded. */
export function unknownAttachmentLinks(
  { files }: ContractRequest,
  message: Readonly<Record<string, unknown>>,
): string[] {
  const named = [
    ...files.map(({ name }) => name),
    ...listOf(message['attachments']).map((one) => String(recordOf(one)['filename'])),
  ];
  return [...links([message['embeds'], message['components']])]
    .filter((url) => !named.includes(url.slice('attachment://'.length)))
    .map((url) => `${url} was never uploaded`);
}

/** Text that would ping many, in a channel message that leaves everything to be parsed. */
export function widePings(
  { operation }: ContractRequest,
  message: Readonly<Record<string, unknown>>,
): string[] {
  if (operation !== 'create_message' || isRecord(message['allowed_mentions'])) return [];
  const text = JSON.stringify([message['content'], message['components']]);
  return /@everyone|@here|<@&\d+>/u.test(text)
    ? ['@everyone, @here or a role in a channel message without allowed_mentions']
    : [];
}

function* links(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.startsWith('attachment://')) yield value;
    return;
  }
  const inner = Array.isArray(value)
    ? (value as unknown[])
    : isRecord(value)
      ? Object.values(value)
      : [];
  for (const one of inner) yield* links(one);
}
