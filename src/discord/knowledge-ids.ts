import type { DraftIds } from '../replies/discord/draft-message';
import { componentId } from './command-components';

/** What the custom_ids of `/knowledge` begin with. */
export const KNOWLEDGE_PREFIX = 'knowledge';

/** What the buttons, menus and forms of `/knowledge` ask for. */
export type KnowledgeDeed =
  | 'publish'
  | 'publish-all'
  | 'edit'
  | 'fields'
  | 'discard'
  | 'pick'
  | 'remove'
  | 'undo'
  | 'cancel'
  | 'csv'
  | 'log';

/** The custom_id of a component of `/knowledge`. */
export function knowledgeId(deed: KnowledgeDeed, subject = '-'): string {
  return componentId(KNOWLEDGE_PREFIX, deed, subject);
}

/** The custom_ids of a draft's buttons and menu. */
export function draftIds(token: string): DraftIds {
  return {
    publish: knowledgeId('publish', token),
    publishAll: knowledgeId('publish-all', token),
    edit: knowledgeId('edit', token),
    discard: knowledgeId('discard', token),
    pick: knowledgeId('pick', token),
  };
}
