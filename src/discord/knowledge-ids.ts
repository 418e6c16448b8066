import type { DraftIds } from '../replies/discord/draft-message';
import { idKind } from '../replies/discord/id-kind';
import { WORD } from '../replies/discord/id-parts';

const subject = { subject: WORD };

/** The buttons, menus and forms of `/knowledge`; each says what it is about, as a token or a number. */
export const KNOWLEDGE_IDS = {
  publish: idKind('knowledge:publish', subject),
  'publish-all': idKind('knowledge:publish-all', subject),
  edit: idKind('knowledge:edit', subject),
  fields: idKind('knowledge:fields', subject),
  'edit-more': idKind('knowledge:edit-more', subject),
  'fields-more': idKind('knowledge:fields-more', subject),
  discard: idKind('knowledge:discard', subject),
  pick: idKind('knowledge:pick', subject),
  remove: idKind('knowledge:remove', subject),
  undo: idKind('knowledge:undo', subject),
  cancel: idKind('knowledge:cancel', subject),
  csv: idKind('knowledge:csv', subject),
  log: idKind('knowledge:log', subject),
} as const;

/** In place of a subject where there is none. */
export const NO_SUBJECT = '-';

/** The custom_id of a component of `/knowledge`. */
export function knowledgeId(deed: keyof typeof KNOWLEDGE_IDS, about = NO_SUBJECT): string {
  return KNOWLEDGE_IDS[deed].idOf({ subject: about });
}

/** The custom_ids of a draft's buttons and menu. */
export function draftIds(token: string): DraftIds {
  return {
    publish: knowledgeId('publish', token),
    publishAll: knowledgeId('publish-all', token),
    edit: knowledgeId('edit', token),
    editMore: knowledgeId('edit-more', token),
    discard: knowledgeId('discard', token),
    pick: knowledgeId('pick', token),
  };
}
