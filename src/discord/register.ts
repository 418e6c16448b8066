import type { Client } from 'discord.js';
import type { Config } from '../config';
import type { Command } from './command';
import { clearElsewhere, deployCommands, deploymentsOf } from './deploy';
import { failedLogin } from './fatal';
import { problemFields, problemKindOf } from './problem';
import type { Services } from './services';

/** What is registered where, and who is told of it. */
interface Registration {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly services: Pick<Services, 'log'>;
}

/**
 * Registers the commands where they differ, and takes them out of servers that are not named any more. A void token is fatal; else the bot serves on, also where
 * it is not in a server that is to have them.
 */
export async function registerCommands(
  client: Client<true>,
  { config, commands, services: { log } }: Registration,
): Promise<void> {
  const { rest, application } = client;
  const deployments = deploymentsOf(commands, config);
  for (const { guildId, commands: declared } of deployments) {
    try {
      const target = { rest, applicationId: application.id, guildId };
      const isChanged = await deployCommands(target, declared);
      log.info({ commands: declared.length, isChanged, guild: guildId }, 'commands');
    } catch (error) {
      if (problemKindOf(error) === 'unauthorized') throw failedLogin(error);
      log.error({ guild: guildId, ...problemFields(error) }, cureFor(error, guildId, config));
    }
  }
  try {
    const named = deployments.map(({ guildId }) => guildId);
    for (const guild of await clearElsewhere({ rest, applicationId: application.id }, named)) {
      log.info({ guild }, 'commands taken out of a server that is not named any more');
    }
  } catch (error) {
    if (problemKindOf(error) === 'unauthorized') throw failedLogin(error);
    log.warn(problemFields(error), 'commands of earlier settings could not be looked for');
  }
}

function cureFor(error: unknown, guildId: string | null, config: Config): string {
  const isElsewhere = ['forbidden', 'gone'].includes(problemKindOf(error));
  if (guildId === null || !isElsewhere) {
    return 'the commands could not be registered; try npm run deploy-commands';
  }
  const setting = guildId === config.guildId ? 'DISCORD_GUILD_ID' : 'ADMIN_GUILD_IDS';
  return `the commands cannot be registered in a server of ${setting}: is the bot in that server?`;
}
