import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePage, useShown } from './context';
import { Markdown } from './markdown';
import type { OpenModal } from './state';

type Part = Readonly<Record<string, unknown>>;

/** Discord's numbers of the component types that a form may hold. */
const ROW = 1;
const STRING_SELECT = 3;
const TEXT_INPUT = 4;
const TEXT = 10;
const LABEL = 18;
const RADIO = 21;
const CHECKBOXES = 22;
const CHECKBOX = 23;
const PARAGRAPH_STYLE = 2;

const listOf = (value: unknown): readonly Part[] =>
  Array.isArray(value) ? (value as readonly Part[]) : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The form that the bot opened, if any. */
export function Modal(): VNode | null {
  const modal = useShown((state) => state.modal);
  return modal === null ? null : <ModalForm key={modal.interaction} modal={modal} />;
}

function ModalForm({ modal }: { readonly modal: OpenModal }): VNode {
  const { actions } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="modal-title" onClose={actions.closeModal}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          actions.submit(filledIn(event.currentTarget));
        }}
      >
        <h2 id="modal-title">{modal.title}</h2>
        {listOf(modal.components).map((part, index) => (
          <Field key={index} part={part} />
        ))}
        <div class="row end">
          <button
            type="button"
            class="button secondary"
            onClick={() => {
              dialog.current?.close();
            }}
          >
            Cancel
          </button>
          <button type="submit" class="button primary">
            Submit
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** What the form's fields hold, by custom_id: text, or the list of what is chosen. */
function filledIn(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const element of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = element.dataset['field'] ?? '';
    if (
      element instanceof HTMLInputElement &&
      element.type === 'checkbox' &&
      element.dataset['single']
    ) {
      values[name] = element.checked;
    } else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      values[name] = element.value;
    } else if (element instanceof HTMLSelectElement) {
      values[name] = [...element.selectedOptions].map(({ value }) => value).filter(Boolean);
    } else {
      values[name] = [...element.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ value }) => value,
      );
    }
  }
  return values;
}

function Field({ part }: { readonly part: Part }): VNode | null {
  switch (part['type']) {
    case TEXT:
      return <Markdown text={textOf(part['content'])} />;
    case ROW:
      return (
        <>
          {listOf(part['components']).map((inner, index) => (
            <Control key={index} part={inner} label={textOf(inner['label'])} description="" />
          ))}
        </>
      );
    case LABEL:
      return (
        <Control
          part={(part['component'] ?? {}) as Part}
          label={textOf(part['label'])}
          description={textOf(part['description'])}
        />
      );
    default:
      return null;
  }
}

function Control(props: {
  readonly part: Part;
  readonly label: string;
  readonly description: string;
}): VNode {
  const { part, label, description } = props;
  const id = textOf(part['custom_id']);
  const required = part['required'] !== false;
  const about = description === '' ? null : <span class="more">{description}</span>;
  const options = listOf(part['options']);
  switch (part['type']) {
    case TEXT_INPUT: {
      const shared = {
        'data-field': id,
        required,
        minLength: Number(part['min_length'] ?? 0),
        maxLength: Number(part['max_length'] ?? 4000),
        placeholder: textOf(part['placeholder']),
        defaultValue: textOf(part['value']),
      };
      return (
        <label class="field">
          {label}
          {part['style'] === PARAGRAPH_STYLE ? (
            <textarea rows={4} {...shared} />
          ) : (
            <input {...shared} />
          )}
          {about}
        </label>
      );
    }
    case STRING_SELECT:
      return (
        <label class="field">
          {label}
          <select
            data-field={id}
            required={required}
            multiple={Number(part['max_values'] ?? 1) > 1}
          >
            <option value="">{textOf(part['placeholder']) || 'Choose'}</option>
            {options.map((option) => (
              <option
                key={textOf(option['value'])}
                value={textOf(option['value'])}
                selected={option['default'] === true}
              >
                {textOf(option['label'])}
              </option>
            ))}
          </select>
          {about}
        </label>
      );
    case RADIO:
    case CHECKBOXES:
      return (
        <fieldset class="field" data-field={id}>
          <legend>{label}</legend>
          {about}
          {options.map((option) => (
            <label key={textOf(option['value'])}>
              <input
                type={part['type'] === RADIO ? 'radio' : 'checkbox'}
                name={id}
                value={textOf(option['value'])}
                required={part['type'] === RADIO && required}
                defaultChecked={option['default'] === true}
              />{' '}
              {textOf(option['label'])}
            </label>
          ))}
        </fieldset>
      );
    case CHECKBOX:
      return (
        <label class="field">
          <span>
            <input
              type="checkbox"
              data-field={id}
              data-single="true"
              defaultChecked={part['default'] === true}
            />{' '}
            {label}
          </span>
          {about}
        </label>
      );
    default:
      return <p class="subtext">A field that this page cannot draw: {label}</p>;
  }
}
