import { ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import type { GuildSettings } from '../../database/guild-settings';
import { adminButton, adminMenu } from './admin-parts';
import { ADMIN_LABELS, ADMIN_LINES, counted } from './admin-wording';
import type { DiscordMessage, Part } from './message';
import { createPage } from './page';
import { buttonRow, textPart } from './parts';

/** Seconds to choose from; null: as set for the whole bot. */
export const COOLDOWNS = [null, 0, 5, 10, 30, 60, 300, 900] as const;
/** Most channels of one server that can be named. */
const MOST_CHANNELS = 25;

const EXCERPTS = [1, 2, 3] as const;

/** The custom_ids of the panel. */
export interface SettingsIds {
  readonly channels: string;
  readonly privacy: string;
  readonly cooldown: string;
  readonly excerpts: string;
  readonly reset: string;
}

const cooldownWords = (seconds: number | null): string => {
  if (seconds === null) return ADMIN_LINES.cooldownUsual;
  return seconds === 0 ? ADMIN_LINES.cooldownNone : ADMIN_LINES.cooldown(seconds);
};

function channelMenu(customId: string, channels: readonly string[]): Part {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: customId,
        placeholder: ADMIN_LABELS.channels,
        channel_types: [
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
          ChannelType.GuildForum,
          ChannelType.GuildVoice,
        ],
        min_values: 0,
        max_values: MOST_CHANNELS,
        default_values: channels.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      },
    ],
  };
}

/** How the bot behaves in one server, with what changes it. */
export function settingsMessage(view: {
  readonly settings: GuildSettings;
  /** Whether anything was set. */
  readonly isSet: boolean;
  /** The ids of the channels set that are deleted. */
  readonly lost?: readonly string[];
  readonly ids: SettingsIds;
}): DiscordMessage {
  const { settings, isSet, ids, lost = [] } = view;
  const channels = settings.channels.filter((id) => !lost.includes(id));
  const { isPrivate, cooldownSeconds, excerpts } = settings;
  const page = createPage([
    channelMenu(ids.channels, channels),
    ...adminMenu(
      ids.cooldown,
      ADMIN_LABELS.cooldown,
      COOLDOWNS.map((seconds) => ({
        label: cooldownWords(seconds),
        value: seconds === null ? 'usual' : String(seconds),
        isChosen: seconds === cooldownSeconds,
      })),
    ),
    ...adminMenu(
      ids.excerpts,
      ADMIN_LABELS.excerpts,
      EXCERPTS.map((count) => ({
        label: counted(count, 'excerpt'),
        value: String(count),
        isChosen: count === excerpts,
      })),
    ),
    ...buttonRow([
      adminButton(isPrivate ? ADMIN_LABELS.makePublic : ADMIN_LABELS.makePrivate, ids.privacy),
      ...(isSet ? [adminButton(ADMIN_LABELS.reset, ids.reset, 'danger')] : []),
    ]),
  ]);
  const places =
    channels.length === 0
      ? ADMIN_LINES.everywhere
      : `${ADMIN_LINES.onlyIn} ${channels.map((id) => `<#${id}>`).join(' ')}`;
  const rules = [
    places,
    isPrivate ? ADMIN_LINES.private : ADMIN_LINES.open,
    cooldownWords(cooldownSeconds),
    ADMIN_LINES.excerpts(excerpts),
  ];
  page.add(textPart(`### ${ADMIN_LINES.settings}`));
  if (lost.length > 0) {
    page.add(textPart(ADMIN_LINES.lostChannels(lost.length, channels.length > 0)));
  }
  page.add(textPart(rules.map((rule) => `- ${rule}`).join('\n')));
  if (!isSet) page.add(textPart(`-# ${ADMIN_LINES.notSet}`));
  return page.message();
}
