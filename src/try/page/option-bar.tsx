import type { VNode } from 'preact';
import type { GivenFile } from './actions';
import type { CommandLine } from './command-line';
import { OPTION, type DeclaredOption } from './runnables';

/** What is being filled in, with the options that are not written yet. */
export function OptionBar(props: {
  readonly line: Extract<CommandLine, { is: 'filling' }>;
  readonly files: Readonly<Record<string, GivenFile>>;
  onFile(name: string, file: File | undefined): void;
  onAdd(option: DeclaredOption): void;
}): VNode {
  const { line, files, onFile, onAdd } = props;
  const { command, focus, left } = line;
  return (
    <div class="bar options" role="group" aria-label="Options">
      <strong>/{command.name}</strong>
      <span class="more">{focus?.option.description ?? command.description}</span>
      {command.options
        .filter(({ type }) => type === OPTION.attachment)
        .map(({ name, description }) => (
          <label key={name} class="button secondary">
            {name} <span aria-hidden="true">{files[name]?.filename ?? description}</span>
            <input
              type="file"
              aria-label={name}
              aria-description={files[name]?.filename ?? description}
              onChange={({ currentTarget }) => {
                onFile(name, currentTarget.files?.[0]);
              }}
            />
          </label>
        ))}
      {left
        .filter(({ type }) => type !== OPTION.attachment)
        .map((option) => (
          <button
            key={option.name}
            type="button"
            class="button secondary"
            title={option.description}
            onClick={() => {
              onAdd(option);
            }}
          >
            + {option.name}
          </button>
        ))}
    </div>
  );
}
