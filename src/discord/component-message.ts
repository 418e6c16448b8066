import { MessageFlags } from 'discord.js';
import type { Scope } from '../replies/discord/actions';
import { questionIn } from '../replies/discord/asked-question';
import { notice } from './answer';
import type { Asking } from './asked';
import type { ComponentInteraction } from './component';
import { privately, type Reaction, type ShownReply } from './reply';
import { isReadAlone, takenBackBy } from './sharing';

/** A reaction that shows a reply. */
export const shown = (reply: ShownReply): Reaction => ({ kind: 'reply', reply });

/** A reaction in words, for the asker alone. */
export const told = (words: string): Reaction => shown(notice(words));

/** A reaction that changes the message with the component. */
export const updated = (reply: ShownReply): Reaction => ({ kind: 'update', reply });

/** Whether the message with the component is for its reader only. */
export function isOnPrivateMessage({ message }: ComponentInteraction): boolean {
  return message?.flags.has(MessageFlags.Ephemeral) === true;
}

/** Whether the one who clicks is the one whose command made the message. */
function isOwnMessage({ message, user }: ComponentInteraction): boolean {
  return message?.interactionMetadata?.user.id === user.id;
}

/** Who may take the asker's own public message back once its page is turned; null for anybody else's page. */
export function askerOn(interaction: ComponentInteraction): string | null {
  const isShared = !isOnPrivateMessage(interaction) && !isReadAlone(interaction);
  return isShared && isOwnMessage(interaction) ? interaction.user.id : null;
}

/** Turning a page changes the asker's own message; anybody else gets a page of his own. */
export function turned(interaction: ComponentInteraction, reply: ShownReply): Reaction {
  return isOwnMessage(interaction)
    ? { kind: 'update', reply: takenBackBy(askerOn(interaction), reply) }
    : shown(privately(reply));
}

/** How time is asked for where a page is slow. */
export const turning = (interaction: ComponentInteraction): 'update' | 'private' =>
  isOwnMessage(interaction) ? 'update' : 'private';

/** What was chosen from a menu of texts; empty for nothing. */
export function chosen(interaction: ComponentInteraction): string {
  return interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';
}

/** The components of the message with the component, as plain JSON. */
export const componentsOf = ({ message }: ComponentInteraction): readonly unknown[] =>
  message?.components.map((component) => component.toJSON()) ?? [];

/** What was asked for the message with the component; null where it does not tell. */
export function questionOn(interaction: ComponentInteraction): string | null {
  return questionIn(componentsOf(interaction));
}

/** A question asked by a click: for the asker alone where the message is. */
export function askingOf(
  interaction: ComponentInteraction,
  question: string,
  scope: Scope | null,
): Asking {
  const { id, user, channelId } = interaction;
  const isPrivate = isOnPrivateMessage(interaction) || isReadAlone(interaction);
  return { id, question, userId: user.id, channelId: channelId ?? user.id, isPrivate, scope };
}
