import type {
  APIApplicationCommand,
  RESTGetAPIGatewayBotResult,
  RESTGetCurrentApplicationResult,
} from 'discord-api-types/v10';
import type { Command, World } from '../state/world';
import { renderUserById } from './user';

/** The application as its own bot sees it at GET /applications/@me. */
export function renderApplication(world: World, flags: number): Record<string, unknown> {
  const { id, name, botId } = world.application;
  const [owner] = [...world.users.keys()].filter((userId) => userId !== botId);
  const application: Omit<RESTGetCurrentApplicationResult, 'bot_require_code_grant' | 'summary'> = {
    id,
    name,
    icon: null,
    description: '',
    bot_public: true,
    flags,
    flags_new: String(flags),
    bot: renderUserById(world, botId),
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: renderUserById(world, owner ?? botId),
    team: null,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
  };
  // The documentation does not have these; the OpenAPI description requires them.
  return {
    ...application,
    type: null,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
  };
}

/** Where to connect and how often: GET /gateway/bot. */
export function renderGatewayBot(
  url: string,
  shards: number,
  remaining: number,
): RESTGetAPIGatewayBotResult {
  return {
    url,
    shards,
    session_start_limit: { total: 1000, remaining, reset_after: 86_400_000, max_concurrency: 1 },
  };
}

/** A registered command; translations only where they were asked for. */
export function renderCommand(
  { data }: Command,
  withLocalizations: boolean,
): Partial<APIApplicationCommand> {
  if (withLocalizations) return data;
  return withoutLocalizations(data) as Partial<APIApplicationCommand>;
}

function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'name_localizations' && key !== 'description_localizations')
      .map(([key, inner]) => [key, withoutLocalizations(inner)]),
  );
}
