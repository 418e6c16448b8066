import { ACTIONS, type Scope } from '../replies/discord/actions';
import { typedIn } from '../replies/discord/asked-question';
import { NOTICES } from '../replies/discord/discord-wording';
import { outcomeReply, questionReply } from './answer';
import { askForOthers } from './asking';
import { isBlocked } from './blocked';
import { component, type Component, type ComponentInteraction } from './component';
import {
  askingOf,
  chosen,
  componentsOf,
  isOnPrivateMessage,
  questionOn,
  shown,
  told,
} from './component-message';
import { closeThreadBelow, withThread } from './question-thread';
import { privateWhere, type Reaction } from './reply';
import type { Services } from './services';
import { canShare } from './sharing';

async function askReaction(
  interaction: ComponentInteraction,
  services: Services,
  question: string,
  scope: Scope | null,
): Promise<Reaction> {
  const isPrivate = isOnPrivateMessage(interaction);
  const share = isPrivate && canShare(interaction);
  const asking = askingOf(interaction, question, scope);
  const { reply, asked } = await questionReply(services, asking, { share });
  if (asking.isPrivate) return shown(privateWhere(isPrivate, reply));
  return shown(withThread(reply, services, { userId: asking.userId, question, asked }));
}

/** The answer of the message with the button for everybody to see; words where it is gone. */
async function shareReaction(
  interaction: ComponentInteraction,
  services: Services,
  scope: Scope | null,
): Promise<Reaction> {
  if (!canShare(interaction)) return told(NOTICES.cannotShare);
  const question = questionOn(interaction);
  if (question === null) return told(NOTICES.questionGone);
  const typed = typedIn(componentsOf(interaction)) ?? question;
  // words may have been forbidden since it was asked
  if ([question, typed].some((text) => isBlocked(text, services.here))) {
    return told(NOTICES.blockedWords);
  }
  const outcome = await askForOthers(services, askingOf(interaction, question, scope), typed);
  if (outcome === null) return told(NOTICES.articleGone);
  const asker = interaction.user.id;
  return shown(await outcomeReply(services, interaction.id, outcome, { scope, asker }));
}

/** Takes the message away for whoever asked, if that is who clicks and the button is indeed on it. */
function takeBackReaction(
  interaction: ComponentInteraction,
  userId: string,
  { log }: Services,
): Reaction {
  const { message, user, customId } = interaction;
  const isThere = JSON.stringify(componentsOf(interaction)).includes(customId);
  if (user.id !== userId || !isThere || message === null) return told(NOTICES.notYours);
  return { kind: 'remove', afterwards: async () => closeThreadBelow(message, log) };
}

const asWide = (interaction: ComponentInteraction): 'private' | 'public' =>
  isOnPrivateMessage(interaction) ? 'private' : 'public';

/** The questions on buttons and in menus, and the button that shows a private answer to everybody. */
export const askingComponents: readonly Component[] = [
  component(ACTIONS.ask, {
    isQuestion: true,
    deferral: asWide,
    react: (interaction, { question, scope }, services) =>
      askReaction(interaction, services, question, scope),
  }),
  component(ACTIONS['follow-up'], {
    isQuestion: true,
    deferral: asWide,
    react: (interaction, { scope }, services) =>
      askReaction(interaction, services, chosen(interaction), scope),
  }),
  component(ACTIONS.share, {
    isQuestion: true,
    deferral: (interaction) => (canShare(interaction) ? 'public' : 'private'),
    react: (interaction, { scope }, services) => shareReaction(interaction, services, scope),
  }),
  component(ACTIONS['take-back'], {
    // what one has shown to all one may take away, answered or not
    isForBlocked: true,
    deferral: 'none',
    react: (interaction, { userId }, services) => takeBackReaction(interaction, userId, services),
  }),
];
