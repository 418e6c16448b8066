import type { OfferedCommand } from '../../loopback/users/command-access';

/** Discord's numbers of option types. */
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** An option as it was registered. */
export interface DeclaredOption {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly isRequired: boolean;
  readonly completes: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** Something that can be run: a command, or one of its subcommands. */
export interface Runnable {
  /** "ask", "knowledge add". */
  readonly name: string;
  readonly description: string;
  readonly options: readonly DeclaredOption[];
}

interface RawOption {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: DeclaredOption['choices'];
  readonly options?: readonly RawOption[];
}

/** Everything that the offered commands let somebody run, by name. */
export function runnablesOf(commands: readonly OfferedCommand[]): readonly Runnable[] {
  const from = (name: string, description: string, options: readonly RawOption[]): Runnable[] => {
    const inner = options.filter(({ type }) => type === OPTION.subcommand || type === OPTION.group);
    if (inner.length > 0) {
      return inner.flatMap((one) =>
        from(`${name} ${one.name}`, one.description, one.options ?? []),
      );
    }
    return [{ name, description, options: options.map(declaredOf) }];
  };
  return commands
    .filter(({ type }) => (type as number) === 1)
    .flatMap(({ name, description, options }) =>
      from(name, description, (options ?? []) as readonly RawOption[]),
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function declaredOf(option: RawOption): DeclaredOption {
  return {
    name: option.name,
    description: option.description,
    type: option.type,
    isRequired: option.required === true,
    completes: option.autocomplete === true,
    choices: option.choices ?? [],
  };
}

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

/** A value as it is sent, or what is wrong with it. */
export type Sendable =
  { readonly values: Readonly<Record<string, unknown>> } | { readonly problem: string };

/**
 * The values of a line as Discord's client sends them. `chosen` maps what a choice is shown as to what
 * it stands for, by option; `files` holds what was attached, by option.
 */
export function valuesOf(
  { command, written }: Extract<CommandLine, { is: 'filling' }>,
  chosen: ReadonlyMap<string, ReadonlyMap<string, string | number>>,
  files: Readonly<Record<string, unknown>>,
): Sendable {
  const values: Record<string, unknown> = {};
  for (const { option, value } of written) {
    if (option.type === OPTION.attachment || value === '') continue;
    const read = valueOf(option, value, chosen.get(option.name));
    if ('problem' in read) return read;
    values[option.name] = read.value;
  }
  for (const { name, type } of command.options) {
    if (type === OPTION.attachment && files[name] !== undefined) values[name] = files[name];
  }
  const missing = command.options.find(
    ({ name, isRequired }) => isRequired && values[name] === undefined,
  );
  if (missing !== undefined) return { problem: `The option "${missing.name}" is required.` };
  return { values };
}

function valueOf(
  option: DeclaredOption,
  written: string,
  chosen: ReadonlyMap<string, string | number> | undefined,
): { readonly value: unknown } | { readonly problem: string } {
  const choice = option.choices.find(({ name }) => name.toLowerCase() === written.toLowerCase());
  if (choice !== undefined) return { value: choice.value };
  if (option.choices.length > 0) {
    const names = option.choices.map(({ name }) => name).join(', ');
    return { problem: `The option "${option.name}" offers ${names} only.` };
  }
  switch (option.type) {
    case OPTION.boolean: {
      const isTrue = /^(?:true|yes)$/iu.test(written);
      if (isTrue || /^(?:false|no)$/iu.test(written)) return { value: isTrue };
      return { problem: `The option "${option.name}" takes True or False.` };
    }
    case OPTION.integer:
    case OPTION.number: {
      const number = Number(written);
      if (Number.isFinite(number)) return { value: chosen?.get(written) ?? number };
      return { problem: `The option "${option.name}" takes a number.` };
    }
    case OPTION.user:
    case OPTION.mentionable:
    case OPTION.role:
      return { value: written.replace(/^@/u, '') };
    case OPTION.channel:
      return { value: written.replace(/^#/u, '') };
    default:
      return { value: chosen?.get(written) ?? written };
  }
}
