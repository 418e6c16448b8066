import type { FormError } from '../contract';

/** A refusal by Discord: HTTP status, JSON error code, message and (for 50035) the tree of errors. */
export class RestError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly form: readonly FormError[] = [],
  ) {
    super(message);
    this.name = 'RestError';
  }
}

/** The refusals that handlers give, by Discord's JSON error codes (reference documentation). */
export const refusals = {
  unauthorized: () => new RestError(401, 0, '401: Unauthorized'),
  notFound: () => new RestError(404, 0, '404: Not Found'),
  unknownChannel: () => new RestError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new RestError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new RestError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new RestError(404, 10008, 'Unknown Message'),
  unknownUser: () => new RestError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new RestError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new RestError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new RestError(404, 10063, 'Unknown application command'),
  tooManyCommands: () =>
    new RestError(400, 30032, 'Maximum number of application commands reached (100).'),
  tooManyCreates: () =>
    new RestError(
      400,
      30034,
      'Max number of daily application command creates has been reached (200).',
    ),
  alreadyAcknowledged: () =>
    new RestError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new RestError(403, 50001, 'Missing Access'),
  notOwnMessage: () => new RestError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new RestError(400, 50006, 'Cannot send an empty message'),
  closedDirectMessages: () => new RestError(403, 50007, 'Cannot send messages to this user'),
  notTextChannel: () => new RestError(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: () => new RestError(403, 50013, 'Missing Permissions'),
  expiredToken: () => new RestError(401, 50027, 'Invalid Webhook Token'),
  archivedThread: () => new RestError(400, 50083, 'Thread is archived'),
  badJson: () => new RestError(400, 50109, 'The request body contains invalid JSON.'),
  noHistory: () =>
    new RestError(400, 160_002, 'Cannot reply without permission to read message history'),
  threadExists: () =>
    new RestError(400, 160_004, 'A thread has already been created for this message'),
  invalidForm: (errors: readonly FormError[]) =>
    new RestError(400, 50035, 'Invalid Form Body', errors),
} as const;

/** The JSON body of a refusal, its errors as the tree that Discord sends. */
export function errorBody(error: RestError): Record<string, unknown> {
  const body = { message: error.message, code: error.code };
  return error.form.length === 0 ? body : { ...body, errors: errorTree(error.form) };
}

function errorTree(errors: readonly FormError[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of errors) {
    let node = root;
    for (const key of path) {
      const next = (node[String(key)] ??= {});
      node = next as Record<string, unknown>;
    }
    const leaf = (node['_errors'] ??= []) as { code: string; message: string }[];
    leaf.push({ code, message });
  }
  return root;
}
