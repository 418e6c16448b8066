import type { VNode } from 'preact';
import { Markdown } from './markdown';
import { listOf, textOf, type Part } from './raw-part';

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

/** One component of a form: a text, or a field with its label. */
export function Field({ part }: { readonly part: Part }): VNode | null {
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
