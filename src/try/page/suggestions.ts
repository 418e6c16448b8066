import type { CommandLine } from './command-line';
import type { Row } from './listbox';
import type { Mentionable } from './mention-words';
import type { ShownChoice } from './use-choices';

/** The list above the message box; without rows it is not shown. */
export interface Suggestions {
  readonly id: string;
  readonly name: 'Commands' | 'Choices' | 'Mentions';
  readonly rows: readonly Row[];
}

/** What is suggested for what is being written: commands, choices of an option, or people to mention. */
export function suggestionsFor(
  line: CommandLine | null,
  choices: readonly ShownChoice[],
  mentioned: readonly Mentionable[],
): Suggestions {
  if (line?.is === 'choosing') {
    return {
      id: 'commands',
      name: 'Commands',
      rows: line.fitting.map(({ name, description }) => ({
        ...{ key: name, words: `/${name}`, more: description },
      })),
    };
  }
  if (line?.is === 'filling') {
    return {
      id: 'choices',
      name: 'Choices',
      rows: choices.map(({ name }, index) => ({ key: `${index} ${name}`, words: name })),
    };
  }
  return {
    id: 'mentions',
    name: 'Mentions',
    rows: mentioned.map(({ name }) => ({ key: name, words: `@${name}` })),
  };
}
