import { readCommandLine } from './command-line';
import { valuesOf } from './command-values';
import type { Runnable } from './runnables';
import { withMentions, type Mentionable } from './mention-words';

/** Discord lets people without a subscription write this many characters. */
const LONGEST = 2000;

/** What can be sent, why not, or nothing at all. */
export type Sending =
  | {
      readonly is: 'command';
      readonly name: string;
      readonly values: Readonly<Record<string, unknown>>;
    }
  | { readonly is: 'message'; readonly text: string }
  | { readonly is: 'problem'; readonly words: string }
  | { readonly is: 'nothing' };

/** What a text is read with. */
export interface SendingParts {
  readonly runnables: readonly Runnable[];
  /** What choices stand for, by option and by what they are shown as. */
  readonly chosen: ReadonlyMap<string, ReadonlyMap<string, string | number>>;
  /** What was attached, by option. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly people: readonly Mentionable[];
}

/** Reads what was written as what is to be sent: a command, or a message. */
export function sendingOf(text: string, parts: SendingParts): Sending {
  const { runnables, chosen, files, people } = parts;
  const read = readCommandLine(text, text.length, runnables);
  if (read !== null) {
    // "/help" is enough where nothing is required
    const line =
      read.is === 'filling'
        ? read
        : readCommandLine(`${text.trimEnd()} `, text.length + 1, runnables);
    if (line?.is !== 'filling') return { is: 'problem', words: 'There is no such command here.' };
    const sendable = valuesOf(line, chosen, files);
    if ('problem' in sendable) return { is: 'problem', words: sendable.problem };
    return { is: 'command', name: line.command.name, values: sendable.values };
  }
  if (text.trim() === '' && Object.keys(files).length === 0) return { is: 'nothing' };
  const { length } = [...text];
  return length > LONGEST
    ? {
        is: 'problem',
        words: `A message holds at most ${LONGEST} characters; this one has ${length}.`,
      }
    : { is: 'message', text: withMentions(text, people) };
}
