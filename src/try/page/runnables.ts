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
