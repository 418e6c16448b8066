import { PermissionFlagsBits, type Guild, type Interaction } from 'discord.js';
import type { GuildSettings } from '../database/guild-settings';
import { ADMIN_LINES, ADMIN_NOTICES } from '../replies/discord/admin-wording';
import { editorsLine } from '../replies/discord/editors-messages';
import { idKind, type IdKind } from '../replies/discord/id-kind';
import { oneOf } from '../replies/discord/id-parts';
import { COOLDOWNS, settingsMessage, type LogState } from '../replies/discord/settings-message';
import { WORDS_INPUT, wordsModal } from '../replies/discord/words-modal';
import { deedOf } from './acting';
import { notice } from './answer';
import { component, type Component, type ComponentInteraction } from './component';
import { channelsNamed, lookForLost, lostAmong } from './lost-channels';
import { USUAL_RULES } from './guild-rules';
import type { Reaction, ShownReply } from './reply';
import type { Services } from './services';

/** A button says what it will set, so that two admins at once, or an old panel, set what they read. */
const SWITCH = { to: oneOf('on', 'off') };

const KINDS = {
  channels: idKind('settings:channels', {}),
  privacy: idKind('settings:privacy', SWITCH),
  cooldown: idKind('settings:cooldown', {}),
  excerpts: idKind('settings:excerpts', {}),
  threads: idKind('settings:threads', SWITCH),
  log: idKind('settings:log', {}),
  blocked: idKind('settings:blocked', {}),
  /** Opens the form of words, and is that form. */
  words: idKind('settings:words', {}),
  follow: idKind('settings:follow', SWITCH),
  reset: idKind('settings:reset', {}),
} as const;
type Setting = keyof typeof KINDS;

const other = (isOn: boolean): { readonly to: 'on' | 'off' } => ({ to: isOn ? 'off' : 'on' });

/** The custom_ids of a panel with these settings. */
function idsFor({
  isPrivate,
  inThreads,
  canFollow,
}: GuildSettings): Readonly<Record<Setting, string>> {
  return {
    channels: KINDS.channels.idOf({}),
    privacy: KINDS.privacy.idOf(other(isPrivate)),
    cooldown: KINDS.cooldown.idOf({}),
    excerpts: KINDS.excerpts.idOf({}),
    threads: KINDS.threads.idOf(other(inThreads)),
    log: KINDS.log.idOf({}),
    blocked: KINDS.blocked.idOf({}),
    words: KINDS.words.idOf({}),
    follow: KINDS.follow.idOf(other(canFollow)),
    reset: KINDS.reset.idOf({}),
  };
}

/** What the log channel is to the bot: null where there is none. */
function logStateOf(
  guild: Guild | null,
  logChannel: string | null,
  lost: readonly string[],
): LogState | null {
  if (logChannel === null) return null;
  if (lost.includes(logChannel)) return 'lost';
  const me = guild?.client.user.id;
  const mine = me === undefined ? null : guild?.channels.cache.get(logChannel)?.permissionsFor(me);
  const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];
  return mine?.has(needed) === true ? 'open' : 'closed';
}

/** How the bot behaves in this server, with what changes it. */
export async function settingsReply(
  { guildId, guild, client }: Interaction,
  { administration: { rules, place }, now }: Services,
): Promise<ShownReply> {
  if ('fault' in place.database) return notice(ADMIN_NOTICES.notNow(place.database.fault));
  const isSet = guildId !== null && rules.isSet(guildId);
  const settings = rules.of(guildId);
  const channels = channelsNamed(settings);
  await lookForLost(guild, channels, now());
  const lost = lostAmong(client, channels);
  const logState = logStateOf(guild, settings.logChannel, lost);
  const blocked = settings.blocked.map((id) => ({
    id,
    isRole: guild?.roles.cache.has(id) === true,
  }));
  return settingsMessage({ settings, isSet, lost, logState, blocked, ids: idsFor(settings) });
}

function chosenIn(interaction: ComponentInteraction): readonly string[] {
  return 'values' in interaction ? interaction.values : [];
}

const isId = (id: string): boolean => /^\d{17,20}$/u.test(id);

/** Words and phrases that a server may name, and UTF-16 code units of each. */
const MOST_WORDS = 200;
const LONGEST_WORD = 100;

/** The words and phrases of a text, by lines and commas, each once. */
function wordsIn(text: string): readonly string[] {
  const words = text.split(/[\n,;]/u).map((word) => word.trim().slice(0, LONGEST_WORD));
  return [...new Set(words)].filter((word) => word !== '').slice(0, MOST_WORDS);
}

/** What is to be set; null for back to the usual, undefined where it cannot be told. */
function wanted(
  interaction: ComponentInteraction,
  what: Setting,
  to: 'on' | 'off' | null,
  now: GuildSettings,
): GuildSettings | null | undefined {
  const chosen = chosenIn(interaction);
  const [first = ''] = chosen;
  switch (what) {
    case 'channels':
      return { ...now, channels: chosen.filter(isId) };
    case 'privacy':
      return { ...now, isPrivate: to === 'on' };
    case 'cooldown': {
      const seconds = COOLDOWNS.find((one) => first === (one === null ? 'usual' : String(one)));
      return seconds === undefined ? undefined : { ...now, cooldownSeconds: seconds };
    }
    case 'excerpts': {
      const count = ([1, 2, 3] as const).find((one) => first === String(one));
      return count === undefined ? undefined : { ...now, excerpts: count };
    }
    case 'threads':
      return { ...now, inThreads: to === 'on' };
    case 'log':
      return { ...now, logChannel: chosen.find(isId) ?? null };
    case 'blocked':
      return { ...now, blocked: chosen.filter(isId) };
    case 'words':
      return interaction.isModalSubmit()
        ? { ...now, blockedWords: wordsIn(interaction.fields.getTextInputValue(WORDS_INPUT)) }
        : undefined;
    case 'follow':
      return { ...now, canFollow: to === 'on' };
    case 'reset':
      return null;
  }
}

/** What settings say, part by part, for the audit log; `roles`: which ids are roles'. */
function settingsParts(
  { channels, isPrivate, cooldownSeconds, excerpts, ...more }: GuildSettings,
  roles: (id: string) => boolean,
): readonly string[] {
  const { inThreads, logChannel, blocked, blockedWords, canFollow } = more;
  const yes = (is: boolean): string => (is ? 'yes' : 'no');
  const whom = blocked.map((id) => (roles(id) ? `<@&${id}>` : `<@${id}>`));
  return [
    `channels: ${channels.length === 0 ? 'all' : channels.map((id) => `<#${id}>`).join(' ')}`,
    `private: ${yes(isPrivate)}`,
    `cooldown: ${cooldownSeconds === null ? 'as set for the bot' : `${cooldownSeconds} s`}`,
    `excerpts: ${excerpts}`,
    `threads: ${yes(inThreads)}`,
    `log channel: ${logChannel === null ? 'none' : `<#${logChannel}>`}`,
    `blocked: ${whom.length === 0 ? 'nobody' : whom.join(' ')}`,
    // the words themselves are nobody's business in a log
    `blocked words: ${blockedWords.length}`,
    `following: ${yes(canFollow)}`,
  ];
}

/** What a change of settings changes, in one line for the audit log. */
function settingsLine(before: GuildSettings, after: GuildSettings, guild: Guild | null): string {
  const isRole = (id: string): boolean => guild?.roles.cache.has(id) === true;
  const known = settingsParts(before, isRole);
  const parts = settingsParts(after, isRole).filter((part) => !known.includes(part));
  return parts.length === 0 ? 'as it was' : parts.join(', ');
}

async function change(
  interaction: ComponentInteraction,
  services: Services,
  what: Setting,
  to: 'on' | 'off' | null,
): Promise<Reaction> {
  const { guildId } = interaction;
  const { administration } = services;
  const { rules } = administration;
  const next = (now: GuildSettings): GuildSettings | null | undefined =>
    wanted(interaction, what, to, now);
  const settings = next(rules.of(guildId));
  if (settings === undefined || guildId === null) {
    return { kind: 'reply', reply: notice(ADMIN_NOTICES.oldButton) };
  }
  const logChannel = what === 'log' ? (settings?.logChannel ?? null) : null;
  const greeting = editorsLine(ADMIN_LINES.logChannelHere);
  if (logChannel !== null && !(await services.editors.show(logChannel, greeting))) {
    return { kind: 'reply', reply: notice(ADMIN_NOTICES.cannotLog) };
  }
  let line = '';
  const fault = await rules.change(guildId, (now) => {
    const after = next(now) ?? null;
    line = settingsLine(now, after ?? USUAL_RULES, interaction.guild);
    return after;
  });
  const result = fault ?? line;
  await administration.record(deedOf(interaction, administration), 'settings', guildId, result);
  return fault === null
    ? { kind: 'update', reply: await settingsReply(interaction, services) }
    : { kind: 'reply', reply: notice(ADMIN_NOTICES.notNow(fault)) };
}

/** The menus and buttons of `/settings`. */
export const settingsComponents: readonly Component[] = Object.entries(KINDS).map(([name, kind]) =>
  component(kind as IdKind<{ readonly to?: 'on' | 'off' }>, {
    deferral: (interaction) =>
      name === 'words' && !interaction.isModalSubmit() ? 'none' : 'update',
    react: (interaction, data, services) => {
      if (name !== 'words' || interaction.isModalSubmit()) {
        return change(interaction, services, name as Setting, data.to ?? null);
      }
      const { blockedWords } = services.administration.rules.of(interaction.guildId);
      return { kind: 'modal', modal: wordsModal(KINDS.words.idOf({}), blockedWords) };
    },
  }),
);
