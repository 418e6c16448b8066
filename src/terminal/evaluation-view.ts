import { visibleText } from '../replies/visible-text';
import type { EvaluatedQuestion, Evaluation } from './evaluation';
import { sharesOf, type Counts } from './figures';

const SHOWN_TEXT = 140;
const COLUMN = 16;
const LATER_TURNS = 'dialogue-turn-2+';

function share(part: number, whole: number): string {
  if (whole === 0) return '-'.padStart(COLUMN);
  const percentage = ((100 * part) / whole).toFixed(1).padStart(5);
  return `${percentage} % ${`(${part}/${whole})`.padStart(8)}`;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function row(name: string, counts: Counts, width: number): string {
  return [
    visibleText(name).padEnd(width),
    share(counts.rightFirst, counts.answerable),
    share(counts.complete, counts.answerable),
    share(counts.silent, counts.unanswerable),
    share(counts.chatRecognised, counts.chat),
  ].join('  ');
}

/** The figures, a category a line and the total below. */
export function evaluationTable(evaluation: Evaluation): string {
  const { categories, total, shares, misquotes, medianMs, p99Ms } = evaluation;
  const width = Math.max(8, ...[...categories.keys()].map(({ length }) => length));
  const titles = ['right first', 'complete', 'abstained', 'chat'].map((title) =>
    title.padStart(COLUMN),
  );
  const later = categories.get(LATER_TURNS);
  return [
    ['category'.padEnd(width), ...titles].join('  '),
    ...[...categories].map(([name, counts]) => row(name, counts, width)),
    row('all', total, width),
    '',
    `wrong among what was answered   ${percent(shares.wrongOfAnswered)}`,
    ...(later === undefined
      ? []
      : [`right first in turns 2 and later   ${percent(sharesOf(later).hitAt1)}`]),
    `quotes that are not in the source   ${misquotes}`,
    `one answer: median ${medianMs.toFixed(2)} ms, 99th percentile ${p99Ms.toFixed(2)} ms`,
    ...(total.notScored === 0 ? [] : [`not scored (borderline)   ${total.notScored}`]),
  ].join('\n');
}

/** The same figures as one line of JSON; shares are 0 to 1, times milliseconds. */
export function evaluationJson(evaluation: Evaluation): string {
  const { categories, total, shares, misquotes, medianMs, p99Ms } = evaluation;
  const later = categories.get(LATER_TURNS);
  return JSON.stringify({
    ...shares,
    ...(later === undefined ? {} : { laterTurnsHitAt1: sharesOf(later).hitAt1 }),
    misquotes,
    medianMs,
    p99Ms,
    total,
    categories: Object.fromEntries(categories),
  });
}

/** One question, its verdict and what was said first, on two lines. */
export function evaluatedQuestionView({ gold, outcome, judgement }: EvaluatedQuestion): string {
  const [first] = outcome.excerpts;
  const said =
    first === undefined
      ? (outcome.reason ?? outcome.intent)
      : `${first.text.slice(0, SHOWN_TEXT)} (${first.outlet})`;
  return visibleLines([
    `${judgement.verdict.padEnd(14)} ${gold.id} [${gold.category}] ${gold.question}`,
    `${' '.repeat(14)} → ${outcome.outcome}, ${outcome.confidence.toFixed(2)}: ${said}`,
  ]);
}

const visibleLines = (lines: readonly string[]): string => lines.map(visibleText).join('\n');
