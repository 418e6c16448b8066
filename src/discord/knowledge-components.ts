import { archiveRefusal } from './archive-refusal';
import { component, type Component, type ComponentInteraction } from './component';
import { shown } from './component-message';
import type { Deferral } from './in-time';
import { cancelReaction, removeReaction, undoReaction } from './knowledge-changes';
import { discardReaction, editReaction, fieldsReaction, pickReaction } from './knowledge-drafts';
import { KNOWLEDGE_IDS, NO_SUBJECT } from './knowledge-ids';
import { csvReply, logReply } from './knowledge-overview';
import { publishReaction } from './knowledge-publishing';
import type { Reaction } from './reply';
import type { Services } from './services';

/** Ties one of them to what it does with its subject, where that is of effect. */
function tied(
  deed: keyof typeof KNOWLEDGE_IDS,
  deferral: Deferral,
  react: (
    interaction: ComponentInteraction,
    services: Services,
    subject: string,
  ) => Reaction | Promise<Reaction>,
): Component {
  return component(KNOWLEDGE_IDS[deed], {
    deferral,
    react: (interaction, { subject }, services) => {
      const refusal = archiveRefusal(deed, services);
      return refusal === null ? react(interaction, services, subject) : shown(refusal);
    },
  });
}

/** The buttons, menus and forms of `/knowledge`. */
export const knowledgeComponents: readonly Component[] = [
  tied('publish', 'update', (one, services, token) =>
    publishReaction(one, services, token, { all: false }),
  ),
  tied('publish-all', 'update', (one, services, token) =>
    publishReaction(one, services, token, { all: true }),
  ),
  tied('edit', 'none', (one, services, token) => editReaction(one, services, token, 'main')),
  tied('fields', 'update', (one, services, token) => fieldsReaction(one, services, token, 'main')),
  tied('edit-more', 'none', (one, services, token) => editReaction(one, services, token, 'more')),
  tied('fields-more', 'update', (one, services, token) =>
    fieldsReaction(one, services, token, 'more'),
  ),
  tied('discard', 'update', discardReaction),
  tied('pick', 'update', pickReaction),
  tied('remove', 'update', removeReaction),
  tied('undo', 'update', undoReaction),
  tied('cancel', 'update', cancelReaction),
  tied('csv', 'private', (_one, services, days) => ({
    kind: 'reply',
    reply: csvReply(services, days),
  })),
  tied('log', 'update', (_one, services, before) => ({
    kind: 'update',
    reply: logReply(services, before === NO_SUBJECT ? null : before),
  })),
];
