import { MessageFlags, type AutocompleteInteraction, type Interaction } from 'discord.js';
import type { AdminGate } from './admin-gate';
import { NOTICES } from '../replies/discord/discord-wording';
import { wrongChannelMessage } from '../replies/discord/wrong-channel-message';
import { attemptOf, deedOf } from './acting';
import { notice, waitWords } from './answer';
import { isBlocked, isBlockedMember } from './blocked';
import type { Command } from './command';
import { faultWords } from './fault-words';
import { answersIn, channelsOf } from './guild-rules';
import { createHandlers } from './handlers';
import { respondInTime, settle } from './in-time';
import { lookForLost, withoutLost } from './lost-channels';
import { isRead, onOneVersion } from './one-version';
import { problemFields, problemKindOf } from './problem';
import { MOST_CHOICES, privately, type Choice, type Reaction, type ShownReply } from './reply';
import { offer, respond, type Answerable } from './respond';
import { createSeen } from './seen';
import type { Services } from './services';
import { within } from '../serving/within';

/** Milliseconds that the choices of a list may take; Discord waits 3000. */
const CHOICES_MS = 2000;

/** How interactions are taken. */
export interface DispatchOptions {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly gate: AdminGate;
  /** Whether new work is refused because the bot is ending. */
  isEnding(): boolean;
  /** Told of an error after which the bot cannot go on. */
  onFatal(error: unknown): void;
}

/** What the audit log says of whoever tried what is for admins alone. */
const NO_ADMIN = 'not an admin here';

const shown = (reply: ShownReply): Reaction => ({ kind: 'reply', reply });

/** How an interaction is named in the log and the metrics: never by what was typed. */
function surfaceOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return `complete:${interaction.commandName}`;
  if (interaction.isCommand()) return `command:${interaction.commandName}`;
  if (interaction.isModalSubmit()) return 'modal';
  return interaction.isButton() ? 'button' : 'select';
}

/**
 * Makes the one place where interactions are answered: each once, bots never, and whatever goes
 * wrong is logged and the asker told. Never throws.
 */
export function createDispatch(options: DispatchOptions): (one: Interaction) => Promise<void> {
  const { services, commands } = options;
  const { log, metrics, cooldown } = services;
  const handlers = createHandlers(commands, options.gate);
  const isRepeated = createSeen();

  const hereOf = ({ guildId, client }: Interaction): Services['here'] =>
    withoutLost(client, services.administration.rules.of(guildId));

  /** The rules; where they would send somebody elsewhere, only to channels that are still there. */
  const surelyHereOf = async (interaction: Interaction): Promise<Services['here']> => {
    const here = hereOf(interaction);
    if (answersIn(here, channelsOf(interaction))) return here;
    await lookForLost(interaction.guild, here.channels, services.now());
    return hereOf(interaction);
  };

  const reactionTo = async (interaction: Interaction, services: Services): Promise<Reaction> => {
    const { user, channelId, guildId } = interaction;
    const { administration, here } = services;
    const handler = handlers.handlerOf(interaction, here);
    const { command, isQuestion, isForBlocked, deferral, run } = handler;
    if (command !== null && !handlers.isAllowed(interaction, command)) {
      log.warn({ request: interaction.id, surface: surfaceOf(interaction) }, 'not allowed');
      const deed = deedOf(interaction, administration);
      await administration.record(deed, 'refused', attemptOf(interaction), NO_ADMIN);
      return shown(notice(NOTICES.notAllowed));
    }
    const isOpen = command === null || command.guilds === 'admin' || isForBlocked;
    if (!isOpen && isBlockedMember(user.id, interaction.member, here)) {
      return shown(notice(NOTICES.blocked));
    }
    if (isQuestion && !answersIn(here, channelsOf(interaction))) {
      return shown(privately(wrongChannelMessage(here.channels)));
    }
    // whatever fills a channel waits its turn, a list no less than an answer
    if (isQuestion || deferral === 'public') {
      const between = { seconds: here.cooldownSeconds, place: guildId ?? '' };
      const wait = await cooldown.take(user.id, channelId ?? user.id, between);
      if (wait.seconds > 0) return shown(notice(waitWords(wait)));
    }
    return run(services);
  };

  const complete = async (interaction: AutocompleteInteraction): Promise<void> => {
    const command = handlers.commandOf(interaction);
    const here = hereOf(interaction);
    const { user, member } = interaction;
    const isOpen =
      command?.kind === 'slash' &&
      handlers.isAllowed(interaction, command) &&
      (command.guilds === 'admin' || !isBlockedMember(user.id, member, here));
    if (!isOpen || !(await isRead(services))) {
      await offer(interaction, []);
      return;
    }
    let choices: readonly Choice[] = [];
    const found = onOneVersion(services, async (pinned) => {
      const found = (await command.complete?.(interaction, { ...pinned, here })) ?? [];
      // what would be refused is not offered; what admins do is not restricted
      choices =
        command.guilds === 'admin' ? found : found.filter(({ name }) => !isBlocked(name, here));
    }).catch((error: unknown) => {
      metrics.failed(problemKindOf(error));
      log.error({ request: interaction.id, ...problemFields(error) }, 'no choices');
    });
    // who types on is asked again soon, so nothing is better than something too late
    await within(found, CHOICES_MS);
    await offer(interaction, choices.slice(0, MOST_CHOICES));
  };

  const reaction = async (interaction: Interaction): Promise<Reaction> => {
    if (options.isEnding()) return shown(notice(NOTICES.closing));
    if (!(await isRead(services))) return shown(notice(NOTICES.stillReading));
    const here = await surelyHereOf(interaction);
    return onOneVersion(services, async (pinned) => reactionTo(interaction, { ...pinned, here }));
  };

  const tell = async (interaction: Interaction, telling: Reaction): Promise<void> => {
    const answerable = interaction as Answerable;
    const { deferral } = handlers.handlerOf(interaction, hereOf(interaction));
    if (answerable.deferred) await settle(answerable, telling, deferral);
    else await respond(answerable, telling);
  };

  /** Does what is to be done once a reply stands where all see it, or is gone; without that it is still answered. */
  const follow = async (interaction: Answerable, reacted: Reaction): Promise<void> => {
    if (reacted.kind === 'remove') await reacted.afterwards();
    if (reacted.kind !== 'reply' || reacted.reply.afterwards === undefined) return;
    if ((reacted.reply.flags & MessageFlags.Ephemeral) !== 0) return;
    try {
      await reacted.reply.afterwards(await interaction.fetchReply());
    } catch (error) {
      log.warn({ request: interaction.id, ...problemFields(error) }, 'nothing follows the answer');
    }
  };

  /** The one catch: logs, and tells the asker something where that is still possible. */
  const fail = async (
    interaction: Interaction,
    error: unknown,
    reacting: Promise<Reaction> | null,
  ): Promise<void> => {
    const kind = problemKindOf(error);
    const fields = { request: interaction.id, surface: surfaceOf(interaction) };
    metrics.failed(kind);
    if (kind === 'expired') log.warn({ ...fields, ...problemFields(error) }, 'answered too late');
    else log.error({ ...fields, ...problemFields(error) }, 'no answer');
    if (kind === 'unauthorized') options.onFatal(error);
    const isTellable = kind === 'own' || kind === 'refused' || kind === 'unreachable';
    if (!isTellable || interaction.isAutocomplete() || interaction.replied) return;
    // asking for time may have failed while the work goes on
    const reacted = (await reacting?.catch(() => null)) ?? null;
    const { fault, unshown } = handlers.handlerOf(interaction, hereOf(interaction));
    const words = shown(notice(reacted === null ? faultWords(error, fault) : unshown));
    // what was done is done: it is told once more before words that can tell less
    const isLost = kind === 'unreachable' && reacted !== null && reacted.kind !== 'modal';
    for (const telling of isLost ? [reacted, words] : [words]) {
      try {
        await tell(interaction, telling);
        return;
      } catch (second) {
        log.error({ ...fields, ...problemFields(second) }, 'the asker could not be told');
      }
    }
  };

  return async (interaction) => {
    if (isRepeated(interaction.id) || interaction.user.bot) return;
    const started = services.now();
    let reacting: Promise<Reaction> | null = null;
    try {
      if (interaction.isAutocomplete()) await complete(interaction);
      else {
        const answerable = interaction as Answerable;
        const { deferral } = handlers.handlerOf(interaction, hereOf(interaction));
        reacting = reaction(interaction);
        await respondInTime(answerable, reacting, deferral);
        await follow(answerable, await reacting);
      }
      const ms = services.now() - started;
      const surface = surfaceOf(interaction);
      metrics.responded(surface, ms / 1000);
      log.info({ request: interaction.id, surface, responseMs: Math.round(ms) }, 'responded');
    } catch (error) {
      await fail(interaction, error, reacting);
    }
  };
}
