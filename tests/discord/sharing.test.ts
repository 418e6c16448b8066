import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import { canShare, isReadAlone } from '../../src/discord/sharing';

const { BotDM, Guild, PrivateChannel } = InteractionContextType;
const { ViewChannel, SendMessages, SendMessagesInThreads, UseExternalApps, Administrator } =
  PermissionFlagsBits;
const inGuild = { [ApplicationIntegrationType.GuildInstall]: '1' };
const byUser = { [ApplicationIntegrationType.UserInstall]: '2' };

describe('whether the asker alone reads a reply', () => {
  it.each([
    ['never where the bot was added to the server', Guild, '1', inGuild, [ViewChannel], false],
    ['where bots that askers add may not answer', Guild, '1', byUser, [SendMessages], true],
    ['not where they may', Guild, '1', byUser, [UseExternalApps], false],
    ['in a direct message to the bot', BotDM, null, inGuild, [SendMessages], true],
    ['not among friends', PrivateChannel, null, byUser, [], false],
  ])('is told: %s', (_, context, guildId, owners, permissions, expected) => {
    const appPermissions = new PermissionsBitField(permissions).freeze();
    const authorizingIntegrationOwners = owners as never;
    const at = { appPermissions, authorizingIntegrationOwners, context, guildId };
    expect(isReadAlone(at)).toBe(expected);
  });
});

describe('whether an answer can be shared', () => {
  it.each([
    ['where the bot may write', Guild, '1', inGuild, [ViewChannel, SendMessages], true],
    ['where the bot may do everything', Guild, '1', inGuild, [Administrator], true],
    ['where the bot may only read', Guild, '1', inGuild, [ViewChannel], false],
    [
      'where the bot may write in threads alone',
      Guild,
      '1',
      inGuild,
      [ViewChannel, SendMessagesInThreads],
      false,
    ],
    ['where the bot sees nothing', Guild, '1', inGuild, [SendMessages], false],
    ['where the asker alone added the bot', Guild, '1', byUser, [ViewChannel, SendMessages], false],
    ['where bots that askers add may answer', Guild, '1', byUser, [UseExternalApps], true],
    ['in a direct message to the bot', BotDM, null, inGuild, [SendMessages], false],
    ['among friends', PrivateChannel, null, byUser, [], true],
  ])('is told %s', (_, context, guildId, owners, permissions, expected) => {
    const appPermissions = new PermissionsBitField(permissions).freeze();
    const authorizingIntegrationOwners = owners as never;
    const at = { appPermissions, authorizingIntegrationOwners, channel: null, context, guildId };
    expect(canShare(at)).toBe(expected);
  });
});
