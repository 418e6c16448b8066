import type { ChatInputCommandInteraction } from 'discord.js';
import { editArticle, previewImported } from '../administration/add-article';
import { additionWarnings } from '../administration/addition-warnings';
import type { ArticleTrial } from '../core/answer/article-trial';
import type { Article } from '../core/article/article';
import { everyArticle } from '../serving/coverage';
import { importApart } from '../serving/import-apart';
import { within } from '../serving/within';
import { ADMIN_LINES, ADMIN_NOTICES } from '../replies/discord/admin-wording';
import { changedMessage } from '../replies/discord/change-messages';
import { draftMessage } from '../replies/discord/draft-message';
import {
  DRAFT_FORMS,
  draftModal,
  type DraftFields,
  type DraftForm,
} from '../replies/discord/draft-modal';
import { deedOf, ownerOf } from './acting';
import type { Administration, Draft } from './administration';
import { faultNotice } from './answer';
import { readAttachment } from './attachment';
import { draftIds, knowledgeId } from './knowledge-ids';
import type { ComponentInteraction } from './component';
import { told, updated } from './component-message';
import { problemFields } from './problem';
import type { Reaction, ShownReply } from './reply';
import type { Services } from './services';

/** Milliseconds that a preview waits for what an article answers of its own. */
const TRIAL_MS = 1500;

/** What an article answers of its own; null where that takes too long, or cannot be told now. */
async function trialOf(
  { coverage, log }: Services,
  article: Article,
): Promise<ArticleTrial | null> {
  let trial: ArticleTrial | null = null;
  const trying = coverage()
    .tryOut(article)
    .then((found) => {
      trial = found;
    })
    .catch((error: unknown) => {
      log.warn(problemFields(error), 'an article could not be tried');
    });
  await within(trying, TRIAL_MS);
  return trial;
}

/** The preview of a draft, with what was done or went wrong last. */
export async function draftReply(
  services: Services,
  token: string,
  { preview: plain, at, fileName }: Draft,
  fault: string | null = null,
  done: string | null = null,
): Promise<ShownReply> {
  const { administration, serving } = services;
  // what is wrong with a file is told with its name, as everywhere
  const preview = { ...plain, faults: plain.faults.map((words) => `${fileName}: ${words}`) };
  const article = preview.additions[at]?.article;
  const nowMs = administration.nowMs();
  const warnings =
    article === undefined ? [] : additionWarnings(article, everyArticle(serving.current()), nowMs);
  const trial = article === undefined ? null : await trialOf(services, article);
  return draftMessage({ preview, at, ids: draftIds(token), fault, done, warnings, trial, nowMs });
}

/** Reads the attached file and shows what it would become; nothing is written. */
export async function addReply(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<ShownReply> {
  const { administration, log } = services;
  const { place, drafts, loopbackHost, importLimits } = administration;
  const file = interaction.options.getAttachment('file', true);
  const read = await readAttachment(file, { loopbackHost });
  if ('fault' in read) {
    log.info({ request: interaction.id, bytes: file.size, fault: read.fault }, 'file refused');
    await administration.record(deedOf(interaction, administration), 'add', file.name, read.fault);
    return faultNotice(read.fault);
  }
  const given = { bytes: read.bytes, fileName: file.name };
  const imported = await importApart(given, importLimits);
  const draft = { ...given, imported, preview: previewImported(imported, place.folder), at: 0 };
  return draftReply(services, drafts.keep(draft, ownerOf(interaction)), draft);
}

const fieldsOf = (article: Article | undefined): DraftFields => ({
  headline: article?.headline ?? '',
  publisher: article?.publisher ?? '',
  datePublished: article?.datePublished ?? '',
  url: article?.url ?? '',
  author: article?.author.join(', ') ?? '',
  aliases: article?.aliases.join(', ') ?? '',
  genre: article?.genre ?? '',
  status: article?.status ?? '',
  embargoedUntil: article?.embargoedUntil ?? '',
  expires: article?.expires ?? '',
});

/** Opens a form with fields of the article that is shown. */
export function editReaction(
  interaction: ComponentInteraction,
  { administration }: Services,
  token: string,
  form: DraftForm,
): Reaction {
  const draft = administration.drafts.find(token, ownerOf(interaction));
  if (draft === null) return told(ADMIN_NOTICES.expired);
  const fields = { ...fieldsOf(draft.preview.additions[draft.at]?.article), ...draft.typed };
  const id = knowledgeId(form === 'main' ? 'fields' : 'fields-more', token);
  return { kind: 'modal', modal: draftModal(id, form, fields) };
}

/** The draft with the fields that were given; a fault where they cannot be so. */
async function edited(
  draft: Draft,
  fields: Partial<DraftFields>,
  { place, importLimits }: Administration,
): Promise<Draft | string> {
  const { preview, at, bytes, fileName } = draft;
  const addition = preview.additions[at];
  /** With what a page cannot say and the importer does not know. */
  const withDecisions = (read: Draft): Draft | string => {
    const [first] = read.preview.additions;
    if (first === undefined || fields.expires === undefined) return read;
    const article = editArticle(first.article, { expires: fields.expires });
    if ('fault' in article) return article.fault;
    return { ...read, preview: { ...read.preview, additions: [{ ...first, ...article }] } };
  };
  if (addition === undefined) {
    // what the page does not say is said now, and it is read again
    const given = Object.entries(fields).filter(([, value]) => value !== '');
    const imported = await importApart(
      { bytes, fileName, options: Object.fromEntries(given) },
      importLimits,
    );
    return withDecisions({ ...draft, imported, preview: previewImported(imported, place.folder) });
  }
  const article = editArticle(addition.article, fields);
  if ('fault' in article) return article.fault;
  const additions = preview.additions.with(at, { ...addition, ...article });
  return { ...draft, preview: { ...preview, additions } };
}

/** Takes the fields of the form, and shows the preview again. */
export async function fieldsReaction(
  interaction: ComponentInteraction,
  services: Services,
  token: string,
  form: DraftForm,
): Promise<Reaction> {
  const { administration } = services;
  const { drafts } = administration;
  const owner = ownerOf(interaction);
  const draft = drafts.find(token, owner);
  if (draft === null || !interaction.isModalSubmit()) return told(ADMIN_NOTICES.expired);
  const fields = Object.fromEntries(
    DRAFT_FORMS[form].map((name) => [name, interaction.fields.getTextInputValue(name).trim()]),
  ) as Partial<DraftFields>;
  const next = await edited(draft, fields, administration);
  if (typeof next === 'string') {
    // the form opens again with what was typed, right or wrong
    drafts.replace(token, { ...draft, typed: { ...draft.typed, ...fields } }, owner);
    return updated(await draftReply(services, token, draft, next));
  }
  const taken = { ...next, typed: {} };
  drafts.replace(token, taken, owner);
  return updated(await draftReply(services, token, taken));
}

/** Shows another article of the same file. */
export async function pickReaction(
  interaction: ComponentInteraction,
  services: Services,
  token: string,
): Promise<Reaction> {
  const { drafts } = services.administration;
  const owner = ownerOf(interaction);
  const draft = drafts.find(token, owner);
  const chosen = interaction.isStringSelectMenu() ? Number(interaction.values[0]) : NaN;
  if (draft?.preview.additions[chosen] === undefined) return told(ADMIN_NOTICES.expired);
  const next = { ...draft, at: chosen, typed: {} };
  drafts.replace(token, next, owner);
  return updated(await draftReply(services, token, next));
}

/** Forgets a draft. */
export function discardReaction(
  interaction: ComponentInteraction,
  { administration }: Services,
  token: string,
): Reaction {
  const draft = administration.drafts.take(token, ownerOf(interaction));
  if (draft === null) return told(ADMIN_NOTICES.expired);
  const words = ADMIN_LINES.discarded;
  return updated(changedMessage({ words, faults: [], coverage: null }));
}
