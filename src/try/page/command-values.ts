import type { CommandLine } from './command-line';
import { OPTION, type DeclaredOption } from './runnables';

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
