import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { withoutSecrets, type LogFields } from './log';

/**
 * What an error of Discord means for an answer:
 * - "done": it arrived although its confirmation did not;
 * - "expired": the interaction is over, nobody can be told;
 * - "gone": the channel or message is no longer there;
 * - "forbidden": the bot may not write there;
 * - "unauthorized": the token is void;
 * - "refused": Discord found a fault in what was sent;
 * - "unreachable": Discord failed or the line was cut; trying once more is sensible;
 * - "own": a fault of the bot itself.
 */
export type ProblemKind =
  'done' | 'expired' | 'gone' | 'forbidden' | 'unauthorized' | 'refused' | 'unreachable' | 'own';

const KINDS: ReadonlyMap<number | string, ProblemKind> = new Map<number | string, ProblemKind>([
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'done'],
  [RESTJSONErrorCodes.UnknownInteraction, 'expired'],
  [RESTJSONErrorCodes.UnknownWebhook, 'expired'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'expired'],
  [RESTJSONErrorCodes.UnknownChannel, 'gone'],
  [RESTJSONErrorCodes.UnknownMessage, 'gone'],
  [RESTJSONErrorCodes.UnknownGuild, 'gone'],
  [RESTJSONErrorCodes.MissingAccess, 'forbidden'],
  [RESTJSONErrorCodes.MissingPermissions, 'forbidden'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'forbidden'],
  [RESTJSONErrorCodes.ThreadLocked, 'forbidden'],
  // an archived thread
  [50083, 'forbidden'],
  // no server shared, or the user takes no messages
  [50278, 'forbidden'],
]);

/** Errors of the connection that discord.js hands on as they are. */
const CONNECTION =
  /^(?:UND_ERR|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/u;

/** What an error means; see `ProblemKind`. */
export function problemKindOf(error: unknown): ProblemKind {
  if (error instanceof DiscordAPIError) {
    if (error.status === 401 && error.code !== RESTJSONErrorCodes.InvalidWebhookToken) {
      return 'unauthorized';
    }
    return KINDS.get(error.code) ?? 'refused';
  }
  if (error instanceof HTTPError) return 'unreachable';
  if (!(error instanceof Error)) return 'own';
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'TokenInvalid' || /^Expected token to be set/u.test(error.message)) {
    return 'unauthorized';
  }
  // discord.js heard that the channel was deleted before the answer was ready
  if (code === 'ChannelNotCached') return 'gone';
  if (CONNECTION.test(code) || error.name === 'AbortError') return 'unreachable';
  if (error instanceof TypeError && error.message === 'fetch failed') return 'unreachable';
  return 'own';
}

/** An error as fields of the log, without anything secret; with its stack where it is our own. */
export function problemFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: withoutSecrets(String(error)) };
  const kind = problemKindOf(error);
  return {
    error: withoutSecrets(error.message),
    name: error.name,
    problem: kind,
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    ...(kind === 'own' && error.stack ? { stack: withoutSecrets(error.stack) } : {}),
  };
}
