import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SeenMessage } from '../../loopback';
import { usePage, useShown } from './context';
import { MessageMenu } from './message-menu';

/** What can be done about a message. */
export function Toolbar({ message }: { readonly message: SeenMessage }): VNode {
  const { actions } = usePage();
  const person = useShown((state) => state.person);
  const [isOpen, open] = useState(false);
  const isOwn = message.author === person;
  return (
    <div class="toolbar" role="group" aria-label="Actions">
      {!message.isEphemeral && (
        <button
          type="button"
          onClick={() => {
            actions.startReply(message);
          }}
        >
          Reply
        </button>
      )}
      {message.isFromBot && (
        <button
          type="button"
          onClick={() => {
            actions.show({ shows: 'happened', message: message.id });
          }}
        >
          Explain
        </button>
      )}
      {message.isFromBot && (
        <button
          type="button"
          onClick={() => {
            actions.openCitation(message);
          }}
        >
          Article
        </button>
      )}
      {isOwn && (
        <button
          type="button"
          onClick={() => {
            actions.startEdit(message);
          }}
        >
          Edit
        </button>
      )}
      {isOwn && (
        <button
          type="button"
          onClick={() => {
            actions.remove(message);
          }}
        >
          Delete
        </button>
      )}
      {!message.isEphemeral && (
        <button
          type="button"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => {
            open(!isOpen);
          }}
        >
          Apps
        </button>
      )}
      {isOpen && (
        <MessageMenu
          message={message}
          onClose={() => {
            open(false);
          }}
        />
      )}
    </div>
  );
}
