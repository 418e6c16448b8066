import type { Outcome, SeenMessage } from '../../src/loopback';
import { ARTICLES, writeCoverage, type CoverageFolder } from './bot-coverage';
import type { BotProcess } from './bot-process';
import { startLoopback, type LoopbackProcess } from './loopback';
import { startBot } from './real-bot';

/** A real bot with admin commands in the guild "Newsroom", whose admins need the role "editor". */
export interface AdminBot {
  readonly coverage: CoverageFolder;
  readonly discord: LoopbackProcess;
  readonly bot: BotProcess;
  stop(): Promise<void>;
}

/** Starts it, and waits until its commands are registered everywhere. */
export async function startAdminBot(
  env: Readonly<Record<string, string>> = {},
  articles = ARTICLES,
  world: Parameters<typeof startLoopback>[0] = {},
): Promise<AdminBot> {
  const coverage = writeCoverage(articles);
  const discord = await startLoopback(world);
  const { moderator } = discord;
  const bot = await startBot(discord, coverage.path, {
    ADMIN_GUILD_IDS: await moderator.guildId('Newsroom'),
    ADMIN_ROLE_IDS: await moderator.roleId('Newsroom', 'editor'),
    ...env,
  });
  await bot.line(/"guild":"\d+","msg":"commands"/u);
  return {
    coverage,
    discord,
    bot,
    stop: async () => {
      await discord.stop();
      coverage.remove();
    },
  };
}

/** The message of an outcome; throws where there is none. */
export function messageOf({ message, status }: Outcome): SeenMessage {
  if (message === null) throw new Error(`no message: ${status}`);
  return message;
}

/** The custom_id of the button with this label. */
export function buttonOf({ buttons, text }: SeenMessage, label: string): string {
  const found = buttons.find((button) => button.label === label);
  if (found?.customId === undefined || found.customId === null) {
    throw new Error(`no button "${label}" below: ${text}`);
  }
  return found.customId;
}
