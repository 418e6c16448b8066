import { randomBytes } from 'node:crypto';
import type {
  APIMessageInteractionMetadata,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import type { Clock } from '../clock';
import type { Journal } from '../journal';

/** What a user did to start it. */
export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal';

/**
 * How the bot has answered: not yet; with a message; with "thinking…"; by changing the message the
 * component is on, now or later; with a modal; with choices; or never, and the user was told so.
 */
export type Acknowledgement =
  'none' | 'message' | 'loading' | 'update' | 'update-later' | 'modal' | 'choices' | 'failed';

/** What starts an interaction. */
export interface InteractionStart {
  readonly id: string;
  readonly kind: InteractionKind;
  readonly type: InteractionType;
  /** The command's name or the component's custom_id. */
  readonly name: string;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** The message with the component; also for a modal that a component opened. */
  readonly sourceMessageId: string | null;
  /** The type of the option being completed, for autocomplete. */
  readonly focusedOption: number | null;
  readonly metadata: APIMessageInteractionMetadata;
  /** The type of the message that answers it. */
  readonly answerType: MessageType;
}

/** An interaction under way. */
export interface Interaction extends InteractionStart {
  readonly token: string;
  /** Clock milliseconds. */
  readonly createdAt: number;
  acknowledgement: Acknowledgement;
  /** The message that @original means; null before there is one, or once it is deleted. */
  originalId: string | null;
  /** Every message the bot made for it, @original included. */
  readonly messageIds: Set<string>;
  /** The modal's data, as the bot sent it. */
  modal: unknown;
  choices: readonly unknown[];
  /** Milliseconds from sending to the first answer of any kind. */
  firstMs: number | null;
  /** Milliseconds from sending to the first content. */
  finalMs: number | null;
}

/** Every interaction, by id and by token. */
export interface Interactions {
  start(start: InteractionStart): Interaction;
  byId(id: string): Interaction | null;
  byToken(token: string): Interaction | null;
  /** Records an answer and wakes whoever waits for it. */
  acknowledge(interaction: Interaction, how: Acknowledgement): void;
  /** Records that the content is there now. */
  finish(interaction: Interaction): void;
  /** Calls the listener on every change of the interaction until it returns true. */
  watch(interaction: Interaction, listener: () => boolean): void;
}

/** No interactions yet. An unanswered one fails `deadlineMs` after it was sent. */
export function createInteractions(
  clock: Clock,
  journal: Journal,
  deadlineMs: number,
  userName: (id: string) => string,
): Interactions {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const sentAt = new Map<Interaction, number>();
  const watchers = new Map<Interaction, Set<() => boolean>>();

  const elapsed = (interaction: Interaction): number =>
    performance.now() - (sentAt.get(interaction) ?? performance.now());
  const tell = (
    interaction: Interaction,
    what: 'sent' | 'acknowledged' | 'answered' | 'failed',
    ms: number,
  ): void => {
    journal.record({
      kind: 'interaction',
      what,
      interaction: interaction.id,
      user: userName(interaction.userId),
      name: interaction.name,
      ms,
    });
  };
  const wake = (interaction: Interaction): void => {
    const waiting = watchers.get(interaction);
    for (const listener of [...(waiting ?? [])]) if (listener()) waiting?.delete(listener);
  };

  return {
    start(start) {
      const interaction: Interaction = {
        ...start,
        token: randomBytes(48).toString('base64url'),
        createdAt: clock.now(),
        acknowledgement: 'none',
        originalId: null,
        messageIds: new Set(),
        modal: null,
        choices: [],
        firstMs: null,
        finalMs: null,
      };
      byId.set(interaction.id, interaction);
      byToken.set(interaction.token, interaction);
      sentAt.set(interaction, performance.now());
      tell(interaction, 'sent', 0);
      clock.at(interaction.createdAt + deadlineMs, () => {
        if (interaction.acknowledgement !== 'none') return;
        interaction.acknowledgement = 'failed';
        tell(interaction, 'failed', elapsed(interaction));
        wake(interaction);
      });
      return interaction;
    },
    byId: (id) => byId.get(id) ?? null,
    byToken: (token) => byToken.get(token) ?? null,
    acknowledge(interaction, how) {
      interaction.acknowledgement = how;
      interaction.firstMs ??= elapsed(interaction);
      tell(interaction, 'acknowledged', interaction.firstMs);
      wake(interaction);
    },
    finish(interaction) {
      if (interaction.finalMs === null) {
        interaction.finalMs = elapsed(interaction);
        tell(interaction, 'answered', interaction.finalMs);
      }
      wake(interaction);
    },
    watch(interaction, listener) {
      if (listener()) return;
      const waiting = watchers.get(interaction) ?? new Set();
      waiting.add(listener);
      watchers.set(interaction, waiting);
    },
  };
}
