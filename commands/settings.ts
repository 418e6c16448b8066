import { settingsComponents, settingsReply } from '../src/discord/settings-panel';
import type { SlashCommand } from '../src/discord/command';

/** How the bot behaves in one server: channels, privacy, cooldown, excerpts, following. */
export const settings: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  guilds: 'admin',
  components: settingsComponents,
  data: {
    name: 'settings',
    description: 'How I answer in this server: channels, privacy, cooldown, excerpts',
  },
  execute: (interaction, services) => settingsReply(interaction, services),
};
