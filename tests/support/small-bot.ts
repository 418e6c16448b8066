import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { answer, COMMANDS, respond } from './small-bot-answers';

/** A small real bot that uses every kind of interaction, for the tests of the loopback itself. */
const client = new Client({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.GuildMessageReactions,
    GatewayIntentBits.DirectMessages,
    ...(process.env['WANT_CONTENT'] === 'true' ? [GatewayIntentBits.MessageContent] : []),
  ],
  partials: [Partials.Channel],
  allowedMentions: { parse: [], repliedUser: false },
  enforceNonce: true,
  rest: { api: process.env['DISCORD_API_BASE'] ?? '' },
});

const log = (event: string, detail: unknown = null): void => {
  process.stdout.write(`${JSON.stringify({ event, detail })}\n`);
};

const settle = (work: Promise<void>): void => {
  work.catch((error: unknown) => {
    const { name, code, status } = error as { name?: string; code?: unknown; status?: unknown };
    log('failure', { name, code, status });
  });
};

client.on(Events.ClientReady, () => {
  log('ready');
});
client.on(Events.InteractionCreate, (interaction) => {
  settle(answer(interaction));
});
client.on(Events.MessageCreate, (message) => {
  if (message.author.bot) return;
  log('message', message.content);
  settle(respond(message));
});
client.on(Events.Error, (error) => {
  log('error', error.message);
});
client.on(Events.ShardDisconnect, ({ code }) => {
  log('disconnected', code);
  process.exitCode = 1;
});
client.on(Events.ShardError, (error) => {
  log('shard-error', error.message);
});
process.on('SIGTERM', () => {
  void client.destroy().then(() => process.exit(0));
});

async function start(): Promise<void> {
  await client.login(process.env['DISCORD_TOKEN']);
  if (process.env['DEPLOY'] === 'false') return;
  await client.application?.commands.set(COMMANDS as never);
  log('deployed');
}

start().catch((error: unknown) => {
  const { message, code } = error as { message?: string; code?: unknown };
  log('login-failed', { message, code });
  process.exitCode = 1;
  void client.destroy();
});
