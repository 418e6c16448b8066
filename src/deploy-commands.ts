import { Routes, type APIApplication } from 'discord.js';
import { commands } from '../commands';
import { ConfigError } from './config';
import { clearElsewhere, createRest, deployCommands, deploymentsOf } from './discord/deploy';
import { failedLogin } from './discord/fatal';
import { problemKindOf } from './discord/problem';
import { runEntry } from './entry';

/** Registers the commands with Discord where they differ; exit code 1 when Discord refuses. */
void runEntry(async (config) => {
  const { discordToken, discordApiBase } = config;
  if (discordToken === null) {
    throw new ConfigError(['DISCORD_TOKEN is not set: the token says whose commands they are.']);
  }
  const rest = createRest(discordApiBase, discordToken);
  let refused = 0;
  const deployments = deploymentsOf(commands, config);
  for (const { guildId, commands: declared } of deployments) {
    const where = guildId === null ? 'everywhere' : `in server ${guildId}`;
    try {
      const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
      const isChanged = await deployCommands({ rest, applicationId: id, guildId }, declared);
      const what = isChanged ? 'registered' : 'already registered, nothing to do';
      process.stdout.write(`${declared.length} commands ${where}: ${what}\n`);
    } catch (error) {
      if (problemKindOf(error) === 'unauthorized') throw failedLogin(error);
      if (problemKindOf(error) !== 'forbidden' || guildId === null) throw error;
      const setting = guildId === config.guildId ? 'DISCORD_GUILD_ID' : 'ADMIN_GUILD_IDS';
      const cure = `the bot is not in server ${guildId} of ${setting}: invite it, or mend the id`;
      process.stderr.write(`verbatim: ${cure}\n`);
      refused += 1;
    }
  }
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  const named = deployments.map(({ guildId }) => guildId);
  for (const guildId of await clearElsewhere({ rest, applicationId: id }, named)) {
    process.stdout.write(`commands taken out of server ${guildId}, which is not named any more\n`);
  }
  return refused > 0 ? 1 : 0;
});
