import { addressProblem, endpointProblem, isAddress } from './archive/storage-address';
import type { Position } from './core/decision/positions';
import { serverProblem } from './database/postgres/address';
import { SETTINGS, type SettingName } from './settings';
import { shardsOf, shardsProblem, type Shards } from './shards';
import {
  apiBaseProblem,
  countProblem,
  fileProblem,
  onOffProblem,
  portProblem,
  positionProblem,
  snowflakeProblem,
  snowflakesProblem,
  switchProblem,
  tokenProblem,
} from './setting-problems';

/** How often questions may be asked. */
export interface CooldownSettings {
  /** Questions of one user within the window; 0: no limit. */
  readonly perUser: number;
  /** Questions in one channel within the window; 0: no limit. */
  readonly perChannel: number;
  /** The window, in seconds. */
  readonly seconds: number;
}

/** The settings, checked. */
export interface Config {
  /** null: no bot. */
  readonly discordToken: string | null;
  readonly knowledgeFolder: string;
  /** The archive to answer from, a folder or `s3://bucket/prefix`; null: the knowledge folder. */
  readonly archive: string | null;
  /** How sure it has to be before it answers. */
  readonly position: Position;
  /** Whether files that change on disk are loaded without being told. */
  readonly watchesKnowledge: boolean;
  /** Where analysed articles are kept between starts; null: nowhere. */
  readonly cacheFolder: string | null;
  /** A file's path, or the address of a PostgreSQL, which holds secrets. */
  readonly database: string;
  /** Whether questions are kept: those without an answer, and those to ask again of a new version. */
  readonly keepsGaps: boolean;
  /** Register the commands in this server alone; null: everywhere. */
  readonly guildId: string | null;
  /** Whether a start registers commands that changed. */
  readonly deploysCommands: boolean;
  /** The servers that have the admin commands. */
  readonly adminGuildIds: readonly string[];
  /** An admin needs one of these roles too; none: Manage Server is enough. */
  readonly adminRoleIds: readonly string[];
  /** Who has one of these roles may use /knowledge without Manage Server. */
  readonly editorRoleIds: readonly string[];
  /** Whether the privileged intent Message Content is asked for: threads of the bot need no mention. */
  readonly readsThreads: boolean;
  /** The shards of Discord that this process holds; null: all, as many as Discord recommends. */
  readonly shards: Shards | null;
  /** Without a version or a slash at its end; loopback or Discord. */
  readonly discordApiBase: string;
  readonly cooldown: CooldownSettings;
  readonly logsQuestions: boolean;
  /** Days; where the newest article on what is answered is older, that is told; 0: never. */
  readonly staleAfterDays: number;
  /** null: no health server. */
  readonly healthPort: number | null;
  readonly healthHost: string;
  /** `auto`: where the output is a terminal that can show them. */
  readonly colours: 'always' | 'never' | 'auto';
}

/** Settings that cannot be used: all that is wrong, each naming its variable and the cure. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

const folderProblem = (folder: string): string | null =>
  folder.includes('\0') ? 'holds a NUL character: give the path of a folder.' : null;
const archiveProblem = (name: string): string | null =>
  isAddress(name) ? addressProblem(name) : folderProblem(name);
const hostProblem = (host: string): string | null =>
  /^[\w.:-]+$/u.test(host) ? null : 'is no host: give an address such as 127.0.0.1 or 0.0.0.0.';

/** Reads and checks the settings; an empty variable counts as not set. Throws a ConfigError. */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const read = (name: SettingName, problemOf?: (value: string) => string | null): string => {
    const fallback = SETTINGS.find((setting) => setting.name === name)?.fallback ?? '';
    const value = environment[name]?.trim() || fallback;
    const problem = value === '' ? null : (problemOf?.(value) ?? null);
    if (problem !== null) problems.push(`${name} ${problem}`);
    return value;
  };
  const orNull = (value: string): string | null => (value === '' ? null : value);
  // whoever opens the archive reads it, and the keys, as every program does that uses such storage
  read('AWS_ENDPOINT', endpointProblem);
  const file = read('DATABASE_PATH', fileProblem);
  const server = read('DATABASE_URL', serverProblem);
  if (server !== '' && isSet(environment['DATABASE_PATH'])) {
    problems.push('DATABASE_URL is set, and DATABASE_PATH too: empty the one that is not meant.');
  }
  const config: Config = {
    discordToken: orNull(read('DISCORD_TOKEN', tokenProblem)),
    knowledgeFolder: read('KNOWLEDGE_DIR', folderProblem),
    archive: orNull(read('ARCHIVE', archiveProblem)),
    position: read('ABSTENTION', positionProblem).toLowerCase() as Position,
    watchesKnowledge: isOn(read('KNOWLEDGE_WATCH', switchProblem)),
    cacheFolder: orNull(read('CACHE_DIR', folderProblem)),
    database: server === '' ? file : server,
    keepsGaps: read('GAPS', onOffProblem).toLowerCase() === 'on',
    guildId: orNull(read('DISCORD_GUILD_ID', snowflakeProblem)),
    deploysCommands: isOn(read('DISCORD_DEPLOY_COMMANDS', switchProblem)),
    adminGuildIds: listOf(read('ADMIN_GUILD_IDS', snowflakesProblem)),
    adminRoleIds: listOf(read('ADMIN_ROLE_IDS', snowflakesProblem)),
    editorRoleIds: listOf(read('EDITOR_ROLE_IDS', snowflakesProblem)),
    readsThreads: isOn(read('MESSAGE_CONTENT', switchProblem)),
    shards: shardsOf(read('SHARDS', shardsProblem)),
    discordApiBase: apiBaseOf(read('DISCORD_API_BASE', apiBaseProblem)),
    cooldown: {
      perUser: Number(read('COOLDOWN_USER', countProblem(0, 10_000))),
      perChannel: Number(read('COOLDOWN_CHANNEL', countProblem(0, 100_000))),
      seconds: Number(read('COOLDOWN_SECONDS', countProblem(1, 86_400))),
    },
    logsQuestions: isOn(read('LOG_QUESTIONS', switchProblem)),
    staleAfterDays: Number(read('STALE_AFTER_DAYS', countProblem(0, 36_500))),
    healthPort: portOf(read('HEALTH_PORT', portProblem)),
    healthHost: read('HEALTH_HOST', hostProblem),
    colours: coloursOf(read('NO_COLOR'), read('FORCE_COLOR'), environment['TERM']),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

const isSet = (value: string | undefined): boolean => (value?.trim() ?? '') !== '';

function isOn(value: string): boolean {
  return value.toLowerCase() === 'true' || value === '1';
}

function listOf(value: string): readonly string[] {
  return value === '' ? [] : [...new Set(value.split(',').map((part) => part.trim()))];
}

/** discord.js appends the version itself, and wants no slash before it. */
function apiBaseOf(value: string): string {
  const base = value.replace(/\/+$/u, '').replace(/\/v\d+$/u, '');
  return /^https?:\/\/[^/]+$/u.test(base) ? `${base}/api` : base;
}

function portOf(value: string): number | null {
  return value === '' ? null : Number(value);
}

/** FORCE_COLOR beats NO_COLOR, as in Node itself (no-color.org, force-color.org). */
function coloursOf(none: string, forced: string, terminal: string | undefined): Config['colours'] {
  if (forced !== '') return forced === '0' || forced === 'false' ? 'never' : 'always';
  return none !== '' || terminal === 'dumb' ? 'never' : 'auto';
}

/** Whether to write colours to a stream. */
export function usesColours({ colours }: Config, isTerminal: boolean): boolean {
  return colours === 'always' || (colours === 'auto' && isTerminal);
}
