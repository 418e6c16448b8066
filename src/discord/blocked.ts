import type { APIInteractionGuildMember, GuildMember } from 'discord.js';
import type { GuildSettings } from '../database/guild-settings';
import { foldText } from '../core/language/fold';

/** The roles of a member, as Discord gives them with a command or with a message. */
export function rolesOf(member: GuildMember | APIInteractionGuildMember | null): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** Whether a server does not want a member answered, by who it is or by a role. */
export function isBlockedMember(
  userId: string,
  member: GuildMember | APIInteractionGuildMember | null,
  { blocked }: GuildSettings,
): boolean {
  return blocked.length > 0 && [userId, ...rolesOf(member)].some((id) => blocked.includes(id));
}

const spaced = (text: string): string =>
  ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Whether a text holds a word or a phrase that a server does not want answered, whole, in any case. */
export function isBlocked(text: string, { blockedWords }: GuildSettings): boolean {
  const words = spaced(text);
  return blockedWords.some((phrase) => phrase.trim() !== '' && words.includes(spaced(phrase)));
}
