import type { ContractRequest, FormError } from '../../../../src/loopback/contract';
import { isRecord, listOf, recordOf } from '../../../../src/loopback/json';
import { autocompleteErrors } from './autocomplete';
import { commandErrors, commandListErrors } from './commands';
import { componentErrors } from './components';
import { embedErrors } from './embeds';
import { flagSuspicions, unknownAttachmentLinks, widePings } from './lints';
import { messageErrors } from './messages';
import { modalErrors } from './modals';
import { prefixed, surrogateErrors } from './rule';

/** The message in a request's body and where it stands; null where the request carries none. */
function messagePart(
  request: ContractRequest,
): { readonly message: Readonly<Record<string, unknown>>; readonly at: readonly string[] } | null {
  const { operation, body } = request;
  switch (operation) {
    case 'create_message':
    case 'update_message':
    case 'execute_webhook':
    case 'update_original_webhook_message':
    case 'update_webhook_message':
      return { message: recordOf(body), at: [] };
    case 'create_interaction_response': {
      const { type, data } = recordOf(body);
      const hasMessage = [4, 5, 7].includes(Number(type)) && isRecord(data);
      return hasMessage ? { message: data, at: ['data'] } : null;
    }
    case 'create_thread': {
      const { message } = recordOf(body);
      return isRecord(message) ? { message, at: ['message'] } : null;
    }
    default:
      return null;
  }
}

/** The limits that a request breaks although the schemas let it pass. */
export function brokenRules(request: ContractRequest): FormError[] {
  const { operation, body } = request;
  const errors = surrogateErrors(body, []);
  const part = messagePart(request);
  if (part !== null) {
    const inMessage = [
      ...messageErrors(part.message, request),
      ...embedErrors(part.message['embeds']),
      ...componentErrors(part.message, request.situation.editedFlags ?? 0),
    ];
    return [...errors, ...prefixed(part.at, inMessage)];
  }
  if (operation === 'create_interaction_response') {
    const { type, data } = recordOf(body);
    if (type === 8) return [...errors, ...prefixed(['data'], autocompleteErrors(data))];
    if (type === 9) return [...errors, ...prefixed(['data'], modalErrors(data))];
  }
  if (operation.startsWith('bulk_set_')) return [...errors, ...commandListErrors(listOf(body))];
  if (/^(?:create|update)_(?:guild_)?application_command$/u.test(operation)) {
    return [...errors, ...commandErrors(recordOf(body), operation.startsWith('update'))];
  }
  return errors;
}

/** What Discord accepts although it is nearly always a mistake. */
export function suspicions(request: ContractRequest): string[] {
  const part = messagePart(request);
  if (part === null) return [];
  return [
    ...flagSuspicions(request, part.message),
    ...unknownAttachmentLinks(request, part.message),
    ...widePings(request, part.message),
  ];
}
