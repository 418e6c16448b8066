import { ACTIONS } from '../replies/discord/actions';
import { citationMessage } from '../replies/discord/citation-message';
import { NOTICES } from '../replies/discord/discord-wording';
import { excerptAt } from '../replies/discord/references';
import { component, type Component } from './component';
import { shown } from './component-message';
import { privately } from './reply';
import { goneReply } from './retracted';

/** “Cite” below an answer. */
export const citingComponents: readonly Component[] = [
  component(ACTIONS.cite, {
    react: (_interaction, { excerpt: reference }, services) => {
      const { articles, articleOf } = services.coverage();
      const excerpt = excerptAt(reference, articles);
      const article = excerpt === null ? null : articleOf(excerpt.article);
      if (excerpt === null || article === null) {
        return shown(goneReply(services, reference.articleKey, NOTICES.passageGone));
      }
      return shown(privately(citationMessage(excerpt, article)));
    },
  }),
];
