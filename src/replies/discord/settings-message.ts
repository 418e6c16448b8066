import { ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import type { GuildSettings } from '../../database/guild-settings';
import { adminButton, adminMenu } from './admin-parts';
import { ADMIN_LABELS, ADMIN_LINES, counted } from './admin-wording';
import type { DiscordMessage, Part } from './message';
import { createPage } from './page';
import { buttonRow, textPart } from './parts';

/** Seconds to choose from; null: as set for the whole bot. */
export const COOLDOWNS = [null, 0, 5, 10, 30, 60, 300, 900] as const;
/** Most channels, or members and roles, of one server that can be named. */
const MOST_CHOSEN = 25;

const EXCERPTS = [1, 2, 3] as const;

/** The custom_ids of the panel. */
export interface SettingsIds {
  readonly channels: string;
  readonly privacy: string;
  readonly cooldown: string;
  readonly excerpts: string;
  readonly threads: string;
  readonly log: string;
  readonly blocked: string;
  readonly words: string;
  readonly follow: string;
  readonly reset: string;
}

const cooldownWords = (seconds: number | null): string => {
  if (seconds === null) return ADMIN_LINES.cooldownUsual;
  return seconds === 0 ? ADMIN_LINES.cooldownNone : ADMIN_LINES.cooldown(seconds);
};

const TEXTS = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** Channels to choose from; which, and how many. */
function channelMenu(
  customId: string,
  placeholder: string,
  chosen: readonly string[],
  { types, most }: { readonly types: readonly ChannelType[]; readonly most: number },
): Part {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: customId,
        placeholder,
        channel_types: [...types],
        min_values: 0,
        max_values: most,
        default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      },
    ],
  };
}

/** A member or a role that is not answered. */
export interface Blocked {
  readonly id: string;
  readonly isRole: boolean;
}

const mentionOf = ({ id, isRole }: Blocked): string => (isRole ? `<@&${id}>` : `<@${id}>`);

function blockedMenu(customId: string, blocked: readonly Blocked[]): Part {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.MentionableSelect,
        custom_id: customId,
        placeholder: ADMIN_LABELS.blocked,
        min_values: 0,
        max_values: MOST_CHOSEN,
        default_values: blocked.map(({ id, isRole }) => ({
          id,
          type: isRole ? SelectMenuDefaultValueType.Role : SelectMenuDefaultValueType.User,
        })),
      },
    ],
  };
}

/** What a log channel is to the bot: one that it may write in or not, or one that is deleted. */
export type LogState = 'open' | 'closed' | 'lost';

function logRule(logChannel: string | null, state: LogState | null): string {
  if (logChannel === null) return ADMIN_LINES.noLogChannel;
  if (state === 'lost') return ADMIN_LINES.lostLog;
  return state === 'closed'
    ? ADMIN_LINES.mutedLog(`<#${logChannel}>`)
    : ADMIN_LINES.logChannel(`<#${logChannel}>`);
}

/** How the bot behaves in one server, with what changes it. */
export function settingsMessage(view: {
  readonly settings: GuildSettings;
  /** Whether anything was set. */
  readonly isSet: boolean;
  /** The ids of the channels set that are deleted. */
  readonly lost?: readonly string[];
  /** null where there is no log channel. */
  readonly logState?: LogState | null;
  /** Those of the settings that are not answered. */
  readonly blocked?: readonly Blocked[];
  readonly ids: SettingsIds;
}): DiscordMessage {
  const { settings, isSet, ids, lost = [], logState = null, blocked = [] } = view;
  const lostHere = settings.channels.filter((id) => lost.includes(id));
  const channels = settings.channels.filter((id) => !lost.includes(id));
  const { isPrivate, cooldownSeconds, excerpts, inThreads, logChannel, blockedWords } = settings;
  const { canFollow } = settings;
  const shownLog = logChannel === null || logState === 'lost' ? [] : [logChannel];
  const page = createPage([
    channelMenu(ids.channels, ADMIN_LABELS.channels, channels, {
      types: [...TEXTS, ChannelType.GuildForum, ChannelType.GuildVoice],
      most: MOST_CHOSEN,
    }),
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
    channelMenu(ids.log, ADMIN_LABELS.logChannel, shownLog, {
      types: TEXTS,
      most: 1,
    }),
    blockedMenu(ids.blocked, blocked),
    ...buttonRow([
      adminButton(isPrivate ? ADMIN_LABELS.makePublic : ADMIN_LABELS.makePrivate, ids.privacy),
      adminButton(inThreads ? ADMIN_LABELS.noThreads : ADMIN_LABELS.threads, ids.threads),
      adminButton(ADMIN_LABELS.words, ids.words),
      adminButton(canFollow ? ADMIN_LABELS.noFollow : ADMIN_LABELS.follow, ids.follow),
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
    inThreads ? ADMIN_LINES.inThreads : ADMIN_LINES.inPlace,
    canFollow ? ADMIN_LINES.canFollow : ADMIN_LINES.noFollow,
    logRule(logChannel, logState),
    ...(blocked.length === 0 ? [] : [ADMIN_LINES.blockedMembers(blocked.map(mentionOf).join(' '))]),
    ...(blockedWords.length === 0 ? [] : [ADMIN_LINES.blockedWords(blockedWords.length)]),
  ];
  page.add(textPart(`### ${ADMIN_LINES.settings}`));
  if (lostHere.length > 0) {
    page.add(textPart(ADMIN_LINES.lostChannels(lostHere.length, channels.length > 0)));
  }
  page.add(textPart(rules.map((rule) => `- ${rule}`).join('\n')));
  if (!isSet) page.add(textPart(`-# ${ADMIN_LINES.notSet}`));
  return page.message();
}
