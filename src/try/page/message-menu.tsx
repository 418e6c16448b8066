import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeenMessage } from '../../loopback';
import { usePage } from './context';

/** Discord's number for a command of a message's menu. */
const MESSAGE_COMMAND = 3;

/** The commands that the bot has in a message's menu. */
export function MessageMenu({
  message,
  onClose,
}: {
  readonly message: SeenMessage;
  onClose(): void;
}): VNode {
  const { actions } = usePage();
  const [names, setNames] = useState<readonly string[] | null>(null);
  const menu = useRef<HTMLUListElement>(null);
  useEffect(() => {
    void actions.commands().then((found) => {
      setNames(found.filter(({ type }) => type === MESSAGE_COMMAND).map(({ name }) => name));
    });
  }, [actions]);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [names]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      items[(at + step + items.length) % items.length]?.focus();
    } else if (event.key === 'Escape') onClose();
  };
  return (
    <ul class="popup" role="menu" aria-label="Apps" ref={menu} onKeyDown={onKeyDown}>
      {names?.length === 0 && <li role="none">The bot has no command here.</li>}
      {names?.map((name) => (
        <li key={name} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              actions.act('openContextMenu', name, { message: message.id });
            }}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
