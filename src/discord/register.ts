import type { Client } from 'discord.js';
import { deployCommands } from './deploy';
import { failedLogin } from './fatal';
import { problemFields, problemKindOf } from './problem';
import type { BotParts } from './run-bot';

/** Registers the commands where they differ. A void token is fatal; else the bot serves on. */
export async function registerCommands(
  client: Client<true>,
  { config, commands, services }: BotParts,
): Promise<void> {
  const { log } = services;
  const target = {
    rest: client.rest,
    applicationId: client.application.id,
    guildId: config.guildId,
  };
  try {
    const declared = commands.map(({ data }) => data);
    const isChanged = await deployCommands(target, declared);
    log.info({ commands: commands.length, isChanged, guild: config.guildId }, 'commands');
  } catch (error) {
    if (problemKindOf(error) === 'unauthorized') throw failedLogin(error);
    const cure =
      problemKindOf(error) === 'forbidden' && config.guildId !== null
        ? 'the commands cannot be registered in DISCORD_GUILD_ID: is the bot in that server?'
        : 'the commands could not be registered; try npm run deploy-commands';
    log.error(problemFields(error), cure);
  }
}
