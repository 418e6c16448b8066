import type { Article } from '../../core/article/article';
import type { Change } from '../../database/changes';
import { articleCount } from '../wording';
import { adminButton, adminLine, linesWithin, moment, person } from './admin-parts';
import { ADMIN_LABELS, ADMIN_LINES } from './admin-wording';
import { articleFacts, articleTitle } from './article-lines';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { buttonRow, textPart } from './parts';

/** UTF-16 code units for what could not be done. */
const FAULT_ROOM = 1500;

/** The custom_ids of the buttons below a question that asks for confirmation. */
export interface ConfirmIds {
  readonly confirm: string;
  readonly cancel: string;
}

/** Asks whether an article is to be removed. */
export function removalMessage(view: {
  /** null where the file is no valid article. */
  readonly article: Article | null;
  readonly file: string;
  readonly ids: ConfirmIds;
}): DiscordMessage {
  const { article, file, ids } = view;
  const page = createPage(
    buttonRow([
      adminButton(ADMIN_LABELS.remove, ids.confirm, 'danger'),
      adminButton(ADMIN_LABELS.cancel, ids.cancel),
    ]),
  );
  const what =
    article === null
      ? [ADMIN_LINES.removeBroken]
      : [articleTitle(article), `-# ${articleFacts(article)}`];
  page.add(textPart(`### ${ADMIN_LINES.removeAsk}`));
  page.add(textPart([...what, `-# ${adminLine(file)}`].join('\n')));
  page.add(textPart(`-# ${ADMIN_LINES.removeHint} ${ADMIN_LINES.expires}`));
  return page.message();
}

/** Asks whether a change is to be taken back, with those made in one step with it: `count` in all. */
export function undoMessage(change: Change, ids: ConfirmIds, count = 1): DiscordMessage {
  const { file, who, atMs, kind } = change;
  const page = createPage(
    buttonRow([
      adminButton(ADMIN_LABELS.undo, ids.confirm, 'danger'),
      adminButton(ADMIN_LABELS.cancel, ids.cancel),
    ]),
  );
  page.add(textPart(`### ${ADMIN_LINES.undoAsk}`));
  page.add(textPart(`${adminLine(file)} · ${person(who)} · ${moment(atMs)}`));
  page.add(textPart(ADMIN_LINES.undoKinds[kind]));
  if (count > 1) page.add(textPart(ADMIN_LINES.undoMore(count - 1)));
  return page.message();
}

/** What became of changes: words of ours, what could not be done, and what the coverage holds now. */
export function changedMessage(view: {
  readonly words: string | null;
  readonly faults: readonly string[];
  /** null where the coverage was not reloaded. */
  readonly coverage: { readonly articles: number; readonly version: string } | null;
}): DiscordMessage {
  const { words, faults, coverage } = view;
  const page = createPage();
  if (words !== null) page.add(textPart(adminLine(words)));
  if (faults.length > 0) {
    const lines = faults.map((fault) => `❌ ${adminLine(fault)}`);
    page.add(textPart(`${ADMIN_LINES.notDone}\n${linesWithin(lines, FAULT_ROOM)}`));
  }
  if (coverage !== null) {
    const { articles, version } = coverage;
    page.add(textPart(`-# ${ADMIN_LINES.coverageNow(articleCount(articles), `\`${version}\``)}`));
  }
  return page.message();
}
