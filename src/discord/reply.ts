import {
  MessageFlags,
  type Message,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type ApplicationCommandOptionChoiceData,
} from 'discord.js';

/** What is shown in answer to something: one message, as the views make it. */
export interface ShownReply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Bits of Discord's message flags. */
  readonly flags: number;
  /** Files that its components name as `attachment://NAME`. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
  /** What is done once it stands where all see it. Must not reject. */
  afterwards?(message: Message): Promise<void>;
}

/** What becomes of a click, a choice or a form. */
export type Reaction =
  | { readonly kind: 'reply'; readonly reply: ShownReply }
  /** The message with the component changes. */
  | { readonly kind: 'update'; readonly reply: ShownReply }
  /** The message with the component goes; `afterwards` is done once it has, and must not reject. */
  | { readonly kind: 'remove'; afterwards(): Promise<void> }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

/** A choice of an autocomplete list. */
export type Choice = ApplicationCommandOptionChoiceData<string>;

/** Most choices an autocomplete list may hold (interaction documentation, "Autocomplete"). */
export const MOST_CHOICES = 25;
/** Most UTF-16 code units of a choice's name or value. */
export const LONGEST_CHOICE = 100;

/** The same reply, for the asker's eyes only. */
export function privately(reply: ShownReply): ShownReply {
  return { ...reply, flags: reply.flags | MessageFlags.Ephemeral };
}

/** The same reply, for the asker only where that is so. */
export function privateWhere(isPrivate: boolean, reply: ShownReply): ShownReply {
  return isPrivate ? privately(reply) : reply;
}
