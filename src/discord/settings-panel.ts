import type { Interaction } from 'discord.js';
import type { GuildSettings } from '../database/guild-settings';
import { ADMIN_NOTICES } from '../replies/discord/admin-wording';
import { idKind } from '../replies/discord/id-kind';
import { COOLDOWNS, settingsMessage } from '../replies/discord/settings-message';
import { deedOf } from './acting';
import { notice } from './answer';
import { component, type Component, type ComponentInteraction } from './component';
import { USUAL_RULES } from './guild-rules';
import { lookForLost, lostAmong } from './lost-channels';
import type { Reaction, ShownReply } from './reply';
import type { Services } from './services';

const KINDS = {
  channels: idKind('settings:channels', {}),
  privacy: idKind('settings:privacy', {}),
  cooldown: idKind('settings:cooldown', {}),
  excerpts: idKind('settings:excerpts', {}),
  reset: idKind('settings:reset', {}),
} as const;
type Setting = keyof typeof KINDS;

const IDS = Object.fromEntries(
  Object.entries(KINDS).map(([name, kind]) => [name, kind.idOf({})]),
) as Readonly<Record<Setting, string>>;

/** How the bot behaves in this server, with what changes it. */
export async function settingsReply(
  { guildId, guild, client }: Interaction,
  { administration: { rules, place }, now }: Services,
): Promise<ShownReply> {
  if ('fault' in place.database) return notice(ADMIN_NOTICES.notNow(place.database.fault));
  const isSet = guildId !== null && rules.isSet(guildId);
  const settings = rules.of(guildId);
  await lookForLost(guild, settings.channels, now());
  const lost = lostAmong(client, settings.channels);
  return settingsMessage({ settings, isSet, lost, ids: IDS });
}

function chosenIn(interaction: ComponentInteraction): readonly string[] {
  return 'values' in interaction ? interaction.values : [];
}

/** What is to be set; null for back to the usual, undefined where it cannot be told. */
function wanted(
  interaction: ComponentInteraction,
  what: Setting,
  now: GuildSettings,
): GuildSettings | null | undefined {
  const chosen = chosenIn(interaction);
  const [first = ''] = chosen;
  switch (what) {
    case 'channels':
      return { ...now, channels: chosen.filter((id) => /^\d{17,20}$/u.test(id)) };
    case 'privacy':
      return { ...now, isPrivate: !now.isPrivate };
    case 'cooldown': {
      const seconds = COOLDOWNS.find((one) => first === (one === null ? 'usual' : String(one)));
      return seconds === undefined ? undefined : { ...now, cooldownSeconds: seconds };
    }
    case 'excerpts': {
      const count = ([1, 2, 3] as const).find((one) => first === String(one));
      return count === undefined ? undefined : { ...now, excerpts: count };
    }
    case 'reset':
      return null;
  }
}

/** What was set, in one line for the audit log. */
function settingsLine({ channels, isPrivate, cooldownSeconds, excerpts }: GuildSettings): string {
  return [
    `channels: ${channels.length === 0 ? 'all' : channels.join(' ')}`,
    `private: ${isPrivate ? 'yes' : 'no'}`,
    `cooldown: ${cooldownSeconds === null ? 'as set for the bot' : `${cooldownSeconds} s`}`,
    `excerpts: ${excerpts}`,
  ].join(', ');
}

async function change(
  interaction: ComponentInteraction,
  services: Services,
  what: Setting,
): Promise<Reaction> {
  const { guildId } = interaction;
  const { administration } = services;
  const { rules } = administration;
  const settings = wanted(interaction, what, rules.of(guildId));
  if (settings === undefined || guildId === null) {
    return { kind: 'reply', reply: notice(ADMIN_NOTICES.oldButton) };
  }
  const fault = await rules.set(guildId, settings);
  const result = fault ?? settingsLine(settings ?? USUAL_RULES);
  await administration.record(deedOf(interaction, administration), 'settings', guildId, result);
  return fault === null
    ? { kind: 'update', reply: await settingsReply(interaction, services) }
    : { kind: 'reply', reply: notice(ADMIN_NOTICES.notNow(fault)) };
}

/** The menus and buttons of `/settings`. */
export const settingsComponents: readonly Component[] = Object.entries(KINDS).map(([name, kind]) =>
  component(kind, {
    deferral: 'update',
    react: (interaction, _data, services) => change(interaction, services, name as Setting),
  }),
);
