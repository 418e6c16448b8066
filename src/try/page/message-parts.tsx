import type { VNode } from 'preact';
import type { SeenMessage } from '../../loopback';
import { usePage, useShown } from './context';
import { Markdown, OutsideLink } from './markdown';

/** One of Discord's components, raw. */
export type Part = Readonly<Record<string, unknown>>;

/** Discord's numbers of component types that a message may hold. */
const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const USER_SELECT = 5;
const ROLE_SELECT = 6;
const MENTIONABLE_SELECT = 7;
const CHANNEL_SELECT = 8;
const SECTION = 9;
const TEXT = 10;
const GALLERY = 12;
const FILE = 13;
const SEPARATOR = 14;
const CONTAINER = 17;
const LINK_STYLE = 5;
const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'] as const;

const listOf = (value: unknown): readonly Part[] =>
  Array.isArray(value) ? (value as readonly Part[]) : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The components of a message, in order. */
export function Parts({
  parts,
  message,
}: {
  readonly parts: unknown;
  readonly message: SeenMessage;
}): VNode {
  return (
    <>
      {listOf(parts).map((part, index) => (
        <PartView key={index} part={part} message={message} />
      ))}
    </>
  );
}

interface PartProps {
  readonly part: Part;
  readonly message: SeenMessage;
}

function PartView({ part, message }: PartProps): VNode | null {
  switch (part['type']) {
    case TEXT:
      return <Markdown text={textOf(part['content'])} />;
    case ROW:
      return (
        <div class="row">
          <Parts parts={part['components']} message={message} />
        </div>
      );
    case SECTION:
      return (
        <div class="section">
          <div>
            <Parts parts={part['components']} message={message} />
          </div>
          <Parts parts={[part['accessory']]} message={message} />
        </div>
      );
    case CONTAINER:
      return <Container part={part} message={message} />;
    case SEPARATOR:
      return part['divider'] === false ? <div class="gap" /> : <hr />;
    case BUTTON:
      return <ButtonView part={part} message={message} />;
    case STRING_SELECT:
    case USER_SELECT:
    case ROLE_SELECT:
    case MENTIONABLE_SELECT:
    case CHANNEL_SELECT:
      return <SelectView part={part} message={message} />;
    case FILE:
      return <FileView part={part} message={message} />;
    case GALLERY:
      return <p class="subtext">{listOf(part['items']).length} pictures</p>;
    default:
      return (
        <p class="subtext">A part that this page cannot draw (type {String(part['type'])}).</p>
      );
  }
}

function Container({ part, message }: PartProps): VNode {
  const colour = part['accent_color'];
  const accent = (element: HTMLElement | null): void => {
    if (element === null || typeof colour !== 'number') return;
    element.style.borderInlineStartColor = `#${colour.toString(16).padStart(6, '0')}`;
  };
  return (
    <div class="container" ref={accent}>
      <Parts parts={part['components']} message={message} />
    </div>
  );
}

function ButtonView({ part, message }: PartProps): VNode {
  const { actions } = usePage();
  const { emoji, custom_id: customId, url, style, disabled } = part;
  const { name } = (emoji ?? {}) as { readonly name?: unknown };
  const label = textOf(part['label']);
  const words = [textOf(name), label].filter(Boolean).join(' ');
  if (style === LINK_STYLE) {
    return (
      <span class="button link">
        <OutsideLink address={textOf(url)}>{words}</OutsideLink>
      </span>
    );
  }
  return (
    <button
      type="button"
      class={`button ${STYLES[Number(style)] ?? ''}`}
      disabled={disabled === true}
      onClick={() => {
        actions.act('click', message.id, textOf(customId));
      }}
    >
      {words}
    </button>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly isDefault?: boolean;
}

/** What a menu offers; people and channels are those of this server. */
function useChoices(part: Part): readonly Choice[] {
  const welcome = useShown((state) => state.welcome);
  const places = useShown((state) => state.places);
  switch (part['type']) {
    case STRING_SELECT:
      return listOf(part['options']).map((option) => ({
        value: textOf(option['value']),
        label: textOf(option['label']),
        description: textOf(option['description']),
        isDefault: option['default'] === true,
      }));
    case CHANNEL_SELECT: {
      const chosen = listOf(part['default_values']).map(({ id }) => id);
      return places
        .filter(({ kind }) => kind !== 'direct')
        .map(({ id, name, kind }) => ({
          value: id,
          label: kind === 'channel' ? `#${name}` : name,
          isDefault: chosen.includes(id),
        }));
    }
    default:
      return (welcome?.people ?? []).map(({ name, id }) => ({ value: id, label: name }));
  }
}

function SelectView({ part, message }: PartProps): VNode {
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

function FileView({ part, message }: PartProps): VNode {
  const { url } = (part['file'] ?? {}) as { readonly url?: unknown };
  const name = textOf(url).split('/').at(-1) ?? '';
  const file = message.attachments.find(
    ({ filename }) => encodeURIComponent(filename) === name || filename === name,
  );
  return <Attachment name={file?.filename ?? name} url={file?.url ?? textOf(url)} />;
}

/** A file that is kept by this server; it is saved, not shown. */
export function Attachment({ name, url }: { readonly name: string; readonly url: string }): VNode {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return (
    <p class="file">
      <a href={path} download={name}>
        {name}
      </a>
    </p>
  );
}
