import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { usePage, useShown } from './context';
import { Message } from './message';

/** Pixels from an end that still count as being there. */
const NEAR_PX = 80;
/** Pixels from the top at which older messages are fetched. */
const EARLY_PX = 600;

/** The messages of the channel: it follows the newest one unless its reader has scrolled up. */
export function MessageLog(): VNode {
  const { actions } = usePage();
  const messages = useShown((state) => state.messages);
  const place = useShown((state) => state.place);
  const hasOlder = useShown((state) => state.hasOlder);
  const isTyping = useShown((state) => state.isTyping);
  const notes = useShown((state) => state.notes);
  const log = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const before = useRef({ first: '', height: 0 });

  useLayoutEffect(() => {
    follows.current = true;
  }, [place]);
  useLayoutEffect(() => {
    const element = log.current;
    if (element === null) return;
    const first = messages[0]?.id ?? '';
    if (follows.current) element.scrollTop = element.scrollHeight;
    // what was read stays where it is when older messages come above it
    else if (first !== before.current.first) {
      element.scrollTop += element.scrollHeight - before.current.height;
    }
    before.current = { first, height: element.scrollHeight };
  }, [messages, notes, isTyping]);
  useEffect(() => {
    const element = log.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (follows.current) element.scrollTop = element.scrollHeight;
    });
    // messages take their real height only when they are first drawn
    for (const one of [element, inner.current]) if (one !== null) observer.observe(one);
    return () => {
      observer.disconnect();
    };
  }, []);

  const onScroll = (): void => {
    const element = log.current;
    if (element === null) return;
    const toEnd = element.scrollHeight - element.scrollTop - element.clientHeight;
    follows.current = toEnd < NEAR_PX;
    if (element.scrollTop < EARLY_PX) actions.loadOlder();
    if (follows.current) actions.trim();
  };
  return (
    <div class="log" role="log" aria-label="Messages" tabIndex={0} ref={log} onScroll={onScroll}>
      <div ref={inner}>
        {!hasOlder && <p class="beginning">This is the beginning of the conversation.</p>}
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
        {isTyping && <p class="subtext typing">verbatim is typing…</p>}
        {notes.map(({ id, words }) => (
          <p key={id} class="note">
            {words}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                actions.dismissNote(id);
              }}
            >
              Dismiss
            </button>
          </p>
        ))}
      </div>
    </div>
  );
}
