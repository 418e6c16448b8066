import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { NOTICES } from '../replies/discord/discord-wording';
import { notice, waitWords } from './answer';
import type { Command, MenuCommand, SlashCommand } from './command';
import { problemFields, problemKindOf } from './problem';
import { isQuestion, reactTo, type ComponentInteraction } from './react';
import { MOST_CHOICES, type Reaction, type ShownReply } from './reply';
import { offer, respond, type Answerable } from './respond';
import { createSeen } from './seen';
import type { Services } from './services';

/** How interactions are taken. */
export interface DispatchOptions {
  readonly commands: readonly Command[];
  readonly services: Services;
  /** Whether new work is refused because the bot is ending. */
  isEnding(): boolean;
  /** Told of an error after which the bot cannot go on. */
  onFatal(error: unknown): void;
}

const shown = (reply: ShownReply): Reaction => ({ kind: 'reply', reply });

/** How an interaction is named in the log and the metrics: never by what was typed. */
function surfaceOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return `complete:${interaction.commandName}`;
  if (interaction.isCommand()) return `command:${interaction.commandName}`;
  if (interaction.isModalSubmit()) return 'modal';
  return interaction.isButton() ? 'button' : 'select';
}

const isComponent = (interaction: Interaction): interaction is ComponentInteraction =>
  interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit();

/**
 * Makes the one place where interactions are answered: each once, bots never, and whatever goes
 * wrong is logged and the asker told. Never throws.
 */
export function createDispatch(options: DispatchOptions): (one: Interaction) => Promise<void> {
  const { services, commands } = options;
  const { log, metrics, cooldown } = services;
  const slash = new Map<string, SlashCommand>();
  const menus = new Map<string, MenuCommand>();
  for (const command of commands) {
    if (command.kind === 'slash') slash.set(command.data.name, command);
    else menus.set(command.data.name, command);
  }
  const isRepeated = createSeen();

  const reactionTo = async (interaction: Interaction): Promise<Reaction> => {
    const { user, channelId } = interaction;
    /** A notice where the asker has to wait; only questions count. */
    const waiting = async (counts: boolean): Promise<Reaction | null> => {
      if (!counts) return null;
      const wait = await cooldown.take(user.id, channelId ?? user.id);
      return wait.seconds > 0 ? shown(notice(waitWords(wait))) : null;
    };
    if (interaction.isChatInputCommand()) {
      const command = slash.get(interaction.commandName);
      if (command === undefined) return shown(notice(NOTICES.oldButton));
      return (
        (await waiting(command.isQuestion)) ?? shown(await command.execute(interaction, services))
      );
    }
    if (interaction.isMessageContextMenuCommand()) {
      const command = menus.get(interaction.commandName);
      if (command === undefined) return shown(notice(NOTICES.oldButton));
      return (
        (await waiting(command.isQuestion)) ?? shown(await command.execute(interaction, services))
      );
    }
    if (isComponent(interaction)) {
      return (await waiting(isQuestion(interaction))) ?? reactTo(interaction, services);
    }
    return shown(notice(NOTICES.oldButton));
  };

  const complete = async (interaction: AutocompleteInteraction): Promise<void> => {
    const choices = slash.get(interaction.commandName)?.complete?.(interaction, services) ?? [];
    await offer(interaction, choices.slice(0, MOST_CHOICES));
  };

  /** The one catch: logs, and tells the asker something where that is still possible. */
  const fail = async (interaction: Interaction, error: unknown): Promise<void> => {
    const kind = problemKindOf(error);
    const fields = { request: interaction.id, surface: surfaceOf(interaction) };
    metrics.failed(kind);
    if (kind === 'expired') log.warn({ ...fields, ...problemFields(error) }, 'answered too late');
    else log.error({ ...fields, ...problemFields(error) }, 'no answer');
    if (kind === 'unauthorized') options.onFatal(error);
    const isTellable = kind === 'own' || kind === 'refused' || kind === 'unreachable';
    if (!isTellable || interaction.isAutocomplete() || interaction.replied) return;
    try {
      await respond(interaction as Answerable, shown(notice(NOTICES.fault)));
    } catch (second) {
      log.error({ ...fields, ...problemFields(second) }, 'the asker could not be told');
    }
  };

  return async (interaction) => {
    if (isRepeated(interaction.id) || interaction.user.bot) return;
    const started = services.now();
    try {
      if (interaction.isAutocomplete()) await complete(interaction);
      else {
        const reaction = options.isEnding()
          ? shown(notice(NOTICES.closing))
          : await reactionTo(interaction);
        await respond(interaction as Answerable, reaction);
      }
      const ms = services.now() - started;
      const surface = surfaceOf(interaction);
      metrics.responded(surface, ms / 1000);
      log.info({ request: interaction.id, surface, responseMs: Math.round(ms) }, 'responded');
    } catch (error) {
      await fail(interaction, error);
    }
  };
}
