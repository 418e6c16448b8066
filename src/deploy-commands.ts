import { Routes, type APIApplication } from 'discord.js';
import { commands } from '../commands';
import { ConfigError } from './config';
import { createRest, deployCommands } from './discord/deploy';
import { failedLogin } from './discord/fatal';
import { problemKindOf } from './discord/problem';
import { runEntry } from './entry';

/** Registers the commands with Discord where they differ; exit code 1 when Discord refuses. */
void runEntry(async ({ discordToken, discordApiBase, guildId }) => {
  if (discordToken === null) {
    throw new ConfigError(['DISCORD_TOKEN is not set: the token says whose commands they are.']);
  }
  const rest = createRest(discordApiBase, discordToken);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const isChanged = await deployCommands(
      { rest, applicationId: id, guildId },
      commands.map(({ data }) => data),
    );
    const where = guildId === null ? 'everywhere' : `in server ${guildId}`;
    const what = isChanged ? 'registered' : 'already registered, nothing to do';
    process.stdout.write(`${commands.length} commands ${where}: ${what}\n`);
    return 0;
  } catch (error) {
    if (problemKindOf(error) === 'unauthorized') throw failedLogin(error);
    if (problemKindOf(error) === 'forbidden' && guildId !== null) {
      throw new Error(
        'the bot is not in the server of DISCORD_GUILD_ID: invite it, or mend the id',
        {
          cause: error,
        },
      );
    }
    throw error;
  }
});
