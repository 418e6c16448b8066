import { quoteCheckMessage } from '../replies/discord/quote-check-message';
import { NOTICES } from '../replies/discord/discord-wording';
import { problemWords } from '../replies/verdict-wording';
import { ACTIONS } from '../replies/discord/actions';
import { CHECKED_TEXT_ID, checkModal } from '../replies/discord/check-modal';
import { articleLookup, notice } from './answer';
import { isBlocked } from './blocked';
import { component, type Component, type ComponentInteraction } from './component';
import { isOnPrivateMessage, shown } from './component-message';
import { askerOf } from './sharing';
import { privateWhere, type ShownReply } from './reply';
import type { Services } from './services';

/** What came of the quotes in a text. `asker` can take the reply back where all see it. */
export async function quoteCheckReply(
  services: Services,
  text: string,
  asker: string | null,
): Promise<ShownReply> {
  if (isBlocked(text, services.here)) return notice(NOTICES.blockedWords);
  if (services.coverage().articles.length === 0) return notice(NOTICES.emptyCoverage);
  const checked = await services.coverage().check(text);
  if (checked.problem !== null) return notice(problemWords(checked.problem));
  return quoteCheckMessage({ checked, articleOf: articleLookup(services), asker });
}

const typedIn = (interaction: ComponentInteraction): string =>
  interaction.isModalSubmit() ? interaction.fields.getTextInputValue(CHECKED_TEXT_ID) : '';

/** “Check a quote” below an answer, and its form; the verdict is for the asker alone where the answer is. */
export const quoteCheckComponents: readonly Component[] = [
  component(ACTIONS['check-quote'], {
    // a form cannot be opened later
    deferral: 'none',
    react: () => ({ kind: 'modal', modal: checkModal() }),
  }),
  component(ACTIONS['checked-quote'], {
    isQuestion: true,
    deferral: (interaction) => (isOnPrivateMessage(interaction) ? 'private' : 'public'),
    react: async (interaction, _data, services) => {
      const isPrivate = isOnPrivateMessage(interaction);
      const asker = isPrivate ? null : askerOf(interaction, services.here);
      const reply = await quoteCheckReply(services, typedIn(interaction), asker);
      return shown(privateWhere(isPrivate, reply));
    },
  }),
];
