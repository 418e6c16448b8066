import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  InteractionReplyOptions,
  InteractionUpdateOptions,
  MessageCreateOptions,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { MessageFlags } from 'discord.js';
import { problemKindOf } from './problem';
import type { Choice, Reaction, ShownReply } from './reply';

/** An interaction that a message can answer. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Milliseconds before the one repetition; discord.js has tried four times at once by then. */
const PAUSE_MS = 150;

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Sends a first response, once more where Discord failed or the line was cut. That it had arrived
 * after all (40060) counts as done.
 */
export async function sendSurely(send: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      const kind = problemKindOf(error);
      if (kind === 'done') return;
      if (kind !== 'unreachable' || attempt > 1) throw error;
      await pause(PAUSE_MS);
    }
  }
}

/** Nobody is pinged by what we send. */
export const NO_PINGS = { parse: [], repliedUser: false } as const;

/** The files of a reply as discord.js takes them. */
export function attached(files: ShownReply['files'] = []): Pick<InteractionReplyOptions, 'files'> {
  if (files.length === 0) return {};
  return { files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })) };
}

/** A reply as discord.js takes it: pings nobody. */
export function sendable({ components, flags, files = [] }: ShownReply): InteractionReplyOptions {
  return {
    components,
    ...attached(files),
    // discord.js names each flag it allows; the views give bits
    flags: flags as MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    allowedMentions: NO_PINGS,
  };
}

/** A reply as a message that answers no interaction: such a one cannot be for one person alone. */
export function postable(
  reply: ShownReply,
): Pick<MessageCreateOptions, 'components' | 'allowedMentions' | 'flags'> {
  const { components, allowedMentions, flags } = sendable({
    ...reply,
    flags: reply.flags & ~MessageFlags.Ephemeral,
  });
  return { components, allowedMentions, flags } as MessageCreateOptions;
}

/** Deletes an answer; that it is gone already is as good. Throws anything else that Discord refuses. */
export async function removeReply(interaction: Answerable): Promise<void> {
  try {
    await interaction.deleteReply();
  } catch (error) {
    if (problemKindOf(error) !== 'gone') throw error;
  }
}

/** Answers an interaction for the first time. Throws what Discord refuses. */
export async function respond(interaction: Answerable, reaction: Reaction): Promise<void> {
  switch (reaction.kind) {
    case 'reply':
      await sendSurely(async () => interaction.reply(sendable(reaction.reply)));
      return;
    case 'update': {
      const options: InteractionUpdateOptions = {
        components: reaction.reply.components,
        ...attached(reaction.reply.files),
        flags: MessageFlags.IsComponentsV2,
        allowedMentions: NO_PINGS,
      };
      if (interaction.isMessageComponent() || isFromMessage(interaction)) {
        await sendSurely(async () => interaction.update(options));
      }
      return;
    }
    case 'remove':
      if (!interaction.isMessageComponent()) return;
      await sendSurely(async () => interaction.deferUpdate());
      await removeReply(interaction);
      return;
    case 'modal':
      if (interaction.isModalSubmit()) return;
      await sendSurely(async () => interaction.showModal(reaction.modal));
  }
}

function isFromMessage(interaction: Answerable): interaction is ModalSubmitInteraction & {
  update(options: InteractionUpdateOptions): Promise<unknown>;
} {
  return interaction.isModalSubmit() && interaction.isFromMessage();
}

/** Offers choices. */
export async function offer(
  interaction: AutocompleteInteraction,
  choices: readonly Choice[],
): Promise<void> {
  await sendSurely(async () => interaction.respond(choices));
}
