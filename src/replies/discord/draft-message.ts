import type { AdditionPreview, Addition } from '../../administration/add-article';
import type { ImportedArticle } from '../../knowledge/import-options';
import type { Article } from '../../core/coverage/article';
import { adminButton, adminLine, adminMenu, linesWithin } from './admin-parts';
import { ADMIN_LABELS, ADMIN_LINES } from './admin-wording';
import { articleFacts, articleTitle, plainLine, shortened } from './article-lines';
import type { DiscordMessage, Part } from './message';
import { createPage } from './page';
import { paragraphsIn } from './paragraphs';
import { buttonRow, separatorPart, textPart } from './parts';
import { quotation } from './quotation';

/** UTF-16 code units for the lists of one preview. */
const ROOM = {
  dropped: 900,
  doubtful: 500,
  notes: 600,
  faults: 1200,
  standfirst: 200,
  opening: 300,
} as const;

/** The custom_ids of a preview's buttons and menu. */
export interface DraftIds {
  readonly publish: string;
  readonly publishAll: string;
  readonly edit: string;
  readonly discard: string;
  readonly pick: string;
}

/** What was read from one file, and which of its articles is shown. */
export interface DraftView {
  readonly preview: AdditionPreview;
  /** From 0. */
  readonly at: number;
  readonly ids: DraftIds;
  /** What is wrong with the fields that were given last; null for nothing. */
  readonly fault?: string | null;
  /** What was published of the file already; null for nothing. */
  readonly done?: string | null;
}

/** The importer's cures are for a shell; here the fields stand in a form. */
const OPTION = / with --(?:headline|publisher|date|url)\b/gu;

/** What the importer says, on one line, with the cure that there is here. */
function importerLine(words: string): string {
  return adminLine(words.replaceAll(OPTION, ` under “${ADMIN_LABELS.edit}”`));
}

type Line = ImportedArticle['dropped'][number];

const readLine = ({ line, text, reason }: Line): string =>
  `- ${ADMIN_LINES.line(line)}: “${plainLine(shortened(text, 80))}” (${adminLine(reason)})`;

function listPart(title: string, lines: readonly string[], room: number): readonly Part[] {
  return lines.length === 0
    ? []
    : [textPart([title, linesWithin(lines, room)].filter((text) => text !== '').join('\n'))];
}

function foundParts({ dropped, doubtful, notes }: ImportedArticle): readonly Part[] {
  const checks = notes.map((note) => `- ${importerLine(note)}`);
  return [
    ...listPart(ADMIN_LINES.notes, checks, ROOM.notes),
    ...listPart(ADMIN_LINES.doubtful(doubtful.length), doubtful.map(readLine), ROOM.doubtful),
    ...listPart(ADMIN_LINES.dropped(dropped.length), dropped.map(readLine), ROOM.dropped),
  ];
}

/** The first paragraph, to the letter; empty where there is none. */
function openingOf(article: Article): string {
  const [first] = paragraphsIn(article);
  return first === undefined ? '' : article.body.slice(first.start, first.end);
}

function articleParts({ article, file, seen }: Addition): readonly Part[] {
  const state = seen === null ? ADMIN_LINES.newFile : ADMIN_LINES.replaces;
  const link = article.url === null ? [] : [`-# ${adminLine(article.url)}`];
  const head = [
    articleTitle(article),
    `-# ${articleFacts(article)}`,
    ...link,
    `-# ${adminLine(file)}: ${state}`,
  ];
  const opening = shortened(openingOf(article), ROOM.opening);
  const standfirst = shortened(article.alternativeHeadline ?? '', ROOM.standfirst);
  return [
    textPart(head.join('\n')),
    ...(standfirst === '' ? [] : [textPart(quotation(standfirst, null))]),
    textPart(quotation(opening, null)),
  ];
}

/** A file of which no article could be made; with a way to say what is missing where that helps. */
function refusedMessage({ preview, ids, fault = null }: DraftView): DiscordMessage {
  const { refused, faults, notes } = preview;
  const canEdit = refused.length === 1 && refused[0]?.place === '';
  const page = createPage(
    canEdit
      ? buttonRow([
          adminButton(ADMIN_LABELS.edit, ids.edit, 'go'),
          adminButton(ADMIN_LABELS.discard, ids.discard),
        ])
      : [],
  );
  page.add(textPart(`### ${ADMIN_LINES.nothingIn}`));
  const parts = refused.flatMap(({ place, faults: inner }) =>
    inner.map((words) => (place === '' ? words : `${place}: ${words}`)),
  );
  const lines = [...(fault === null ? [] : [fault]), ...faults, ...parts];
  page.add(
    ...listPart(
      '',
      lines.map((words) => `❌ ${importerLine(words)}`),
      ROOM.faults,
    ),
  );
  page.add(
    ...listPart(
      '',
      notes.map((note) => `- ${importerLine(note)}`),
      ROOM.notes,
    ),
  );
  if (canEdit) page.add(textPart(`-# ${ADMIN_LINES.missing} ${ADMIN_LINES.expires}`));
  return page.message();
}

function controls({ preview, at, ids }: DraftView): readonly Part[] {
  const { additions } = preview;
  const many = additions.length > 1;
  const options = additions.map(({ article }, index) => ({
    label: article.headline,
    value: String(index),
    isChosen: index === at,
  }));
  return [
    textPart(`-# ${ADMIN_LINES.expires}`),
    ...(many ? adminMenu(ids.pick, ADMIN_LABELS.pickItem, options) : []),
    ...buttonRow([
      adminButton(ADMIN_LABELS.publish, ids.publish, 'go'),
      ...(many ? [adminButton(ADMIN_LABELS.publishAll(additions.length), ids.publishAll)] : []),
      adminButton(ADMIN_LABELS.edit, ids.edit),
      adminButton(ADMIN_LABELS.discard, ids.discard, 'danger'),
    ]),
  ];
}

/**
 * A file before it is published: what was recognised, what was left out and why, and what is in doubt,
 * with buttons to publish, edit or discard it.
 */
export function draftMessage(view: DraftView): DiscordMessage {
  const { preview, at, fault = null, done = null } = view;
  const { additions, refused, notes } = preview;
  const addition = additions[at];
  if (addition === undefined) return refusedMessage(view);
  const page = createPage(controls(view));
  const title =
    additions.length > 1 ? ADMIN_LINES.previewOf(at + 1, additions.length) : ADMIN_LINES.preview;
  page.add(textPart(`### ${title}`));
  if (done !== null) page.add(textPart(adminLine(done)));
  if (fault !== null) page.add(textPart(`❌ ${adminLine(fault)}`));
  page.add(...articleParts(addition));
  page.add(separatorPart());
  const refusals = refused.map(
    ({ place, faults }) => `❌ ${importerLine(`${place}: ${faults.join('; ')}`)}`,
  );
  for (const part of [
    ...listPart('', [...notes.map((note) => `- ${importerLine(note)}`), ...refusals], ROOM.notes),
    ...foundParts(addition.imported),
  ]) {
    page.add(part);
  }
  return page.message();
}
