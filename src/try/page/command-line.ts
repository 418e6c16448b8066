import type { DeclaredOption, Runnable } from './runnables';

/** One option as it stands in the line. */
export interface WrittenOption {
  readonly option: DeclaredOption;
  /** Without the white space around it. */
  readonly value: string;
  /** Where the value stands, in UTF-16 code units of the line, white space behind the colon left out. */
  readonly start: number;
  readonly end: number;
}

/** A line that begins with a slash, as far as it is written. */
export type CommandLine =
  /** No command yet: those that fit what is written. */
  | { readonly is: 'choosing'; readonly fitting: readonly Runnable[] }
  | {
      readonly is: 'filling';
      readonly command: Runnable;
      readonly written: readonly WrittenOption[];
      /** The option that stands at the caret; null where none does. */
      readonly focus: WrittenOption | null;
      /** Options that are not written yet. */
      readonly left: readonly DeclaredOption[];
    };

/**
 * Reads what is written of a command: "/ask question: who led it? outlet: DW". Words before the first
 * name belong to the first option. Null where the line is no command.
 */
export function readCommandLine(
  line: string,
  caret: number,
  runnables: readonly Runnable[],
): CommandLine | null {
  if (!line.startsWith('/')) return null;
  const words = line.slice(1);
  const command = runnables
    .filter(({ name }) => words === name || words.startsWith(`${name} `))
    .sort((one, other) => other.name.length - one.name.length)[0];
  if (
    command === undefined ||
    (words === command.name && caret <= line.length && !line.endsWith(' '))
  ) {
    const typed = words.trim().toLowerCase();
    const begin = runnables.filter(({ name }) => name.startsWith(typed));
    const hold = runnables.filter(({ name }) => !name.startsWith(typed) && name.includes(typed));
    return { is: 'choosing', fitting: [...begin, ...hold] };
  }
  const written = writtenIn(line, command);
  const focus = written.find(({ start, end }) => caret >= start && caret <= end) ?? null;
  const names = new Set(written.map(({ option }) => option.name));
  return {
    is: 'filling',
    command,
    written,
    focus,
    left: command.options.filter(({ name }) => !names.has(name)),
  };
}

function writtenIn(line: string, { name, options }: Runnable): readonly WrittenOption[] {
  const begin = name.length + 2;
  const marks: { readonly option: DeclaredOption; readonly from: number; readonly at: number }[] =
    [];
  for (const match of line.slice(begin).matchAll(/(?<=^|\s)([\p{L}\p{N}_-]+):/gu)) {
    const option = options.find((one) => one.name === match[1]);
    // the first time counts; a second "outlet:" is a word of the value before
    if (option === undefined || marks.some((mark) => mark.option === option)) continue;
    const at = begin + match.index;
    marks.push({ option, from: at + match[0].length, at });
  }
  const [first] = options;
  const lead = line.slice(begin, marks[0]?.at ?? line.length);
  const isLed = first !== undefined && !marks.some(({ option }) => option === first);
  if (isLed && (lead.trim() !== '' || marks.length === 0)) {
    marks.unshift({ option: first, from: begin, at: begin });
  }
  return marks.map(({ option, from }, index) => {
    const end = marks[index + 1]?.at ?? line.length;
    const raw = line.slice(from, end);
    const lead = raw.length - raw.trimStart().length;
    const isLast = index === marks.length - 1;
    const start = Math.min(from + (raw.trim() === '' ? Math.min(1, raw.length) : lead), end);
    return { option, value: raw.trim(), start, end: isLast ? end : Math.max(start, end - 1) };
  });
}

/** The line with another value for the option at the caret, and where the caret is then. */
export function withValue(
  line: string,
  { start, end }: WrittenOption,
  value: string,
): { readonly line: string; readonly caret: number } {
  const tail = line.slice(end);
  const next = `${line.slice(0, start)}${value}${tail}`;
  return { line: next, caret: start + value.length };
}

/** The line with one more option at its end, still without a value. */
export function withOption(line: string, { name }: DeclaredOption): string {
  return `${line.trimEnd()} ${name}: `;
}

/** The line that a chosen command begins with. */
export function lineOf({ name, options }: Runnable): string {
  const [first] = options;
  return first === undefined ? `/${name} ` : `/${name} ${first.name}: `;
}
