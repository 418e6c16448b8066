import { REST, Routes, type APIApplicationCommand } from 'discord.js';
import type { Config } from '../config';
import { ADMIN_PERMISSIONS } from './admin-gate';
import type { Command, RegisteredCommand } from './command';

/** Where commands are registered, and with what right. */
export interface DeployTarget {
  readonly rest: REST;
  readonly applicationId: string;
  /** null: everywhere. */
  readonly guildId: string | null;
}

/** Commands for one place: everywhere (null) or one server. */
export interface Deployment {
  readonly guildId: string | null;
  readonly commands: readonly RegisteredCommand[];
}

/**
 * What is registered where: the commands for all everywhere or in the one server that is named, those
 * for admins in their servers, those for editors shown to all there once editors have roles. A server that has both gets one list, since a list replaces another.
 */
export function deploymentsOf(
  commands: readonly Command[],
  {
    guildId,
    adminGuildIds,
    editorRoleIds,
  }: Pick<Config, 'guildId' | 'adminGuildIds' | 'editorRoleIds'>,
): readonly Deployment[] {
  const open = commands.filter(({ guilds }) => guilds !== 'admin').map(({ data }) => data);
  const admin = commands
    .filter(({ guilds }) => guilds === 'admin')
    .map(({ data, isForEditors = false }) => {
      // Discord shows a command by permission, never by role: editors see it where all do
      const isForAll = isForEditors && editorRoleIds.length > 0;
      return { ...data, default_member_permissions: isForAll ? null : ADMIN_PERMISSIONS };
    });
  const isBoth = guildId !== null && adminGuildIds.includes(guildId);
  const others = adminGuildIds.filter((id) => admin.length > 0 && id !== guildId);
  return [
    { guildId, commands: isBoth ? [...open, ...admin] : open },
    ...[...new Set(others)].map((id) => ({ guildId: id, commands: admin })),
  ];
}

/** The client for requests without a gateway; `base` as in the settings. */
export function createRest(base: string, token: string): REST {
  return new REST({ api: base }).setToken(token);
}

/** What Discord fills in by itself where a declaration says nothing. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  description: '',
  required: false,
  autocomplete: false,
  nsfw: false,
  dm_permission: true,
  default_permission: true,
};
/** What Discord adds on its own account, or what two of our fields say already. */
const IGNORED = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'handler',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
]);
/** Lists whose order carries no meaning. */
const SETS = new Set(['contexts', 'integration_types', 'channel_types']);

function essence(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => essence(item));
    return SETS.has(key) ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name]) => !IGNORED.has(name))
    .map(([name, inner]): [string, unknown] => [name, essence(inner, name)])
    .filter(([name, inner]) => !isEmpty(inner) && inner !== DEFAULTS[name])
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** In a server, where and by whom a command can be used is not a choice, so it is left out. */
function forServer(command: object): object {
  const rest: Record<string, unknown> = { ...command };
  delete rest['contexts'];
  delete rest['integration_types'];
  return rest;
}

function essences(commands: readonly object[], isServer: boolean): string {
  const kept = isServer ? commands.map(forServer) : commands;
  return JSON.stringify(kept.map((command) => JSON.stringify(essence(command))).sort());
}

/** Whether what is registered is what is declared, but for what Discord adds, in any order. */
export function isSameCommands(
  declared: readonly RegisteredCommand[],
  registered: readonly object[],
  isServer = false,
): boolean {
  return essences(declared, isServer) === essences(registered, isServer);
}

/** Servers that Discord lists at once (Get Current User Guilds). */
const GUILDS_A_PAGE = 200;

/** The ids of all servers that the bot is in. */
async function guildsOf(rest: REST): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (let after = '0'; ;) {
    const query = new URLSearchParams({ limit: String(GUILDS_A_PAGE), after });
    const page = (await rest.get(Routes.userGuilds(), { query })) as readonly { id: string }[];
    const known = ids.size;
    for (const { id } of page) ids.add(id);
    after = page.at(-1)?.id ?? after;
    if (page.length < GUILDS_A_PAGE || ids.size === known) return [...ids];
  }
}

/**
 * Takes our commands out of every server but those named, where an earlier setting had put them: else
 * they would stay there and be refused. Gives the servers that had some. One server after the other.
 */
export async function clearElsewhere(
  { rest, applicationId }: Omit<DeployTarget, 'guildId'>,
  named: readonly (string | null)[],
): Promise<readonly string[]> {
  const cleared: string[] = [];
  for (const guildId of await guildsOf(rest)) {
    if (named.includes(guildId)) continue;
    if (await deployCommands({ rest, applicationId, guildId }, [])) cleared.push(guildId);
  }
  return cleared;
}

/** Registers the commands if they differ from what is registered; whether it did. */
export async function deployCommands(
  { rest, applicationId, guildId }: DeployTarget,
  commands: readonly RegisteredCommand[],
): Promise<boolean> {
  const isServer = guildId !== null;
  const route = isServer
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const registered = (await rest.get(route)) as readonly APIApplicationCommand[];
  if (isSameCommands(commands, registered, isServer)) return false;
  await rest.put(route, { body: isServer ? commands.map(forServer) : commands });
  return true;
}
