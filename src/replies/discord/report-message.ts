import type { ChangedAnswer, ChangedAnswers } from '../../administration/changed-answers';
import type { ReloadReport } from '../../serving/coverage';
import { adminLine, linesWithin, problemLine } from './admin-parts';
import { ADMIN_LINES, counted } from './admin-wording';
import type { DiscordMessage, Part } from './message';
import { createPage } from './page';
import { textPart } from './parts';

/** UTF-16 code units for each of the four lists of articles, for the faults, and for the answers. */
const ROOM = { articles: 400, problems: 900, answers: 1000 } as const;

/** What a report is about: a reload, or a look at what one would do. */
export interface ReportView {
  readonly report: ReloadReport;
  /** How many articles the coverage holds then. */
  readonly articles: number;
  /** The ids of those that nobody is shown then: withheld, embargoed or expired. */
  readonly held: readonly string[];
}

function changesParts({ added, changed, removed }: ReloadReport): readonly Part[] {
  const lists = [
    [ADMIN_LINES.added, added],
    [ADMIN_LINES.changed, changed],
    [ADMIN_LINES.removed, removed],
  ] as const;
  return lists
    .filter(([, ids]) => ids.length > 0)
    .map(([title, ids]) => {
      const lines = ids.map((id) => `- ${adminLine(id)}`);
      return textPart(`**${title}** (${ids.length})\n${linesWithin(lines, ROOM.articles)}`);
    });
}

function heldParts({ held }: ReportView): readonly Part[] {
  if (held.length === 0) return [];
  const lines = held.map((id) => `- ${adminLine(id)}`);
  const title = `**${ADMIN_LINES.heldBack}** (${held.length})`;
  return [textPart(`${title}\n${linesWithin(lines, ROOM.articles)}`)];
}

function problemParts({ problems }: ReloadReport): readonly Part[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const title = ADMIN_LINES.problems(errors, problems.length - errors);
  if (problems.length === 0) return [textPart(`-# ${title}`)];
  return [textPart(`${title}\n${linesWithin(problems.map(problemLine), ROOM.problems)}`)];
}

function footPart({ report: { version, tookMs }, articles }: ReportView): Part {
  const facts = [
    counted(articles, 'article'),
    `version \`${version}\``,
    `${Math.round(tookMs)} ms`,
  ];
  return textPart(`-# ${facts.join(' · ')}`);
}

function reloadTitle({ kept, swapped }: ReloadReport): string {
  if (kept !== null) return ADMIN_LINES.kept[kept];
  return swapped ? ADMIN_LINES.reloaded : ADMIN_LINES.unchanged;
}

/** What came of a reload: what was added, changed and removed, and what is wrong. */
export function reloadMessage(view: ReportView): DiscordMessage {
  const page = createPage();
  page.add(textPart(`### ${reloadTitle(view.report)}`));
  if (view.report.swapped) for (const part of changesParts(view.report)) page.add(part);
  page.add(...heldParts(view));
  page.add(...problemParts(view.report));
  page.add(footPart(view));
  return page.message();
}

const hasChange = ({ added, changed, removed }: ReloadReport): boolean =>
  added.length + changed.length + removed.length > 0;

function answerLine({ question, before, after }: ChangedAnswer): readonly string[] {
  if (question === null) return [];
  const [from, to] = [adminLine(before?.article ?? ''), adminLine(after?.article ?? '')];
  const becomes =
    before === null
      ? ADMIN_LINES.gained(to)
      : after === null
        ? ADMIN_LINES.lost(from)
        : ADMIN_LINES.moved(from, to);
  return [`- “${adminLine(question)}”: ${becomes}`];
}

function answerPart({ asked, gained, lost, changed }: ChangedAnswers): Part {
  const answers = [...lost, ...changed, ...gained];
  if (answers.length === 0) return textPart(ADMIN_LINES.answersSame(asked));
  const shown = answers.flatMap(answerLine);
  const hidden = answers.length - shown.length;
  const lines = hidden === 0 ? shown : [`- ${ADMIN_LINES.hidden(hidden)}`, ...shown];
  return textPart(`${ADMIN_LINES.answersTitle(asked)}\n${linesWithin(lines, ROOM.answers)}`);
}

/** What a reload would do: the same report, and the answers that would be others. */
export function checkMessage(
  view: ReportView & { readonly answers: ChangedAnswers },
): DiscordMessage {
  const { report, answers } = view;
  const isSame = !hasChange(report);
  const page = createPage();
  page.add(textPart(`### ${isSame ? ADMIN_LINES.checkedNothing : ADMIN_LINES.checked}`));
  for (const part of changesParts(report)) page.add(part);
  page.add(...heldParts(view));
  page.add(...problemParts(report));
  if (!isSame) page.add(answerPart(answers));
  page.add(footPart(view));
  return page.message();
}
