import { ACTIONS, type ExcerptReference } from '../replies/discord/actions';
import { NOTICES } from '../replies/discord/discord-wording';
import { FEEDBACK_REASON_ID, feedbackModal } from '../replies/discord/feedback-modal';
import { articleWithKey } from '../replies/discord/references';
import { component, type Component, type ComponentInteraction } from './component';
import { questionOn, told } from './component-message';
import type { Rating } from './keeping';
import type { Services } from './services';

/** Keeps a rating, where its article is still there; what to tell where it could not be kept, else null. */
async function rated(
  interaction: ComponentInteraction,
  services: Services,
  rating: Pick<Rating, 'verdict' | 'reason'>,
  excerpt: ExcerptReference | null,
): Promise<string | null> {
  const { articles } = services.coverage();
  const article = excerpt === null ? null : articleWithKey(articles, excerpt.articleKey);
  if (excerpt === null || article === null) return NOTICES.passageGone;
  const question = questionOn(interaction);
  const kept = {
    ...{ ...rating, article: article.id, passage: excerpt.start, question },
    personId: interaction.user.id,
  };
  const fault = await services.feedback.record(kept);
  if (fault === null) return null;
  services.log.warn({ request: interaction.id, fault }, 'rating not kept');
  return NOTICES.notNoted;
}

function reasonIn(interaction: ComponentInteraction): string | null {
  const typed = interaction.isModalSubmit()
    ? interaction.fields.getTextInputValue(FEEDBACK_REASON_ID).trim()
    : '';
  return typed === '' ? null : typed;
}

/** 👍, 👎 and the form behind 👎: it counts once its form is sent, with a reason or without. */
export const ratingComponents: readonly Component[] = [
  component(ACTIONS.rate, {
    // a form cannot be opened later
    deferral: (_interaction, { verdict }) => (verdict === 'unhelpful' ? 'none' : 'private'),
    unshown: NOTICES.ratingUnshown,
    react: async (interaction, { verdict, excerpt }, services) => {
      if (verdict === 'unhelpful') return { kind: 'modal', modal: feedbackModal(excerpt) };
      const fault = await rated(interaction, services, { verdict: 'up', reason: null }, excerpt);
      return told(fault ?? NOTICES.thanks);
    },
  }),
  component(ACTIONS['rate-reason'], {
    unshown: NOTICES.ratingUnshown,
    react: async (interaction, { excerpt }, services) => {
      const rating = { verdict: 'down' as const, reason: reasonIn(interaction) };
      const fault = await rated(interaction, services, rating, excerpt);
      return told(fault ?? NOTICES.thanksForReason);
    },
  }),
];
