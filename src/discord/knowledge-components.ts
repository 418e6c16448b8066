import { ADMIN_NOTICES } from '../replies/discord/admin-wording';
import { notice } from './answer';
import type { CommandComponents } from './command-components';
import type { Deferral } from './in-time';
import { cancelReaction, removeReaction, undoReaction } from './knowledge-changes';
import {
  discardReaction,
  editReaction,
  fieldsReaction,
  pickReaction,
  publishReaction,
} from './knowledge-drafts';
import { KNOWLEDGE_PREFIX, type KnowledgeDeed } from './knowledge-ids';
import { csvReply, logReply } from './knowledge-overview';
import type { ComponentInteraction } from './react';
import type { Reaction } from './reply';
import type { Services } from './services';

type React = (
  interaction: ComponentInteraction,
  services: Services,
  subject: string,
) => Reaction | Promise<Reaction>;

/** What each of them leads to, and how time is asked for where that is slow. */
const REACTIONS: Readonly<Record<KnowledgeDeed, readonly [React, Deferral]>> = {
  publish: [
    (one, services, token) => publishReaction(one, services, token, { all: false }),
    'update',
  ],
  'publish-all': [
    (one, services, token) => publishReaction(one, services, token, { all: true }),
    'update',
  ],
  edit: [editReaction, 'none'],
  fields: [fieldsReaction, 'update'],
  discard: [discardReaction, 'update'],
  pick: [pickReaction, 'update'],
  remove: [removeReaction, 'update'],
  undo: [undoReaction, 'update'],
  cancel: [cancelReaction, 'update'],
  csv: [(_one, services, days) => ({ kind: 'reply', reply: csvReply(services, days) }), 'private'],
  log: [
    (_one, services, before) => ({
      kind: 'update',
      reply: logReply(services, before === '-' ? null : before),
    }),
    'update',
  ],
};

const found = (deed: string | undefined): readonly [React, Deferral] | null =>
  Object.entries(REACTIONS).find(([name]) => name === deed)?.[1] ?? null;

/** The buttons, menus and forms of `/knowledge`. */
export const knowledgeComponents: CommandComponents = {
  prefix: KNOWLEDGE_PREFIX,
  react: async (interaction, [deed, subject = ''], services) => {
    const [react] = found(deed) ?? [];
    return react === undefined
      ? { kind: 'reply', reply: notice(ADMIN_NOTICES.oldButton) }
      : react(interaction, services, subject);
  },
  deferral: (_interaction, [deed]) => found(deed)?.[1] ?? 'private',
};
