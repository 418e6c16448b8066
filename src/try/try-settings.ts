import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { readConfig, type Config, type Environment } from '../config';

/** The settings of the bot that is tried. Throws a ConfigError where they cannot be used. */
export function settingsOf(
  environment: Environment,
  discord: { readonly token: string; readonly api: string; readonly guildId: string },
): Config {
  const others = { DISCORD_TOKEN: '', DISCORD_API_BASE: '', DATABASE_URL: '' };
  const asked = readConfig({ ...environment, ...others });
  return readConfig({
    // who tries it out waits for nobody else, unless that is what is tried
    COOLDOWN_USER: '0',
    COOLDOWN_CHANNEL: '0',
    ...environment,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    ADMIN_GUILD_IDS: discord.guildId,
    ADMIN_ROLE_IDS: '',
    EDITOR_ROLE_IDS: '',
    DISCORD_GUILD_ID: '',
    DISCORD_DEPLOY_COMMANDS: 'true',
    HEALTH_PORT: '',
    SHARDS: '',
    // what is asked to try the bot out is no question of its server's members
    DATABASE_URL: '',
    DATABASE_PATH: join(dirname(asked.database), 'try.db'),
  });
}

/** A token that opens this Discord alone, shaped like one of Discord's: three parts. */
export function discordToken(): string {
  const part = (bytes: number): string => randomBytes(bytes).toString('base64url');
  return `${part(18)}.${part(5)}.${part(28)}`;
}
