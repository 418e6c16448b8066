import { PermissionFlagsBits, type Interaction } from 'discord.js';
import { rolesOf } from './blocked';

/** Where the admin commands are, and who may use them. */
export interface AdminGate {
  /** Servers; none: nobody may. */
  readonly guildIds: readonly string[];
  /** An admin needs one of these roles too; none: Manage Server is enough. */
  readonly roleIds: readonly string[];
  /** Who has one of these roles is an editor, without Manage Server. */
  readonly editorRoleIds: readonly string[];
}

/** What a member must be allowed before an admin command is shown to them: Manage Server. */
export const ADMIN_PERMISSIONS = String(PermissionFlagsBits.ManageGuild);

/**
 * Whether who acts may administer: in one of the servers, with Manage Server there, and with one of
 * the roles where roles are named. Asked on every use, as nothing that a client sends proves it.
 */
export function mayAdminister(interaction: Interaction, gate: AdminGate): boolean {
  const { guildId, member, memberPermissions } = interaction;
  if (guildId === null || member === null || !gate.guildIds.includes(guildId)) return false;
  if (memberPermissions?.has(PermissionFlagsBits.ManageGuild) !== true) return false;
  if (gate.roleIds.length === 0) return true;
  return rolesOf(member).some((id) => gate.roleIds.includes(id));
}

/** Whether who acts may edit the coverage: an admin, or who has an editor's role in one of the servers. */
export function mayEdit(interaction: Interaction, gate: AdminGate): boolean {
  const { guildId, member } = interaction;
  const isHere = guildId !== null && gate.guildIds.includes(guildId);
  const isEditor = rolesOf(member).some((id) => gate.editorRoleIds.includes(id));
  return (isHere && isEditor) || mayAdminister(interaction, gate);
}
