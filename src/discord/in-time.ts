import { MessageFlags } from 'discord.js';
import type { Reaction } from './reply';
import {
  attached,
  NO_PINGS,
  removeReply,
  respond,
  sendable,
  sendSurely,
  type Answerable,
} from './respond';
import { within } from '../serving/within';

/**
 * How time is asked for where an answer is slow: "thinking…" for all or for the asker alone, nothing
 * to see until the message with the component changes, or not at all.
 */
export type Deferral = 'public' | 'private' | 'update' | 'none';

/** Milliseconds that an answer may take before time is asked for; Discord gives 3000 in all. */
const DEFER_AFTER_MS = 1500;

/** Asks for time. Throws what Discord refuses. */
async function defer(interaction: Answerable, deferral: Deferral): Promise<void> {
  if (deferral === 'update') {
    const isOnMessage =
      interaction.isMessageComponent() ||
      (interaction.isModalSubmit() && interaction.isFromMessage());
    if (!isOnMessage) return;
    await sendSurely(async () => interaction.deferUpdate());
  } else {
    const options = deferral === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
    await sendSurely(async () => interaction.deferReply(options));
  }
  // true also where only the confirmation was lost
  interaction.deferred = true;
}

/** Answers an interaction that time was asked for. Throws what Discord refuses. */
export async function settle(
  interaction: Answerable,
  reaction: Reaction,
  deferral: Deferral,
): Promise<void> {
  // a form cannot be opened any more; none is behind anything slow
  if (reaction.kind === 'modal') return;
  if (reaction.kind === 'remove') {
    await removeReply(interaction);
    return;
  }
  const isForAsker = (reaction.reply.flags & MessageFlags.Ephemeral) !== 0;
  const isChange = reaction.kind === 'update' || deferral !== 'update';
  if (isChange && (deferral === 'private' || !isForAsker)) {
    const { components, files } = reaction.reply;
    const edited = {
      components,
      ...attached(files),
      flags: MessageFlags.IsComponentsV2 as const,
      allowedMentions: NO_PINGS,
    };
    await sendSurely(async () => interaction.editReply(edited));
    return;
  }
  // whether all see a message is settled when time is asked for, so this one has to be another
  if (deferral === 'public') await interaction.deleteReply();
  await interaction.followUp(sendable(reaction.reply));
}

/**
 * Answers an interaction: at once where the reaction is there in time, else it asks for time first.
 * Throws what Discord refuses, and what the reaction throws.
 */
export async function respondInTime(
  interaction: Answerable,
  reaction: Promise<Reaction>,
  deferral: Deferral,
): Promise<void> {
  let isSettled = false;
  const settled = (): void => {
    isSettled = true;
  };
  reaction.then(settled, settled);
  if (deferral !== 'none') await within(reaction, DEFER_AFTER_MS);
  if (isSettled || deferral === 'none') {
    await respond(interaction, await reaction);
    return;
  }
  await defer(interaction, deferral);
  await settle(interaction, await reaction, deferral);
}
