import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandLine } from './command-line';
import { valuesOf } from './command-values';
import { OPTION } from './runnables';
import { usePage, useShown } from './context';

/** One choice of an option. */
export interface ShownChoice {
  readonly name: string;
  readonly value: string | number;
}

/** Milliseconds without a key before the bot is asked for choices. */
const QUIET_MS = 60;
const NO_CHOICES: readonly ShownChoice[] = [];
const SWITCH: readonly ShownChoice[] = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

/** What can be chosen for the option at the caret: declared choices, or what the bot offers for what is typed. */
export function useChoices(
  line: CommandLine | null,
  chosen: ReadonlyMap<string, ReadonlyMap<string, string | number>>,
): readonly ShownChoice[] {
  const { actions } = usePage();
  const people = useShown((state) => state.welcome?.people ?? null);
  const places = useShown((state) => state.places);
  const [offered, offer] = useState<{
    readonly key: string;
    readonly choices: readonly ShownChoice[];
  }>({
    key: '',
    choices: NO_CHOICES,
  });
  const latest = useRef('');
  const filling = line?.is === 'filling' ? line : null;
  const focus = filling?.focus ?? null;
  const option = focus?.option ?? null;
  const typed = focus?.value ?? '';
  const key =
    filling !== null && option?.completes === true ? `${filling.command.name} ${option.name}` : '';

  useEffect(() => {
    latest.current = `${key} ${typed}`;
    if (key === '' || filling === null || option === null) return undefined;
    const asked = latest.current;
    const timer = setTimeout(() => {
      const others = valuesOf(
        { ...filling, written: filling.written.filter((one) => one.option !== option) },
        chosen,
        {},
      );
      const values = 'values' in others ? others.values : {};
      void actions.complete(filling.command.name, option.name, typed, values).then((choices) => {
        if (latest.current === asked) offer({ key, choices });
      });
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [key, typed]);

  if (option === null) return NO_CHOICES;
  const fits = ({ name }: ShownChoice): boolean => name.toLowerCase().includes(typed.toLowerCase());
  if (option.choices.length > 0) return option.choices.filter(fits);
  switch (option.type) {
    case OPTION.boolean:
      return SWITCH.filter(fits);
    case OPTION.user:
    case OPTION.mentionable:
      return (people ?? []).map(({ name }) => ({ name, value: name })).filter(fits);
    case OPTION.channel:
      return places
        .filter(({ kind }) => kind !== 'direct')
        .map(({ name, id }) => ({ name, value: id }))
        .filter(fits);
    default:
      return offered.key === key && key !== '' ? offered.choices : NO_CHOICES;
  }
}
