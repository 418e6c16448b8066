import { LONGEST_QUESTION } from '../../core/question/clean';
import type { Outcome } from '../../core/outcome/outcome';
import { LINES } from './discord-wording';
import { escapeLine, unescapeMarkdown } from './escape';
import type { Part } from './message';
import { textPart } from './parts';

/** A completed question is the typed one with what earlier turns lend; beyond this it is not shown. */
const LONGEST_COMPLETED = 2 * LONGEST_QUESTION;
const PREFIX = '-# ';
const openingOf = (words: string): string => `${PREFIX}${words} `;

function line(words: string, question: string, longest: number): readonly string[] {
  const shown = escapeLine(question);
  const fits = shown !== '' && question.length <= longest;
  return fits ? [`${PREFIX}${words} ${shown}`] : [];
}

/**
 * The lines that say what was asked and how it was understood; `questionIn` reads them back. None for a
 * question that is blank or too long to show.
 */
export function askedParts({ question, understoodAs }: Outcome): readonly Part[] {
  const lines = [
    ...line(LINES.asked, question, LONGEST_QUESTION),
    ...(understoodAs === null ? [] : line(LINES.understood, understoodAs, LONGEST_COMPLETED)),
  ];
  return lines.length === 0 ? [] : [textPart(lines.join('\n'))];
}

/** The line that says what was asked, for a question that `questionIn` gave. */
export function askedLine(question: string): string {
  return line(LINES.asked, question, LONGEST_COMPLETED).join('') || `${PREFIX}${LINES.asked} …`;
}

const fieldOf = (value: object, name: string): unknown =>
  (value as Readonly<Record<string, unknown>>)[name];

/** Every text in components as Discord gives them back, at any depth, in reading order. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const content = fieldOf(value, 'content');
  return [
    ...(typeof content === 'string' ? [content] : []),
    ...textsIn(fieldOf(value, 'components')),
  ];
}

/** The first line that opens with these words, without them. */
function lineIn(components: unknown, words: string): string | null {
  const opening = openingOf(words);
  const lines = textsIn(components).flatMap((text) => text.split('\n'));
  const found = lines.find((one) => one.startsWith(opening));
  return found === undefined ? null : unescapeMarkdown(found.slice(opening.length));
}

/**
 * The question that a reply of ours answers, as it was understood, read from the message's components
 * as Discord gives them back (plain JSON); null where they hold none. So a button needs no memory.
 */
export function questionIn(components: unknown): string | null {
  return lineIn(components, LINES.understood) ?? typedIn(components);
}

/** The same question as it was typed, without what earlier turns lent it; null where it is not told. */
export function typedIn(components: unknown): string | null {
  return lineIn(components, LINES.asked);
}
