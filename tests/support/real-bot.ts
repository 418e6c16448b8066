import { join } from 'node:path';
import type { BotProcess } from './bot-process';
import type { LoopbackProcess } from './loopback';

/** The bot as it is run, by its entry. */
export const BOT = join(__dirname, '../../src/bot.ts');

/** Milliseconds for a start on a busy machine. */
const START_MS = 40_000;

/** Settings of the bot for a test: no `.env` of the checkout is read. */
export function botOptions(
  knowledge: string,
  env: Readonly<Record<string, string>> = {},
): { readonly env: Readonly<Record<string, string>>; readonly cwd: string } {
  return {
    cwd: knowledge,
    env: {
      KNOWLEDGE_DIR: knowledge,
      // goes with the folder, and hidden files are none of the coverage
      DATABASE_PATH: join(knowledge, '.data', 'verbatim.db'),
      COOLDOWN_USER: '0',
      COOLDOWN_CHANNEL: '0',
      ...env,
    },
  };
}

/** Starts the bot and waits until its commands are registered. */
export async function startBot(
  discord: LoopbackProcess,
  knowledge: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const bot = discord.startBot(BOT, botOptions(knowledge, env));
  const ended = bot.exit.then(({ code }) => {
    throw new Error(`The bot ended with code ${code ?? 'none'}. Output:\n${bot.output()}`);
  });
  await Promise.race([bot.line(/"msg":"commands"/u, START_MS), ended]);
  return bot;
}
