import type { SeenMessage, Sighting } from '../../loopback';
import type { HistoryPart } from '../../loopback/users/reading';
import { withMessage } from './message-order';
import type { Store } from './state';

/** The part of a channel's messages that is in the page. */
export interface MessageWindow {
  /** Shows the newest messages of a channel. Rejects with words for the reader. */
  open(place: string): Promise<void>;
  /** Fetches more messages above or below, and lets go of as many at the other end. */
  fetchMore(end: 'older' | 'newer'): void;
  /** Shows the newest messages again, where they are not shown. */
  toNewest(): void;
  /** Takes what the person sees happen. */
  see(sighting: Sighting): void;
  /** Takes a message out of the page for good. */
  dismiss(id: string): void;
}

/** Messages fetched at once. */
const PAGE_OF_MESSAGES = 30;
/** Messages that are in the page at once: more would make each change slow. */
const MOST_KEPT = 150;
/** Milliseconds that "typing" lasts unless a message comes (Discord: 10 s). */
const TYPING_MS = 10_000;

/** What the window works with. */
export interface WindowParts {
  readonly store: Store;
  history(part: HistoryPart & { readonly in: string }): Promise<readonly SeenMessage[]>;
  /** Does something, and tells the reader where it does not work. */
  tried(work: () => Promise<unknown>): Promise<boolean>;
}

/** A window with nothing in it yet. */
export function createMessageWindow({ store, history, tried }: WindowParts): MessageWindow {
  const { get, set } = store;
  const dismissed = new Set<string>();
  let typing: ReturnType<typeof setTimeout> | undefined;
  const kept = (messages: readonly SeenMessage[]): readonly SeenMessage[] =>
    messages.filter(({ id }) => !dismissed.has(id));

  const open = async (place: string): Promise<void> => {
    if (get().place !== place) set({ place, messages: [], hasOlder: false, isTyping: false });
    const newest = await history({ in: place, last: PAGE_OF_MESSAGES });
    if (get().place !== place) return;
    set({ messages: kept(newest), hasOlder: newest.length === PAGE_OF_MESSAGES, hasNewer: false });
  };

  const extend = async (place: string, end: 'older' | 'newer', edge: string): Promise<void> => {
    const count = PAGE_OF_MESSAGES;
    const part = end === 'older' ? { last: count, before: edge } : { first: count, after: edge };
    const more = await history({ in: place, ...part });
    if (get().place !== place) return;
    const isMore = more.length === count;
    set(({ messages, hasOlder, hasNewer }) => {
      const all = end === 'older' ? [...kept(more), ...messages] : [...messages, ...kept(more)];
      const isCut = all.length > MOST_KEPT;
      return end === 'older'
        ? { messages: all.slice(0, MOST_KEPT), hasOlder: isMore, hasNewer: hasNewer || isCut }
        : { messages: all.slice(-MOST_KEPT), hasNewer: isMore, hasOlder: hasOlder || isCut };
    });
  };

  const showTyping = (): void => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      set({ isTyping: false });
    }, TYPING_MS);
    set({ isTyping: true });
  };

  return {
    open,
    fetchMore: (end) => {
      const { place, messages, hasOlder, hasNewer, isFetching } = get();
      const edge = messages.at(end === 'older' ? 0 : -1);
      const isMore = end === 'older' ? hasOlder : hasNewer;
      if (place === null || edge === undefined || !isMore || isFetching) return;
      set({ isFetching: true });
      void tried(async () => extend(place, end, edge.id)).then(() => {
        set({ isFetching: false });
      });
    },
    toNewest: () => {
      const { place, hasNewer } = get();
      if (place !== null && hasNewer) void tried(async () => open(place));
    },
    see: (sighting) => {
      const { place, messages, hasNewer } = get();
      if (sighting.kind === 'typing') {
        if (sighting.channelId === place) showTyping();
        return;
      }
      if (sighting.kind === 'gone') {
        set({ messages: messages.filter(({ id }) => id !== sighting.message) });
        return;
      }
      const { message } = sighting;
      if (message.channelId !== place || dismissed.has(message.id)) return;
      // what is below the part that is read is fetched when somebody gets there
      if (hasNewer && !messages.some(({ id }) => id === message.id)) return;
      const all = withMessage(messages, message);
      set({
        messages: all.slice(-MOST_KEPT),
        ...(all.length > MOST_KEPT ? { hasOlder: true } : {}),
        ...(message.isFromBot && !message.isLoading ? { isTyping: false } : {}),
      });
    },
    dismiss: (id) => {
      dismissed.add(id);
      set(({ messages }) => ({ messages: messages.filter((one) => one.id !== id) }));
    },
  };
}
