import type { Contribution, Explanation } from '../core/answer/outcome';
import { COLOURED, PLAIN } from './style';
import { visibleText } from './visible-text';
import type { ConsoleOptions } from './console-reply';

const SHOWN_TEXT = 90;

function shortened(text: string): string {
  const visible = visibleText(text);
  return visible.length <= SHOWN_TEXT ? visible : `${visible.slice(0, SHOWN_TEXT - 1)}…`;
}

const figure = (value: number): string => value.toFixed(3).padStart(9);

/** How a reply is explained. */
export interface ExplanationOptions extends ConsoleOptions {
  /** Features shown of each candidate, those that moved its score most; all without it. */
  readonly features?: number;
}

function row({ feature, value, weight, contribution }: Contribution, width: number): string {
  const name = visibleText(feature).padEnd(width);
  return `     ${name} ${figure(value)} × ${figure(weight)} = ${figure(contribution)}`;
}

/**
 * Why each candidate stood where it stood, best first: features with value and weight, those that
 * moved the score most on top. Empty for no candidates.
 */
export function explanationView(
  explanations: readonly Explanation[],
  { colours = false, features = Infinity }: ExplanationOptions = {},
): string {
  const style = colours ? COLOURED : PLAIN;
  const blocks = explanations.map((explanation, index) => {
    const { article, paragraph, score, text, contributions } = explanation;
    const shown = [...contributions]
      .sort((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution))
      .slice(0, features);
    const width = Math.max(0, ...shown.map(({ feature }) => feature.length));
    const place = `${visibleText(article)}, ${paragraph === 0 ? 'front matter' : `¶ ${paragraph}`}`;
    const rest = contributions.length - shown.length;
    return [
      style.bold(`${String(index + 1).padStart(2)}.  score ${score.toFixed(3)}  ${place}`),
      `     ${shortened(text)}`,
      ...shown.map((contribution) => style.dim(row(contribution, width))),
      ...(rest > 0 ? [style.dim(`     … and ${rest} more features`)] : []),
    ].join('\n');
  });
  return blocks.join('\n\n');
}
