import { previewImported, publishArticle, type Addition } from '../administration/add-article';
import { ADMIN_LINES, ADMIN_NOTICES } from '../replies/discord/admin-wording';
import { deedOf, ownerOf, putInForce } from './acting';
import type { Administration, Draft } from './administration';
import type { ComponentInteraction } from './component';
import { told, updated } from './component-message';
import { draftReply } from './knowledge-drafts';
import type { Reaction } from './reply';
import type { Services } from './services';

/** The same draft, with what its files hold by now: who publishes it after that has seen it. */
function lookedAgain(draft: Draft, { place }: Administration): Draft {
  const now = previewImported(draft.imported, place.folder);
  const additions = draft.preview.additions.map((addition) => {
    const same = now.additions.find(({ file }) => file === addition.file);
    return same === undefined ? addition : { ...addition, seen: same.seen, before: same.before };
  });
  return { ...draft, preview: { ...draft.preview, additions } };
}

/** Publishes the article that is shown, or all of the file; then the coverage is reloaded. */
export async function publishReaction(
  interaction: ComponentInteraction,
  services: Services,
  token: string,
  { all }: { readonly all: boolean },
): Promise<Reaction> {
  const { administration } = services;
  const { place, drafts } = administration;
  const owner = ownerOf(interaction);
  const draft = drafts.take(token, owner);
  if (draft === null) return told(ADMIN_NOTICES.expired);
  const { additions } = draft.preview;
  const wanted = all ? additions : additions.slice(draft.at, draft.at + 1);
  const faults: string[] = [];
  const left: Addition[] = additions.filter((addition) => !wanted.includes(addition));
  const done: Addition[] = [];
  // what is published with one click is taken back with one
  let step: { readonly batch?: number } = {};
  for (const addition of wanted) {
    const deed = deedOf(interaction, administration);
    const outcome = await publishArticle(place, addition, deed, step);
    if ('fault' in outcome) {
      faults.push(outcome.fault);
      left.push(addition);
    } else {
      done.push(addition);
      step = { batch: step.batch ?? outcome.change.id };
    }
  }
  const [first] = done;
  if (first === undefined) {
    const next = lookedAgain(draft, administration);
    drafts.replace(token, next, owner);
    return updated(
      await draftReply(services, token, next, faults.join('; ') || ADMIN_LINES.nothingIn),
    );
  }
  const words =
    done.length === 1
      ? ADMIN_LINES.published(first.article.headline)
      : ADMIN_LINES.publishedSome(done.length);
  const reaction = await putInForce(services, interaction, words, faults, {
    ids: done.map(({ article }) => article.id),
  });
  if (left.length === 0) return reaction;
  // what is left of a feed can be published next
  const next = { ...draft, at: 0, typed: {}, preview: { ...draft.preview, additions: left } };
  drafts.replace(token, next, owner);
  return updated(await draftReply(services, token, next, faults.join('; ') || null, words));
}
