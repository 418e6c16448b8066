import type { Outcome } from '../core/outcome/outcome';
import type { Facts } from '../core/facts/facts';
import { ACTIONS, type ExcerptReference, type Scope } from '../replies/discord/actions';
import { NOTICES } from '../replies/discord/discord-wording';
import { contextMessage, moreMessage } from '../replies/discord/excerpt-messages';
import { excerptAt } from '../replies/discord/references';
import { quotedSpeaker } from '../replies/discord/quoted-speaker';
import { whyMessage } from '../replies/discord/why-message';
import { articleLookup, reportFaults } from './answer';
import { askAgain } from './asking';
import { component, type Component, type ComponentInteraction } from './component';
import { askingOf, questionOn, shown, told } from './component-message';
import { privately, type Reaction } from './reply';
import { goneReply } from './retracted';
import type { Services } from './services';

/** What the answer of the message with the button came to, with features; words where it is gone. */
async function outcomeBehind(
  interaction: ComponentInteraction,
  services: Services,
  scope: Scope | null,
): Promise<Outcome | string> {
  const question = questionOn(interaction);
  if (question === null) return NOTICES.questionGone;
  const outcome = await askAgain(services, askingOf(interaction, question, scope));
  if (outcome === null) return NOTICES.articleGone;
  reportFaults(services, interaction.id, outcome);
  return outcome;
}

/** The facts of every article that was weighed for an outcome. */
async function factsBehind(
  services: Services,
  { explanations }: Outcome,
): Promise<(articleId: string) => Facts | null> {
  const ids = [...new Set(explanations.map(({ article }) => article))];
  const { factsOf } = services.coverage();
  const known = new Map(await Promise.all(ids.map(async (id) => [id, await factsOf(id)] as const)));
  return (id) => known.get(id) ?? null;
}

async function contextReaction(services: Services, reference: ExcerptReference): Promise<Reaction> {
  const { articles, articleOf, factsOf } = services.coverage();
  const excerpt = excerptAt(reference, articles);
  const article = excerpt === null ? null : articleOf(excerpt.article);
  if (excerpt === null || article === null) {
    return shown(goneReply(services, reference.articleKey, NOTICES.passageGone));
  }
  const speaker = quotedSpeaker(excerpt, article, await factsOf(article.id));
  return shown(privately(contextMessage({ ...excerpt, speaker }, article)));
}

/** The buttons about the first excerpt of an answer. */
export const excerptComponents: readonly Component[] = [
  component(ACTIONS.context, {
    react: (_interaction, { excerpt }, services) => contextReaction(services, excerpt),
  }),
  component(ACTIONS.more, {
    react: async (interaction, { scope }, services) => {
      const outcome = await outcomeBehind(interaction, services, scope);
      if (typeof outcome === 'string') return told(outcome);
      const factsOf = await factsBehind(services, outcome);
      const view = { outcome, articleOf: articleLookup(services), factsOf };
      return shown(privately(moreMessage(view)));
    },
  }),
  component(ACTIONS.why, {
    react: async (interaction, { excerpt: reference, scope }, services) => {
      const excerpt = excerptAt(reference, services.coverage().articles);
      if (excerpt === null) {
        return shown(goneReply(services, reference.articleKey, NOTICES.passageGone));
      }
      const outcome = await outcomeBehind(interaction, services, scope);
      if (typeof outcome === 'string') return told(outcome);
      const view = { outcome, articleOf: articleLookup(services), excerpt };
      return shown(privately(whyMessage(view)));
    },
  }),
];
