import type { Explanation } from '../core/outcome/outcome';
import { contributionSums, type ContributionSums } from './contribution-sums';
import { COLOURED, PLAIN } from './style';
import { visibleText } from './visible-text';
import type { ConsoleOptions } from './console-reply';

const SHOWN_TEXT = 90;

function shortened(text: string): string {
  const visible = visibleText(text);
  return visible.length <= SHOWN_TEXT ? visible : `${visible.slice(0, SHOWN_TEXT - 1)}…`;
}

const DIGITS = 3;
const LEGEND = ['value', 'average', 'added'] as const;

const cell = (words: string): string => words.padStart(9);

/** How a reply is explained. */
export interface ExplanationOptions extends ConsoleOptions {
  /** Features shown of each candidate, those that moved its score most; all without it. */
  readonly features?: number;
}

function restWords(features: number): string {
  if (features === 0) return 'rounding';
  return features === 1 ? '1 more feature' : `${features} more features`;
}

/** The sum as lines, its columns named above; the last line is what is not shown by name. */
function sumLines({ rows, rest }: ContributionSums): readonly string[] {
  const lines = [
    ['', ...LEGEND],
    ...rows.map(({ feature, value, average, added }) => [
      visibleText(feature),
      value.toFixed(DIGITS),
      average.toFixed(DIGITS),
      added,
    ]),
    ...(rest === null ? [] : [[`… ${restWords(rest.features)}`, '', '', rest.added]]),
  ];
  const width = Math.max(...lines.map(([name = '']) => name.length));
  return lines.map(
    ([name = '', ...cells]) => `     ${name.padEnd(width)} ${cells.map(cell).join('')}`,
  );
}

/** Which words the reader set beside which, a share of 1 being all of a word; no line where none met. */
function metLines({ met }: Explanation): readonly string[] {
  if (met.length === 0) return [];
  const width = Math.max(...met.map(({ asked }) => asked.length));
  return met.map(
    ({ asked, said, weight, by }) =>
      `     ${visibleText(asked).padEnd(width)}  ${weight.toFixed(2)}  ${visibleText(said)} (${by})`,
  );
}

/**
 * Why each candidate stood where it stood, best first: the words of the question beside those that the
 * reader set them beside, its score, and the features that moved it most
 * with their value, the average candidate's value and what the difference added. What is added sums up
 * to the score, as it is shown. Empty for no candidates.
 */
export function explanationView(
  explanations: readonly Explanation[],
  { colours = false, features = Infinity }: ExplanationOptions = {},
): string {
  const style = colours ? COLOURED : PLAIN;
  const blocks = explanations.map((explanation, index) => {
    const { article, paragraph, text } = explanation;
    const sums = contributionSums(explanation, { most: features, digits: DIGITS });
    const place = `${visibleText(article)}, ${paragraph === 0 ? 'front matter' : `¶ ${paragraph}`}`;
    return [
      style.bold(`${String(index + 1).padStart(2)}.  score ${sums.score}  ${place}`),
      `     ${shortened(text)}`,
      ...metLines(explanation).map(style.dim),
      ...sumLines(sums).map(style.dim),
    ].join('\n');
  });
  return blocks.join('\n\n');
}
