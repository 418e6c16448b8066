import { Client, Events, GatewayIntentBits } from 'discord.js';

/** A bot that only answers "pong": what the library and the loopback cost by themselves. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_BASE'] ?? '' },
});
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) interaction.reply('pong').catch(console.error);
});
client.once(Events.ClientReady, async ({ application }) => {
  const question = { type: 3, name: 'question', description: 'what', required: true } as const;
  await application.commands.set([{ name: 'ask', description: 'pong', options: [question] }]);
  console.log('{"msg":"commands"}');
});
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
void client.login(process.env['DISCORD_TOKEN']);
