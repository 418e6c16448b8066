import { GatewayCloseCodes } from 'discord.js';
import { withoutSecrets } from './log';
import { problemKindOf } from './problem';

/** After such an error the bot cannot go on; the message says in one line why, and the cure. */
export class FatalError extends Error {
  override readonly name = 'FatalError';
}

const TOKEN_WORDS =
  'Discord does not accept DISCORD_TOKEN: copy the token again from the Developer Portal (Bot, Reset Token).';
const INTENT_WORDS =
  'Discord refuses the intents: with MESSAGE_CONTENT=true, switch Message Content Intent on in the Developer Portal (Bot); else none is privileged, check the application there.';

const CLOSE_WORDS: ReadonlyMap<number, string> = new Map<number, string>([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN_WORDS],
  [GatewayCloseCodes.InvalidShard, 'Discord refuses the shard: start the bot again.'],
  [
    GatewayCloseCodes.ShardingRequired,
    'The bot is in too many servers for one shard: start it again.',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer serves this version of its API: update the bot.',
  ],
  [GatewayCloseCodes.InvalidIntents, INTENT_WORDS],
  [GatewayCloseCodes.DisallowedIntents, INTENT_WORDS],
]);

/** What a connection that closed for good means. */
export function closedForGood(code: number): FatalError {
  const words = CLOSE_WORDS.get(code) ?? 'Discord closed the connection for good.';
  return new FatalError(`${words} (close code ${code})`);
}

/** What a login that failed, or a token that became void, means. */
export function failedLogin(error: unknown): FatalError {
  const text = error instanceof Error ? withoutSecrets(error.message) : 'unknown error';
  if (problemKindOf(error) === 'unauthorized' || /authentication failed/iu.test(text)) {
    return new FatalError(TOKEN_WORDS, { cause: error });
  }
  if (/intents/iu.test(text)) return new FatalError(INTENT_WORDS, { cause: error });
  if (/not enough sessions/iu.test(text)) {
    return new FatalError(
      `Discord allows no more logins for now, because the bot was started too often: wait. (${text})`,
      { cause: error },
    );
  }
  return new FatalError(`The login at Discord failed: ${text}`, { cause: error });
}
