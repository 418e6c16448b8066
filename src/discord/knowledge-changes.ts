import type { ChatInputCommandInteraction } from 'discord.js';
import { changedArticles } from '../administration/change-file';
import { previewRemoval, removeArticle } from '../administration/remove-article';
import { previewUndo, undoStep } from '../administration/undo-change';
import { everyArticle } from '../serving/coverage';
import { ADMIN_LINES, ADMIN_NOTICES } from '../replies/discord/admin-wording';
import { changedMessage, removalMessage, undoMessage } from '../replies/discord/change-messages';
import { deedOf, ownerOf, putInForce } from './acting';
import { faultNotice, notice } from './answer';
import { findArticle } from './finding';
import { knowledgeId } from './knowledge-ids';
import type { ComponentInteraction } from './component';
import type { Reaction, ShownReply } from './reply';
import type { Services } from './services';

/** Asks whether an article is to be removed. */
export function removeReply(
  interaction: ChatInputCommandInteraction,
  { administration, serving }: Services,
): ShownReply {
  const { place, removals } = administration;
  const typed = interaction.options.getString('article', true).trim();
  const article = findArticle(everyArticle(serving.current()), typed);
  // a file that is no valid article is found by its name alone
  const found = previewRemoval(place.folder, article?.id ?? typed);
  if ('fault' in found) return faultNotice(found.fault);
  const token = removals.keep(found, ownerOf(interaction));
  return removalMessage({
    article,
    file: found.file,
    ids: { confirm: knowledgeId('remove', token), cancel: knowledgeId('cancel', token) },
  });
}

/** Removes an article after it was asked whether to. */
export async function removeReaction(
  interaction: ComponentInteraction,
  services: Services,
  token: string,
): Promise<Reaction> {
  const { administration } = services;
  const removal = administration.removals.take(token, ownerOf(interaction));
  if (removal === null) return { kind: 'reply', reply: notice(ADMIN_NOTICES.expired) };
  const deed = deedOf(interaction, administration);
  const outcome = await removeArticle(administration.place, removal, deed);
  return 'fault' in outcome
    ? putInForce(services, interaction, null, [outcome.fault])
    : putInForce(services, interaction, ADMIN_LINES.removedDone(removal.file), [], {
        mayBeEmpty: true,
        ids: changedArticles([removal]),
      });
}

/** Asks whether the newest change is to be taken back. */
export function undoReply({ administration }: Services): ShownReply {
  const found = previewUndo(administration.place);
  if ('fault' in found) return faultNotice(found.fault);
  const ids = {
    confirm: knowledgeId('undo', String(found.change.id)),
    cancel: knowledgeId('cancel'),
  };
  return undoMessage(found.change, ids, found.count);
}

/** Takes a change back, if it still is the newest. */
export async function undoReaction(
  interaction: ComponentInteraction,
  services: Services,
  changeId: string,
): Promise<Reaction> {
  const { administration } = services;
  const deed = deedOf(interaction, administration);
  const { changes, faults } = await undoStep(administration.place, Number(changeId), deed);
  const [first] = changes;
  if (first === undefined) return putInForce(services, interaction, null, faults);
  const words = ADMIN_LINES.undone(first.file, changes.length - 1);
  return putInForce(services, interaction, words, faults, {
    mayBeEmpty: true,
    ids: changedArticles(changes),
  });
}

/** Leaves everything as it is. */
export function cancelReaction(
  interaction: ComponentInteraction,
  { administration }: Services,
  token: string,
): Reaction {
  administration.removals.take(token, ownerOf(interaction));
  const words = ADMIN_LINES.canceled;
  return { kind: 'update', reply: changedMessage({ words, faults: [], coverage: null }) };
}
