import type { SeenMessage, SeenPlace } from '../../loopback';
import type { Person } from '../people';
import type { BotState, ToPage } from '../protocol';

/** What stands in the panel beside the messages. */
export type Panel =
  | { readonly shows: 'nothing' }
  /** `message` null: the newest answer, whichever it is. */
  | { readonly shows: 'happened'; readonly message: string | null }
  | { readonly shows: 'coverage' }
  | { readonly shows: 'article'; readonly article: string; readonly span: Span | null };

/** A stretch of an article's body, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that this page alone shows between the messages: what did not work. */
export interface Note {
  readonly id: number;
  readonly words: string;
}

/** A form that the bot opened. */
export interface OpenModal {
  readonly interaction: string;
  readonly title: string;
  readonly components: readonly unknown[];
}

/** Everything that the page shows. Immutable: each change makes a new one. */
export interface PageState {
  readonly line: 'opening' | 'open' | 'lost' | 'refused';
  readonly bot: BotState;
  readonly welcome: Extract<ToPage, { kind: 'welcome' }> | null;
  readonly person: Person;
  readonly places: readonly SeenPlace[];
  /** The id of the channel that is shown. */
  readonly place: string | null;
  /** Of that channel, oldest first. */
  readonly messages: readonly SeenMessage[];
  /** Whether there are messages above, or below, that are not fetched. */
  readonly hasOlder: boolean;
  readonly hasNewer: boolean;
  readonly isFetching: boolean;
  /** Whether the bot is typing in that channel. */
  readonly isTyping: boolean;
  readonly notes: readonly Note[];
  readonly modal: OpenModal | null;
  /** The message that the next one replies to, and whether its author is pinged. */
  readonly reply: { readonly message: SeenMessage; readonly ping: boolean } | null;
  /** The own message that is being changed. */
  readonly editing: SeenMessage | null;
  readonly panel: Panel;
  /** Changes with the version of the coverage. */
  readonly coverageCount: number;
}

/** A state, and who wants to hear of its changes. */
export interface Store {
  get(): PageState;
  set(change: Partial<PageState> | ((state: PageState) => Partial<PageState>)): void;
  subscribe(listener: () => void): () => void;
}

/** A store with nothing in it yet. */
export function createStore(person: Person, panel: Panel): Store {
  let state: PageState = {
    line: 'opening',
    bot: { is: 'starting' },
    welcome: null,
    person,
    places: [],
    place: null,
    messages: [],
    hasOlder: false,
    hasNewer: false,
    isFetching: false,
    isTyping: false,
    notes: [],
    modal: null,
    reply: null,
    editing: null,
    panel,
    coverageCount: 0,
  };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
