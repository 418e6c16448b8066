import type { VNode } from 'preact';
import type { SeenMessage } from '../../loopback';
import { usePage, useShown } from './context';
import { listOf, textOf, type Part } from './raw-part';

/** Discord's numbers of the menus that a message may hold. */
const STRING_SELECT = 3;
const USER_SELECT = 5;
const ROLE_SELECT = 6;
const MENTIONABLE_SELECT = 7;
const CHANNEL_SELECT = 8;

/** Whether a component is a menu. */
export function isMenu(type: unknown): boolean {
  const menus: readonly unknown[] = [
    STRING_SELECT,
    USER_SELECT,
    ROLE_SELECT,
    MENTIONABLE_SELECT,
    CHANNEL_SELECT,
  ];
  return menus.includes(type);
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly isDefault?: boolean;
}

/** What a menu offers; people, roles and channels are those of this server. */
function useChoices(part: Part): readonly Choice[] {
  const welcome = useShown((state) => state.welcome);
  const places = useShown((state) => state.places);
  const chosen = listOf(part['default_values']).map(({ id }) => id);
  const named = (found: readonly { readonly name: string; readonly id: string }[]): Choice[] =>
    found.map(({ name, id }) => ({ value: id, label: name, isDefault: chosen.includes(id) }));
  const [people, roles] = [named(welcome?.people ?? []), named(welcome?.roles ?? [])];
  switch (part['type']) {
    case STRING_SELECT:
      return listOf(part['options']).map((option) => ({
        value: textOf(option['value']),
        label: textOf(option['label']),
        description: textOf(option['description']),
        isDefault: option['default'] === true,
      }));
    case CHANNEL_SELECT:
      return named(places.filter(({ kind }) => kind === 'channel'));
    case ROLE_SELECT:
      return roles;
    case MENTIONABLE_SELECT:
      return [...people, ...roles];
    default:
      return people;
  }
}

/** A menu of a message: what is chosen is sent at once, or by a button where there may be several. */
export function SelectView({
  part,
  message,
}: {
  readonly part: Part;
  readonly message: SeenMessage;
}): VNode {
  const { actions } = usePage();
  const choices = useChoices(part);
  const least = Number(part['min_values'] ?? 1);
  const most = Number(part['max_values'] ?? 1);
  const name = textOf(part['placeholder']) || 'Choose';
  const customId = textOf(part['custom_id']);
  const choose = (values: readonly string[]): void => {
    actions.act('select', message.id, customId, values);
  };
  const options = choices.map(({ value, label, description = '', isDefault = false }) => (
    <option key={value} value={value} selected={isDefault}>
      {description === '' ? label : `${label} – ${description}`}
    </option>
  ));
  if (most > 1 || least === 0) {
    return (
      <ManySelect
        {...{ name, least, most, options, choose, disabled: part['disabled'] === true }}
      />
    );
  }
  const hasDefault = choices.some(({ isDefault }) => isDefault === true);
  return (
    <select
      class="menu"
      aria-label={name}
      disabled={part['disabled'] === true}
      onChange={({ currentTarget }) => {
        if (currentTarget.value === '') return;
        choose([currentTarget.value]);
        // the same may be chosen again
        if (!hasDefault) currentTarget.value = '';
      }}
    >
      {!hasDefault && (
        <option value="" selected>
          {name}
        </option>
      )}
      {options}
    </select>
  );
}

function ManySelect(props: {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly disabled: boolean;
  readonly options: readonly VNode[];
  choose(values: readonly string[]): void;
}): VNode {
  const { name, least, most, disabled, options, choose } = props;
  return (
    <form
      class="many"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        const select = event.currentTarget.querySelector('select');
        choose([...(select?.selectedOptions ?? [])].map(({ value }) => value));
      }}
    >
      <select
        class="menu"
        multiple
        size={Math.min(5, options.length)}
        aria-label={name}
        disabled={disabled}
      >
        {options}
      </select>
      <button type="submit" class="button secondary" disabled={disabled}>
        Choose {least === most ? least : `${least} to ${most}`}
      </button>
    </form>
  );
}
