import type { AdditionPreview, Addition } from '../../administration/add-article';
import { textDiff } from '../../administration/text-diff';
import type { ArticleTrial } from '../../core/answer/article-trial';
import { editorialWords } from '../../knowledge/editorial-words';
import { serialiseArticle } from '../../knowledge/serialise-article';
import type { ImportedArticle } from '../../knowledge/import-options';
import type { Article } from '../../core/article/article';
import { trialLines } from '../trial-wording';
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
  warnings: 400,
  trial: 1000,
  diff: 900,
  standfirst: 200,
  opening: 300,
} as const;

/** The custom_ids of a preview's buttons and menu. */
export interface DraftIds {
  readonly publish: string;
  readonly publishAll: string;
  readonly edit: string;
  readonly editMore: string;
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
  /** What to look at twice in the article that is shown, one line each. */
  readonly warnings?: readonly string[];
  /** What came of asking the article that is shown what its own facts say; null: it was not asked. */
  readonly trial?: ArticleTrial | null;
  /** Milliseconds since 1970: what an embargo or an expiry means now. */
  readonly nowMs: number;
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

function articleParts({ article, file, seen }: Addition, nowMs: number): readonly Part[] {
  const state = seen === null ? ADMIN_LINES.newFile : ADMIN_LINES.replaces;
  const link = article.url === null ? [] : [`-# ${adminLine(article.url)}`];
  const head = [
    articleTitle(article),
    `-# ${articleFacts(article)}`,
    ...link,
    ...editorialWords(article, nowMs).map((words) => `-# **${adminLine(words)}**`),
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

/** UTF-16 code units of a line of the file, in the list of what changes. */
const LONGEST_DIFF_LINE = 90;

/** UTF-16 code units that are shown before two lines begin to differ. */
const LEAD = 30;

/** A line from a little before the place where it begins to differ from the one that takes its place. */
function fromDifference(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  const from = text.lastIndexOf(' ', Math.max(0, same - LEAD));
  return same > LEAD && from > 0 ? `… ${text.slice(from + 1)}` : text;
}

/** What changes in a file that is replaced; nothing for a new one. */
function diffParts({ article, before }: Addition): readonly Part[] {
  if (before === null) return [];
  const diff = textDiff(before, serialiseArticle(article));
  if (diff.length === 0) return [textPart(ADMIN_LINES.sameFile)];
  const out = diff.filter(({ kind }) => kind === 'out').length;
  const lines = diff.map(({ kind, text }, place) => {
    const other = diff[kind === 'out' ? place + 1 : place - 1];
    const isPaired = other !== undefined && other.kind !== kind;
    const shown = isPaired ? fromDifference(text, other.text) : text;
    return `${kind === 'out' ? '➖' : '➕'} ${adminLine(shortened(shown, LONGEST_DIFF_LINE))}`;
  });
  return listPart(ADMIN_LINES.diff(out, diff.length - out), lines, ROOM.diff);
}

/** What the article fails to answer of its own, and what others say otherwise. */
function trialParts(trial: ArticleTrial | null): readonly Part[] {
  if (trial === null) return [];
  const lines = trialLines(trial).map((line) => `- ${adminLine(line)}`);
  if (lines.length > 0) return listPart(ADMIN_LINES.trial(trial.asked), lines, ROOM.trial);
  return trial.asked === 0 ? [] : [textPart(ADMIN_LINES.trialWell(trial.asked))];
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
      adminButton(ADMIN_LABELS.editMore, ids.editMore),
      adminButton(ADMIN_LABELS.discard, ids.discard, 'danger'),
    ]),
  ];
}

/**
 * A file before it is published: what was recognised, what was left out and why, and what is in doubt,
 * with buttons to publish, edit or discard it.
 */
export function draftMessage(view: DraftView): DiscordMessage {
  const { preview, at, fault = null, done = null, warnings = [], trial = null, nowMs } = view;
  const { additions, refused, notes } = preview;
  const addition = additions[at];
  if (addition === undefined) return refusedMessage(view);
  const page = createPage(controls(view));
  const title =
    additions.length > 1 ? ADMIN_LINES.previewOf(at + 1, additions.length) : ADMIN_LINES.preview;
  page.add(textPart(`### ${title}`));
  if (done !== null) page.add(textPart(adminLine(done)));
  if (fault !== null) page.add(textPart(`❌ ${adminLine(fault)}`));
  page.add(...articleParts(addition, nowMs));
  const looks = warnings.map((warning) => `⚠ ${adminLine(warning)}`);
  for (const part of listPart(ADMIN_LINES.warnings, looks, ROOM.warnings)) page.add(part);
  for (const part of [...trialParts(trial), ...diffParts(addition)]) page.add(part);
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
