import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePage, useShown } from './context';
import { Field } from './modal-field';
import { listOf } from './raw-part';
import type { OpenModal } from './state';

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
