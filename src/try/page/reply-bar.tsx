import type { VNode } from 'preact';
import { usePage, useShown } from './context';

/** What the next message replies to, or which own message is being changed. */
export function ReplyBar({ onCancel }: { onCancel(): void }): VNode | null {
  const { actions } = usePage();
  const reply = useShown((state) => state.reply);
  const editing = useShown((state) => state.editing);
  if (reply === null && editing === null) return null;
  return (
    <div class="bar">
      {reply === null ? (
        'Editing your message'
      ) : (
        <>
          <span>
            Replying to <strong>{reply.message.author}</strong>
          </span>
          <label>
            <input
              type="checkbox"
              checked={reply.ping}
              onChange={({ currentTarget }) => {
                actions.setPing(currentTarget.checked);
              }}
            />{' '}
            ping
          </label>
        </>
      )}
      <button type="button" class="plain" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
