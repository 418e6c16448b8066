import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { usePage, useShown } from './context';
import { Message } from './message';

/** Pixels from an end that still count as being there. */
const NEAR_PX = 80;
/** Pixels from an end at which more messages are fetched. */
const EARLY_PX = 900;

/** A message that the reader looks at, and how far below the log's top it stands. */
interface Anchor {
  readonly id: string;
  readonly top: number;
}

/** The messages of the channel: it follows the newest one unless its reader has scrolled up. */
export function MessageLog(): VNode {
  const { actions } = usePage();
  const messages = useShown((state) => state.messages);
  const place = useShown((state) => state.place);
  const hasOlder = useShown((state) => state.hasOlder);
  const hasNewer = useShown((state) => state.hasNewer);
  const isTyping = useShown((state) => state.isTyping);
  const notes = useShown((state) => state.notes);
  const log = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const anchor = useRef<Anchor | null>(null);
  const lastTop = useRef(0);

  useLayoutEffect(() => {
    follows.current = true;
  }, [place]);
  useLayoutEffect(() => {
    const element = log.current;
    if (element === null) return;
    if (follows.current && !hasNewer) element.scrollTop = element.scrollHeight;
    // what is read stays where it is when messages come or go above it
    else if (anchor.current !== null) {
      const { id, top } = anchor.current;
      const kept = element.querySelector<HTMLElement>(`[data-message="${id}"]`);
      if (kept !== null) element.scrollTop += kept.getBoundingClientRect().top - top;
    }
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
    const { scrollTop, scrollHeight, clientHeight } = element;
    const toEnd = scrollHeight - scrollTop - clientHeight;
    // a message that takes its real height moves the end away; only a reader scrolls up
    const isAsBefore = follows.current && scrollTop >= lastTop.current;
    follows.current = (toEnd < NEAR_PX || isAsBefore) && !hasNewer;
    lastTop.current = scrollTop;
    anchor.current = anchorIn(element);
    if (scrollTop < EARLY_PX) actions.fetchMore('older');
    if (toEnd < EARLY_PX) actions.fetchMore('newer');
  };
  return (
    <>
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
      {hasNewer && (
        <button type="button" class="button primary newest" onClick={actions.toNewest}>
          To the newest messages
        </button>
      )}
    </>
  );
}

/** The first message that is in sight. */
function anchorIn(log: HTMLElement): Anchor | null {
  const { top } = log.getBoundingClientRect();
  for (const one of log.querySelectorAll<HTMLElement>('[data-message]')) {
    const bounds = one.getBoundingClientRect();
    if (bounds.bottom > top) return { id: one.dataset['message'] ?? '', top: bounds.top };
  }
  return null;
}
