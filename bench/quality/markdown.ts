import { BORNE_WRONG, precisionAt } from './measures';
import type { Field, SetReport } from './report';
import type { Condition } from './trial';

const NOTHING = '–';
const percent = (value: number | null | undefined): string =>
  value === null || value === undefined ? NOTHING : (100 * value).toFixed(1);
const decimal = (value: number | null, places: number): string =>
  value === null ? NOTHING : value.toFixed(places);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Shares of all questions at which precision is printed. */
const SHOWN_SHARES = [0.2, 0.4] as const;

/** One standard error of the shares of right ones, in points, at most. */
const errorOf = (questions: number): string =>
  questions > 0 ? (100 * Math.sqrt(0.25 / questions)).toFixed(1) : NOTHING;

function rightTable({ measures }: SetReport): string {
  return table(
    [
      'right first sentence, %',
      'own article',
      'all articles',
      'given the paragraph',
      'characters shown',
      'median ms',
      'p99 ms',
    ],
    measures.map(({ name, right, length, medianMs, p99Ms }) => [
      name,
      percent(right.article),
      percent(right.all),
      percent(right.paragraph),
      decimal(length, 0),
      decimal(medianMs, 2),
      decimal(p99Ms, 2),
    ]),
  );
}

function silenceTable({ measures }: SetReport): string {
  return table(
    [
      'telling what is not covered',
      'AUC other article',
      'AUC taken away',
      'AUC look-alikes',
      ...SHOWN_SHARES.map((part) => `precision, ${100 * part} % answered`),
      `covered answered with ${100 * BORNE_WRONG} % wrong`,
      'calibration error',
    ],
    measures.map(({ name, area, curve, answerable, calibrationError }) => [
      name,
      decimal(area['other-article'], 3),
      decimal(area['taken-away'], 3),
      decimal(area['look-alike'], 3),
      ...SHOWN_SHARES.map((part) => percent(precisionAt(curve, part))),
      percent(answerable),
      decimal(calibrationError, 3),
    ]),
  );
}

function ruleTable({ rules }: SetReport): string {
  const kinds: readonly (readonly [Condition, string])[] = [
    ['taken-away', 'taken away'],
    ['look-alike', 'look-alikes'],
  ];
  return table(
    [
      'when it answers, half having no answer',
      ...kinds.flatMap(([, name]) => [
        `precision, ${name}`,
        `covered answered, ${name}`,
        `uncovered answered, ${name}`,
      ]),
    ],
    rules.map(({ rule, decisions }) => [
      rule,
      ...kinds.flatMap(([condition]) => {
        const decision = decisions[condition];
        return [decision?.precision, decision?.answered, decision?.misled].map(percent);
      }),
    ]),
  );
}

/** One set's figures as Markdown. */
export function markdownOf(report: SetReport): string {
  const { set, articles, answerable, unanswerable, scope, marks, sentences } = report;
  const where = scope === 'article' ? 'in the question’s own article' : 'over all articles';
  const parts = [
    `## ${set}`,
    `${articles} articles; ${answerable} questions with an answer (gold ${sentences}), ${unanswerable} without. ` +
      `One standard error is at most ${errorOf(answerable)} points. Silence is judged ${where}.`,
    rightTable(report),
    silenceTable(report),
    ruleTable(report),
  ];
  if (marks) {
    parts.push(
      `Marked words on the ${marks.questions} answerable questions that the engine answers: exact match ` +
        `${percent(marks.exact)} %, F1 ${decimal(marks.f1, 3)}; words are marked in ${percent(marks.marked)} % ` +
        `(F1 there ${decimal(marks.f1Marked, 3)}), elsewhere the whole excerpt is compared.`,
    );
  }
  return `${parts.join('\n\n')}\n`;
}

/** How everyone is set up, and who is missing. */
export function notesOf({ contestants, missing }: Field): string {
  const lines = contestants.map(({ name, setting }) => `- ${name}: ${setting}`);
  if (missing.length > 0) {
    lines.push(`- not installed: ${missing.join(', ')} (install: npm ci --prefix bench)`);
  }
  return `${lines.join('\n')}\n`;
}
